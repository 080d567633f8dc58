import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfProject } from './project.ts';

const PARAMETERS = 'src/rules/bond/parameters.deciding.ts';
const AMOUNTS = 'src/rules/security/parameters.ts';
const CONTACT = 'src/content/kontakt/hovednummer.yaml';
const OLD_PAGE = 'src/content/vejledning/kontakt/telefontider.mdx';

const project = copyOfProject();
const read = (file: string) => readFileSync(join(project.folder, file), 'utf8');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=redaktion', '-c', 'user.email=redaktion@example.dk', ...args], {
    cwd: project.folder,
  });
const law = async () => (await project.run('scripts/editor/law.ts')).output;

/** Changes files, looks at what is told, and puts them back. Each look takes seconds: what is apart is changed at once. */
async function told(...changes: readonly (readonly [file: string, from: string, to: string])[]): Promise<string> {
  const before = changes.map(([file]) => read(file));
  for (const [at, [file, from, to]] of changes.entries()) {
    if (!before[at]!.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    project.write(file, before[at]!.replace(from, to));
  }
  const output = await law();
  for (const [at, [file]] of changes.entries()) project.write(file, before[at]!);
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

  it("a new year's percentage, a telephone time, a replaced page: what is computed from it, one row, who links to it", async () => {
    const lastYear = '  [2026, 4.5, 1056],\n';
    const row = '  - brev: 2017-10\n    afsnit: kontakt\n    vaerdi: 35 36 66 00\n    tider: ["mandag 9.00-10.00"]\n';
    const output = await told(
      [AMOUNTS, lastYear, `${lastYear}  [2027, 4.0, 1100],\n`],
      [CONTACT, 'raekker:\n', `raekker:\n${row}`],
      [OLD_PAGE, 'kontrolleret:', 'erstattetAf: kontakt/netvaerkspanel\nkontrolleret:'],
    );
    expect(output).toContain('2027-beløbet (bond.postedFromJuly2024)');
    expect(output).toMatch(/ny: 64\.177,71\skr\., 1\. januar 2027 til 31\. december 2027/);
    expect(output).toContain('2027-beløbet (bond-reduction.a1D)');
    expect(output).toContain('/beregnere/sikkerhedsstillelse/');
    expect(output).toContain('/beregnere/nedsaettelse/');
    expect(output).toContain('Beslutningstabellerne er uændrede.');
    expect(output).toMatch(
      /Kontakten hovednummer\n\s+før: .*\n\s+nu: {2}35 36 66 00, mandag 9\.00-10\.00\n\s+\d+ sider viser den/,
    );
    expect(output).toContain('ny: erstattet af kontakt/netvaerkspanel');
    expect(output).toMatch(/\d+ steder linker til den:\n(\s+src\/content\/\S+:\d+\n)+/);
  });

  it('an amount that is mended and a changed day: the pages that show it, the examples that come out otherwise, the table', async () => {
    const output = await told(
      [AMOUNTS, 'amount(2018, 55_375.27,', 'amount(2018, 55_400,'],
      [PARAMETERS, "day('2018-03-21')", "day('2018-03-01')"],
    );
    expect(output).toContain('2018-beløbet (bond.extended)');
    expect(output).toMatch(/før: 55\.375,27\skr\..*\n\s+nu: {2}55\.400\skr\., 1\. januar 2018 til 30\. juni 2018/);
    expect(output).toMatch(/\d+ sider? og 1 beregner bruger nu 2018-beløbet/);
    const page = 'src/content/vejledning/familiesammenfoering/forlaengelse-af-sikkerhed.mdx';
    const lineOf = (text: string) => read(page).slice(0, read(page).indexOf(text)).split('\n').length;
    expect(output).toContain(`${page}:${lineOf('<AmountTable')}\n`);
    expect(output.split('nu 2018-beløbet')[1]!.split('\n\n')[0]).not.toContain(
      `${page}:${lineOf('on="2011-06-01"')}\n`,
    );
    expect(output).toContain('før: 21. marts 2018');
    expect(output).toContain('nu:  1. marts 2018');
    expect(output).toMatch(/Eksemplet bond \S+\n\s+Udfald: extend -> /);
    expect(output).toMatch(/Beslutningstabellen for bond: 0 rækker er nye, 0 er væk, \d+ har ny ordlyd/);
  });
});
