import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const number = (value: number) => value.toLocaleString('da-DK', { maximumFractionDigits: 1 });
const mebibytes = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) /
      2 ** 20
    : 0;

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

interface Built {
  readonly seconds: number;
  /** Of the processor, without what other processes do meanwhile; the site's own helpers in other processes left out. */
  readonly processor: number;
  /** MiB at most. */
  readonly memory: number;
}

function timed(site: string): Built {
  const tell =
    "process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();console.log('used',maxRSS,userCPUTime+systemCPUTime)})";
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(tell)}`,
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
  // Each thread says what the whole process has used by then.
  const told = [...stdout.matchAll(/^used (\d+) (\d+)$/gm)].map((line) => line.slice(1).map(Number));
  const [kibibytes, microseconds] = [0, 1].map((at) => Math.max(...told.map((line) => line[at]!))) as [number, number];
  return { seconds, processor: microseconds / 1e6, memory: kibibytes / 1024 };
}

/** A folder of its own for a site, which finds the project's packages. */
function emptySite(name: string): string {
  const site = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'), 'junction');
  return site;
}

/** An Astro site with nothing but these pages in it: the floor of the machine, as it is now. */
export function bareSite(pages: number): string {
  const site = emptySite('bare');
  const folder = join(site, 'src/pages');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'index.md'), '# Forside');
  for (let n = 1; n <= pages; n++)
    writeFileSync(join(folder, `proeve-${n}.md`), generated(n).replaceAll(/<(?:LegalValue|Citation) [^>]*>/g, 'loven'));
  return site;
}

/** This site with so many pages more, in a folder of its own. */
export function siteWith(pages: number): string {
  const site = emptySite('site');
  for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'cspell.json'])
    cpSync(join(root, name), join(site, name), { recursive: true });
  const folder = join(site, 'src/content/vejledning/kontakt');
  for (let n = 1; n <= pages; n++) writeFileSync(join(folder, `proeve-${n}.mdx`), generated(n));
  return site;
}

/** Builds a site and takes its folder away when it has been looked at. */
export async function built<T>(site: string, look: (site: string, how: Built) => T | Promise<T>): Promise<T> {
  try {
    return await look(site, timed(site));
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

/** So many pages more, line by line: what they cost beside what the same cost a bare Astro site, in the same minutes. */
export async function* buildsBench(pages: number): AsyncGenerator<string> {
  const line = (what: string, { seconds, processor, memory }: Built, more = '') =>
    `${what}: ${number(seconds)} s, ${number(processor)} s of processor, ${number(memory)} MiB of memory${more}`;
  const runs: Built[] = [];
  for (const [what, site] of [
    ['this site', () => siteWith(0)],
    ['a bare site', () => bareSite(0)],
    [`this site and ${number(pages)} pages`, () => siteWith(pages)],
    [`a bare site and ${number(pages)} pages`, () => bareSite(pages)],
  ] as const) {
    yield await built(site(), (folder, how) => {
      runs.push(how);
      const index = mebibytes(join(folder, 'dist/pagefind'));
      return line(
        what,
        how,
        `, ${number(mebibytes(join(folder, 'dist')) - index)} MiB of output, ${number(index)} of index`,
      );
    });
  }
  const [own, floor, more, least] = runs as [Built, Built, Built, Built];
  const times = (of: 'seconds' | 'processor') => {
    const ratio = (more[of] - own[of]) / (least[of] - floor[of]);
    return `${number(more[of] - own[of])} s beside ${number(least[of] - floor[of])}, ${number(ratio)} times (goal 1,5)${ratio > 1.5 ? '!' : ''}`;
  };
  yield `${number(pages)} pages cost ${times('seconds')}; of processor ${times('processor')}`;
  if (pages >= 10_000) yield `memory ${number(more.memory)} MiB (goal 1.500)${more.memory > 1500 ? '!' : ''}`;
}
