import { describe, expect, it } from 'vitest';
import { answerOf } from '../core/evaluate.ts';
import type { Reason } from '../core/truth.ts';
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
/** Without a kind it is cash assistance. */
const cash = (from: string, to: string | null) => ({ from, to });

/** The sponsor is a citizen: the years before the decision alone. */
const citizen = (decidedOn: string, ...supportPeriods: object[]): Raw => ({
  supportPeriods,
  decidedOn,
  sponsorBasis: 'citizen-or-refugee',
});

/** The sponsor has permanent residence, applied for before 27 January 2022: the years before the application too. */
const permanent = (reunificationAppliedOn: string, decidedOn: string, ...supportPeriods: object[]): Raw => ({
  supportPeriods,
  decidedOn,
  sponsorBasis: 'permanent',
  reunificationAppliedOn,
  permanentUnder2022Rules: false,
});

describe('three years before the decision (udateret §3, udlændingeloven § 9(5))', () => {
  it.each([
    ['2017-05-31', '2014-05-31', 'obstacle'],
    ['2017-06-01', '2014-05-31', 'no-obstacle'],
    ['2024-02-29', '2021-02-28', 'no-obstacle'],
    ['2023-02-28', '2020-02-29', 'obstacle'],
    ['2023-03-01', '2020-02-29', 'no-obstacle'],
  ])('decided on %s, last paid on %s: %s', (decidedOn, to, expected) => {
    expect(outcome(citizen(decidedOn, cash('2014-01-01', to)))).toBe(expected);
  });

  it.each([
    ['2026-05-31', 'obstacle'],
    ['2026-06-01', 'no-obstacle'],
    ['2026-06-02', 'no-obstacle'],
  ])('begun on %s, decided on 1 June 2026: %s', (from, expected) => {
    expect(outcome(citizen('2026-06-01', cash(from, null)))).toBe(expected);
  });

  it('count one day as well as many', () => {
    expect(outcome(citizen('2026-06-01', cash('2025-06-01', '2025-06-01')))).toBe('obstacle');
  });

  it('are not counted back from a day that nobody has stated', () => {
    const { decidedOn: _, ...unknown } = citizen('2026-06-01', cash('2015-01-01', '2016-01-01'));
    expect(verdict(unknown)).toMatchObject({ outcome: 'needs-facts', missing: ['decidedOn'] });
  });

  it('decide alone, whatever the basis, where they block', () => {
    const { sponsorBasis: _, ...unknown } = citizen('2026-06-01', cash('2025-06-01', null));
    expect(verdict(unknown)).toMatchObject({ outcome: 'obstacle', missing: [] });
  });
});

describe('years before the application, of a sponsor with permanent residence (§ 9(15) no. 4)', () => {
  it.each([
    ['2018-06-30', '2015-06-30', 'obstacle'],
    ['2018-06-30', '2015-06-29', 'no-obstacle'],
    ['2018-07-01', '2014-07-01', 'obstacle'],
    ['2018-07-01', '2014-06-30', 'no-obstacle'],
  ])('applied on %s, last paid on %s: %s', (appliedOn, to, expected) => {
    expect(outcome(permanent(appliedOn, '2019-12-01', cash('2012-11-01', to)))).toBe(expected);
  });

  it('look back from the application: what began on its day does not count by it', () => {
    const began = (from: string) =>
      outcome(permanent('2019-01-10', '2019-12-01', got('cash-assistance', from, '2016-01-01')));
    expect(began('2015-01-01')).toBe('obstacle');
    // Decided so much later that the three years no longer reach it.
    const later = (from: string) => verdict(permanent('2019-01-10', '2022-02-01', cash(from, '2019-01-20'))).outcome;
    expect(later('2019-01-09')).toBe('obstacle');
    expect(later('2019-01-10')).toBe('no-obstacle');
  });

  it('are not looked at of another sponsor, nor where permanent residence was applied for from 27 January 2022', () => {
    const given = permanent('2026-03-01', '2026-11-30', cash('2021-09-01', '2022-06-30'));
    expect(outcome(given)).toBe('obstacle');
    expect(outcome({ ...given, permanentUnder2022Rules: true })).toBe('no-obstacle');
    expect(outcome({ ...given, sponsorBasis: 'citizen-or-refugee' })).toBe('no-obstacle');
  });

  it('wait for what decides whether they count', () => {
    const given = permanent('2026-03-01', '2026-11-30', cash('2021-09-01', '2022-06-30'));
    const missingWithout = (...keys: string[]) =>
      verdict(Object.fromEntries(Object.entries(given).filter(([key]) => !keys.includes(key)))).missing;
    expect(missingWithout('sponsorBasis')).toEqual(['sponsorBasis']);
    expect(missingWithout('permanentUnder2022Rules')).toEqual(['permanentUnder2022Rules']);
    expect(missingWithout('reunificationAppliedOn')).toEqual(['reunificationAppliedOn']);
    expect(missingWithout('reunificationAppliedOn', 'permanentUnder2022Rules')).toEqual([
      'reunificationAppliedOn',
      'permanentUnder2022Rules',
    ]);
  });
});

