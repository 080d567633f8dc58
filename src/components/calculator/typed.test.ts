import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spec } from './rule.ts';
import { staysIn } from './periods/stays.ts';
import { words as own } from './periods/words.da.ts';
import { NO_STAY, readTyped, type StayText, typedOf, unanswered } from './typed.ts';
import { readPeriods } from '../../rules/core/periods.ts';
import { words } from './words.da.ts';

const message = (code: string) => (code === 'overlap' ? 'To ophold lapper.' : code);
const kit = staysIn(own);
const read = (spec: Spec, typed: Parameters<typeof readTyped>[2]) => readTyped(words, spec, typed, message, kit);
const money: Spec = { kind: 'money' };
const stays: Spec = { kind: 'periods', read: readPeriods, from: 'departedOn', to: 'returnedOn' };
const stay = (from: string, to: string | null): StayText => ({
  from: (from === '' ? ['', '', ''] : from.split(' ')) as unknown as StayText['from'],
  to: to === null ? ['', '', ''] : (to.split(' ') as unknown as StayText['to']),
  ongoing: to === null,
});

describe('an amount', () => {
  it('is read with Danish commas and dots', () => {
    const amounts = {
      '25000': 25_000,
      '25.000': 25_000,
      '1.234.567,89': 1_234_567.89,
      '25 000': 25_000,
      '0,50': 0.5,
      'kr. 25.000,-': 25_000,
      '52.490,12 kr.': 52_490.12,
      '50.000,-': 50_000,
      '50.000,– kr.': 50_000,
      '50.000, -': 50_000,
      '50\u00a0000\u00a0kr.': 50_000,
      '50\u202f000,00': 50_000,
      'kr.\u00a050.000': 50_000,
      '50.000 kr': 50_000,
      '50.000 kroner.': 50_000,
      '(50.000 kr.)': 50_000,
      '50.000.': 50_000,
      'DKK 50.000,00': 50_000,
      '50.000 DKK': 50_000,
      '\u200e50.000\u200b kr.\r\n': 50_000,
    };
    for (const [typed, value] of Object.entries(amounts)) expect(read(money, typed)).toEqual({ value });
  });

  it('is not guessed at', () => {
    for (const typed of [
      '25000.50',
      '25.00',
      '25,123',
      'mange',
      '1.2.3',
      '-5',
      '−5',
      '1e3',
      '5-',
      '50.000 og 60.000',
      '5 €',
      'kr.',
      '50.000,-5',
    ]) {
      expect(read(money, typed)).toEqual({ faults: [{ at: '', text: words.notMoney }] });
    }
  });

  it('is refused by the rule where it makes no sense', () => {
    expect(read(money, '0')).toEqual({ faults: [{ at: '', text: 'range' }] });
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999_999 }),
        (oere) => void expect(read(money, typedOf(words, money, oere / 100))).toEqual({ value: oere / 100 }),
      ),
    );
  });
});

describe('flags and choices', () => {
  it('are read from the chosen option', () => {
    expect(read({ kind: 'flag' }, 'true')).toEqual({ value: true });
    expect(read({ kind: 'flag' }, 'false')).toEqual({ value: false });
    expect(read({ kind: 'choice', options: ['a', 'b'] }, 'b')).toEqual({ value: 'b' });
    expect(read({ kind: 'choices', options: ['a', 'b'] }, ['b', 'a'])).toEqual({ value: ['a', 'b'] });
  });

  it('are unanswered, not »none«, while nothing is ticked', () => {
    expect(read({ kind: 'choices', options: ['a'] }, [])).toEqual({});
    expect(read({ kind: 'flag' }, undefined)).toEqual({});
  });
});

