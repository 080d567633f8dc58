import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../scripts/editor/check.ts';
import { today as TODAY } from '../../scripts/editor/today.ts';
import { copyOfProject } from './project.ts';

const RAW = join(import.meta.dirname, 'raw/numbered.txt');
const ISSUE = 'src/content/nyhedsbreve/2018-05.mdx';
const PAGE = 'src/content/vejledning/kontakt/opdigtet-hotline.mdx';
/** Words of the raw text that stand nowhere else. */
const SECRETS = ['ZQ7', 'Korsbæk', '87 65 43 21', '12 34 56 78', 'kvaksalver', 'opdigtet', 'RÅTEKST', 'SKRIV:'];

const project = copyOfProject();
const newsletter = (...more: string[]) =>
  project.run(
    'scripts/editor/new-newsletter.ts',
    '--fra',
    RAW,
    '--id',
    '2018-05',
    '--dato',
    '2018-05-02',
    '--trykt',
    'maj 2018',
    '--ja',
    ...more,
  );
/** The guide for editors speaks of what stands in drafts. */
const GUIDE = join('dist', 'om', 'redaktion', 'index.html');

/** A built file as text; those of the search index are compressed. */
function plain(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}
const read = (file: string) => readFileSync(join(project.folder, file), 'utf8');
const errors = async () =>
  (await check(project.folder, TODAY, [ISSUE, PAGE])).filter(
    ({ file, level }) => [ISSUE, PAGE].includes(file) && level === 'fejl',
  );

let told: string;
beforeAll(async () => {
  told = (await newsletter()).output;
  await project.run(
    'scripts/editor/new-guidance.ts',
    '--brev',
    '2018-05',
    '--afsnit',
    '4',
    '--titel',
    'Kan kommunen ringe om opdigtede sager?',
    '--emne',
    'kontakt',
    '--navn',
    'opdigtet-hotline',
    '--ja',
  );
});
afterAll(() => project.remove());