describe('readings', () => {
  const readings = (raw: Raw) => verdict(raw).interpretations;

  it('name the day that chose three or four years where they give two outcomes', () => {
    expect(readings(permanent('2018-06-30', '2018-12-01', cash('2014-01-01', '2014-07-01')))).toContain(
      'I-2018-APPLICATION',
    );
    expect(readings(permanent('2018-07-01', '2018-12-01', cash('2014-01-01', '2014-07-01')))).toContain(
      'I-2018-APPLICATION',
    );
    expect(readings(permanent('2018-07-01', '2018-12-01', cash('2014-01-01', '2016-07-01')))).toEqual([]);
    expect(readings(citizen('2017-06-01', cash('2014-01-01', '2014-05-31')))).toEqual([]);
  });

  it('say that those before 2022 may be deemed to meet the condition, where it alone blocks', () => {
    const given = permanent('2026-03-01', '2026-11-30', cash('2021-09-01', '2022-06-30'));
    expect(readings(given)).toContain('I-DEEMED-MET');
    expect(readings(permanent('2026-03-01', '2026-11-30', cash('2021-09-01', null)))).not.toContain('I-DEEMED-MET');
    expect(readings({ ...given, permanentUnder2022Rules: true })).not.toContain('I-DEEMED-MET');
    expect(readings(permanent('2026-03-01', '2026-11-30', cash('2012-11-01', '2013-01-01')))).toEqual([]);
  });

  it('of small amounts and ledighedsydelse, where nothing blocks', () => {
    const help = got('one-off-help', '2025-03-01', '2025-03-01', 900);
    const between = got('ledighedsydelse', '2025-02-01', '2025-04-30');
    expect(readings(citizen('2026-06-01', help))).toEqual(['I-SMALL-AMOUNT']);
    expect(readings(citizen('2026-06-01', help, between))).toEqual(['I-SMALL-AMOUNT', 'I-LEDIGHED']);
    expect(readings(citizen('2026-06-01', help, between, cash('2025-03-01', null)))).toEqual([]);
  });
});

