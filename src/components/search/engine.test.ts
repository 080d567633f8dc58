import { describe, expect, it } from 'vitest';
import type { Contents } from '../../site/search/shape.ts';
import { spoken } from '../../site/search/language.da.ts';
import type { Kind } from '../../site/search/records.ts';
import { END, termsIn } from '../../site/search/terms.ts';
import { Engine, type Index, type Pagefind } from './engine.ts';

const facets: Contents['facets'] = [
  { filter: 'for', label: 'Ansatte i kommuner' },
  { filter: 'for', label: 'Borgere' },
  { filter: 'emne', label: 'Kontakt' },
  { filter: 'status', label: 'Gældende' },
  { filter: 'status', label: 'Erstattet eller udløbet', former: true },
];
const [staff, citizens, contact] = facets;
type Row = readonly [id: string, url: string, title: string, kind: Kind, facets: readonly number[]];
const pages: readonly Row[] = [
  ['brev', 'nyhedsbreve/1/', 'Nyhedsbrev', 'nyhedsbrev', []],
  ['gammel', 'vejledning/a/gammel/', 'Telefontider før', 'vejledning', [0, 2, 4]],
  ['ny', 'vejledning/a/ny/', 'Telefontider nu', 'vejledning', [0, 1, 2, 3]],
  ['anden', 'vejledning/a/anden/', 'Digital post', 'vejledning', [1, 3]],
  ['beregner', 'beregnere/x/', 'Frist', 'beregner', [0]],
];
const danish = termsIn(spoken);
const terms = ['ord', 'telefontid', 'visum', 'fris', '22', 'p146', 'post', 'ost'];
/** Every page has every word alike, but for those listed. */
const pagefind = (only: Record<string, string[]> = {}): Pagefind => ({
  search: async (text) => ({
    results: (only[text.replace(END, '')] ?? pages.map(([id]) => id)).map((id) => ({ id, score: 1 })),
  }),
});
const asIndex = (matching: Pagefind, rows: readonly Row[]): Index => ({
  pagefind: async () => matching,
  alike: async () => ({ terms, also: {} }),
  contents: async () => contents(rows),
});
const contents = (rows: readonly Row[]): Contents => ({
  facets,
  pages: {
    ids: rows.map(([id]) => id).join(' '),
    urls: rows.map(([, url]) => url),
    titles: rows.map(([, , title]) => title),
    kinds: rows.map(([, , , kind]) => kind),
    has: rows.map(([, , , , indexes]) => indexes),
  },
});
const engine = (only?: Record<string, string[]>) => new Engine(asIndex(pagefind(only), pages), danish);
const found = async (query: string, only?: Record<string, string[]>) =>
  (await engine(only).find(query)).results.map(({ id }) => id);

describe('of pages that match alike', () => {
  it('a calculator comes first, current before replaced, guidance before newsletters', async () =>
    expect(await found('ord')).toEqual(['beregner', 'ny', 'anden', 'gammel', 'brev']));
  it('one with the word in its title comes before', async () => expect((await found('telefontider'))[0]).toBe('ny'));
});

describe('of entries of the glossary and the law register', () => {
  const entries = ['ord#1', 'ord#2', 'ord#3'].map((id, i): Row => [
    id,
    `ordbog/#${i}`,
    'Telefontider',
    i === 1 ? 'retskilde' : 'ordbog',
    [],
  ]);
  const order = async (others: readonly Row[]) => {
    const all = [...entries, ...others];
    const matching: Pagefind = { search: async () => ({ results: all.map(([id]) => ({ id, score: 1 })) }) };
    const { results } = await new Engine(asIndex(matching, all), danish).find('telefontider');
    return results.map(({ id }) => id);
  };
  it('one stands above the first guidance, the others below it', async () =>
    expect((await order(pages.slice(3))).slice(0, 4)).toEqual(['ord#1', 'beregner', 'anden', 'ord#3']));
  it('all stand as they match where there is no guidance', async () =>
    expect(await order(pages.slice(0, 1))).toEqual(['ord#1', 'ord#3', 'ord#2', 'brev']));
});

describe('of several words', () => {
  it('a page with more of them comes before', async () =>
    expect(await found('visum frist', { visum: ['anden', 'brev'], fris: ['brev'] })).toEqual(['brev', 'anden']));
  it('one that no page has is named, and the others are still searched', async () => {
    const { results, unknown } = await engine({ visum: ['ny'] }).find('visum xyz');
    expect(results.map(({ id }) => id)).toEqual(['ny']);
    expect(unknown.map(({ word }) => word)).toEqual(['xyz']);
  });
  it('one that goes on where the word of a page ends is on no page, nor is the beginning of a number', async () => {
    const { unknown } = await engine().find('visumfri 225 2 visu');
    expect(unknown.map(({ word }) => word)).toEqual(['visumfri', '225']);
  });
});

it('knows whether two words are on one page', async () => {
  const apart = engine({ visum: ['ny', 'anden'], post: ['brev'], ost: ['anden'] });
  expect(await apart.isOnOnePage('visum ost')).toBe(true);
  expect(await apart.isOnOnePage('visum post')).toBe(false);
});

it('a number is also that of a section', async () => {
  const { asked } = await engine().find('146 ost 22');
  expect(asked.map(({ term }) => term)).toEqual(['p146', 'ost', '22']);
});

describe('filters', () => {
  it('work with nothing typed', async () => {
    const { results } = await engine().find('', { for: citizens! });
    expect(results.map(({ id }) => id)).toEqual(['ny', 'anden']);
  });
  it('say how many results each choice leaves, given the others', async () => {
    const chosen = { for: staff!, emne: contact! };
    const { counts } = await engine().find('ord', chosen);
    for (const facet of facets) {
      const { results } = await engine().find('ord', { ...chosen, [facet.filter]: facet });
      expect(counts.get(facet), facet.label).toBe(results.length);
    }
  });
});
