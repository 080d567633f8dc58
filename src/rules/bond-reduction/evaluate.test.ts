import { describe, expect, it } from 'vitest';
import { addDays, day } from '../core/day.ts';
import { answerOf } from '../core/evaluate.ts';
import { bondReduction } from './index.ts';

type Raw = Readonly<Record<string, unknown>>;

const answer = (raw: unknown) => answerOf(bondReduction, raw);

function verdict(raw: Raw) {
  const given = answer(raw);
  if ('invalid' in given) throw new Error(`Refused: ${JSON.stringify(given.invalid)}`);
  return given;
}

const outcome = (raw: Raw) => verdict(raw).outcome;
const values = (raw: Raw) => verdict(raw).values;
const said = (raw: Raw) => verdict(raw).statements.map(({ id }) => id);
const told = (raw: Raw, id: string) => verdict(raw).statements.find((statement) => statement.id === id);
const read = (raw: Raw) => verdict(raw).interpretations;
const without = (raw: Raw, ...keys: string[]): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
const by = (on: string, days: number) => addDays(day(on), days);

/** Passed in time: the test is another than the authorities' own, and there is no letter yet. */
const passed: Raw = {
  spouseReunification: true,
  permitGrantedOn: '2013-08-01',
  danishTestRequired: true,
  testKind: 'other-a1-or-higher',
  agencyLetter: 'none',
  passed: true,
  passedOn: '2014-02-01',
  registeredOn: '2013-08-31',
};
const notPassed = { ...without(passed, 'passedOn'), passed: false };

/** A final exam passed: nothing else decides the outcome. */
const final: Raw = { spouseReunification: true, testKind: 'final-exam', passed: true };

/** The A1 step of scheme D, with an amount. */
const reduced: Raw = {
  spouseReunification: true,
  permitGrantedOn: '2024-10-01',
  danishTestRequired: true,
  testKind: 'agency-a1',
  agencyLetter: 'accepts',
  reunificationAppliedOn: '2024-07-01',
  passedOn: '2024-12-15',
  requestReceivedOn: '2024-12-20',
  amountNow: 57_000,
  countedAtPosting: [],
  stepsTaken: [],
};
/** The same of scheme C. */
const ofC = { ...reduced, reunificationAppliedOn: '2019-02-01', postedOn: '2019-04-01', permitGrantedOn: '2019-05-01' };
/** A2 passed six months and a day after the registration. */
const a2: Raw = {
  ...reduced,
  testKind: 'agency-a2',
  registeredOn: '2024-10-15',
  passedOn: '2025-04-16',
  requestReceivedOn: '2025-05-01',
  failedInTime: [],
};

describe('who is covered', () => {
  it.each([
    ['2012-05-14', 'not-covered', []],
    ['2012-05-15', 'not-covered', ['I-AFTER-15-MAY']],
    ['2012-05-16', 'refer-to-agency', []],
  ])('a permit granted on %s gives %s: after 15 May 2012, strictly', (permitGrantedOn, expected, readings) => {
    const given = verdict({ ...passed, permitGrantedOn });
    expect([given.outcome, given.interpretations]).toEqual([expected, readings]);
  });

  it.each([
    [
      { spouseReunification: false, danishTestRequired: false, permitGrantedOn: '2012-05-15' },
      ['not-spouses', 'ask-agency'],
    ],
    [
      { danishTestRequired: false, permitGrantedOn: '2012-05-15' },
      ['granted-too-early', 'final-exam-still-reduces', 'ask-agency'],
    ],
    [{ danishTestRequired: false }, ['no-test-required', 'final-exam-still-reduces', 'ask-agency']],
  ])('%o: the first that fails is told, and only its reading is named', (facts, expected) => {
    const given = { ...passed, ...facts };
    expect(outcome(given)).toBe('not-covered');
    expect(said(given)).toEqual(expected);
    expect(read(given)).toEqual(expected.includes('no-test-required') ? ['I-TEST-REQUIRED'] : []);
  });

  it('a final exam needs neither a test condition nor a permit of that time, and no letter', () => {
    const old = { ...final, permitGrantedOn: '2012-05-15', danishTestRequired: false, agencyLetter: 'does-not-accept' };
    expect(verdict(old)).toMatchObject({ outcome: 'reduce', missing: [], interpretations: [] });
    expect(outcome({ ...old, spouseReunification: false })).toBe('not-covered');
  });

  it('whether the test is a final exam is asked before a permit alone excludes', () => {
    expect(verdict({ spouseReunification: true, permitGrantedOn: '2012-05-15' })).toMatchObject({
      outcome: 'needs-facts',
      missing: ['testKind'],
    });
  });
});

