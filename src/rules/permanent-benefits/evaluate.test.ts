import { describe, expect, it } from 'vitest';
import { BLOCKING, NOT_BLOCKING } from '../benefits/benefits.ts';
import { answerOf } from '../core/evaluate.ts';
import { nextQuestion } from '../core/question.ts';
import { advise } from './advise.ts';
import { logic } from './evaluate.ts';

type Raw = Readonly<Record<string, unknown>>;

const answer = (raw: Raw) => answerOf({ logic, advise }, raw);

function verdict(raw: Raw) {
  const given = answer(raw);
  if ('invalid' in given) throw new Error(`Refused: ${JSON.stringify(given.invalid)}`);
  return given;
}

const outcome = (raw: Raw) => verdict(raw).outcome;
const said = (raw: Raw) => verdict(raw).statements.map(({ id }) => id);
const got = (kind: string, from: string, to: string | null, amount?: number) => ({ kind, from, to, amount });
const cash = (from: string, to: string | null) => got('cash-assistance', from, to);
const oneOff = (...amounts: (number | undefined)[]) =>
  amounts.map((amount) => got('one-off-help', '2025-02-01', '2025-02-01', amount));

/** Obstacle until 31 October 2027. */
const blocked: Raw = { benefits: [cash('2023-03-01', '2023-10-31')], appliedOn: '2025-12-01' };

describe('years before the application (2017-10 §7, udlændingeloven § 11(3) no. 5)', () => {
  it.each([
    ['2017-03-14', '2014-03-14', 'obstacle', 3],
    ['2017-03-14', '2014-03-13', 'no-obstacle', 3],
    ['2017-03-15', '2013-03-15', 'obstacle', 4],
    ['2017-03-15', '2013-03-14', 'no-obstacle', 4],
    ['2024-02-29', '2020-02-29', 'obstacle', 4],
    // 29 February and four years are 28 February where the year has no leap day.
    ['2024-02-28', '2020-02-29', 'obstacle', 4],
    ['2024-03-01', '2020-02-29', 'no-obstacle', 4],
  ])('applied on %s, last paid on %s: %s, %i years', (appliedOn, to, expected, years) => {
    const given = verdict({ benefits: [cash('2012-10-02', to)], appliedOn });
    expect([given.outcome, given.values.years]).toEqual([expected, years]);
  });

  it('count what has no end', () => {
    expect(outcome({ benefits: [cash('2010-01-01', null)], appliedOn: '2024-01-01' })).toBe('obstacle');
  });

  it('are not known without the day of the application', () => {
    expect(verdict({ benefits: [cash('2010-01-01', null)] }).values.years).toBeNull();
  });
});

describe('support after the application', () => {
  const later = (from: string, days: Raw) => ({ benefits: [cash(from, null)], appliedOn: '2026-01-10', ...days });

  it.each([
    ['2026-01-10', {}, 'obstacle'],
    ['2026-01-11', {}, 'needs-facts'],
    ['2026-06-20', { decidedOn: '2026-06-20' }, 'obstacle'],
    ['2026-06-21', { decidedOn: '2026-06-20' }, 'no-obstacle'],
    ['2026-06-20', { assessedOn: '2026-06-20' }, 'obstacle'],
    ['2026-06-21', { assessedOn: '2026-06-20' }, 'no-obstacle'],
    // Once the decision is known, today is not asked.
    ['2026-06-21', { decidedOn: '2026-06-20', assessedOn: '2026-12-01' }, 'no-obstacle'],
    // A planned application: until its day, though today comes before.
    ['2026-01-10', { assessedOn: '2025-11-01' }, 'obstacle'],
    ['2026-01-11', { assessedOn: '2025-11-01' }, 'no-obstacle'],
  ])('begun on %s, with %j: %s', (from, days, expected) => {
    expect(outcome(later(from, days))).toBe(expected);
  });

  it('waits for the decision alone, and tells what either answer leads to', () => {
    const { missing, possible } = verdict(later('2026-06-21', {}));
    expect(missing).toEqual(['decidedOn']);
    expect(possible.map((one) => one.outcome)).toEqual(['obstacle', 'no-obstacle']);
  });

  it('asks for the decision though today stands in its place, while it may tell otherwise', () => {
    const next = (raw: Raw, answered: readonly string[] = []) =>
      nextQuestion(
        logic,
        raw,
        verdict(raw),
        () => [],
        (fact) => raw[fact] === undefined && !answered.includes(fact),
      );
    expect(next(later('2026-02-01', { assessedOn: '2026-06-20' }))).toBe('decidedOn');
    expect(next(later('2026-02-01', { assessedOn: '2026-06-20' }), ['decidedOn'])).toBeUndefined();
    expect(next(later('2025-02-01', { assessedOn: '2026-06-20' }))).toBeUndefined();
    const { appliedOn: _, ...whenever } = later('2026-02-01', { assessedOn: '2026-06-20' }) as Raw;
    expect(verdict(whenever).outcome).toBe('obstacle');
    expect(next(whenever)).toBe('appliedOn');
    expect(next(whenever, ['appliedOn'])).toBeUndefined();
    expect(next({ ...whenever, benefits: [got('su', '2026-02-01', null)] })).toBeUndefined();
  });

  it('is judged by the law of the decision, of today in its place, else of the application', () => {
    const decidingOn = (raw: Raw) => verdict(raw).values.decidingOn;
    expect(decidingOn(later('2026-02-01', { decidedOn: '2026-06-20', assessedOn: '2026-07-01' }))).toBe('2026-06-20');
    expect(decidingOn(later('2026-02-01', { assessedOn: '2026-07-01' }))).toBe('2026-07-01');
    expect(decidingOn({ ...blocked, assessedOn: '2026-07-01' })).toBe('2025-12-01');
    expect(decidingOn({ ...blocked, decidedOn: '2026-01-01' })).toBe('2026-01-01');
  });
});

