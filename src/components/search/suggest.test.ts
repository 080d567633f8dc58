import { expect, it } from 'vitest';
import { wordsAsked } from '../../site/search/terms.ts';
import { suggestion } from './suggest.ts';

const spellings = {
  familiesammenføring: 40,
  opholdstilladelse: 50,
  sikkerhed: 30,
  garanti: 5,
  beløb: 9,
  folk: 3,
  frist: 4,
  først: 20,
};
const meant = (query: string) => suggestion(query, wordsAsked(query), spellings);

it.each([
  ['familiesamenføring', 'familiesammenføring'],
  ['opholdstiladlese', 'opholdstilladelse'],
  ['sikerhed', 'sikkerhed'],
  ['sikkehreden', 'sikkerhed'],
  ['garantibeløb', 'garanti beløb'],
])('%s may stand for %s', (typed, expected) => expect(meant(typed)).toBe(expected));

it.each(['tolk', 'skilsmisse', 'xyzxyz'])('%s stands for nothing here', (typed) =>
  expect(meant(typed)).toBeUndefined(),
);

it('only the unknown word is changed', () =>
  expect(suggestion('Hvornår udløber min sikerhed?', [{ word: 'sikerhed', term: 'sikerhed' }], spellings)).toBe(
    'hvornår udløber min sikkerhed?',
  ));
