import { describe, expect, it } from 'vitest';
import type { Passages } from '../../site/search/shape.ts';
import { spoken } from '../../site/search/language.da.ts';
import { termsIn } from '../../site/search/terms.ts';
import { places } from './passage.ts';

const terms = termsIn(spoken);
const { wordsAsked } = terms;

const page = (blocks: string[]): Passages => ({
  sections: [['sted', 'Et sted', ...blocks]],
  examples: [],
});
const marked = (passages: Passages, query: string) =>
  places(passages, wordsAsked(query), '', terms)[0]!
    .pieces.filter((piece) => piece.marked)
    .map(({ text }) => text);

describe('a passage is marked where it has what is typed', () => {
  it.each([
    ['En bankgaranti er en garanti.', 'garanti', ['bankgaranti', 'garanti']],
    ['Sikkerheden forlænges ikke.', 'forlængelse', ['forlænges']],
    ['Udlændingelovens § 9 c, stk. 1', '9c', ['9 c']],
    ['Ring på 35 30 84 10.', '35308410', ['35 30 84 10']],
    ['Ægtefællen bor her.', 'aegtefaelle', ['Ægtefællen']],
  ])('%s: %s', (text, query, expected) => expect(marked(page([text]), query)).toEqual(expected));

  it('also where it has the official word for it, all of it', () => {
    const asked = [{ word: 'garanti', term: 'garanti', standsFor: ['okonomisk sikkerhed'] }];
    const said = (text: string) => places(page([text]), asked, '', terms)[0]!.pieces.filter((piece) => piece.marked);
    expect(said('En økonomisk sikkerhed')).toHaveLength(2);
    expect(said('Økonomisk støtte')).toEqual([]);
  });
});

describe('of several', () => {
  const passages: Passages = {
    sections: [
      ['', '', 'Svaret uden ordene.'],
      ['en', 'Noget om visum', 'Her står visum.'],
      ['to', 'Noget andet', 'Visum og frist i samme sætning.'],
    ],
    examples: [],
  };
  it('the section with most of the words comes first', () =>
    expect(places(passages, wordsAsked('visum frist'), '', terms)[0]!.slug).toBe('to'));
  const benefits: Passages = {
    sections: [
      ['', '', 'Noget.'],
      ['en', 'Perioden', 'Permanent ophold efter en periode.'],
      ['to', 'Ægtefællen', 'Permanent ophold og ægtefællen.'],
      ['tre', 'Ingen betydning', 'Barselsdagpenge', 'SU'],
    ],
    examples: [],
  };
  it.each([
    ['dagpenge permanent', ''],
    ['dagpenge permanent ophold', 'Permanent ophold'],
    ['SU permanent ophold', 'Permanent ophold'],
  ])('a word that few sections have counts most: »%s«, under the title »%s«', (query, title) =>
    expect(places(benefits, wordsAsked(query), title, terms)[0]!.slug).toBe('tre'),
  );
  it('the words of the title decide where there are no others', () =>
    expect(places(benefits, wordsAsked('permanent ægtefælle'), 'Permanent ægtefælle', terms)[0]!.slug).toBe('to'));
  it('a word of the title says less than another, however few sections have it', () =>
    expect(places(passages, wordsAsked('frist visum'), 'Frist', terms)[0]!.slug).toBe('en'));
  it('a worked example comes after another section that says as much', () => {
    const examples: Passages = {
      sections: [['regel', 'Grænsen', 'Seks måneder.']],
      examples: [['sag', 'En sag', 'Otte måneder.']],
    };
    const found = (query: string) => places(examples, wordsAsked(query), 'Udlandet', terms).map(({ slug }) => slug);
    expect(found('måneder')).toEqual(['regel', 'sag']);
    expect(found('otte måneder')[0]).toBe('sag');
    expect(found('otte')).toEqual(['sag']);
  });
  it('a page with none of the words shows its beginning', () =>
    expect(places(passages, wordsAsked('xyz'), '', terms)).toEqual([
      { slug: '', heading: '', pieces: [{ text: 'Svaret uden ordene.', marked: false }] },
    ]));
});

it('a long passage is cut around what is found, at words', () => {
  const long = `${'Fyld før stedet. '.repeat(30)}Her er garantien. ${'Fyld efter stedet. '.repeat(30)}`;
  const text = places(page([long]), wordsAsked('garanti'), '', terms)[0]!
    .pieces.map((piece) => piece.text)
    .join('');
  expect(text).toMatch(/^… Her er garantien\. Fyld efter.* …$/);
  expect(text.length).toBeLessThan(230);
});
