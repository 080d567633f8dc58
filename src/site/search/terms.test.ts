import { describe, expect, it } from 'vitest';
import { spoken as inDanish } from './language.da.ts';
import { spoken as inEnglish } from './language.en.ts';
import { termsIn } from './terms.ts';

const { wordsAsked, termOf } = termsIn(inDanish);

const terms = (query: string) => wordsAsked(query).map((word) => word.term);

describe('what is typed is compared in one form', () => {
  it.each([
    ['ægtefælle', 'aegtefaelle'],
    ['ægtefælle', 'agtefalle'],
    ['forsørgelse', 'forsoergelse'],
    ['forsørgelse', 'forsorgelse'],
    ['åbningstid', 'aabningstid'],
    ['åbningstid', 'abningstid'],
    ['Familiesammenføring', 'FAMILIESAMMENFORING'],
    ['35308410', '35 30 84 10'],
    ['35308410', '+45 35 30 84 10'],
    ['§ 9 c', '9c'],
    ['§ 9 c', '§9c'],
    ['§ 9\u00a0c', '§ 9 c'],
    ['C-133/15', 'c133/15'],
    ['C-133/15', 'c 133/15'],
    ['50.000', '50000'],
    ['26.10.2017', '26. oktober 2017'],
    ['26/10-2017', '26. oktober 2017'],
    ['BF2', 'bf2'],
    ['udlændingenummer', 'Udl.nr.'],
  ])('%s is %s', (one, other) => expect(terms(one)).toEqual(terms(other)));

  it.each([
    'sikkerhed sikkerheden sikkerheder sikkerhedens',
    'kommune kommunen kommunerne kommunernes',
    'forlænge forlænges forlænget forlængelse',
    'opholdstilladelse opholdstilladelsen opholdstilladelser opholdstilladelserne',
    'ansøgning ansøgningen ansøgninger ansøgningens',
  ])('the forms of a word are one: %s', (forms) => expect(terms(forms)).toHaveLength(1));

  it.each([
    ['far', 'får'],
    ['frist', 'fri'],
    ['udlænding', 'udland'],
    ['§ 9', '§ 9 c'],
  ])('%s is not %s', (one, other) => expect(terms(one)).not.toEqual(terms(other)));
});

describe('what is asked for', () => {
  it('leaves out words that say nothing, and keeps what is typed', () =>
    expect(wordsAsked('Hvornår skal sikkerheden forlænges?')).toEqual([
      { word: 'sikkerheden', term: 'sikkerhed' },
      { word: 'forlænges', term: 'forlang' },
    ]));
  it('is an amount where nothing but »hvor meget« is typed', () => {
    expect(terms('Hvor meget skal det være?')).toEqual([termOf('beløb')]);
    expect(terms('hvor meget ferie')).toEqual([termOf('ferie')]);
    expect(terms('hvad skal det være')).toEqual([]);
  });
  it('is the narrower of two', () => {
    expect(terms('§ 9 c, stk. 26')).toEqual(['p9c', 'stk26']);
    expect(terms('17. marts 2014')).toEqual(['17marts2014']);
  });
  it('takes both of two sections', () => expect(terms('§§ 6 og 17')).toEqual(['p6', 'p17']));
  it('takes a word with a hyphen apart', () =>
    expect(terms('visiterings-hotline')).toEqual([termOf('visiterings'), termOf('hotline')]));
});

describe('in English', () => {
  const english = termsIn(inEnglish);
  const asked = (query: string) => english.wordsAsked(query).map(({ term }) => term);
  it.each([
    'permit permits permit’s',
    'lapse lapses lapsed',
    'municipality municipalities',
    'guarantee guarantees guaranteed',
    'travel travelling travelled travels',
    'application applications',
    'expire expires expired',
    'benefit benefits',
  ])('the forms of a word are one: %s', (forms) => expect(asked(forms)).toHaveLength(1));
  it.each([
    ['52,490', '52490'],
    ['1 July 2024', '01.07.2024'],
    ['section 9 c', '§ 9 c'],
    ['Re-entry permits', 're entry permit'],
  ])('%s is %s', (one, other) => expect(asked(one)).toEqual(asked(other)));
  it.each([
    ['visa', 'vis'],
    ['state', 'station'],
    ['section 9', 'section 9 c'],
  ])('%s is not %s', (one, other) => expect(asked(one)).not.toEqual(asked(other)));
  it('leaves out words that say nothing', () => {
    expect(asked('how do I get a visa')).toEqual([english.termOf('visa')]);
    expect(asked('How much is it?')).toEqual([english.termOf('amount')]);
  });
});