describe('kinds', () => {
  const kind = (...kinds: string[]) =>
    outcome({ benefits: kinds.map((one) => got(one, '2025-01-01', '2025-01-31')), appliedOn: '2026-01-10' });

  it.each(BLOCKING)('%s blocks', (one) => expect(kind(one)).toBe('obstacle'));
  it.each(NOT_BLOCKING)('%s does not', (one) => expect(kind(one)).toBe('no-obstacle'));
  it.each(['ledighedsydelse', 'other'])('%s is assessed, unless something blocks', (one) => {
    expect(kind(one, 'su')).toBe('authority-assesses');
    expect(kind(one, 'revalidation')).toBe('obstacle');
  });
});

describe('one-off help', () => {
  const help = (...amounts: (number | undefined)[]) => ({ benefits: oneOff(...amounts), appliedOn: '2026-01-10' });

  it.each([
    [[0], 'no-obstacle'],
    [[1000], 'no-obstacle'],
    [[1000.01], 'authority-assesses'],
    [[999.99, 0.01], 'no-obstacle'],
    [[999.99, 0.02], 'authority-assesses'],
    // Added in whole øre: 0.1 + 0.2 is more than 0.3.
    [[999.7, 0.1, 0.2], 'no-obstacle'],
    [[undefined], 'needs-facts'],
    [[1000, undefined], 'needs-facts'],
    [[1000.01, undefined], 'authority-assesses'],
  ])('of %j kroner: %s', (amounts, expected) => expect(outcome(help(...amounts))).toBe(expected));

  it('of an unknown amount keeps the list open, with both outcomes', () => {
    const { missing, possible } = verdict(help(400, undefined));
    expect(missing).toEqual(['benefits']);
    expect(possible.map((one) => one.outcome)).toEqual(['authority-assesses', 'no-obstacle']);
  });

  it('of an unknown amount is nothing to wait for where it does not decide', () => {
    const blockedToo = { ...help(undefined), benefits: [...oneOff(undefined), cash('2025-01-01', null)] };
    expect(verdict(blockedToo)).toMatchObject({ outcome: 'obstacle', missing: [] });
    const longAgo = { benefits: [got('one-off-help', '2015-01-01', '2015-01-01')], appliedOn: '2026-01-10' };
    expect(verdict(longAgo)).toMatchObject({ outcome: 'no-obstacle', missing: [] });
  });

  it('that no longer counts is not added', () => {
    const benefits = [...oneOff(600), got('one-off-help', '2015-01-01', '2015-01-01', 600)];
    expect(outcome({ benefits, appliedOn: '2026-01-10' })).toBe('no-obstacle');
  });

  it('may count by a day that is not known', () => {
    const benefits = [...oneOff(600), got('one-off-help', '2026-02-01', '2026-02-01', 600)];
    expect(verdict({ benefits, appliedOn: '2026-01-10' }).missing).toEqual(['decidedOn']);
  });

  it('names the reading of what is small, and that of ledighedsydelse, where nothing blocks', () => {
    const readings = (...benefits: object[]) => verdict({ benefits, appliedOn: '2026-01-10' }).interpretations;
    const between = got('ledighedsydelse', '2025-01-01', '2025-02-01');
    expect(readings(...oneOff(400))).toEqual(['I-SMALL-AMOUNT']);
    expect(readings(between)).toEqual(['I-LEDIGHED']);
    expect(readings(...oneOff(400), between, got('su', '2025-01-01', null))).toEqual(['I-SMALL-AMOUNT', 'I-LEDIGHED']);
    expect(readings(...oneOff(400), between, cash('2025-01-01', '2025-01-02'))).toEqual([]);
    expect(readings(got('ledighedsydelse', '2015-01-01', '2015-02-01'))).toEqual([]);
    expect(verdict({ benefits: oneOff(undefined), appliedOn: '2026-01-10' }).interpretations).toEqual([]);
  });
});

