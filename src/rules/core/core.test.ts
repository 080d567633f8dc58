import { describe, expect, it } from 'vitest';
import { date, kroner, shortDate } from './da.ts';
import { inForce } from './dated.ts';
import { addDays, addMonths, addYears, day, readDay } from './day.ts';
import { parseFacts } from './facts.ts';
import { money, readMoney } from './money.ts';
import { all, any, type Citations, firstOf, holds, is, not, notAfter, outcomeOf } from './truth.ts';
import { decide, type Logic } from './verdict.ts';

const here: Citations = [{ id: 'here', title: 'A section', source: '2014-12', section: 1 }];

describe('civil days', () => {
  it.each([
    ['2017-08-31', 6, '2018-02-28'],
    ['2015-08-31', 6, '2016-02-29'],
    ['2012-02-29', 36, '2015-02-28'],
    ['2011-12-30', 0, '2011-12-30'],
    ['2016-12-31', 2, '2017-02-28'],
    ['2018-03-31', -1, '2018-02-28'],
  ])('%s + %i months = %s', (from, months, to) => expect(addMonths(day(from), months)).toBe(to));

  it('adds years as months, and days over the turn of the year', () => {
    expect(addYears(day('2012-02-29'), 3)).toBe('2015-02-28');
    expect(addDays(day('2014-12-31'), 1)).toBe('2015-01-01');
    expect(addDays(day('2016-03-01'), -1)).toBe('2016-02-29');
  });

  it.each([
    '2015-02-30',
    '2015-2-3',
    '2015-02-03T00:00',
    '15-02-03',
    '',
    '2015-13-01',
    '2015-00-10',
    ' 2015-02-03',
    20150203,
    null,
  ])('refuses %j', (raw) => expect(readDay(raw)).toBe('format'));

  it('takes 29 February only in a leap year, and years from 1900 to 2999', () => {
    expect(readDay('2016-02-29')).toBe('2016-02-29');
    expect(readDay('2015-02-29')).toBe('format');
    expect(readDay('1899-12-31')).toBe('range');
    expect(readDay('1900-01-01')).toBe('1900-01-01');
    expect(readDay('2999-12-31')).toBe('2999-12-31');
    expect(readDay('3000-01-01')).toBe('range');
  });

  it('throws on a slip in code or data', () => expect(() => day('2015-02-30')).toThrow('2015-02-30'));
});

describe('money', () => {
  it('takes kroner with at most two decimals, above nothing', () => {
    expect(readMoney(52_490.12)).toBe(52_490.12);
    expect(readMoney(0.01)).toBe(0.01);
    expect(readMoney(52_490.123)).toBe('format');
    expect(readMoney('50000')).toBe('format');
    expect(readMoney(Number.NaN)).toBe('format');
    expect(readMoney(0)).toBe('range');
    expect(readMoney(-1)).toBe('range');
    expect(readMoney(1e9)).toBe('range');
    expect(() => money(0.001)).toThrow('0.001');
  });
});

describe('Danish', () => {
  it('writes days and amounts as Danes do', () => {
    expect(date(day('2015-01-01'))).toBe('1. januar 2015');
    expect(shortDate(day('2015-01-01'))).toBe('01.01.2015');
    expect(kroner(52_490.12)).toBe('52.490,12\u00a0kr.');
    expect(kroner(51_714.4)).toBe('51.714,40\u00a0kr.');
    expect(kroner(50_000)).toBe('50.000\u00a0kr.');
  });
});

describe('dated values', () => {
  const series = [
    { value: 1, from: day('2011-01-01'), to: day('2011-12-31'), source: here[0] },
    { value: 2, from: day('2012-01-01'), to: day('2012-06-30'), source: here[0] },
  ];
  it('are absent outside their period, never the nearest', () => {
    expect(inForce(series, day('2010-12-31'))).toBeUndefined();
    expect(inForce(series, day('2011-01-01'))?.value).toBe(1);
    expect(inForce(series, day('2011-12-31'))?.value).toBe(1);
    expect(inForce(series, day('2012-06-30'))?.value).toBe(2);
    expect(inForce(series, day('2012-07-01'))).toBeUndefined();
  });
});

