import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { calculators } from '../src/rules/index.ts';
import { rulesBench } from './bench-rules.ts';
import { caseloadBench } from './bench-caseload.ts';
import { searchBench } from './bench-search.ts';
import { vitalsBench } from './bench-vitals.ts';

// npm run bench [-- rules | evaluate | sizes | builds | search | vitals | caseload]: each promise about speed and size, measured. Nothing here passes or fails.

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const wanted = process.argv.slice(2);
const wants = (part: string) => wanted.length === 0 || wanted.includes(part);

const number = (value: number) => value.toLocaleString('da-DK', { maximumFractionDigits: 1 });
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const mebibytes = (folder: string) =>
  existsSync(folder) ? files(folder).reduce((sum, file) => sum + statSync(file).size, 0) / 2 ** 20 : 0;

function rules() {
  console.log(
    '\nVerdicts a second, one core, from untrusted facts to the whole tree of reasons (goals 300.000, 150.000 with advice)',
  );
  for (const line of rulesBench()) console.log(`  ${line}`);
}

function evaluate() {
  console.log('\nnpm run evaluate, from the start of Node to the last answer');
  const time = (id: string, input: string) => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [join(root, 'scripts/evaluate.ts'), id], {
      input,
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`evaluate ${id}: ${status}`);
    return number((performance.now() - start) / 1000);
  };
  console.log(`  a line of 30 MB: ${time('bond', `{"x":"${'x'.repeat(30_000_000)}"}\n`)} s (goal 4)`);
  for (const { id, examples } of Object.values(calculators)) {
    const lines = Array.from({ length: 10_000 }, (_, i) => JSON.stringify(examples[i % examples.length]!.facts));
    console.log(`  10.000 lines, ${id}: ${time(id, lines.join('\n'))} s`);
  }
}

function sizes() {
  if (!existsSync(dist)) throw new Error('dist/ is missing: npm run build');
  console.log('\nGzip bytes of a page (HTML alone; the style sheets and scripts it names)');
  const kinds: [string, RegExp][] = [
    ['front page', /dist[\\/]index\.html$/],
    ['guidance', /vejledning[\\/][^\\/]+[\\/][^\\/]+[\\/]index\.html$/],
    ['newsletter', /nyhedsbreve[\\/][^\\/]+[\\/]index\.html$/],
    ['calculator', /beregnere[\\/][^\\/]+[\\/]index\.html$/],
  ];
  const pages = files(dist).filter((file) => file.endsWith('.html'));
  for (const [kind, pattern] of kinds) {
    const all = pages.filter((file) => pattern.test(file)).map((file) => ({ file, bytes: gzipped(file) }));
    const sorted = all.toSorted((a, b) => a.bytes - b.bytes);
    const [median, most] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
    const named = [
      ...readFileSync(most.file, 'utf8').matchAll(/(?:href|src)="[^"]*\/assets\/([^"]+\.(?:css|js))"/g),
    ].map(([, name]) => name!);
    const assets = [...new Set(named)].map(
      (name) => `${name.split('.').at(-1)} ${number(gzipped(join(dist, 'assets', name)))}`,
    );
    console.log(`  ${kind}: median ${number(median.bytes)}, most ${number(most.bytes)}; ${assets.join(', ')}`);
  }
}

/** A page as editors write them: front matter, headings, lists, a table, a citation and a legal value. */
const generated = (n: number) => `---
titel: Prøveside nummer ${n} om et emne i vejledningen
svar: Kommunen skal gøre det på side ${n}, når borgeren har søgt om opholdstilladelse.
for: [kommune, borger]
kilder:
  - { brev: 2014-12, afsnit: [1] }
retskilder:
  - udlaendingeloven § 9, stk. ${(n % 30) + 1}
status: ikke-kontrolleret
kontrolleret: 2026-01-01
---

## Det gælder for side ${n}

${'Kommunen ser i UIP, om der er stillet forsørgelseskrav i sagen, og skriver til Udlændingestyrelsen. '.repeat(6)}

- Opholdstilladelsen er givet efter <LegalValue rule="bond" name="group2From" />.
- Det følger af <Citation law="udlaendingeloven § 9, stk. 26" />.

## Sådan gør du

| Sag | Frist |
|---|---|
| Ægtefælle | ${n} måneder |
| Barn | ${n + 1} måneder |

${'Borgeren får et brev fra Udlændingestyrelsen og kan ringe til kommunen om økonomisk sikkerhed. '.repeat(6)}
`;

/** Builds a site: seconds, and MiB of memory at most. */
function timed(site: string) {
  const peak = "process.on('exit', () => console.log('peak-rss', process.resourceUsage().maxRSS))";
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(peak)}`,
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ],
    {
      cwd: site,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      // As with drafts, where the check is left out: the build is measured, not `npm run tjek`.
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', KLADDER: '1' },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stdout.slice(-1000) + stderr.slice(-2000));
  const memory = Math.max(...[...stdout.matchAll(/peak-rss (\d+)/g)].map(([, kibibytes]) => Number(kibibytes))) / 1024;
  return { seconds, memory };
}

/** Seconds that the same pages take in an Astro site with nothing else in it: the floor of the machine, as it is now. */
function bare(pages: number): number {
  const site = mkdtempSync(join(tmpdir(), 'bench-bare-'));
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'), 'junction');
  const folder = join(site, 'src/pages');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'index.md'), '# Forside');
  for (let n = 1; n <= pages; n++)
    writeFileSync(join(folder, `proeve-${n}.md`), generated(n).replaceAll(/<(?:LegalValue|Citation) [^>]*>/g, 'loven'));
  const { seconds } = timed(site);
  rmSync(site, { recursive: true, force: true });
  return seconds;
}

function build(pages: number): number {
  const site = mkdtempSync(join(tmpdir(), 'bench-site-'));
  for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(site, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'), 'junction');
  const folder = join(site, 'src/content/vejledning/kontakt');
  for (let n = 1; n <= pages; n++) writeFileSync(join(folder, `proeve-${n}.mdx`), generated(n));
  const { seconds, memory } = timed(site);
  const index = mebibytes(join(site, 'dist/pagefind'));
  const output = mebibytes(join(site, 'dist')) - index;
  console.log(
    `  ${number(pages)} pages more: ${number(seconds)} s, ${number(memory)} MiB of memory, ${number(output)} MiB of output, ${number(index)} MiB of index`,
  );
  rmSync(site, { recursive: true, force: true });
  return seconds;
}

if (wants('rules')) rules();
if (wants('evaluate')) evaluate();
if (wants('sizes')) sizes();
if (wants('search')) {
  console.log('\nSearch');
  for (const line of await searchBench()) console.log(`  ${line}`);
}
if (wants('vitals')) {
  console.log('\nWhat a reader on a slow phone waits for and sees move (the best of three loads; the most that moves)');
  for (const line of await vitalsBench()) console.log(`  ${line}`);
}
if (wants('caseload')) {
  console.log('\nA list of cases: read, decided and shown (goal: 10.000 rows in 2 s and 300 MB)');
  for (const line of await caseloadBench()) console.log(`  ${line}`);
}
if (wants('builds')) {
  console.log(
    '\nBuilds of the whole site with generated pages, beside a bare Astro site with the same ones (goal 1,5 times)',
  );
  const [own, floor] = [build(0), bare(0)];
  for (const pages of [1000, 10_000]) {
    const [more, least] = [build(pages) - own, bare(pages) - floor];
    console.log(
      `  ${number(pages)} pages: ${number(more)} s more, a bare site ${number(least)} s more: ${number(more / least)} times`,
    );
  }
}
