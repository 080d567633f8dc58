import { describe, expect, it } from 'vitest';
import type { QuestionText } from '../../../rules/core/rule.ts';
import { calculators } from '../../../rules/index.ts';
import { anyRule } from '../page/spoken.ts';
import { specOf, textOf } from '../rule.ts';
import type { Periods, StayText } from '../typed.ts';
import { words } from '../words.da.ts';
import { words as english } from '../words.en.ts';
import { words as ofRows } from './paste/words.da.ts';
import { words as englishOfRows } from './paste/words.en.ts';
import { words as ofPeriods } from './words.da.ts';
import { words as englishOfPeriods } from './words.en.ts';
import { readPasted } from './paste.ts';

const own = { ...ofPeriods, ...ofRows };
const ownEnglish = { ...englishOfPeriods, ...englishOfRows };
const rule = anyRule(calculators['permanent-benefits']!);
const benefits = specOf(rule, 'benefits') as Periods;
const ofBenefits = textOf(rule, 'benefits');
const stays: Periods = { kind: 'periods', from: 'departedOn', to: 'returnedOn' };
const ofStays: QuestionText = {
  question: '',
  label: '',
  where: '',
  options: { departedOn: 'Rejst', returnedOn: 'Vendt hjem' },
};
const read = (pasted: string) => readPasted({ ...words, ...own }, benefits, ofBenefits, pasted);
const readStays = (pasted: string) => readPasted({ ...words, ...own }, stays, ofStays, pasted);

const row = (kind: string | undefined, from: string, to: string | null, amount?: string): StayText => ({
  from: from.split('.') as unknown as StayText['from'],
  to: (to ?? '..').split('.') as unknown as StayText['to'],
  ongoing: to === null,
  ...(kind !== undefined && { kind }),
  ...(amount !== undefined && { amount }),
});
const su = row('su', '1.2.2020', '30.6.2023');

