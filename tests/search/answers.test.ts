import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from './built-index.ts';

let find: Awaited<ReturnType<typeof openIndex>>;
beforeAll(async () => {
  find = await openIndex('dist');
});
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
  ])('is named: %s', async (query, expected) => {
    const { unknown } = await find(query);
    expect(unknown.map(({ word }) => word)).toEqual(expected);
  });

  it.each(['225', '300', 'årsreglen'])('finds no page: %s', async (query) =>
    expect(await urls(query)).toEqual([]),
  );
});

describe('among the first three is', () => {
  it.each([
    ['genopdragelse', 'vejledning/kommunens-pligter/indberetningspligt/'],
    ['barn genopdragelse', 'vejledning/kommunens-pligter/indberetningspligt/'],
  ])('for »%s« %s', async (query, url) => expect((await urls(query)).slice(0, 3)).toContain(url));
});
