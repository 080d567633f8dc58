import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { forGithub, forGitlab } from '../../scripts/editor/reports.ts';
import { CONTACT } from './planted.ts';
import { copyOfProject } from './project.ts';

const project = copyOfProject();
afterAll(() => project.remove());
const script = (name: string) => `scripts/editor/${name}.ts`;

describe('the command line answers in Danish, without a stack', () => {
  it.each([
    ['law', ['--mot', 'main'], 'Tilvalget --mot findes ikke. Mente du »mod«? Der findes: mod.'],
    ['law', ['--mod'], '--mod mangler sin værdi. Skriv: npm run lov -- --mod "…"'],
    ['status', ['--alt'], 'Tilvalget --alt findes ikke. Kommandoen har ingen.'],
    ['new-newsletter', ['--titl', 'Nyt'], 'Tilvalget --titl findes ikke. Mente du »titel«?'],
    ['new-newsletter', ['brev.docx'], '»brev.docx« hører ikke til noget.'],
    ['new-guidance', ['--bref', '2018-03'], 'Tilvalget --bref findes ikke. Mente du »brev«?'],
    ['new-guidance', ['-b', '2018-03'], 'Tilvalget -b findes ikke.'],
    ['new-guidance', ['--brev', '2018-03', '2'], '»2« hører ikke til noget. Skriv tilvalg med to bindestreger foran'],
    ['new-guidance', ['--ja=nej'], '--ja står alene. Slet det, der følger efter =.'],
    ['publish', ['--navn', '2018-03'], 'Tilvalget --navn findes ikke. Kommandoen har ingen.'],
    ['publish', ['2018-03', '2018-04'], 'Skriv ét navn ad gangen: npm run udgiv -- 2018-03'],
    ['run-check', ['--kun-endret'], 'Tilvalget --kun-endret findes ikke. Mente du »kun-aendret«?'],
    ['run-check', ['--form', 'word'], '--form word findes ikke. Vælg: github, gitlab'],
    [
      'run-check',
      ['src/content/vejledning/findes-ikke.mdx'],
      'Filen src/content/vejledning/findes-ikke.mdx findes ikke.',
    ],
  ])('%s %j', async (name, args, words) => {
    const { code, output } = await project.run(script(name), ...args);
    expect(code).toBe(2);
    expect(output).toContain(words);
    expect(output).not.toMatch(/ {4}at |node:internal|TypeError/);
  });

  it('says that -- is missing, where npm has taken the options', async () => {
    const output = await new Promise<string>((resolve) => {
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
      execFile(npm, ['run', 'ny:vejledning', '--brev', '2017-10'], { cwd: project.folder }, (_, out, err) =>
        resolve(out + err),
      );
    });
    expect(output).toContain('Der mangler -- før --brev: npm har selv taget det.');
    expect(output).toContain('npm run ny:vejledning -- --brev');
    expect(output).not.toMatch(/ {4}at |node:internal/);
  });

  it('takes a path as Windows writes it', async () => {
    project.write('src/content/kontakt/sti.yaml', CONTACT.replace('kommune', 'komune'));
    const { code, output } = await project.run(script('run-check'), 'src\\content\\kontakt\\sti.yaml');
    expect(code).toBe(1);
    expect(output).toContain('src/content/kontakt/sti.yaml:2');
  });
});

describe('findings for those who read a request', () => {
  const finding = {
    file: 'src/content/om/om.mdx',
    line: 3,
    level: 'fejl',
    found: '100 % af teksten: fed, kursiv.',
    mend: 'Slet den.\nSkriv den igen.',
    example: 'titel: Om',
  } as const;

  it('on GitHub: one line each, with place, what is wrong and how to mend it', () => {
    expect(forGithub(finding)).toBe(
      '::error file=src/content/om/om.mdx,line=3,title=Fejl::Fejl: 100 %25 af teksten: fed, kursiv.%0ARet:  Slet den.%0ASkriv den igen.%0AFx:   titel: Om',
    );
    expect(forGithub({ ...finding, level: 'advarsel' })).toMatch(/^::warning .*title=Advarsel::/);
  });

  it('on GitLab: a report with one entry each, that stays the same when lines move', () => {
    const [one, two] = JSON.parse(forGitlab([finding, { ...finding, line: 9, level: 'advarsel' }]));
    expect(one).toMatchObject({
      description: expect.stringMatching(/^Fejl: 100 % af teksten.* Ret: Slet den/),
      severity: 'major',
      location: { path: 'src/content/om/om.mdx', lines: { begin: 3 } },
    });
    expect(two).toMatchObject({ severity: 'minor', fingerprint: one.fingerprint });
  });

  it.each([
    ['.github/workflows/tjek.yml', '--form github', /::error file=src\/content\/kontakt\/sti\.yaml,line=2/],
    ['.gitlab-ci.yml', '--form gitlab', /2 fejl og 0 advarsler/],
  ])('%s asks for them', async (file, option, words) => {
    expect(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).toContain(option);
    const { code, output } = await project.run(script('run-check'), ...option.split(' '));
    expect(code).toBe(1);
    expect(output).toMatch(words);
  });
});