describe('one-off help', () => {
  it.each([
    [[1000], 'no-obstacle'],
    [[1000.01], 'authority-assesses'],
    [[600, 400], 'no-obstacle'],
    [[600, 400.01], 'authority-assesses'],
    [[600, undefined], 'needs-facts'],
    [[1001, undefined], 'authority-assesses'],
  ])('of %j kroner: %s', (amounts, expected) => {
    const periods = amounts.map((amount) => got('one-off-help', '2025-03-01', '2025-03-01', amount));
    expect(outcome(citizen('2026-06-01', ...periods))).toBe(expected);
    if (expected === 'needs-facts')
      expect(verdict(citizen('2026-06-01', ...periods)).missing).toEqual(['supportPeriods']);
  });

  it('is asked about again only where an amount is wanting', () => {
    const { decidedOn: _, ...unknown } = citizen('2026-06-01', got('one-off-help', '2025-03-01', '2025-03-01', 1001));
    expect(verdict(unknown).missing).toEqual(['decidedOn']);
    const without = { ...unknown, supportPeriods: [got('one-off-help', '2025-03-01', '2025-03-01')] };
    expect(verdict(without).missing).toEqual(['supportPeriods', 'decidedOn']);
  });

  it('that counts by the application alone is added as well', () => {
    const early = got('one-off-help', '2022-06-01', '2022-06-30', 600);
    const late = got('one-off-help', '2025-06-01', '2025-06-30', 600);
    expect(outcome(permanent('2026-03-01', '2026-11-30', early, late))).toBe('authority-assesses');
    expect(outcome(citizen('2026-11-30', early, late))).toBe('no-obstacle');
  });
});

it('names each period by its kind and its days in the reasons', () => {
  const { reasons } = verdict(
    citizen('2026-06-01', got('su', '2025-01-01', '2025-06-30'), got('other', '2025-07-01', null)),
  );
  const found: unknown[] = [];
  const look = ({ id, params, children = [] }: Reason) => {
    if (id === 'blocking-period') found.push(params);
    children.forEach(look);
  };
  look(reasons.children![0]!);
  expect(found).toEqual([
    { kind: 'su', from: '2025-01-01', to: '2025-06-30' },
    { kind: 'other', from: '2025-07-01' },
  ]);
});

describe('the first free days', () => {
  const days = (raw: Raw) => {
    const { clearFrom, applyFrom } = verdict(raw).values;
    return [clearFrom, applyFrom];
  };

  it.each([
    ['2018-06-29', '2015-06-29', ['2018-06-30', '2018-06-30']],
    ['2018-06-30', '2015-06-30', ['2018-07-01', '2019-07-01']],
    ['2018-07-01', '2015-06-29', [null, '2019-06-30']],
    ['2024-02-29', '2022-02-28', ['2025-03-01', '2026-03-01']],
  ])('applied for and decided on %s, last paid on %s: %j', (on, to, expected) => {
    expect(days(permanent(on, on, cash('2012-11-01', to)))).toEqual(expected);
  });

  it('of a decision and of an application are each there where they block', () => {
    expect(days(citizen('2017-05-31', cash('2014-01-01', '2014-05-31')))).toEqual(['2017-06-01', null]);
    const byApplication = permanent('2026-03-01', '2026-11-30', cash('2021-09-01', '2022-06-30'));
    expect(days(byApplication)).toEqual([null, '2026-07-01']);
    expect(days(citizen('2017-06-01', cash('2014-01-01', '2014-05-31')))).toEqual([null, null]);
  });

  it('go by the latest of all blocking periods, and are unknown while one goes on', () => {
    const [early, late] = [cash('2023-01-01', '2023-12-31'), cash('2024-06-01', '2024-12-31')];
    expect(days(citizen('2026-06-01', late, early, got('su', '2025-01-01', null)))).toEqual(['2028-01-01', null]);
    expect(days(permanent('2026-01-10', '2026-06-01', early, late))).toEqual(['2028-01-01', '2029-01-01']);
    expect(days(permanent('2026-01-10', '2026-06-01', early, cash('2027-01-01', null)))).toEqual([null, null]);
  });

  it('are told: the later of the two in the title, both in the calendar until they are past', () => {
    const given = permanent('2026-01-10', '2026-06-01', cash('2024-06-01', '2024-12-31'));
    const { statements, deadlines } = verdict(given);
    const on = (id: string) => statements.find((one) => one.id === id)?.params['on'];
    expect(['obstacle-until', 'clear-from', 'apply-from'].map(on)).toEqual(['2029-01-01', '2028-01-01', '2029-01-01']);
    expect(deadlines).toEqual([
      { id: 'clear-from', on: '2028-01-01', remindDaysBefore: 0 },
      { id: 'apply-from', on: '2029-01-01', remindDaysBefore: 0 },
    ]);
    expect(verdict({ ...given, assessedOn: '2028-01-02' }).deadlines.map(({ id }) => id)).toEqual(['apply-from']);
  });
});

