import { expect, it } from 'vitest';
import { spoken } from '../../site/search/language.da.ts';
import { letterOf } from '../../site/search/term-list.ts';
import { termsIn } from '../../site/search/terms.ts';
import { suggestion } from './suggest.ts';

const terms = termsIn(spoken);
const { wordsAsked, termOf } = terms;

const spellings = {
  familiesammenføring: 40,
  opholdstilladelse: 50,
  repatriering: 8,
  sikkerhed: 30,
  garanti: 5,
  beløbet: 9,
  støtte: 4,
  børn: 20,
  penge: 5,
  folk: 3,
  frist: 4,
  først: 20,
  korte: 16,
};
const spellingsLike = async (term: string) =>
  Object.fromEntries(Object.entries(spellings).filter(([word]) => letterOf(termOf(word)) === letterOf(term)));
const always = () => Promise.resolve(true);
const meant = (query: string) => suggestion(query, wordsAsked(query), spellingsLike, always, terms);

it.each([
  ['familiesamenføring', 'familiesammenføring'],
  ['opholdstiladlese', 'opholdstilladelse'],
  ['sikerhed', 'sikkerhed'],
  ['sikkehreden', 'sikkerhed'],
  ['afmiliesammenføring', 'familiesammenføring'],
  ['rfepatriering', 'repatriering'],
])('%s may stand for %s', async (typed, expected) =>
  expect(await meant(typed)).toEqual({ query: expected, isSplit: false }),
);

it.each([
  ['garantibeløb', 'garanti beløb'],
  ['garantibeløbet', 'garanti beløbet'],
  ['sikkerhedsbeløb', 'sikkerhed beløb'],
  ['repatrieringsstøtte', 'repatriering støtte'],
])('%s may be two words: %s', async (typed, expected) => {
  expect(await meant(typed)).toEqual({ query: expected, isSplit: true });
  const never = () => Promise.resolve(false);
  expect(await suggestion(typed, wordsAsked(typed), spellingsLike, never, terms)).toBeUndefined();
});

it.each(['tolk', 'skilsmisse', 'xyzxyz', 'børnepenge', 'hvad koster det'])(
  '%s stands for nothing here',
  async (typed) => expect(await meant(typed)).toBeUndefined(),
);

it('only the unknown word is changed', async () => {
  const unknown = [{ word: 'sikerhed', term: 'sikerhed' }];
  expect((await suggestion('Hvornår udløber min sikerhed?', unknown, spellingsLike, always, terms))?.query).toBe(
    'hvornår udløber min sikkerhed?',
  );
});