describe('the test and the letter', () => {
  it.each([
    ['agency-a1', 'await-letter'],
    ['agency-a2', 'await-letter'],
    ['other-a1-or-higher', 'refer-to-agency'],
    ['other-a2-or-higher', 'refer-to-agency'],
    ['module-test', 'module-test-does-not-count'],
  ])('%s, passed in time without a letter, gives %s; a letter decides, but for a module test', (testKind, expected) => {
    const isModule = testKind === 'module-test';
    const given = { ...passed, testKind, reunificationAppliedOn: '2013-02-01' };
    expect(outcome(given)).toBe(expected);
    expect(outcome({ ...given, agencyLetter: 'accepts', passed: false })).toBe(isModule ? expected : 'reduce');
    expect(outcome({ ...given, agencyLetter: 'does-not-accept' })).toBe(isModule ? expected : 'not-accepted');
  });

  it.each([
    ['2024-06-30', 'not-accepted'],
    ['2024-07-01', 'reduce'],
  ])('another test at the level of the final exam, asked for on %s, gives %s', (requestReceivedOn, expected) => {
    const given = { ...final, testKind: 'other-final-level', requestReceivedOn };
    expect(outcome(given)).toBe(expected);
    expect(outcome({ ...given, testKind: 'final-exam' })).toBe('reduce');
    expect(outcome({ ...given, passed: false })).toBe('not-passed-yet');
  });
});

describe('deadlines, the last day included', () => {
  const A2 = { testKind: 'agency-a2', agencyLetter: 'none', permitGrantedOn: '2019-01-05', registeredOn: '2019-02-10' };
  it.each([
    ['A1', { registeredOn: '2013-08-31' }, '2014-02-28'],
    ['A1 in a leap year', { registeredOn: '2015-08-31' }, '2016-02-29'],
    ['A1, as the letter has it', { deadlineOn: '2014-01-15' }, '2014-01-15'],
    ['A2 applied for in June 2018', { ...A2, reunificationAppliedOn: '2018-06-30' }, '2020-05-10'],
    ['A2 applied for in July 2018', { ...A2, reunificationAppliedOn: '2018-07-01' }, '2019-11-10'],
    ['both before the tests began', { permitGrantedOn: '2013-02-28', registeredOn: '2013-02-28' }, '2013-09-01'],
    ['a permit of the day they began', { permitGrantedOn: '2013-03-01', registeredOn: '2013-02-28' }, '2013-08-28'],
    ['registered on the day they began', { permitGrantedOn: '2013-02-28', registeredOn: '2013-03-01' }, '2013-09-01'],
  ])('%s', (_, facts, last) => {
    const on = (passedOn: string, failedInTime: string[] = []) =>
      outcome({ ...passed, ...facts, passedOn, failedInTime });
    const own = 'testKind' in facts ? 'a2' : 'a1';
    const retest = String(values({ ...passed, ...facts, passedOn: last }).retestDeadline);
    expect(values({ ...passed, ...facts, passedOn: last }).deadline).toBe(last);
    expect([on(last), on(by(last, 1)), on(by(last, 1), [own])]).toEqual([on(last), 'after-deadline', on(last)]);
    expect([on(retest, [own]), on(by(retest, 1), [own])]).toEqual([on(last), 'after-deadline']);
    expect(on(retest, [own === 'a1' ? 'a2' : 'a1'])).toBe('after-deadline');
  });

  it('is not known before the permit is, for a registration before the tests began', () => {
    const given = { ...notPassed, registeredOn: '2013-02-28' };
    expect(verdict({ ...given, permitGrantedOn: '2012-09-01' }).interpretations).toEqual(['I-TEST-ESTABLISHED']);
    expect(values(without(given, 'permitGrantedOn')).deadline).toBeNull();
    expect(read({ ...given, permitGrantedOn: '2012-09-01', deadlineOn: '2013-10-01' })).toEqual([]);
  });

  it.each([
    ['2013-02-28', '2013-02-28', true],
    ['2013-03-01', '2013-02-28', false],
    ['2013-02-28', '2013-03-01', false],
    [undefined, '2013-02-28', false],
  ])(
    'registered on %s under a permit of %s: the time runs from the beginning of the tests, %s',
    (on, granted, runs) => {
      for (const given of [notPassed, { ...notPassed, testKind: 'agency-a2', reunificationAppliedOn: '2012-06-01' }]) {
        const facts = { ...given, registeredOn: on, permitGrantedOn: granted };
        expect(read(facts)).toEqual(runs ? ['I-TEST-ESTABLISHED'] : []);
        expect(read({ ...facts, spouseReunification: false })).toEqual([]);
      }
    },
  );

  it('a module test has that of an A1 test and no retest, a final exam none', () => {
    expect(values({ ...passed, testKind: 'module-test' })).toMatchObject({
      deadline: '2014-02-28',
      retestDeadline: null,
    });
    expect(values({ ...final, registeredOn: '2013-08-31' })).toMatchObject({
      deadline: null,
      a1Deadline: '2014-02-28',
    });
  });

  it.each([
    [{}, []],
    [{ registeredOn: undefined }, ['deadlineOn', 'registeredOn']],
    [{ registeredOn: undefined, deadlineOn: '2014-03-15' }, []],
    [{ testKind: 'agency-a2' }, ['reunificationAppliedOn']],
    [{ testKind: 'final-exam', registeredOn: undefined }, []],
  ])('not passed yet, %o: what the deadline needs is asked', (facts, missing) => {
    expect(verdict({ ...notPassed, ...facts })).toMatchObject({ outcome: 'not-passed-yet', missing });
  });
});

