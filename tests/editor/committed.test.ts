import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../scripts/editor/check.ts';
import { committedSince } from '../../scripts/editor/checks/committed.ts';
import { day } from '../../src/rules/core/day.ts';
import { LINK, own, PAGE } from './planted.ts';
import { copyOfProject } from './project.ts';

const TODAY = day('2026-12-31');
const project = copyOfProject();
const SETTINGS = ['user.name=Test', 'user.email=test@example.dk', 'commit.gpgsign=false', 'core.hooksPath=none'];
const git = (...args: string[]) =>
  execFileSync('git', [...SETTINGS.flatMap((one) => ['-c', one]), ...args], {
    cwd: project.folder,
    encoding: 'utf8',
  });
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Test');
};
const told = async () =>
  (await check(project.folder, TODAY, [])).map(({ file, line, level, found }) => `${file}:${line} ${level}: ${found}`);

const DRAFT = 'src/content/vejledning/kontakt/kladde.mdx';
const draft = own(PAGE, 'kladde').replace(
  '---\n\n',
  'kladde: true\n---\n\n{/* RÅTEKST afsnit 1. Skriv om.\n| Brevet.\n*/}\n\n',
);
/** No one's. */
const CPR = '311299-1234';

beforeAll(() => {
  project.write('.gitignore', 'node_modules/\n.astro/\n');
  git('init', '--quiet', '--initial-branch=main');
  commit();
});
afterEach(() => {
  git('reset', '--quiet', '--hard');
  git('clean', '--quiet', '-fd');
});
afterAll(() => project.remove());

