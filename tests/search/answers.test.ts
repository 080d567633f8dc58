import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Passages } from '../../src/site/search/shape.ts';
import { spoken } from '../../src/site/search/language.da.ts';
import { termsIn } from '../../src/site/search/terms.ts';
import { places } from '../../src/components/search/passage.ts';
import { openIndex } from './built-index.ts';

let find: Awaited<ReturnType<typeof openIndex>>;
beforeAll(async () => {
  find = await openIndex('dist');
});
/** The headings of the places that are shown of the first page of guidance: a calculator before it shows none. */
async function shown(query: string) {
  const { asked, results } = await find(query);
  const { id, title } = results.find(({ url }) => url.startsWith('vejledning/'))!;
  const passages = JSON.parse(await readFile(`dist/pagefind/tekst/${id}.json`, 'utf8')) as Passages;
  return places(passages, asked, title, termsIn(spoken)).map(({ heading }) => heading);
}
const urls = async (query: string) => (await find(query)).results.map(({ url }) => url);

describe('a word that no page has', () => {
  it.each([
    ['225 timer', ['225']],
    ['300 timer', ['300']],
    ['24-årsreglen', ['årsreglen']],
    ['integrationsprogram', ['integrationsprogram']],
    // The beginning of a number is another number.
    ['146', []],
    ['14', []],
    ['353084', ['353084']],
    // The beginning of a word may be one that is half typed, or the first of a compound.
    ['genopdragelse', []],
    ['garant', []],
    ['modul prøve', []],
  ])('is named: %s', async (query, expected) => {
    const { unknown } = await find(query);
    expect(unknown.map(({ word }) => word)).toEqual(expected);
  });

  it.each([
    '225',
    '300',
    'årsreglen',
    'integrationsprogram',
    'børnepenge',
    'tilknytningskrav',
    'boligplaceringsloven',
    'bopælspligt',
    'repatrieringsstøtte',
    'hvad koster det',
  ])('finds no page: %s', async (query) => expect(await urls(query)).toEqual([]));
});

describe('among the first three is', () => {
  it.each([
    ['genopdragelse', 'vejledning/kommunens-pligter/indberetningspligt/'],
    ['klage', 'vejledning/kontakt/telefonvejledning/'],
    ['klage over afslag', 'vejledning/kontakt/telefonvejledning/'],
    ['anke', 'vejledning/kontakt/telefonvejledning/'],
    ['klagefrist', 'vejledning/kontakt/telefonvejledning/'],
    ['tlf', 'vejledning/kontakt/borgerens-kontakt/'],
    ['tlf. åbningstid', 'vejledning/kontakt/telefontider/'],
    ['99 pct', 'vejledning/kontakt/telefontider/'],
    ['barn genopdragelse', 'vejledning/kommunens-pligter/indberetningspligt/'],
  ])('for »%s« %s', async (query, url) => expect((await urls(query)).slice(0, 3)).toContain(url));
});

describe('the place that is shown first answers', () => {
  it.each(['dagpenge', 'SU', 'førtidspension'])('whether %s counts', async (benefit) =>
    expect((await shown(`${benefit} permanent ophold`))[0]).toBe('Disse ydelser har ingen betydning'),
  );
  it('whom to ask how to complain', async () =>
    expect((await shown('klage over afslag'))[0]).toBe('Det kan du få hjælp til efter afgørelsen'));
  it('for all, not of one child', async () =>
    expect((await shown('ferie 8 måneder'))[0]).not.toBe('Et barn mere end tre måneder hos familien i udlandet'));
});

it('a calculator passes what its guidance passes: for whom, and of which topic', async () => {
  const { results } = await find('');
  const calculators = results.filter(({ kind }) => kind === 'beregner');
  expect(calculators.length).toBeGreaterThan(6);
  for (const { title, facets } of calculators)
    expect(new Set(facets.map(({ filter }) => filter)), title).toEqual(
      new Set(['for', 'emne', 'nyhedsbrev', 'status']),
    );
});