describe('which steps', () => {
  it.each([
    ['2025-04-15', [], ['a1', 'a2']],
    ['2025-04-16', [], ['a2']],
    ['2025-04-16', ['a1'], ['a1', 'a2']],
    ['2025-07-15', ['a1'], ['a1', 'a2']],
    ['2025-07-16', ['a1'], ['a2']],
  ])('A2 passed on %s, failed in time %j: %j', (passedOn, failedInTime, step) => {
    const given = { ...a2, passedOn, failedInTime, requestReceivedOn: '2025-08-01' };
    expect(values(given).step).toEqual(step);
    expect(read(given).includes('I-HIGHER-TEST')).toBe(step.length > 1);
  });

  it.each([
    ['2012-05-14', ['final'], 'A'],
    ['2012-05-15', ['a1', 'a2', 'final'], 'B'],
  ])('a final exam passed at once, applied for on %s: %j', (reunificationAppliedOn, step, scheme) => {
    const given = { ...final, reunificationAppliedOn, postedOn: '2013-05-01', permitGrantedOn: '2013-06-01' };
    expect(values({ ...given, registeredOn: '2013-06-10', passedOn: '2013-11-20' })).toMatchObject({ step, scheme });
  });

  const exam = { ...a2, ...final };
  it.each([
    ['2025-04-15', false],
    ['2025-04-16', true],
    ['2025-07-15', true],
    ['2025-07-16', true],
    ['2025-10-15', true],
    ['2025-10-16', false],
  ])('a final exam passed on %s: a failed attempt at A1 or A2 is asked for, %s', (passedOn, isAsked) => {
    const given = without({ ...exam, passedOn, requestReceivedOn: '2025-11-01' }, 'failedInTime');
    expect(verdict(given).missing).toEqual(isAsked ? ['failedInTime'] : []);
  });

  it.each([
    ['2013-02-28', ['permitGrantedOn']],
    ['2013-03-01', []],
  ])('registered on %s, before or since the tests began: the day of the permit is asked for, %j', (on, missing) => {
    const given = { ...exam, reunificationAppliedOn: '2012-12-01', postedOn: '2012-12-10', registeredOn: on };
    expect(verdict(without({ ...given, failedInTime: [] }, 'permitGrantedOn')).missing).toEqual(missing);
    expect(values(without(given, 'permitGrantedOn')).a1Deadline).toBe(missing.length > 0 ? null : '2013-09-01');
  });

  it('one that is not settled is not listed, and there is no amount before it is', () => {
    const open = without(a2, 'registeredOn', 'failedInTime');
    expect(values(open)).toMatchObject({ step: ['a2'], stepAmount: null, newAmount: null, amountIsComputed: null });
    expect(verdict(open).missing).toEqual(['registeredOn']);
    expect(verdict({ ...open, stepsTaken: ['a1'] })).toMatchObject({ missing: [], values: { stepAmount: 5905.2 } });
    expect(verdict(without(a2, 'failedInTime')).missing).toEqual(['failedInTime']);
  });
});