describe('the first day that is free', () => {
  const clearFrom = (appliedOn: string, ...benefits: object[]) => verdict({ benefits, appliedOn }).values.clearFrom;

  it.each([
    ['2025-12-01', '2023-10-31', '2027-11-01'],
    ['2017-03-14', '2014-03-14', '2018-03-15'],
    ['2017-03-13', '2014-03-13', '2017-03-14'],
    ['2017-03-15', '2014-03-13', '2018-03-14'],
    ['2025-12-01', '2024-02-29', '2028-03-01'],
  ])('applied on %s, last paid on %s: %s', (appliedOn, to, expected) => {
    expect(clearFrom(appliedOn, cash('2012-11-01', to))).toBe(expected);
  });

  it('goes by the latest of all blocking periods, in whatever order, and by no other kind', () => {
    const [early, late] = [cash('2023-01-01', '2023-02-28'), cash('2024-01-01', '2024-02-29')];
    expect(clearFrom('2025-12-01', early, late, got('su', '2025-01-01', null))).toBe('2028-03-01');
    expect(clearFrom('2025-12-01', late, early)).toBe('2028-03-01');
    expect(clearFrom('2025-12-01', early, cash('2026-03-01', '2026-04-30'))).toBe('2030-05-01');
    expect(clearFrom('2025-12-01', early, cash('2026-03-01', null))).toBeNull();
  });

  it('is told in the title, as what to do and in the calendar', () => {
    const { statements, deadlines } = verdict(blocked);
    expect(statements).toContainEqual(expect.objectContaining({ id: 'obstacle-until', kind: 'title' }));
    expect(statements).toContainEqual(
      expect.objectContaining({ id: 'clear-from', kind: 'do', params: { on: '2027-11-01' } }),
    );
    expect(deadlines).toEqual([{ id: 'apply-from', on: '2027-11-01', remindDaysBefore: 0 }]);
    expect(verdict({ ...blocked, assessedOn: '2027-11-01' }).deadlines).toHaveLength(1);
    expect(verdict({ ...blocked, assessedOn: '2027-11-02' }).deadlines).toEqual([]);
  });

  it('is there for an obstacle alone', () => {
    expect(clearFrom('2028-12-01', cash('2023-01-01', '2023-02-28'))).toBeNull();
  });
});

it('draws the periods, to today while one goes on, the days of the case and the one that is free', () => {
  expect(verdict({ ...blocked, decidedOn: '2026-06-01' }).timeline).toEqual([
    { id: 'benefit', kind: 'own', from: '2023-03-01', to: '2023-10-31' },
    { id: 'applied', kind: 'own', from: '2025-12-01' },
    { id: 'decided', kind: 'own', from: '2026-06-01' },
    { id: 'clear-from', kind: 'limit', from: '2027-11-01' },
  ]);
  expect(verdict({ ...blocked, benefits: [cash('2023-03-01', null)], assessedOn: '2026-06-20' }).timeline).toEqual([
    { id: 'benefit', kind: 'own', from: '2023-03-01', to: '2026-06-20' },
    { id: 'applied', kind: 'own', from: '2025-12-01' },
    { id: 'today', kind: 'today', from: '2026-06-20' },
  ]);
  expect(verdict({}).timeline).toEqual([]);
});

