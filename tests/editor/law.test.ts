import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfProject } from './project.ts';

const PARAMETERS = 'src/rules/bond/parameters.ts';
const CONTACT = 'src/content/kontakt/hovednummer.yaml';
const OLD_PAGE = 'src/content/vejledning/kontakt/telefontider.mdx';

const project = copyOfProject();
const read = (file: string) => readFileSync(join(project.folder, file), 'utf8');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=redaktion', '-c', 'user.email=redaktion@example.dk', ...args], {
    cwd: project.folder,
  });
const law = async () => (await project.run('scripts/editor/law.ts')).output;

/** Changes a file, looks at what is told, and puts the file back. */
async function told(file: string, from: string, to: string): Promise<string> {
  const before = read(file);
  if (!before.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  project.write(file, before.replace(from, to));
  const output = await law();
  project.write(file, before);
  return output;
}

beforeAll(() => {
  git('init', '-q');
  git('add', 'src');
  git('commit', '-qm', 'As it was');
});
afterAll(() => project.remove());

describe('npm run lov says what a change to the law changes', () => {
  it('nothing, where nothing is changed', async () => {
    expect(await law()).toBe('Love, beløb og kontaktoplysninger er som i HEAD.\n');
  });

  it("a new year's amount", async () => {
    const lastYear = "    year(2018, 55_375.27, s.kl, '2018-06-30'),\n";
    const output = await told(
      PARAMETERS,
      lastYear,
      '    year(2018, 55_375.27, s.kl),\n    year(2019, 60_000, s.kl),\n',
    );
    expect(output).toContain('2019-beløbet (bond.amounts)');
    expect(output).toMatch(/ny: 60\.000\skr\., 1\. januar 2019 til 31\. december 2019/);
    expect(output).toMatch(/\d+ sider? og 1 beregner bruger nu 2019-beløbet/);
    const page = 'src/content/vejledning/familiesammenfoering/forlaengelse-af-sikkerhed.mdx';
    const lineOf = (text: string) => read(page).slice(0, read(page).indexOf(text)).split('\n').length;
    expect(output).toContain(`${page}:${lineOf('<AmountTable')}\n`);
    expect(output.split('nu 2019-beløbet')[1]).not.toContain(`${page}:${lineOf('on="2011-06-01"')}\n`);
    expect(output).toContain('/beregnere/sikkerhedsstillelse/');
    expect(output).toContain('Beslutningstabellerne er uændrede.');
  });

  it('a changed day: the value, the examples that come out otherwise, and the decision table', async () => {
    const output = await told(PARAMETERS, "day('2017-11-15')", "day('2017-12-31')");
    expect(output).toContain('før: 15. november 2017');
    expect(output).toContain('nu:  31. december 2017');
    expect(output).toMatch(/Eksemplet bond \S+\n\s+Udfald: later-rules -> /);
    expect(output).toMatch(/Beslutningstabellen for bond: 0 rækker er nye, 0 er væk, \d+ har ny ordlyd/);
  });

  it('a new telephone time: one row', async () => {
    const row = '  - brev: 2017-10\n    afsnit: kontakt\n    vaerdi: 35 36 66 00\n    tider: ["mandag 9.00-10.00"]\n';
    const output = await told(CONTACT, 'raekker:\n', `raekker:\n${row}`);
    expect(output).toMatch(
      /Kontakten hovednummer\n\s+før: .*\n\s+nu: {2}35 36 66 00, mandag 9\.00-10\.00\n\s+\d+ sider viser den/,
    );
  });

  it('a replaced page: one line, and who still links to it', async () => {
    const output = await told(OLD_PAGE, 'kontrolleret:', 'erstattetAf: kontakt/netvaerkspanel\nkontrolleret:');
    expect(output).toContain('ny: erstattet af kontakt/netvaerkspanel');
    expect(output).toMatch(/\d+ steder linker til den:\n(\s+src\/content\/\S+:\d+\n)+/);
  });
});
