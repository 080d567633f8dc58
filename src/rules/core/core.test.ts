import { describe, expect, it } from 'vitest';
import { act, Advising, COMMON, reserve, tell, title } from './advice.ts';
import { date, kroner, shortDate } from './da.ts';
import * as en from './en.ts';
import { checkedOn, inForce, lawOf, one } from './dated.ts';
import { addDays, addMonths, addYears, type Day, day, readDay } from './day.ts';
import { advised, verdictOf } from './evaluate.ts';
import { conflicts, type Intake, readFact } from './facts.ts';
import { parseFacts } from './parse.ts';
import { readPeriods } from './periods.ts';
import { type Money, money, readMoney } from './money.ts';
import { openOutcomes } from './possible.ts';
import { nextQuestion } from './question.ts';
import { decisionTable, rowKey, rowOf } from './table.ts';
import {
  all,
  any,
  type Citations,
  firstOf,
  holds,
  is,
  isBefore,
  isSince,
  not,
  notAfter,
  notBefore,
  outcomeOf,
} from './truth.ts';
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

  it('are right however many have been asked for', () => {
    const days = Array.from({ length: 10_010 }, (_, n) => addDays(day('2000-01-01'), n));
    expect(days.at(-1)).toBe('2027-05-28');
    expect(days.every((at, n) => addDays(at, -n) === '2000-01-01')).toBe(true);
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
    expect(readMoney(Number.POSITIVE_INFINITY)).toBe('format');
    expect(readMoney(null)).toBe('format');
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

  it('writes the same in English', () => {
    expect(en.date(day('2015-03-01'))).toBe('1 March 2015');
    expect(en.month(day('2015-03-01'))).toBe('March 2015');
    expect(en.shortDate(day('2015-03-01'))).toBe('1 Mar 2015');
    expect(
      en.MONTHS.map((name, i) => `1 ${name} 2015` === en.date(day(`2015-${`${i + 1}`.padStart(2, '0')}-01`))),
    ).toEqual(Array(12).fill(true));
    expect(en.kroner(52_490.12)).toBe('DKK\u00a052,490.12');
    expect(en.kroner(51_714.4)).toBe('DKK\u00a051,714.40');
    expect(en.kroner(50_000)).toBe('DKK\u00a050,000');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect([en.months(1), en.months(6), en.years(1), en.years(10)]).toEqual([
      '1 month',
      '6 months',
      '1 year',
      '10 years',
    ]);
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

  it('hold for ever where no day is given', () => {
    const always = one(5, here[0], 'years');
    expect(always).toEqual([{ value: 5, unit: 'years', source: here[0] }]);
    expect(one(day('2015-01-01'), here[0])[0]).not.toHaveProperty('unit');
    expect(inForce(always, day('1900-01-01'))?.value).toBe(5);
    expect(inForce([{ value: 1, to: day('2010-12-31'), source: here[0] }], day('1900-01-01'))?.value).toBe(1);
    expect(inForce([{ value: 1, from: day('2010-12-31'), source: here[0] }], day('2999-12-31'))?.value).toBe(1);
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

  it('of two days are not so where one is not there', () => {
    const [early, late] = [day('2015-01-01'), day('2015-01-02')];
    expect([isBefore(early, late), isBefore(early, early), isBefore(late, early)]).toEqual([true, false, false]);
    expect([isSince(early, late), isSince(early, early), isSince(late, early)]).toEqual([false, true, true]);
    for (const none of [null, undefined])
      expect([isBefore, isSince].flatMap((so) => [so(none, early), so(early, none)])).toEqual(Array(4).fill(false));
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

  it('say how they are put together, what they rest on and where they stand', () => {
    expect(holds('c', true, here, ['f'])).toEqual({ id: 'c', truth: 'true', facts: ['f'], cites: here });
    expect(holds('c', false, here)).not.toHaveProperty('at');
    expect(holds('c', false, here, ['f'], 0).at).toBe(0);
    expect(all('a', here, yes!, no!)).toMatchObject({ op: 'all', facts: [], children: [yes, no] });
    expect(any('a', here, yes!, no!)).toMatchObject({ op: 'any', facts: [], children: [yes, no] });
    expect(not('n', yes!)).toMatchObject({ op: 'not', facts: [], cites: here, children: [yes] });
    const truth = (...rows: (typeof yes)[]) =>
      firstOf(
        here,
        rows.map((row) => ['x', row!] as const),
      ).truth;
    expect([truth(no, yes), truth(no, maybe, yes), truth(no, no), truth(yes, maybe)]).toEqual([
      'true',
      'unknown',
      'false',
      'true',
    ]);
    expect(firstOf(here, [['x', no!]])).toMatchObject({ id: 'decision', op: 'first', children: [{ outcome: 'x' }] });
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
  outcomes: ['either', 'neither', 'same'],
  facts: {
    first: { kind: 'flag' },
    second: { kind: 'flag', asked: { needs: ['first'], when: (f) => (f.first === undefined ? undefined : !f.first) } },
    idle: { kind: 'flag' },
  },
  orders: [],
  judge: (f) => {
    const first = holds('one', f.first, here, ['first']);
    const two = holds('two', f.second, here, ['second']);
    return firstOf(here, [
      ['either', any('either', here, first, two)],
      ['neither', not('neither', any('either', here, first, two))],
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
        const first = holds('one', f.first, here, ['first']);
        return firstOf(here, [['same', any('same', here, first, not('not-one', first))]]);
      },
    };
    const verdict = decide(xor, {});
    expect(verdict.outcome).toBe('same');
    expect(verdict.reasons.children![0]!.truth).toBe('true');
  });
});

interface Stays {
  readonly open?: boolean;
  readonly kind?: 'short' | 'long' | 'none';
  readonly when?: Day;
  readonly paid?: Money;
}
const turn = day('2015-01-01');
/** A rule with each way to put conditions together, one met twice, and one about every item of a list. */
const small: Logic<Stays, 'far' | 'near' | 'none', object> = {
  outcomes: ['far', 'near', 'none'],
  facts: {
    open: { kind: 'flag' },
    kind: { kind: 'choice', options: ['short', 'long', 'none'] },
    when: { kind: 'day', turns: () => [turn] },
    paid: { kind: 'money' },
  },
  orders: [],
  judge: (f) => {
    const open = holds('open', f.open, here, ['open']);
    const long = holds('long', is(f.kind, 'long'), here, ['kind']);
    const late = holds('late', notBefore(f.when, turn), here, ['when']);
    const items = any(
      'one-of-them',
      here,
      holds('item', is(f.kind, 'short'), here, ['kind'], 0),
      holds('item', is(f.kind, 'short', 'none'), here, ['kind', 'open'], 1),
    );
    return firstOf(here, [
      ['far', all('far', here, open, long)],
      ['near', any('near', here, all('late-and-listed', here, late, items), not('closed', open))],
      ['near', holds('none', is(f.kind, 'none'), here, ['kind'])],
      ['none', holds('otherwise', true, here)],
    ]);
  },
  conclude: () => ({ values: {}, needs: [], interpretations: [] }),
};

describe('a decision table', () => {
  it('has one row for each way through the conditions, those of an outcome together', () => {
    expect(decisionTable(small).map(rowKey)).toEqual([
      'none: open !long !late !none otherwise',
      'near: open !long late one-of-them',
      'near: open !long !late none',
      'near: !open !late',
      'near: !open late one-of-them',
      'near: !open late !one-of-them',
      'far: open long',
    ]);
  });

  it('names the facts that a condition rests on, those of a list once', () => {
    const row = decisionTable(small).find(({ conditions }) => conditions.some(({ id }) => id === 'one-of-them'))!;
    expect(row.conditions.find(({ id }) => id === 'one-of-them')).toEqual({
      id: 'one-of-them',
      truth: 'true',
      facts: ['kind', 'open'],
    });
  });

  it('says which condition comes next where the facts do not reach', () => {
    expect(rowOf(small.judge({}))).toMatchObject({ open: { id: 'open' } });
    expect(rowOf(small.judge({ open: true }))).toMatchObject({ open: { id: 'long' } });
    expect(rowOf(small.judge({ open: false, when: turn }))).toMatchObject({ open: { id: 'item', at: 0 } });
    expect(rowOf(small.judge({ open: false, kind: 'none', when: addDays(turn, -1) }))).toMatchObject({
      outcome: 'near',
    });
  });
});

describe('missing facts', () => {
  it('are those that can still change the outcome, in the order of the rule', () => {
    expect(decide(small, {}).missing).toEqual(['open', 'kind', 'when']);
    expect(decide(small, { open: false })).toMatchObject({ outcome: 'near', missing: [] });
    expect(decide(small, { open: true, kind: 'short' })).toMatchObject({ outcome: 'needs-facts', missing: ['when'] });
    expect(decide(small, { open: true, kind: 'none' })).toMatchObject({ outcome: 'near', missing: [] });
    expect(decide(small, { kind: 'long', when: turn }).missing).toEqual(['open']);
  });

  it('settle the rows before the outcome as failed, and leave those after it', () => {
    const { outcome, reasons } = decide(small, { kind: 'none' });
    expect(outcome).toBe('near');
    expect(reasons.truth).toBe('true');
    expect(reasons.children!.map(({ truth }) => truth)).toEqual(['false', 'true', 'true', 'true']);
    const { reasons: given } = decide(small, { open: false });
    expect(given.children!.map(({ truth }) => truth)).toEqual(['false', 'true', 'unknown', 'true']);
  });

  it('are asked for in the order of the rule also where only a value needs them', () => {
    const valued: typeof small = {
      ...small,
      conclude: () => ({ values: {}, needs: ['paid', 'when'], interpretations: [] }),
    };
    expect(decide(valued, { open: false }).missing).toEqual(['when', 'paid']);
  });

  it('are those too whose place a missing one can take', () => {
    const facts = { ...small.facts, paid: { ...small.facts.paid, replacedBy: ['when'] } } as typeof small.facts;
    const replacing: typeof small = { ...small, facts };
    expect(decide(replacing, { open: true, kind: 'short' }).missing).toEqual(['when', 'paid']);
    expect(decide(replacing, { open: false }).missing).toEqual([]);
  });

  it('hold back an outcome that is not told without them, though every answer leads to it', () => {
    const withheld: typeof small = {
      ...small,
      conclude: ({ when }) => ({
        values: {},
        needs: ['paid'],
        interpretations: [],
        withheldFor: when === undefined ? ['when'] : undefined,
      }),
    };
    expect(decide(withheld, { open: false })).toMatchObject({ outcome: 'needs-facts', missing: ['when'] });
    expect(decide(withheld, { open: false, when: turn })).toMatchObject({ outcome: 'near', missing: ['paid'] });
    expect(decide(withheld, {}).missing).toEqual(['open', 'kind', 'when']);
  });
});

describe('what is still possible', () => {
  const open = (f: Stays) => openOutcomes(small, f, decide(small, f));
  it('is every outcome that is left, with the answers that lead there: days as a period', () => {
    expect(open({ open: true, kind: 'short' }).possible).toEqual([
      { outcome: 'near', when: { fact: 'when', from: '2015-01-01' }, values: {} },
      { outcome: 'none', when: { fact: 'when', to: '2014-12-31' }, values: {} },
    ]);
    expect(open({ when: addDays(turn, -1), open: true }).possible).toEqual([
      { outcome: 'far', when: { fact: 'kind', is: ['long'] }, values: {} },
      { outcome: 'near', when: { fact: 'kind', is: ['none'] }, values: {} },
      { outcome: 'none', when: { fact: 'kind', is: ['short'] }, values: {} },
    ]);
    expect(open({}).possible.map(({ outcome, when }) => [outcome, when?.fact])).toEqual([
      ['far', 'open'],
      ['near', undefined],
      ['none', 'open'],
    ]);
  });

  it('is nothing once the outcome is settled', () => {
    expect(open({ open: false })).toEqual({ possible: [], wanted: [] });
  });

  it('has the values that stand on the way to an outcome, and wants what it would be useless without', () => {
    const valued: Logic<Stays, 'far' | 'near' | 'none', { readonly kind: string | null }> = {
      ...small,
      conclude: (f, outcome) => ({
        values: { kind: f.kind ?? null },
        needs: outcome === 'near' && f.paid === undefined ? ['paid', 'when'] : [],
        interpretations: [],
      }),
    };
    const f = { open: true, when: addDays(turn, -1) };
    const { possible, wanted } = openOutcomes(valued, f, decide(valued, f));
    expect(possible.map(({ values }) => values)).toEqual([{ kind: 'long' }, { kind: 'none' }, { kind: 'short' }]);
    expect(wanted).toEqual(['paid']);
    const byKnown = { ...valued, goesByKnown: () => ['kind'] as const };
    expect(openOutcomes(byKnown, f, decide(byKnown, f)).possible.map(({ values }) => values)).toEqual([{}, {}, {}]);
  });

  it('has the values on which all answers that lead to an outcome agree, and of lists what they share', () => {
    interface Kinds {
      readonly kind: string | null;
      readonly isLong: boolean | null;
      readonly names: readonly string[] | null;
    }
    const valued: Logic<Stays, 'far' | 'near' | 'none', Kinds> = {
      ...small,
      conclude: ({ kind, open: isOpen }) => ({
        values: {
          kind: kind ?? null,
          isLong: kind === undefined || isOpen === undefined ? null : kind === 'long',
          names: kind ? ['any', kind] : null,
        },
        needs: [],
        interpretations: [],
      }),
    };
    const valuesOf = (f: Stays) =>
      openOutcomes(valued, f, decide(valued, f)).possible.map(({ outcome, values }) => [outcome, values]);
    expect(valuesOf({ open: true, when: turn })).toEqual([
      ['far', { kind: 'long', isLong: true, names: ['any', 'long'] }],
      ['near', { isLong: false, names: ['any'] }],
    ]);
    // Closed it is near whichever the kind, open only where it is not long: no one fact tells it.
    expect(valuesOf({ when: turn })).toEqual([
      ['far', { kind: 'long', isLong: true, names: ['any', 'long'] }],
      ['near', { names: ['any'] }],
    ]);
    // What would be refused is no way: closed it cannot be long.
    const refusing: typeof valued = {
      ...valued,
      refuse: (f) => (f.open === false && f.kind === 'long' ? [{ fact: 'kind', code: 'range' }] : []),
    };
    const early = { when: addDays(turn, -1) };
    expect(openOutcomes(refusing, early, decide(refusing, early)).possible[1]).toMatchObject({
      outcome: 'near',
      values: { isLong: false, names: ['any'] },
    });
  });

  it('does not hang on a fact that only takes the place of one that may still be stated', () => {
    const f: Stays = { open: true, kind: 'short' };
    const when = (facts: object) => {
      const logic = { ...small, facts: { ...small.facts, ...facts } } as typeof small;
      return openOutcomes(logic, f, decide(logic, f)).possible.map((way) => way.when?.fact);
    };
    expect(when({})).toEqual(['when', 'when']);
    expect(when({ paid: { ...small.facts.paid, replacedBy: ['when'] } })).toEqual([undefined, undefined]);
  });
});

describe('the next question', () => {
  const first = { ...small, askFirst: ['when'] as const };
  const ask = (logic: typeof small, f: Stays, answered: readonly string[] = []) => {
    const decided = decide(logic, f);
    const isLeft = (fact: string) => !(fact in f) && !answered.includes(fact);
    return nextQuestion(logic, f, decided, () => openOutcomes(logic, f, decided).wanted, isLeft);
  };
  it('is the first missing, unless one can end the matter at once', () => {
    expect(ask(small, {})).toBe('open');
    expect(ask(first, {})).toBe('when');
    expect(ask(first, { when: turn })).toBe('open');
    expect(ask(first, { open: false })).toBeUndefined();
  });

  it('is not one that has been left unanswered', () => {
    expect(ask(first, {}, ['when'])).toBe('open');
    expect(ask(small, {}, ['open', 'kind', 'when'])).toBeUndefined();
  });

  it('is an offered one at last, when it is asked at all', () => {
    const offering = (asked: boolean | undefined): typeof small => ({
      ...small,
      facts: { ...small.facts, paid: { kind: 'money', offered: true, asked: { needs: [], when: () => asked } } },
    });
    expect(ask(offering(true), { open: false })).toBe('paid');
    expect(ask(offering(undefined), { open: false })).toBe('paid');
    expect(ask(offering(false), { open: false })).toBeUndefined();
    expect(ask(offering(true), { open: false }, ['paid'])).toBeUndefined();
    expect(ask(offering(true), {}, ['open', 'kind', 'when'])).toBeUndefined();
  });
});

describe('advice', () => {
  const SAYINGS = {
    ...COMMON,
    plain: tell(),
    until: act<{ on: Day; amount?: Money }>('amount'),
    doubt: reserve<{ on: Day }>(),
    named: title<{ on: Day }>('loss'),
  };
  const [cite] = here;
  const advising = (today?: string) =>
    new Advising<typeof SAYINGS, 'ends' | 'begins', 'own' | 'today'>(
      SAYINGS,
      today === undefined ? undefined : day(today),
    );

  it('has each statement with its kind, its parameters and its source', () => {
    const advice = advising();
    advice.say('plain', {}, cite);
    advice.say('until', { on: turn, amount: null }, cite);
    advice.say('named', { on: turn }, cite);
    expect(advice.statements).toEqual([
      { id: 'plain', kind: 'tell', params: {}, cites: here },
      { id: 'until', kind: 'do', params: { on: turn }, cites: here },
      { id: 'named', kind: 'title', params: { on: turn }, cites: here },
    ]);
  });

  it('leaves out a statement whose parameter is not known, and does not compile without a source', () => {
    const advice = advising();
    advice.say('until', { on: null }, cite);
    advice.say('doubt', { on: undefined }, cite);
    expect(advice.statements).toEqual([]);
    // @ts-expect-error: a statement needs at least one citation
    advice.say('plain', {});
    // @ts-expect-error: a parameter that may not be left out
    advice.say('doubt', {}, cite);
  });

  it('has deadlines that are still ahead, with a reservation where no office is open', () => {
    const advice = advising('2026-11-27');
    advice.remind('ends', day('2026-11-26'), 30, cite);
    advice.remind('ends', null, 30, cite);
    advice.remind('ends', day('2026-11-27'), 30, cite);
    advice.remind('begins', day('2026-11-28'), 0, cite);
    advice.remind('ends', day('2026-11-29'), 0, cite);
    advice.remind('begins', day('2026-11-29'), 0, cite);
    expect(advice.deadlines.map(({ id, on }) => `${id} ${on}`)).toEqual([
      'ends 2026-11-27',
      'begins 2026-11-28',
      'ends 2026-11-29',
      'begins 2026-11-29',
    ]);
    expect(advice.statements.map(({ id, kind, params }) => [id, kind, params['on']])).toEqual([
      ['falls-on-day-off', 'reserve', '2026-11-28'],
      ['falls-on-day-off', 'reserve', '2026-11-29'],
    ]);
    const always = advising();
    always.remind('ends', day('2000-01-03'), 30, cite);
    expect(always.deadlines).toHaveLength(1);
  });

  it('draws points and periods, and nothing that is not known', () => {
    const advice = advising();
    advice.draw('own', 'own', turn, addDays(turn, 1));
    advice.draw('own', 'limit', turn, turn);
    advice.draw('own', 'limit', undefined, turn);
    advice.draw('today', 'today', turn, null);
    expect(advice.timeline).toEqual([
      { id: 'own', kind: 'own', from: turn, to: addDays(turn, 1) },
      { id: 'own', kind: 'limit', from: turn },
      { id: 'today', kind: 'today', from: turn },
    ]);
  });

  it('says where the law day lies outside the texts that are held', () => {
    const held = {
      from: { value: day('2014-09-19'), source: cite },
      until: { value: day('2026-03-08'), source: cite },
    };
    const said = (on: string | null) => {
      const advice = advising();
      advice.checkLaw(on === null ? null : day(on), held);
      return advice.statements.map(({ id, params }) => `${id} ${params['on']}`);
    };
    expect(said('2014-09-18')).toEqual(['law-checked-from 2014-09-19']);
    expect(['2014-09-19', '2026-03-08', null].flatMap(said)).toEqual([]);
    expect(said('2026-03-09')).toEqual(['law-checked-until 2026-03-08']);
  });

  it('keeps, while facts are missing, only the timeline and how old the law is', () => {
    const advise = () => {
      const advice = advising();
      advice.say('plain', {}, cite);
      advice.checkLaw(day('2026-03-09'), { from: { value: turn, source: cite }, until: { value: turn, source: cite } });
      advice.remind('ends', turn, 1, cite);
      advice.draw('own', 'own', turn);
      return advice;
    };
    expect(advised(advise, {}, decide(small, { open: true }))).toMatchObject({
      statements: [{ id: 'law-checked-until' }],
      deadlines: [],
      timeline: [{ id: 'own' }],
    });
    expect(verdictOf({ logic: small, advise }, { open: false })).toMatchObject({
      outcome: 'near',
      possible: [],
      statements: [{ id: 'plain' }, { id: 'law-checked-until' }],
      deadlines: [{ id: 'ends' }],
    });
  });
});

describe('parameters', () => {
  it('say when they were last checked, and give words the values that never changed', () => {
    const parameters = checkedOn(day('2026-11-27'), {
      age: one(18, here[0], 'years'),
      rates: [
        { value: 1, to: day('2014-12-31'), source: here[0] },
        { value: 2, from: turn, source: here[0], checked: turn },
      ],
    });
    expect(parameters.age[0]).toEqual({ value: 18, unit: 'years', source: here[0], checked: '2026-11-27' });
    expect(parameters.rates.map(({ checked }) => checked)).toEqual(['2026-11-27', turn]);
    expect(lawOf(parameters)).toEqual({ age: 18 });
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

  it('names a fact once, and tells of days out of order', () => {
    const dated = {
      facts: { from: { kind: 'day' }, to: { kind: 'day' } },
      orders: [
        { fact: 'to', notBefore: 'from' },
        { fact: 'from', notAfter: 'to' },
        { fact: 'to', notBefore: 'from' },
      ],
    } satisfies Intake<{ from?: Day; to?: Day }>;
    const [early, late] = [day('2015-01-01'), day('2015-01-02')];
    expect(conflicts(dated, { from: late, to: early })).toEqual([
      { fact: 'to', code: 'order' },
      { fact: 'from', code: 'order' },
    ]);
    expect(parseFacts(dated, { from: 'x', to: early })).toEqual({ invalid: [{ fact: 'from', code: 'format' }] });
    for (const facts of [{ from: early, to: early }, { from: early, to: late }, { from: late }, { to: early }])
      expect(conflicts<{ from?: Day; to?: Day }>(dated, facts)).toEqual([]);
  });

  it('refuses a fact of another kind of case as an unknown key, readable or not', () => {
    const kinds: Intake<{ small?: boolean; size?: Day }> = {
      facts: { small: { kind: 'flag' }, size: { kind: 'day', belongs: (f) => f.small !== true } },
      orders: [],
      hasKinds: true,
    };
    for (const size of ['2015-01-01', 'x'])
      expect(parseFacts(kinds, { small: true, size })).toEqual({ invalid: [{ fact: 'size', code: 'unknown-key' }] });
    expect(parseFacts(kinds, { small: true, size: null })).toEqual({ facts: { small: true } });
    expect(parseFacts(kinds, { size: 'x' })).toEqual({ invalid: [{ fact: 'size', code: 'format' }] });
  });

  it.each([
    [[{ a: '2015-01-01', b: '2015-01-01' }], undefined],
    [[{ a: '2015-01-02', b: '2015-01-01' }], 'order'],
    [[{ a: '2015-01-01', b: null }], undefined],
    [[{ a: '2015-01-01', c: null }], 'format'],
    [[{ a: '2015-01-01', b: null, c: null }], 'format'],
    [[{ b: null }], 'format'],
    [['2015-01-01'], 'format'],
    ['2015-01-01', 'format'],
    [[{ a: '1815-01-01', b: null }], 'range'],
    [[{ a: '2015-01-01', b: '3015-01-01' }], 'range'],
    [
      [
        { a: '2015-03-01', b: null },
        { a: '2015-01-01', b: '2015-03-01' },
      ],
      undefined,
    ],
    [
      [
        { a: '2015-03-01', b: null },
        { a: '2015-01-01', b: '2015-03-02' },
      ],
      'overlap',
    ],
    [
      [
        { a: '2015-01-01', b: null },
        { a: '2015-03-01', b: '2015-04-01' },
      ],
      'overlap',
    ],
    [
      [
        { a: '2015-01-01', b: null },
        { a: '2015-01-01', b: '2015-01-01' },
      ],
      undefined,
    ],
  ])('reads stays: %j', (raw, code) => {
    const read = readFact({ kind: 'periods', read: readPeriods, from: 'a', to: 'b' }, raw);
    expect(read).toEqual(code === undefined ? { value: raw } : { code });
  });

  const benefits = {
    kind: 'periods',
    read: readPeriods,
    from: 'from',
    to: 'to',
    row: { kind: { key: 'kind', options: ['a', 'b'], required: true }, amount: 'amount', amountOf: ['b'] },
  } as const;
  const row = { from: '2015-01-01', to: '2015-02-01', kind: 'b' };
  it.each([
    [[row, row], undefined],
    [[{ ...row, amount: 0 }], undefined],
    [[{ ...row, amount: 12.5 }], undefined],
    [[{ ...row, amount: -1 }], 'range'],
    [[{ ...row, amount: 'x' }], 'format'],
    [[{ ...row, kind: 'c' }], 'unknown-value'],
    [[{ from: row.from, to: null }], 'format'],
    [[{ ...row, to: '2014-12-31' }], 'order'],
    [[{ ...row, other: 1 }], 'format'],
  ])('reads periods that have more to them: %j', (raw, code) => {
    expect(readFact(benefits, raw)).toEqual(code === undefined ? { value: raw } : { code });
  });

  it('reads an amount that is not known as none, and a kind left out as the first where it may be', () => {
    const optional = { ...benefits, row: { ...benefits.row, kind: { ...benefits.row.kind, required: false } } };
    expect(readFact(optional, [{ from: row.from, to: null, amount: null }])).toEqual({
      value: [{ from: row.from, to: null, kind: 'a' }],
    });
  });

  it('reads choices in the order of the rule, and only those', () => {
    const spec = { kind: 'choices', options: ['a', 'b', '1'] } as const;
    expect(readFact(spec, ['b', 'a', 'b'])).toEqual({ value: ['a', 'b'] });
    expect(readFact(spec, ['c'])).toEqual({ code: 'unknown-value' });
    expect(readFact(spec, [1])).toEqual({ code: 'unknown-value' });
    expect(readFact(spec, 'a')).toEqual({ code: 'format' });
    expect(readFact({ kind: 'choice', options: ['a'] }, ['a'])).toEqual({ code: 'unknown-value' });
  });

  // Who reads them goes through their keys: a key without a value would be an answer.
  it('takes null as not known, and has no key for what is not', () =>
    expect(parseFacts(toy, { first: null })).toStrictEqual({ facts: {} }));
});