describe('statements', () => {
  const free: Raw = { benefits: [got('su', '2025-01-01', null)], appliedOn: '2025-12-01' };
  const assessed: Raw = { benefits: oneOff(1500), appliedOn: '2025-12-01' };

  it('of each outcome', () => {
    expect(said(blocked)).toEqual([
      'obstacle-until',
      'clear-from',
      'until-the-decision',
      'strong-ties',
      'disability',
      'after-re-education-trip',
    ]);
    expect(said(free)).toEqual(['until-the-decision', 'spouse-supplement', 'other-conditions']);
    expect(said(assessed)).toEqual(['until-the-decision', 'ask-municipality-for-payments']);
    expect(said({ benefits: [] })).toEqual(['until-the-decision', 'spouse-supplement', 'other-conditions']);
    expect(said({ ...blocked, benefits: [cash('2023-01-01', null)] })).toContain('stop-support-first');
    expect(said(blocked)).not.toContain('stop-support-first');
    expect(said({})).toEqual([]);
  });

  it('name both ends of what is about small', () => {
    expect(verdict(assessed).statements).toContainEqual(
      expect.objectContaining({ id: 'ask-municipality-for-payments', params: { from: 1000, to: 1500 } }),
    );
  });

  it('ask about a supplement only where none is told of', () => {
    const long = got('supplementary-cash-assistance', '2012-11-01', '2013-01-01');
    expect(said({ benefits: [long], appliedOn: '2025-12-01' })).not.toContain('spouse-supplement');
  });

  it('tell of a job with a wage subsidy whatever the outcome', () => {
    const job = got('wage-subsidy-job', '2025-01-01', '2025-02-01');
    expect(said({ ...free, benefits: [job] })).toContain('wage-subsidy-not-employment');
    expect(said({ ...blocked, benefits: [job, cash('2025-01-01', null)] })).toContain('wage-subsidy-not-employment');
    expect(said(free)).not.toContain('wage-subsidy-not-employment');
  });

  it('tell of a re-education trip from 1 July 2022, when § 11(14) came', () => {
    const on = (decidedOn: string) =>
      said({ benefits: [cash('2021-01-01', '2021-06-30')], appliedOn: '2022-01-10', decidedOn });
    expect(on('2022-06-30')).not.toContain('after-re-education-trip');
    expect(on('2022-07-01')).toContain('after-re-education-trip');
  });

  it('say until and from when the law was read: by the law day, and by the application that chooses the years', () => {
    const decided = (decidedOn: string) => said({ ...free, decidedOn });
    expect(decided('2026-03-08')).not.toContain('law-checked-until');
    expect(decided('2026-03-09')).toContain('law-checked-until');
    const applied = (appliedOn: string) => said({ ...free, appliedOn, decidedOn: '2012-10-02' });
    expect(applied('2012-10-01')).toContain('law-checked-from');
    expect(applied('2012-10-02')).not.toContain('law-checked-from');
  });
});

describe('what is refused', () => {
  const refused = (raw: Raw) => {
    const given = answer(raw);
    return 'invalid' in given ? given.invalid : [];
  };
  it.each([
    [{ benefits: [cash('2025-01-02', '2025-01-01')] }, 'order'],
    [{ benefits: [{ from: '2025-01-01', to: null }] }, 'format'],
    [{ benefits: [got('nej', '2025-01-01', null)] }, 'unknown-value'],
    [{ benefits: [got('one-off-help', '2025-01-01', null, -1)] }, 'range'],
  ])('%j: %s', (raw, code) => expect(refused(raw)).toEqual([{ fact: 'benefits', code }]));

  it('a decision before the application, and none on its day', () => {
    const on = (decidedOn: string) => refused({ ...blocked, decidedOn });
    expect(on('2025-11-30')).toEqual([{ fact: 'decidedOn', code: 'order' }]);
    expect(on('2025-12-01')).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is the list and the application while nothing is known', () => {
    expect(verdict({}).missing).toEqual(['benefits', 'appliedOn']);
    expect(verdict({}).possible.map((one) => one.outcome)).toEqual(['obstacle', 'authority-assesses', 'no-obstacle']);
  });

  it('is the application for the free day alone, where it blocks whenever that was', () => {
    const early = { benefits: [cash('2010-01-01', '2014-06-30')], decidedOn: '2013-01-01' };
    expect(verdict(early)).toMatchObject({ outcome: 'obstacle', missing: ['appliedOn'], values: { clearFrom: null } });
    // While it goes on there is no such day.
    const goesOn = { ...early, benefits: [cash('2010-01-01', null)] };
    expect(verdict(goesOn)).toMatchObject({ outcome: 'obstacle', missing: [] });
    expect(said(goesOn)).toContain('stop-support-first');
    expect(said(early)).not.toContain('stop-support-first');
  });

  it('is not the list where it is the application that is wanting, nor again where it has all amounts', () => {
    expect(verdict({ benefits: [cash('2015-01-01', '2016-01-01')] }).missing).toEqual(['appliedOn']);
    expect(verdict({ benefits: oneOff(1001) }).missing).toEqual(['appliedOn']);
  });

  it('is nothing where no kind counts', () => {
    const benefits = [got('su', '2012-01-01', null)];
    expect(verdict({ benefits })).toMatchObject({ outcome: 'no-obstacle', missing: [] });
  });
});