describe('schemes and amounts', () => {
  const old = { ...reduced, permitGrantedOn: '2024-10-01', stepsTaken: [] };
  it.each([
    ['2012-05-14', '2024-06-30', 'B', ['I-ACT-418']],
    ['2018-06-30', '2024-06-30', 'B', []],
    ['2018-07-01', '2024-06-30', 'C', []],
    ['2018-07-01', '2024-07-01', 'D', []],
    ['2018-06-30', '2024-07-01', null, ['I-OLD-APPLICATION']],
    ['2024-06-30', undefined, null, []],
    ['2024-07-01', undefined, 'D', []],
  ])('applied for on %s and posted on %s: %s', (reunificationAppliedOn, postedOn, scheme, readings) => {
    const given = { ...old, reunificationAppliedOn, postedOn };
    expect(values(given).scheme).toBe(scheme);
    expect(read(given).filter((id) => id === 'I-ACT-418' || id === 'I-OLD-APPLICATION')).toEqual(readings);
  });

  it.each([
    ['2024-12-31', 2024, 11_400, 34_200],
    ['2025-01-01', 2025, 11_810.4, 35_431.2],
    ['2026-12-31', 2026, 12_341.87, 37_025.6],
    ['2027-01-01', 2027, null, null],
  ])('asked for on %s: the level of %d', (requestReceivedOn, levelYear, stepAmount, floor) => {
    const given = { ...reduced, requestReceivedOn };
    expect(values(given)).toMatchObject({ levelYear, stepAmount, floor, effectFrom: requestReceivedOn });
    expect(read(given).includes('I-LEVEL-YEAR')).toBe(stepAmount !== null && levelYear !== 2024);
    expect(values(given).alternativeStepAmount).toBe(levelYear === 2024 ? null : 11_400);
    expect(said(given).includes('amount-not-published')).toBe(levelYear === 2027);
    expect(said(given).includes('ask-municipality-amount')).toBe(levelYear === 2027);
  });

  it.each([
    [45_600, 34_200, true, []],
    [45_599.99, 34_200, true, ['floor-limits']],
    [34_200.01, 34_200, true, ['floor-limits']],
    [34_200, 34_200, false, ['nothing-left']],
    [30_000, 30_000, false, ['nothing-left']],
  ])('%d kroner come to %d', (amountNow, newAmount, _, limits) => {
    const given = { ...reduced, amountNow };
    expect(values(given).newAmount).toBe(newAmount);
    expect(said(given).filter((id) => id === 'floor-limits' || id === 'nothing-left')).toEqual(limits);
  });

  it.each([
    ['the steps', {}, 'stepsTaken'],
    ['what was counted, of scheme D', {}, 'countedAtPosting'],
    [
      'what was counted since July 2020',
      { ...ofC, reunificationAppliedOn: '2020-07-01', postedOn: '2020-08-01', permitGrantedOn: '2020-09-01' },
      'countedAtPosting',
    ],
  ])('there is no new amount before it is known: %s', (_, facts, key) => {
    const open = without({ ...reduced, ...facts }, key);
    expect(verdict(open)).toMatchObject({ missing: [key], values: { newAmount: null } });
    expect(values({ ...open, [key]: [] }).newAmount).not.toBeNull();
  });

  it.each([
    ['2018-06-30', '2020-08-01'],
    ['2020-06-30', '2020-08-01'],
  ])('applied for on %s no test lowered the amount beforehand', (reunificationAppliedOn, postedOn) => {
    const given = { ...ofC, amountNow: 100_000, permitGrantedOn: '2020-09-01', reunificationAppliedOn, postedOn };
    expect(verdict(without(given, 'countedAtPosting'))).toMatchObject({ missing: [] });
    expect(values(without(given, 'countedAtPosting')).newAmount).not.toBeNull();
  });

  it('asks of scheme A for the amount first posted alone, of a step already taken for no day of the test', () => {
    const half = { ...final, amountNow: 40_000, reunificationAppliedOn: '2011-02-01', postedOn: '2011-03-01' };
    expect(verdict(half).missing).toEqual(['amountPosted']);
    const taken = without(
      { ...a2, stepsTaken: ['a1'] },
      'passedOn',
      'requestReceivedOn',
      'failedInTime',
      'registeredOn',
    );
    expect(verdict(taken).missing).toEqual(['requestReceivedOn']);
  });

  it('has no amount of another year where no step is left', () => {
    const given = { ...reduced, requestReceivedOn: '2025-01-20' };
    expect(values(given).alternativeStepAmount).toBe(11_400);
    expect(values({ ...given, stepsTaken: ['a1'] }).alternativeStepAmount).toBeNull();
  });

  const cited = (raw: Raw, id: string) => told(raw, id)?.cites.map((cite) => cite.id);
  it.each<[string, Raw, string[]]>([
    ['A', { ...final, reunificationAppliedOn: '2010-02-01', postedOn: '2010-06-01' }, ['before-2011']],
    ['D', { ...reduced, requestReceivedOn: '2027-01-01' }, ['steps-2024', 'act-2025-steps']],
    ['C', { ...ofC, requestReceivedOn: '2027-01-01' }, ['act-2020-steps', 'steps-2020', 'act-2019-steps']],
    [
      'not known which',
      { ...reduced, reunificationAppliedOn: '2018-06-30', postedOn: '2024-07-01' },
      ['which-2024', 'act-2025-steps'],
    ],
  ])('the municipality is asked for the amount by the law of its scheme: %s', (_, raw, expected) => {
    expect(cited({ amountNow: 40_000, ...raw }, 'ask-municipality-amount')).toEqual(expected);
  });

  it('the amount of a step is cited from where it is printed, that of scheme A from its half alone', () => {
    const stepAmount = (raw: Raw) => cited(raw, 'step-amount');
    const half = {
      ...final,
      amountNow: 40_000,
      amountPosted: 50_000,
      reunificationAppliedOn: '2011-02-01',
      postedOn: '2011-03-01',
    };
    expect(stepAmount(half)).toEqual(['half-2010']);
    expect(stepAmount({ ...reduced, stepsTaken: [] })!.length).toBeGreaterThan(2);
    expect(stepAmount({ ...reduced, requestReceivedOn: '2027-01-01' })).toEqual(['steps-2024', 'act-2025-steps']);
    expect(cited({ ...ofC, amountNow: 70_000, requestReceivedOn: '2024-12-20' }, 'floor-limits')).toEqual([
      'steps-2020',
      'act-2019-steps',
    ]);
  });

  it('the floor of scheme D is cited from the Act too: the order names it for other tests alone', () => {
    const cites = told({ ...reduced, amountNow: 40_000 }, 'floor-limits')!.cites.map(({ id }) => id);
    expect(cites).toContain('act-2025-floor');
  });

  it('no amount that is computed is used at or below the floor', () => {
    const of = (amountNow: number) =>
      values({ ...reduced, requestReceivedOn: '2025-01-20', amountNow }).amountIsComputed;
    expect([of(35_431.2), of(35_431.21)]).toEqual([false, true]);
    const printed = { ...ofC, requestReceivedOn: '2024-12-20' };
    expect(values({ ...printed, amountNow: 91_058.64 }).amountIsComputed).toBe(false);
    expect(values({ ...printed, amountNow: 91_058.63 }).amountIsComputed).toBe(true);
    expect(told({ ...printed, amountNow: 91_058.63 }, 'amount-computed')!.params).toEqual({
      base: 60_000,
      baseYear: 2018,
      year: 2024,
    });
  });

  it('the order for 2019 prints the amounts of the old scheme: the Act is followed, and it is said', () => {
    const asked = (requestReceivedOn: string) => ({ ...ofC, passedOn: requestReceivedOn, requestReceivedOn });
    expect(values(asked('2019-12-31'))).toMatchObject({ stepAmount: 20_400, floor: 61_200 });
    expect(read(asked('2019-12-31'))).toContain('I-ORDER-2019');
    expect(read(asked('2020-01-01'))).not.toContain('I-ORDER-2019');
    expect(read({ ...asked('2020-01-01'), passedOn: '2019-12-31' })).toContain('I-ORDER-2019');
    expect(read({ ...asked('2019-12-31'), reunificationAppliedOn: '2018-06-30' })).not.toContain('I-ORDER-2019');
    expect(read({ ...asked('2019-12-31'), stepsTaken: ['a1'] })).not.toContain('I-ORDER-2019');
    expect(read({ ...asked('2021-02-01'), passedOn: '2020-12-31' })).not.toContain('I-ORDER-2019');
    // No amount is told yet: whether the A1 step is given too is not known.
    const open = { ...asked('2019-12-31'), testKind: 'agency-a2', registeredOn: undefined };
    expect(read(open)).not.toContain('I-ORDER-2019');
  });

  it.each([
    [21_111.98, true],
    [21_289.98, true],
    [21_289.99, false],
    [10_645, true],
    [10_466.99, false],
  ])('the floor of 2016, %d kroner: the formula would differ, %s', (amountNow, differs) => {
    const given = {
      ...reduced,
      testKind: 'final-exam',
      passed: true,
      permitGrantedOn: '2014-10-01',
      passedOn: '2016-04-01',
      reunificationAppliedOn: '2014-04-01',
      postedOn: '2014-09-01',
      requestReceivedOn: '2016-04-10',
      stepsTaken: ['a1', 'a2'],
      amountNow,
    };
    expect(read(given).includes('I-FLOOR-2016')).toBe(differs);
  });

  const A = {
    ...final,
    reunificationAppliedOn: '2010-06-01',
    permitGrantedOn: '2011-03-01',
    passedOn: '2012-03-01',
    requestReceivedOn: '2012-04-01',
    amountNow: 63_413.39,
    amountPosted: 63_413.39,
  };
  it.each([
    ['2010-12-31', null, null],
    ['2011-01-01', 31_706.7, 31_706.69],
  ])('the old half of a security posted on %s: %d', (postedOn, stepAmount, newAmount) => {
    const given = { ...A, postedOn };
    expect(verdict(given)).toMatchObject({ missing: [], values: { scheme: 'A', stepAmount, newAmount, floor: null } });
    expect(said(given).includes('ask-municipality-amount')).toBe(stepAmount === null);
    expect(said(given)).toEqual(
      expect.arrayContaining(['half-of-the-first-amount', 'security-over-50000-before-2012']),
    );
    // Another test at that level: half in all cases, by the order of 2024.
    const other = { ...given, testKind: 'other-final-level', requestReceivedOn: '2024-07-01' };
    expect(values(other)).toMatchObject({ stepAmount: 31_706.7, newAmount: 31_706.69 });
    expect(values({ ...given, amountNow: 100 }).newAmount).toBe(stepAmount && 0);
    expect(verdict(without(given, 'amountPosted')).missing).toEqual(stepAmount === null ? [] : ['amountPosted']);
  });

  it('a test that counted when it was posted: another step is left to the municipality', () => {
    const given = { ...a2, countedAtPosting: ['a1'] };
    expect(values(given)).toMatchObject({ stepAmount: null, newAmount: null, alternativeStepAmount: 5905.2 });
    expect(read(given)).toContain('I-TESTS-BEFOREHAND');
    expect(said(given)).toContain('ask-municipality-amount');
    expect(values({ ...given, countedAtPosting: ['a1', 'a2'] })).toMatchObject({ step: [], newAmount: 57_000 });
    expect(read({ ...given, countedAtPosting: ['a1', 'a2'] })).not.toContain('I-TESTS-BEFOREHAND');
  });

  it.each([
    ['2020-06-30', []],
    ['2020-07-01', ['countedAtPosting']],
  ])('applied for on %s: %j is missing', (reunificationAppliedOn, missing) => {
    const given = { ...without(ofC, 'countedAtPosting'), postedOn: '2020-09-01', permitGrantedOn: '2020-10-01' };
    expect(verdict({ ...given, reunificationAppliedOn })).toMatchObject({ missing });
  });

  it('without an amount nothing of it is asked; with one, what it needs', () => {
    const letter = without(reduced, 'amountNow', 'stepsTaken', 'countedAtPosting', 'reunificationAppliedOn');
    expect(verdict(letter).missing).toEqual([]);
    expect(said(letter)).not.toContain('ask-municipality-amount');
    expect(verdict({ ...letter, amountNow: 57_000 }).missing).toEqual(['reunificationAppliedOn']);
    expect(verdict({ ...reduced, agencyLetter: 'does-not-accept', requestReceivedOn: undefined }).missing).toEqual([]);
    expect(said({ ...reduced, agencyLetter: 'does-not-accept' })).not.toContain('ask-municipality-amount');
  });
});