describe('stays', () => {
  it('are read, closed or still going on', () => {
    expect(read(stays, [stay('10 1 2017', '10 7 2017'), stay('1 marts 2018', null)])).toEqual({
      value: [
        { departedOn: '2017-01-10', returnedOn: '2017-07-10' },
        { departedOn: '2018-03-01', returnedOn: null },
      ],
    });
  });

  it('are unanswered while every row is empty', () => {
    expect(read(stays, [NO_STAY, NO_STAY])).toEqual({});
  });

  it('each have their own errors, at the field to mend', () => {
    const rows = [
      stay('10 1 2017', '9 1 2017'),
      stay('1 2 2017', '31 2 2017'),
      NO_STAY,
      { ...NO_STAY, from: ['1', '3', '2018'] as const },
    ];
    expect(read(stays, rows).faults).toEqual([
      { at: '-0-to-d', text: 'Slutdagen ligger før startdagen. Ret en af dem.' },
      { at: '-1-to-d', text: words.noSuchDay(31, 'februar', '2017') },
      { at: '-2-from-d', text: 'Skriv opholdets datoer, eller fjern det.' },
      { at: '-3-to-d', text: own.noEnd('Er der stadig') },
    ]);
  });

  it('that overlap are refused by their numbers, at the later departure', () => {
    const error = message('overlap');
    const faults = (...rows: StayText[]) => readTyped(words, stays, rows, () => error, kit).faults;
    const [first, second, apart] = [
      stay('1 1 2017', '1 3 2017'),
      stay('1 2 2017', '1 4 2017'),
      stay('1 4 2017', '2 4 2017'),
    ];
    expect(faults(first, apart, second)).toEqual([{ at: '-2-from-d', text: 'To ophold lapper.' }]);
    expect(faults(second, first)).toEqual([{ at: '-0-from-d', text: 'To ophold lapper.' }]);
    expect(faults(stay('31 2 2017', null), first, second)).toHaveLength(2);
    expect(faults(stay('31 2 2017', null), first, second)![1]).toEqual({
      at: '-2-from-d',
      text: 'To ophold lapper.',
    });
    expect(faults(stay('1 1 2017', null), apart)).toMatchObject([{ at: '-1-from-d' }]);
  });

  it('come back as they were', () => {
    const value = [
      { departedOn: '2017-01-10', returnedOn: '2017-07-10' },
      { departedOn: '2018-03-01', returnedOn: null },
    ];
    expect(read(stays, typedOf(words, stays, value, kit))).toEqual({ value });
  });
});

describe('periods with more to them', () => {
  const benefits: Spec = {
    kind: 'periods',
    read: readPeriods,
    from: 'from',
    to: 'to',
    row: {
      kind: { key: 'kind', options: ['a', 'b'], required: true },
      amount: 'amount',
      amountOf: ['b'],
    },
  };
  const row = (kind: string, from: string, to: string | null, amount?: string): StayText => ({
    ...stay(from, to),
    kind,
    ...(amount !== undefined && { amount }),
  });

  it('are read with their kind and, of those that have one, their amount; they may overlap', () => {
    const rows = [
      row('a', '1 1 2020', '31 1 2020', '900'),
      row('b', '1 1 2020', '1 1 2020', '1.000,01'),
      row('b', '2 1 2020', null, ''),
      row('b', '2 1 2020', null, '0'),
    ];
    const value = [
      { from: '2020-01-01', to: '2020-01-31', kind: 'a' },
      { from: '2020-01-01', to: '2020-01-01', kind: 'b', amount: 1000.01 },
      { from: '2020-01-02', to: null, kind: 'b' },
      { from: '2020-01-02', to: null, kind: 'b', amount: 0 },
    ];
    expect(read(benefits, rows)).toEqual({ value });
    expect(read(benefits, typedOf(words, benefits, value, kit))).toEqual({ value });
  });

  it('are unanswered while every row is empty', () => {
    expect(read(benefits, [NO_STAY, { ...NO_STAY, kind: '', amount: ' ' }])).toEqual({});
  });

  it('each have their own errors, all of them, at the field to mend', () => {
    const rows = [
      row('', '1 1 2020', '31 2 2020'),
      row('b', '', '1 1 2020', 'mange'),
      row('a', '2 1 2020', '1 1 2020'),
      row('b', '2 1 2020', null, '1000000000'),
      NO_STAY,
      { ...NO_STAY, kind: 'a' },
    ];
    expect(read(benefits, rows).faults).toEqual([
      { at: '-0-kind', text: own.noKind },
      { at: '-0-to-d', text: words.noSuchDay(31, 'februar', '2020') },
      { at: '-1-from-d', text: own.noFirstDay },
      { at: '-1-amount', text: words.notMoney },
      { at: '-2-to-d', text: own.endsFirst },
      { at: '-3-amount', text: words.problems.range },
      { at: '-4-kind', text: 'Udfyld perioden, eller fjern den.' },
      { at: '-5-from-d', text: own.noFirstDay },
      { at: '-5-to-d', text: own.noEnd('Fortsætter') },
    ]);
  });
});

it('an unanswered question names the way out', () => {
  for (const kind of ['day', 'money', 'flag', 'periods'] as const)
    expect(unanswered(words, { kind, from: 'a', to: 'b' } as Spec, kit).text).toContain(words.dontKnow);
});