describe('a row', () => {
  it.each([
    'SU\t1.2.2020\t30.6.2023',
    'SU;1.2.2020;30.6.2023',
    '1.2.2020\tSU\t30.6.2023\t\t',
    '\t1.2.2020\t30.6.2023\tsu',
    '"SU"\t"1.2.2020"\t"30.6.2023"',
    ' Statens  uddannelsesstøtte \t1. 2. 2020\t30. 6. 2023\r\n',
    'SU\t1.2.2020\t30.6.2023\t5.820,00 kr.',
  ])('%j is read, whatever the order of its columns', (pasted) => {
    expect(read(pasted)).toEqual({ rows: [su], text: '', faults: [] });
  });

  it.each([
    ['2020-02-01', '2023-06-30'],
    ['01-02-2020', '30-06-2023 00:00'],
    ['1. februar 2020', 'den 30. juni 2023'],
  ])('has its days as elsewhere: %s, %s', (from, to) => {
    const [only] = read(`SU\t${from}\t${to}`).rows;
    expect([Number(only!.from[0]), Number(only!.to[0]), only!.to[2]]).toEqual([1, 30, '2023']);
  });

  describe.each([
    ['Danish', rule, { ...words, ...own }],
    ['English', anyRule(calculators['permanent-benefits']!, 'en'), { ...english, ...ownEnglish }],
  ] as const)('in %s', (_, spoken, said) => {
    const text = textOf(spoken, 'benefits');
    it.each(benefits.row!.kind.options)('of %s is known by its code and its names, the Danish ones too', (kind) => {
      const before = (name: string) => name.split(/ ?[(,]/)[0]!;
      const names = [text, ofBenefits].flatMap(({ options, otherNames }) => [
        before(options![kind]!),
        ...(otherNames?.[kind] ?? []),
      ]);
      for (const name of [kind, text.options![kind]!, text.options![kind]!.toUpperCase(), ...names]) {
        const { rows } = readPasted(said, benefits, text, `${name}\t1.2.2020\t30.6.2023`);
        expect(rows[0]?.kind, name).toBe(kind);
      }
    });
  });

  it.each(['Fortsætter', 'stadig', '31-12-9999'])('goes on: %s', (word) => {
    expect(read(`Kontanthjælp\t1.2.2020\t${word}`).rows).toEqual([row('cash-assistance', '1.2.2020', null)]);
  });

  it('of one-off help has its amount and, with one day, that day alone', () => {
    expect(
      read('Engangshjælp\t1.2.2020\t800,50\nEngangshjælp\t-\t1.2.2020\t2.2.2020\nSU\t1.2.2020\t30.6.2023\t900').rows,
    ).toEqual([row('one-off-help', '1.2.2020', '1.2.2020', '800,50'), row('one-off-help', '1.2.2020', '2.2.2020'), su]);
  });

  it('of a stay has two days', () => {
    expect(readStays('1.2.2020\t30.6.2023\n1.7.2023\tEr der stadig')).toEqual({
      rows: [row(undefined, '1.2.2020', '30.6.2023'), row(undefined, '1.7.2023', null)],
      text: '',
      faults: [],
    });
    expect(readStays('Vendt hjem\tRejst\n30.6.2023\t1.2.2020').rows).toEqual([row(undefined, '1.2.2020', '30.6.2023')]);
    expect(readStays('1.2.2020\tFrankrig').faults).toEqual([own.rowFault(1, own.unknownCell('Frankrig', undefined))]);
  });
});

describe('a heading', () => {
  it('tells the columns, and that others are about something else', () => {
    const rows =
      'Til\tYdelse\tBorger\tFra\tBeløb\n30.6.2023\tSU\tNN\t1.2.2020\t\n2.7.2023\tEngangshjælp\tNN\t1.7.2023\t600';
    expect(read(rows)).toEqual({
      rows: [su, row('one-off-help', '1.7.2023', '2.7.2023', '600')],
      text: '',
      faults: [],
    });
  });

  it('without all columns only goes away, and stays with the rows that are left', () => {
    expect(read('Ydelse\t\t\nSU\t1.2.2020\t30.6.2023').rows).toEqual([su]);
    expect(read('Ydelse\t\t\nSU\t1.2.2020\t30.6.2023\nSU\t\t').text).toBe('Ydelse\t\t\nSU\t\t');
  });
});

it('finds the last days in the first column where they all lie after', () => {
  const rows = 'SU\t30.6.2023\t1.2.2020\nSU\t30.6.2024\t1.2.2021\nSU\t1.1.2025\t1.1.2025';
  expect(read(rows).rows.map(({ from }) => from.join('.'))).toEqual(['1.2.2020', '1.2.2021', '1.1.2025']);
  // One alone may be a slip.
  expect(read('SU\t30.6.2023\t1.2.2020').faults).toEqual([own.rowFault(1, own.endsFirst)]);
});

describe('what cannot be read', () => {
  it.each([
    ['Bistand\t1.2.2020\t30.6.2023', own.unknownCell('Bistand', 'Ydelse')],
    ['Dagpenge \tukendt\t30.6.2023', own.unknownCell('ukendt', 'Ydelse')],
    ['SU\t1.2.20\t30.6.2023', own.unknownCell('1.2.20', 'Ydelse')],
    ['1.2.2020\t30.6.2023', own.lacking('Ydelse')],
    ['SU\t\t', own.lacking('Første dag med ydelsen')],
    ['SU\t1.2.2020\t', own.lackingEnd('Sidste dag med ydelsen')],
    ['SU\t1.2.2020\t31.6.2023', words.noSuchDay(31, 'juni', '2023')],
    ['SU\tKontanthjælp\t1.2.2020\t30.6.2023', own.tooMuch],
    ['SU\t1.2.2020\t30.6.2023\t1.7.2023', own.tooMuch],
    ['SU\t1.2.2020\t30.6.2023\tstadig', own.tooMuch],
    ['Engangshjælp\t1.2.2020\t600\t700', own.tooMuch],
    ['Engangshjælp\t1.2.2020\t-5', own.unknownCell('-5', 'Ydelse')],
    ['SU 1.2.2020-30.6.2023', own.unknownCell('SU 1.2.2020-30.6.2023', 'Ydelse')],
  ])('%j is told and given back, and the others are read', (line, fault) => {
    expect(read(line)).toEqual({ rows: [], text: line, faults: [own.rowFault(1, fault)] });
    expect(read(`SU\t1.2.2020\t30.6.2023\n\n${line}\nSU\t1.2.2020\t30.6.2023`)).toEqual({
      rows: [su, su],
      text: line,
      faults: [own.rowFault(1, fault)],
    });
  });

  it('has its place among the lines that are left', () => {
    const { text, faults } = read('SU\tx\nSU\t1.2.2020\t30.6.2023\nSU\ty');
    expect([text, faults.map((fault) => fault.slice(0, 9))]).toEqual(['SU\tx\nSU\ty', ['Række 1: ', 'Række 2: ']]);
  });

  it('is nothing where nothing is pasted', () => {
    expect(read(' \n\t\t\n')).toEqual({ rows: [], text: '', faults: [] });
  });
});