it('draws the periods, to today while one goes on, the days of the case and those that are free', () => {
  const given = permanent('2026-01-10', '2026-06-01', cash('2024-06-01', '2024-12-31'));
  const own = [
    { id: 'support', kind: 'own', from: '2024-06-01', to: '2024-12-31' },
    { id: 'applied', kind: 'own', from: '2026-01-10' },
    { id: 'decided', kind: 'own', from: '2026-06-01' },
  ];
  expect(verdict(given).timeline).toEqual([
    ...own,
    { id: 'clear-from', kind: 'limit', from: '2028-01-01' },
    { id: 'apply-from', kind: 'limit', from: '2029-01-01' },
  ]);
  const goesOn = { ...given, supportPeriods: [cash('2025-06-01', null)], assessedOn: '2026-06-20' };
  expect(verdict(goesOn).timeline).toEqual([
    { id: 'support', kind: 'own', from: '2025-06-01', to: '2026-06-20' },
    ...own.slice(1),
    { id: 'today', kind: 'today', from: '2026-06-20' },
  ]);
  expect(verdict({}).timeline).toEqual([]);
});

describe('statements', () => {
  const always = ['no-support-until-permanent', 'municipality-guides'];
  const ofObstacle = ['how-long-does-not-matter', 'quite-special-reasons', 'refugee-sponsor'];

  it('of each outcome', () => {
    expect(said(citizen('2026-01-10', cash('2025-01-01', null)))).toEqual([
      ...ofObstacle,
      ...always,
      'turkish-citizens-ask',
    ]);
    expect(said(citizen('2026-01-10', got('su', '2025-01-01', null)))).toEqual(always);
    expect(said(citizen('2026-01-10', got('other', '2025-01-01', null)))).toEqual(always);
    expect(said({ supportPeriods: [] })).toEqual(always);
    expect(said({})).toEqual([]);
  });

  it('name the permits that § 9(18) is about, of a permanent permit under the rules of 2022 alone', () => {
    const given = { ...permanent('2025-03-01', '2026-01-10', got('su', '2025-01-01', null)) };
    expect(said({ ...given, permanentUnder2022Rules: true })).toContain('only-certain-permits');
    expect(said(given)).not.toContain('only-certain-permits');
    expect(said({ ...given, permanentUnder2022Rules: true, sponsorBasis: 'citizen-or-refugee' })).not.toContain(
      'only-certain-permits',
    );
  });

  it('say until and from when the law was read, by the day of the decision', () => {
    const on = (decidedOn: string) => said(citizen(decidedOn, got('su', '2010-01-01', null)));
    expect(on('2026-03-08')).not.toContain('law-checked-until');
    expect(on('2026-03-09')).toContain('law-checked-until');
    expect(on('2012-10-01')).toContain('law-checked-from');
    expect(on('2012-10-02')).not.toContain('law-checked-from');
  });
});

it('asks for everything that is always asked while nothing is known, and for nothing with an empty list', () => {
  expect(verdict({}).missing).toEqual(['supportPeriods', 'decidedOn', 'sponsorBasis']);
  expect(verdict({}).possible.map((one) => one.outcome)).toEqual(['obstacle', 'authority-assesses', 'no-obstacle']);
  expect(verdict({ supportPeriods: [] })).toMatchObject({ outcome: 'no-obstacle', missing: [] });
});

it('refuses a decision before the application, and none on its day', () => {
  expect(answer(permanent('2026-01-11', '2026-01-10'))).toEqual({ invalid: [{ fact: 'decidedOn', code: 'order' }] });
  expect(answer(permanent('2026-01-10', '2026-01-10'))).not.toHaveProperty('invalid');
});