describe('a draft from raw text', () => {
  it('has an entry for each section with its raw text beside it, and tells what to do next', () => {
    const draft = read(ISSUE);
    expect(draft.match(/RÅTEKST afsnit \d/g)).toHaveLength(6);
    expect(draft).toContain('# | Kommunen skal bruge skemaet til:');
    expect(draft).toContain('# - Telefonnumre: 12 34 56 78');
    expect(told).toContain('http://localhost:4321/nyhedsbreve/2018-05/');
    expect(told).toContain('npm run ny:vejledning -- --brev 2018-05 --afsnit 6');
    expect(told).toContain('Skemaer: ZQ7');
  });

  it('is valid as it stands', async () => {
    expect(await errors()).toEqual([]);
  });

  it('takes the laws of the raw text from the register', async () => {
    const { output } = await project.run(
      'scripts/editor/new-guidance.ts',
      '--brev',
      '2018-05',
      '--afsnit',
      '1',
      '--emne',
      'kontakt',
      '--navn',
      'skema',
      '--ja',
    );
    expect(output).toContain('Skrevet:');
    expect(read('src/content/vejledning/kontakt/skema.mdx')).toContain('- udlaendingeloven § 9, stk. 26');
  });

  it('is on the list of what is yet to be written, with each fact of the raw text that no page has', async () => {
    const { output } = await project.run('scripts/editor/status.ts');
    expect(output).toMatch(/2018-05\.mdx: kladde, 7 steder at skrive, råtekst/);
    expect(output).toContain('står i råteksten, men ikke på siderne: afsnit 4: 12 34 56 78');
    expect(output).toContain('ingen side bygger på afsnit 6, Færre breve med posten');
    expect(output).toContain('opdigtet-hotline.mdx: ingen tekst og intet emnespørgsmål linker til den');
  });

  it('is told of where a sentence is copied from the raw text', async () => {
    const before = read(PAGE);
    project.write(
      PAGE,
      before.replace(/^SKRIV: Det.*$/m, 'Hotlinen har telefonnummer 12 34 56 78 og er åben mandag-torsdag kl. 9-12.'),
    );
    const findings = (await check(project.folder, TODAY, [PAGE])).filter(
      ({ file, level }) => file === PAGE && level === 'advarsel',
    );
    project.write(PAGE, before);
    expect(findings).toMatchObject([{ level: 'advarsel', found: expect.stringContaining('skrevet af fra råteksten') }]);
  });

  it('is never written over', async () => {
    const before = read(ISSUE);
    const { code, output } = await newsletter('--titel', 'En anden titel');
    expect(code).toBe(2);
    expect(output).toContain('bliver ikke overskrevet');
    expect(read(ISSUE)).toBe(before);
  });

  it('is made from a text in any encoding, with its letters and laws', async () => {
    for (const encoding of ['latin1', 'utf16le'] as const) {
      project.write('brev.txt', Buffer.from(readFileSync(RAW, 'utf8'), encoding));
      const args = ['--fra', 'brev.txt', '--id', '2018-07', '--dato', '2018-07-02', '--trykt', 'juli 2018', '--ja'];
      const { code, output } = await project.run('scripts/editor/new-newsletter.ts', ...args);
      expect(code, output).toBe(0);
      const made = 'src/content/nyhedsbreve/2018-07.mdx';
      expect(read(made).slice(read(made).indexOf('\nafsnit:'))).toBe(
        read(ISSUE).slice(read(ISSUE).indexOf('\nafsnit:')),
      );
      rmSync(join(project.folder, made));
    }
  });

  it('tells which sections of the contents are not found', async () => {
    const text = readFileSync(RAW, 'utf8').replace('2. Frist for at indsende erklæringen', 'Om erklæringen');
    project.write('brev.txt', text);
    const args = ['--fra', 'brev.txt', '--id', '2018-08', '--dato', '2018-08-02', '--trykt', 'august 2018', '--ja'];
    const { output } = await project.run('scripts/editor/new-newsletter.ts', ...args);
    expect(output).toContain(
      'Indholdet nævner 6 afsnit, men kun 5 er fundet. Mangler: 2. Frist for at sende erklæringen.',
    );
    rmSync(join(project.folder, 'src/content/nyhedsbreve/2018-08.mdx'));
  });

  it('invents no date where nobody can be asked', async () => {
    const { code, output } = await project.run(
      'scripts/editor/new-newsletter.ts',
      '--id',
      '2018-06',
      '--afsnit',
      'Nyt',
      '--ja',
    );
    expect(code).toBe(2);
    expect(output).toContain('--dato');
  });

  it('leaves nothing of the drafts or the raw text in the built site', async () => {
    const { code, output } = await project.run('node_modules/astro/bin/astro.mjs', 'build');
    expect(code, output).toBe(0);
    const built = globSync('dist/**/*.*', { cwd: project.folder }).filter((file) => file !== GUIDE);
    expect(built.length).toBeGreaterThan(20);
    const leaked = built.flatMap((file) => {
      const text = plain(join(project.folder, file));
      return SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${file}: ${secret}`);
    });
    expect(leaked).toEqual([]);
  });
});

const HALF = 'src/content/vejledning/kontakt/halv.mdx';

describe('publication', () => {
  it('is refused while anything is left to write, and changes nothing', async () => {
    const before = read(ISSUE);
    const { code, output } = await project.run('scripts/editor/publish.ts', '2018-05');
    expect(code).toBe(2);
    expect(output).toContain('Her er ikke skrevet noget endnu');
    expect(read(ISSUE)).toBe(before);
  });

  it('that is interrupted leaves the drafts as they were', async () => {
    const before = read(ISSUE);
    const child = spawn(process.execPath, ['scripts/editor/publish.ts', '2018-05'], { cwd: project.folder });
    while (read(ISSUE) === before) await new Promise(setImmediate);
    child.kill('SIGINT');
    await once(child, 'close');
    expect(read(ISSUE)).toBe(before);
  });

  it('takes away the raw text and the mark of a draft, and leaves what the editor wrote', async () => {
    for (const file of [ISSUE, PAGE, 'src/content/vejledning/kontakt/skema.mdx']) {
      project.write(
        file,
        read(file)
          .replace(/^(## )?(\s*)SKRIV: .*$/gm, '$1$2Kommunen ringer til styrelsen om sagen.')
          .replace('kladde: true', 'kladde: true # til gennemsyn'),
      );
    }
    const half = read(PAGE)
      .replace(/^titel:.*$/m, 'titel: Hvad er kun halvt skrevet?')
      .concat('\nSKRIV: Resten.\n');
    project.write(HALF, half);
    const { code, output } = await project.run('scripts/editor/publish.ts', '2018-05');
    expect(code, output).toBe(0);
    expect(output).toMatch(
      /stadig kladde. De skal ikke med i ændringen:\n {2}src.content.vejledning.kontakt.halv\.mdx/,
    );
    expect(read(HALF)).toBe(half);
    for (const file of [ISSUE, PAGE]) {
      const text = read(file);
      expect(text).not.toMatch(/RÅTEKST|kladde|^#( |$)|\n\n\n/m);
      expect(text).toContain('Kommunen ringer til styrelsen om sagen.');
    }
    expect(await errors()).toEqual([]);
  });
});
