import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '../../scripts/editor/check.ts';
import type { Finding } from '../../scripts/editor/finding.ts';
import { day } from '../../src/rules/core/day.ts';
import { LINK, own, PAGE } from './planted.ts';
import { copyOfProject } from './project.ts';

const project = copyOfProject();
const fileOf = (name: string) => `src/content/vejledning/kontakt/${name}.mdx`;
const page = (name: string, fields: string, link = LINK) =>
  project.write(fileOf(name), own(PAGE, name).replace('beregnere:', `${fields}\nberegnere:`).replace(LINK, link));

let findings: readonly Finding[];
const told = (file: string) =>
  findings.filter((one) => one.file === file).map(({ line, level, found }) => `${line} ${level}: ${found}`);
const toldOf = (name: string) => told(fileOf(name));

beforeAll(async () => {
  page('gammel', 'erstattetAf: kontakt/ny\ngaelderTil: 2016-12-31');
  page('ny', 'erstatter: [kontakt/gammel]', '(/vejledning/kontakt/gammel/)');
  page('aeldst', 'erstattetAf: kontakt/gammel', '(/vejledning/kontakt/gammel/)');
  page('selv', 'erstatter: [kontakt/selv]');
  page('selv-af', 'erstattetAf: kontakt/selv-af');
  page('et', 'erstattetAf: kontakt/to');
  page('to', 'erstattetAf: kontakt/et');
  page('a', 'erstattetAf: kontakt/b\nerstatter: [kontakt/c]');
  page('b', 'erstattetAf: kontakt/c\nerstatter: [kontakt/a]');
  page('c', 'erstattetAf: kontakt/a\nerstatter: [kontakt/b]');
  page('ensidig', 'erstatter: [kontakt/uvidende]');
  page('uvidende', 'soegeord: [skemaet]');
  page('kladde', 'erstatter: [kontakt/uvidende]\nkladde: true');
  page('laeser', 'soegeord: [skemaet]', '(/vejledning/kontakt/aeldst/#kilder)');
  project.write(
    'src/content/emner/kontakt.yaml',
    'titel: Kontakt\nresume: Her står kontakt.\nraekkefoelge: 6\nindgange:\n  - { for: kommune, spoergsmaal: "Hvad gælder?", sti: kontakt/gammel }\n  - { for: kommune, spoergsmaal: "Hvad nu?", sti: kontakt/ny }\n',
  );
  project.write(
    'src/content/ordbog/skema.mdx',
    '---\nterm: Skema\nformer: [skema]\nforklaring: Et skema.\n---\n\nLæs om [skemaet](/vejledning/kontakt/gammel/).\n',
  );
  findings = await check(project.folder, day('2026-01-01'), []);
});
afterAll(() => project.remove());

it('finds nothing where both pages say so', () => {
  expect(toldOf('gammel')).toEqual([]);
  expect(toldOf('ny')).toEqual([]);
});

it('a page that replaces itself', () => {
  expect(toldOf('selv')).toEqual(['12 fejl: Siden er erstattet af sig selv.']);
  expect(toldOf('selv-af')).toEqual(['12 fejl: Siden er erstattet af sig selv.']);
});

it('pages that replace each other are told which line to delete, and never to write one more', () => {
  const round = (...ids: string[]) =>
    `12 fejl: Siderne erstatter hinanden, så ingen af dem gælder: ${ids.map((id) => `kontakt/${id}`).join(' → ')}.`;
  expect(toldOf('et')).toEqual([round('et', 'to', 'et')]);
  expect(toldOf('to')).toEqual([round('to', 'et', 'to')]);
  expect(toldOf('a')).toEqual([round('a', 'b', 'c', 'a')]);
  for (const { mend } of findings.filter(({ found }) => found.includes('hinanden')))
    expect(mend).toBe('Slet linjen erstattetAf i den side, der gælder nu.');
});

it('what only one of the two pages says', () => {
  expect(toldOf('ensidig')).toEqual([
    '12 fejl: Siden erstatter kontakt/uvidende, men den gamle side siger det ikke: Læserne tror, at begge gælder.',
  ]);
  expect(toldOf('aeldst')).toEqual([
    '12 advarsel: Siden er erstattet af kontakt/gammel, men den nye side siger det ikke.',
  ]);
  expect(toldOf('kladde')).toEqual([]);
});

it('questions, words and texts that lead to a page which is replaced, and where to lead them', () => {
  expect(told('src/content/emner/kontakt.yaml')).toEqual([
    '5 fejl: Spørgsmålet fører til kontakt/gammel, som er erstattet af kontakt/ny.',
  ]);
  expect(told('src/content/ordbog/skema.mdx')).toEqual([
    '7 fejl: Linket fører til kontakt/gammel, som er erstattet af kontakt/ny.',
  ]);
  expect(toldOf('laeser')).toEqual(['20 advarsel: Linket fører til kontakt/aeldst, som er erstattet af kontakt/ny.']);
  const { example } = findings.find(({ file }) => file === fileOf('laeser'))!;
  expect(example).toBe('[Hvornår skal kommunen sende skema ny?](/vejledning/kontakt/ny/)');
});