describe('conditions in three values', () => {
  const [yes, no, maybe] = [true, false, undefined].map((known) => holds('c', known, here));
  it('follow Kleene', () => {
    expect(all('a', here, yes!, maybe!).truth).toBe('unknown');
    expect(all('a', here, maybe!, no!).truth).toBe('false');
    expect(all('a', here, yes!, yes!).truth).toBe('true');
    expect(any('a', here, no!, maybe!).truth).toBe('unknown');
    expect(any('a', here, maybe!, yes!).truth).toBe('true');
    expect(any('a', here, no!, no!).truth).toBe('false');
    expect([yes!, no!, maybe!].map((reason) => not('n', reason).truth)).toEqual(['false', 'true', 'unknown']);
    expect(notAfter(undefined, day('2015-01-01'))).toBeUndefined();
    expect(is(undefined, 'x')).toBeUndefined();
  });

  it('give the outcome of the first row that holds, and none past an unknown one', () => {
    expect(
      outcomeOf(
        firstOf(here, [
          ['x', no!],
          ['y', yes!],
        ]),
      ),
    ).toBe('y');
    expect(
      outcomeOf(
        firstOf(here, [
          ['x', maybe!],
          ['y', yes!],
        ]),
      ),
    ).toBeUndefined();
    expect(
      outcomeOf(
        firstOf(here, [
          ['x', no!],
          ['y', no!],
        ]),
      ),
    ).toBeUndefined();
  });

  it('do not compile without a citation', () => {
    // @ts-expect-error: a reason needs at least one citation
    expect(holds('c', true, []).cites).toEqual([]);
  });
});

interface Toy {
  readonly first?: boolean;
  readonly second?: boolean;
  readonly idle?: boolean;
}
const toy: Logic<Toy, 'either' | 'neither' | 'same', { readonly first: boolean | null }> = {
  facts: {
    first: { kind: 'flag' },
    second: { kind: 'flag', asked: { needs: ['first'], when: (f) => (f.first === undefined ? undefined : !f.first) } },
    idle: { kind: 'flag' },
  },
  orders: [],
  judge: (f) => {
    const one = holds('one', f.first, here, ['first']);
    const two = holds('two', f.second, here, ['second']);
    return firstOf(here, [
      ['either', any('either', here, one, two)],
      ['neither', not('neither', any('either', here, one, two))],
    ]);
  },
  conclude: (f) => ({ values: { first: f.first ?? null }, needs: [], interpretations: [] }),
};

describe('verdicts', () => {
  it('come as soon as the unknown facts cannot change them', () => {
    expect(decide(toy, { second: true }).outcome).toBe('either');
    expect(decide(toy, { second: false })).toMatchObject({ outcome: 'needs-facts', missing: ['first'] });
    expect(decide(toy, { first: false })).toMatchObject({ outcome: 'needs-facts', missing: ['second'] });
  });

  it('do not ask what is not asked yet, nor what cannot matter', () => {
    expect(decide(toy, {})).toMatchObject({ outcome: 'needs-facts', missing: ['first'] });
  });

  it('settle the tree when every possible answer leads to one outcome', () => {
    const xor: typeof toy = {
      ...toy,
      judge: (f) => {
        const one = holds('one', f.first, here, ['first']);
        return firstOf(here, [['same', any('same', here, one, not('not-one', one))]]);
      },
    };
    const verdict = decide(xor, {});
    expect(verdict.outcome).toBe('same');
    expect(verdict.reasons.children![0]!.truth).toBe('true');
  });
});

describe('intake', () => {
  it('refuses everything that is not facts, without losing which fact it was', () => {
    for (const raw of [null, 1, 'x', [], undefined])
      expect(parseFacts(toy, raw)).toEqual({ invalid: [{ fact: '', code: 'format' }] });
    expect(parseFacts(toy, { first: 'true', third: 1 })).toEqual({
      invalid: [
        { fact: 'first', code: 'unknown-value' },
        { fact: 'third', code: 'unknown-key' },
      ],
    });
  });

  it('takes null as not known', () => expect(parseFacts(toy, { first: null })).toEqual({ facts: {} }));
});