describe('what is still possible', () => {
  it('one answer missing: each outcome with the answers that lead there', () => {
    const { possible, wanted } = verdict(without(passed, 'agencyLetter'));
    expect(possible.map((one) => [one.outcome, one.when])).toEqual([
      ['not-accepted', { fact: 'agencyLetter', is: ['does-not-accept'] }],
      ['reduce', { fact: 'agencyLetter', is: ['accepts'] }],
      ['refer-to-agency', { fact: 'agencyLetter', is: ['none'] }],
    ]);
    expect(possible[1]!.values).toMatchObject({ step: ['a1'] });
    expect(wanted).toEqual([]);
  });

  it('an A2 test in time under both deadlines needs no day of application; between them it does', () => {
    const given = { ...passed, testKind: 'agency-a2', permitGrantedOn: '2019-01-05', registeredOn: '2019-02-10' };
    expect(verdict({ ...given, passedOn: '2019-11-10' })).toMatchObject({ outcome: 'await-letter', missing: [] });
    expect(verdict({ ...given, passedOn: '2020-02-11' }).missing).toEqual(['reunificationAppliedOn']);
  });

  it('the permit may be too old, though the security was posted before any A2 test', () => {
    const given = { ...passed, testKind: 'other-a2-or-higher', postedOn: '2012-09-04', registeredOn: '2020-10-28' };
    expect(verdict(without(given, 'permitGrantedOn'))).toMatchObject({
      outcome: 'needs-facts',
      missing: ['permitGrantedOn'],
    });
  });

  it('the day of application is missing though nothing else of the case is known', () => {
    expect(verdict({ amountNow: 57_000 }).missing).toContain('reunificationAppliedOn');
  });
});

