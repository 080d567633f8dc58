import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { calculators } from '../src/rules/index.ts';
import { built, buildsBench, siteWith } from './bench-builds.ts';
import { checkBench, devBench } from './bench-dev.ts';
import { rulesBench } from './bench-rules.ts';
import { caseloadBench } from './bench-caseload.ts';
import { keysBench, searchBench } from './bench-search.ts';
import { inpBench, vitalsBench } from './bench-vitals.ts';

// npm run bench [-- rules | evaluate | sizes | search | keys | vitals | inp | caseload | dev | builds | builds-large]: each promise about
// speed and size, measured; those on a page need a built site (dist/). Each takes under five minutes on a quiet machine. Nothing here
// passes or fails: what is over its goal has a ! after it.

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

if (wants('rules')) rules();
if (wants('evaluate')) evaluate();
if (wants('sizes')) sizes();
if (wants('search')) {
  console.log('\nSearch');
  for (const line of await searchBench()) console.log(`  ${line}`);
}
if (wants('vitals')) {
  console.log('\nWhat a reader on a slow phone waits for and sees move (the best of the loads; the most that moves)');
  for await (const line of vitalsBench()) console.log(`  ${line}`);
}
if (wants('inp')) {
  console.log('\nEach calculator filled in on a slow phone');
  for await (const line of inpBench()) console.log(`  ${line}`);
}
if (wants('caseload')) {
  console.log('\nA list of cases: read, decided and shown (goal: 10.000 rows in 2 s and 300 MB)');
  for (const line of await caseloadBench()) console.log(`  ${line}`);
}
const BARE = 'beside a bare Astro site with the same ones, in the same minutes';
if (wants('builds')) {
  console.log(`\nThe whole site with 1.000 generated pages more, ${BARE}`);
  for await (const line of buildsBench(1000)) console.log(`  ${line}`);
}
if (wanted.includes('builds-large')) {
  console.log(`\nThe whole site with 10.000 generated pages more, ${BARE}`);
  for await (const line of buildsBench(10_000)) console.log(`  ${line}`);
}
if (wants('keys')) {
  console.log('\nA key in the search of 1.000 pages more');
  const lines = await built(siteWith(1000), (site) => keysBench(join(site, 'dist')));
  for (const line of lines) console.log(`  ${line}`);
}
if (wants('dev')) {
  console.log('\nWhile writing: npm run dev and npm run tjek');
  for (const line of [...checkBench(), ...(await devBench())]) console.log(`  ${line}`);
}