describe('what git would take along', () => {
  it('is nothing in the project as it is', async () => {
    expect(await told()).toEqual([]);
  });

  it('a letter that lies in the project, however it is made', async () => {
    for (const file of ['brev.txt', 'breve/brev 3.docx', 'brev.pdf']) project.write(file, 'Et brev');
    expect(await told()).toEqual(
      ['brev.pdf', 'brev.txt', 'breve/brev 3.docx'].map(
        (file) =>
          `${file}:1 fejl: Filen ligger i projektet og kommer med, når du lægger en ændring op. Er det et brev, må det ikke.`,
      ),
    );
    project.write('.gitignore', 'node_modules/\nbrev.*\nbreve/\n');
    expect(await told()).toEqual([]);
  });

  it('a CPR number in any text, and not in what only looks like one', async () => {
    project.write('noter.md', `Sagen\ner ${CPR}.\n`);
    project.write('src/content/soegning/synonymer.txt', `${CPR} = sag\n`);
    project.write('tabel.csv', '1234567890123;991299-1234\n');
    expect((await told()).filter((text) => text.includes('CPR-nummer'))).toEqual([
      'noter.md:2 fejl: Her står et tal, som kan være et CPR-nummer: 31…',
      'src/content/soegning/synonymer.txt:1 fejl: Her står et tal, som kan være et CPR-nummer: 31…',
    ]);
  });

  it('raw text: at home in a draft, an error when it is added, another when it is committed', async () => {
    project.write(DRAFT, draft);
    expect(await told()).toEqual([]);
    git('add', DRAFT);
    expect(await told()).toEqual([`${DRAFT}:16 fejl: Råteksten er kommet med i git: i det, du er ved at lægge op.`]);
    commit();
    expect(await told()).toEqual([`${DRAFT}:16 fejl: Råteksten er kommet med i git: i den seneste commit.`]);
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  it('raw text and CPR numbers that a later commit has taken out are still in the first', async () => {
    project.write(DRAFT, draft);
    project.write('noter.md', CPR);
    commit();
    const first = git('rev-parse', '--short', 'HEAD').trim();
    rmSync(join(project.folder, DRAFT));
    rmSync(join(project.folder, 'noter.md'));
    commit();
    expect((await told()).filter((text) => / fejl: /.test(text))).toEqual([]);
    expect(committedSince(project.folder, 'HEAD~2').map(({ file, found }) => `${file}: ${found}`)).toEqual([
      `noter.md: Her står et tal, som kan være et CPR-nummer: 31… Det står i commit ${first}.`,
      `${DRAFT}: Råteksten er kommet med i git: commit ${first}.`,
    ]);
    expect(committedSince(project.folder, 'HEAD')).toEqual([]);
    const { code, output } = await project.run('scripts/editor/run-check.ts', '--siden', 'HEAD~2', '--kun-aendret');
    expect(code).toBe(1);
    expect(output).toContain(`Råteksten er kommet med i git: commit ${first}.`);
    // The second has the form of a commit, but git does not have it: a copy without its history.
    for (const name of ['findes-ikke', '12345678'.repeat(5)]) {
      const wrong = await project.run('scripts/editor/run-check.ts', '--siden', name, '--kun-aendret');
      expect(wrong).toMatchObject({ code: 2, output: expect.stringContaining(`${name} findes ikke i git`) });
    }
    git('reset', '--quiet', '--hard', 'HEAD~2');
  });

  it('stops publication before anything is changed', async () => {
    project.write(DRAFT, draft.replace(/\{\/\*[^]*?\*\/\}\n\n/, ''));
    project.write('brev.txt', 'Et brev');
    const { code, output } = await project.run('scripts/editor/publish.ts', 'kontakt/kladde');
    expect(code).toBe(2);
    expect(output).toContain('brev.txt:1\n  Fejl: Filen ligger i projektet');
    expect(readFileSync(join(project.folder, DRAFT), 'utf8')).toContain('kladde: true');
    rmSync(join(project.folder, 'brev.txt'));
    const after = await project.run('scripts/editor/publish.ts', 'kontakt/kladde');
    expect(after.code, after.output).toBe(0);
    expect(after.output).toContain(`git add ${DRAFT}`);
  });
});

describe('what has been in the project', () => {
  const HOTLINE = 'src/content/vejledning/flygtninge/visiterings-hotline.mdx';
  const LETTER = 'src/content/nyhedsbreve/om-telefonvejledning.mdx';

  it('a letter that is deleted is told of as deleted, with how to get it back, and not as another name', async () => {
    rmSync(join(project.folder, LETTER));
    const findings = (await check(project.folder, TODAY, [])).filter(({ found }) =>
      found.includes('om-telefonvejledning'),
    );
    const field = findings.find(({ file }) => file === 'src/content/vejledning/kontakt/telefonvejledning.mdx')!;
    expect(field.found).toContain(`»${LETTER}« er slettet.`);
    expect(field.mend).toContain(`git restore --staged --worktree --source=HEAD ${LETTER}`);
    expect(findings.map(({ found, mend }) => found + mend).join()).not.toContain('Mente du');
    commit();
    const later = (await check(project.folder, TODAY, [])).find(({ file }) => file === field.file)!;
    execFileSync('sh', ['-c', /git restore [^.]+\.mdx/.exec(later.mend)![0]], { cwd: project.folder });
    expect(await told()).toEqual([]);
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  it('a page that has moved leaves its readers behind, until the new one says where it was', async () => {
    const moved = HOTLINE.replace('visiterings-hotline', 'hotline');
    const text = readFileSync(join(project.folder, HOTLINE), 'utf8');
    rmSync(join(project.folder, HOTLINE));
    project.write(moved, text);
    commit();
    const lost = `${HOTLINE}:1 advarsel: Siden /vejledning/flygtninge/visiterings-hotline/ har været på sitet og er væk. Den, der har gemt adressen, finder ingenting.`;
    expect(await told()).toContain(lost);
    project.write(
      moved,
      text.replace('\n---', '\ntidligereAdresser: [/vejledning/flygtninge/visiterings-hotline/]\n---'),
    );
    project.write(
      'src/content/vejledning/kontakt/ny.mdx',
      own(PAGE, 'ny').replace(LINK, '(/vejledning/flygtninge/visiterings-hotline/)'),
    );
    const after = await told();
    expect(after).not.toContain(lost);
    expect(after).toContain(
      'src/content/vejledning/kontakt/ny.mdx:19 fejl: Linket /vejledning/flygtninge/visiterings-hotline/ fører til en side, der er flyttet.',
    );
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  it('a draft that is deleted leaves nobody behind', async () => {
    project.write(DRAFT, draft.replace(/\{\/\*[^]*?\*\/\}\n\n/, ''));
    commit();
    rmSync(join(project.folder, DRAFT));
    expect(await told()).toEqual([]);
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });
});