describe('what is told', () => {
  it.each([
    ['agency-a1', '2018-07-01', ['test-by', 'retest-until', 'sign-up-in-time', 'a1-missed-permit-may-be-revoked']],
    ['agency-a2', '2018-06-30', ['test-by', 'retest-until', 'sign-up-in-time', 'a2-within-a1-deadline-gives-both']],
    [
      'agency-a2',
      '2018-07-01',
      ['test-by', 'retest-until', 'sign-up-in-time', 'a2-is-a-condition', 'a2-within-a1-deadline-gives-both'],
    ],
    ['final-exam', '2018-07-01', ['sign-up-in-time']],
  ])('%s not passed yet, applied for on %s', (testKind, reunificationAppliedOn, expected) => {
    const given = {
      ...notPassed,
      permitGrantedOn: '2019-01-05',
      registeredOn: '2019-02-11',
      testKind,
      reunificationAppliedOn,
    };
    const ids = said(given).filter((id) => id !== 'falls-on-day-off');
    expect(ids).toEqual([...expected, 'final-exam-has-no-deadline']);
  });

  it.each([
    [
      notPassed,
      [
        ['test-deadline', '2014-02-28', 60],
        ['retest-deadline', '2014-05-28', 30],
      ],
    ],
    [{ ...passed, testKind: 'module-test' }, [['test-deadline', '2014-02-28', 60]]],
    [passed, [['send-proof', '2014-02-28', 14]]],
    [{ ...passed, passedOn: '2014-03-01', failedInTime: ['a1'] }, [['send-proof', '2014-05-28', 14]]],
    [{ ...passed, passedOn: '2014-06-01' }, []],
    [{ ...passed, agencyLetter: 'accepts' }, []],
    [{ ...passed, testKind: 'agency-a1' }, []],
  ])('deadlines of case %#, dropped once they have passed', (facts, expected) => {
    const due = (raw: Raw) => verdict(raw).deadlines.map(({ id, on, remindDaysBefore }) => [id, on, remindDaysBefore]);
    expect(due(facts)).toEqual(expected);
    expect(due({ ...facts, assessedOn: expected[0]?.[1] ?? '2014-01-01' })).toEqual(expected);
    expect(due({ ...facts, assessedOn: '2014-05-29' })).toEqual([]);
  });

  it('that a deadline has passed, of the outcomes where it matters', () => {
    const has = (facts: Raw, assessedOn: string) => said({ ...facts, assessedOn }).includes('deadline-has-passed');
    for (const facts of [notPassed, passed, { ...passed, agencyLetter: 'does-not-accept' }])
      expect([has(facts, '2014-02-28'), has(facts, '2014-03-01')]).toEqual([false, true]);
    expect(has({ ...passed, testKind: 'agency-a1' }, '2020-01-01')).toBe(false);
  });

  it('a day off: no source says that the next working day will do', () => {
    expect(said({ ...notPassed, deadlineOn: '2014-03-01' })).toContain('falls-on-day-off');
    expect(said({ ...notPassed, deadlineOn: '2014-03-03', registeredOn: undefined })).not.toContain('falls-on-day-off');
  });

  it('an A1 deadline may have been suspended, where A2 was passed after it', () => {
    expect(told(a2, 'a1-deadline-suspended')!.params).toEqual({ a1Deadline: '2025-04-15' });
    expect(said({ ...a2, passedOn: '2025-04-15' })).not.toContain('a1-deadline-suspended');
  });

  it('that a lower test counts by itself, unless its step is given or taken, or a test was counted beforehand', () => {
    const lower = (facts: Raw) => told(facts, 'lower-tests-count-too')?.params;
    expect(lower(a2)).toEqual({ tests: ['a1'] });
    expect(lower({ ...a2, stepsTaken: ['a1'] })).toBeUndefined();
    expect(said({ ...a2, stepsTaken: ['a1'] })).not.toContain('a1-deadline-suspended');
    expect(lower({ ...a2, countedAtPosting: ['final'] })).toBeUndefined();
    expect(lower({ ...a2, passedOn: '2025-04-15' })).toBeUndefined();
    const exam = { ...a2, ...final, passedOn: '2026-01-10', requestReceivedOn: '2026-02-01' };
    expect(lower(exam)).toEqual({ tests: ['a1', 'a2'] });
    expect(lower({ ...exam, reunificationAppliedOn: '2012-05-14' })).toBeUndefined();
    expect(lower({ ...a2, testKind: 'agency-a1' })).toBeUndefined();
  });

  it.each([
    ['2010-12-31', ['law-checked-from']],
    ['2011-01-01', []],
    ['2026-03-08', []],
    ['2026-03-09', ['law-checked-until']],
  ])('how old the law is that was held, asked for on %s', (requestReceivedOn, expected) => {
    const ages = (raw: Raw) => said(raw).filter((id) => id.startsWith('law-checked'));
    expect(ages({ ...final, requestReceivedOn })).toEqual(expected);
    expect(ages({ ...final, passedOn: requestReceivedOn })).toEqual(expected);
  });
});

