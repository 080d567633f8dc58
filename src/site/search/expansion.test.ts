import { describe, expect, it } from 'vitest';
import { Compounds } from './compounds.ts';
import { formsAsSynonyms } from './editors-words.ts';
import { Expansion } from './expansion.ts';
import { spoken } from './language.da.ts';
import { termsIn } from './terms.ts';

const terms = termsIn(spoken);
const { termOf } = terms;
const compounds = new Compounds(['sikkerheds|stillelse', 'ægtefælle']);

describe('compounds', () => {
  it.each([
    'bank|garanti',
    'familie|sammenføring',
    'opholds|tilladelse',
    'opholds|tilladelser',
    'kontant|hjælp',
    'arbejds|marked',
    'tredje|lands|stats|borger',
    'telefon|numre',
    'kontakt|siderne',
  ])('%s', (word) => expect(compounds.parts(word.replaceAll('|', '')).join('|')).toBe(word));

  it.each([
    'indberetning',
    'sikkerhed',
    'ophold',
    'sammenføring',
    'underretning',
    'visiteringen',
    'genoptagelse',
    'styrelsen',
  ])('%s is one word', (word) => expect(compounds.parts(word)).toEqual([word]));

  it('are split as an editor says', () => {
    expect(compounds.parts('sikkerhedsstillelse')).toEqual(['sikkerheds', 'stillelse']);
    expect(compounds.parts('ægtefælle')).toEqual(['ægtefælle']);
    expect(new Compounds([]).parts('ægtefælle')).not.toEqual(['ægtefælle']);
  });

  it('reports long words that it could not split', () => {
    const some = new Compounds([]);
    for (const word of ['opholdstilladelse', 'sikkerhedsstillelse', 'indberetning']) some.parts(word);
    expect(some.unsplit(termOf)).toEqual(['sikkerhedsstillelse']);
  });
});

describe('a text is found by', () => {
  const expansion = new Expansion(
    {
      forms: new Map([
        [termOf('barn'), ['barn', 'børn']],
        [termOf('børn'), ['barn', 'børn']],
      ]),
      synonyms: [
        { official: [termOf('ægtefælle')], also: [{ word: 'kone', term: 'kon', share: 1 }] },
        {
          official: [termOf('økonomisk'), termOf('sikkerhed')],
          also: [{ word: 'garanti', term: 'garanti', share: 1 }],
        },
      ],
    },
    terms,
    new Compounds(['ægtefælle']),
  );

  it('the end of its compounds', () =>
    expect(expansion.expand('bankgarantien').found).toEqual(['bankgaranti', 'garanti']));
  it('the parts of a word with a hyphen', () =>
    expect(expansion.expand('Chavez-Vilchez').found).toEqual(['chavezvilchez', 'chavez', 'vilchez']));
  it('irregular forms, in compounds too', () => {
    expect(expansion.expand('børn').found).toContain('barn');
    expect(expansion.expand('asylansøgerbørn').found).toContain(termOf('asylansøgerbarn'));
  });
  it('everyday words for the official one', () => {
    expect([...expansion.expand('ægtefællesammenføring').also.keys()]).toEqual(['kon']);
    expect([...expansion.expand('den økonomiske sikkerhed').also.keys()]).toEqual(['garanti']);
  });
  it('nothing of an official phrase that it only has half of', () =>
    expect(expansion.expand('økonomisk støtte').also.size).toBe(0));
  it('every form of a term of the glossary that it has in one of them, asked for with a hyphen or without', () => {
    const glossary = new Expansion(
      {
        forms: new Map(),
        synonyms: formsAsSynonyms(terms, ['Den anden', 'visumtype C', 'C-visum'], ['short-stay visa']),
      },
      terms,
    );
    expect([...glossary.expand('et C-visum').also.keys()]).toEqual(expect.arrayContaining(['visumtyp', 'c']));
    expect([...glossary.expand('visumtype C').also.keys()]).toEqual(['visum', 'shor', 'stay', 'visa']);
    // »Den anden« says nothing: not everything stands for it.
    expect(glossary.expand('en anden ting').also.size).toBe(0);
  });
});