describe('refused input', () => {
  it.each([
    [{ permitGrantedOn: '2013-02-30' }, 'permitGrantedOn', 'format'],
    [{ deadlineOn: '0999-01-01' }, 'deadlineOn', 'range'],
    [{ testKind: 'a1' }, 'testKind', 'unknown-value'],
    [{ failedInTime: ['final'] }, 'failedInTime', 'unknown-value'],
    [{ reunificationAppliedOn: '2013-08-02' }, 'reunificationAppliedOn', 'order'],
    [{ reunificationAppliedOn: '2013-07-02', postedOn: '2013-07-01' }, 'reunificationAppliedOn', 'order'],
    [{ requestReceivedOn: '2014-01-31' }, 'requestReceivedOn', 'order'],
    [{ amountNow: 0 }, 'amountNow', 'range'],
    [{ amountNow: 50_000.01, amountPosted: 50_000 }, 'amountNow', 'range'],
    [{ expiresOn: '2013-01-01' }, 'expiresOn', 'unknown-key'],
  ])('%o', (raw, fact, code) => {
    expect(answer({ ...passed, ...raw })).toEqual({ invalid: [{ fact, code }] });
  });
});

describe('the picture', () => {
  const own = [
    { id: 'granted', kind: 'own', from: '2013-08-01' },
    { id: 'registered', kind: 'own', from: '2013-08-31' },
  ];

  it('has the time to the test, the time of a second attempt after it, and today', () => {
    const today = { id: 'today', kind: 'today', from: '2014-01-15' };
    const given = { ...notPassed, assessedOn: '2014-01-15', passedOn: '2014-01-10' };
    expect(verdict(given).timeline).toEqual([
      ...own,
      { id: 'test-time', kind: 'limit', from: '2013-08-31', to: '2014-02-28' },
      { id: 'retest', kind: 'limit', from: '2014-02-28', to: '2014-05-28' },
      today,
    ]);
    expect(verdict({ ...given, deadlineOn: '2014-03-10' }).timeline).toEqual([
      ...own,
      { id: 'last-day', kind: 'limit', from: '2014-03-10' },
      { id: 'retest', kind: 'limit', from: '2014-03-10', to: '2014-06-10' },
      today,
    ]);
  });

  it('has the days of the application, the security, the test and the request; no limit of a final exam', () => {
    expect(verdict({ ...ofC, testKind: 'final-exam', passed: true }).timeline).toEqual([
      { id: 'applied', kind: 'own', from: '2019-02-01' },
      { id: 'posted', kind: 'own', from: '2019-04-01' },
      { id: 'granted', kind: 'own', from: '2019-05-01' },
      { id: 'passed', kind: 'own', from: '2024-12-15' },
      { id: 'received', kind: 'own', from: '2024-12-20' },
    ]);
  });
});
