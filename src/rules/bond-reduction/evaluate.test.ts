import { describe, expect, it } from 'vitest';
import { parseFacts } from '../core/facts.ts';
import { decide } from '../core/verdict.ts';
import { logic } from './evaluate.ts';
import { texts } from './texts.da.ts';

type Raw = Readonly<Record<string, unknown>>;

function answer(raw: unknown) {
  const read = parseFacts(logic, raw);
  return 'invalid' in read ? read : decide(logic, read.facts);
}

function verdict(raw: Raw) {
  const given = answer(raw);
  if ('invalid' in given) throw new Error(`Refused: ${JSON.stringify(given.invalid)}`);
  return given;
}

const outcome = (raw: Raw) => verdict(raw).outcome;

function without(raw: Raw, ...keys: string[]): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
}

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

describe('who is covered (2014-sommer §2)', () => {
  it.each([
    ['2012-05-14', 'not-covered'],
    ['2012-05-15', 'not-covered'],
    ['2012-05-16', 'refer-to-agency'],
  ])('a permit granted on %s gives %s: after 15 May 2012, strictly', (permitGrantedOn, expected) => {
    expect(outcome({ ...passed, permitGrantedOn })).toBe(expected);
  });

  it('names the reading of »after« on the day itself, and only where it decides', () => {
    const on = (permitGrantedOn: string, more: Raw = {}) =>
      verdict({ ...passed, permitGrantedOn, ...more }).interpretations;
    expect(on('2012-05-15')).toEqual(['I-AFTER-15-MAY']);
    expect(on('2012-05-14')).toEqual([]);
    expect(on('2012-05-16')).toEqual([]);
    expect(on('2012-05-15', { spouseReunification: false })).toEqual([]);
    expect(on('2012-05-15', { danishTestRequired: false })).toEqual([]);
    expect(verdict({ permitGrantedOn: '2012-05-15' })).toMatchObject({
      outcome: 'not-covered',
      missing: [],
      interpretations: ['I-AFTER-15-MAY'],
    });
  });

  it.each([{ spouseReunification: false }, { danishTestRequired: false }])(
    '%o alone settles that it is not covered',
    (fact) => {
      expect(verdict(fact)).toMatchObject({ outcome: 'not-covered', missing: [] });
      expect(outcome({ ...passed, ...fact })).toBe('not-covered');
    },
  );

  it('comes before a module test and before the letter', () => {
    expect(outcome({ ...passed, spouseReunification: false, testKind: 'module-test' })).toBe('not-covered');
    expect(outcome({ ...passed, danishTestRequired: false, agencyLetter: 'accepts' })).toBe('not-covered');
  });
});

describe('the test and the letter of the agency (2014-sommer §2)', () => {
  it('a module test does not take the place of a test at level A1, whatever the letter says', () => {
    for (const agencyLetter of ['accepts', 'does-not-accept', 'none']) {
      expect(outcome({ ...passed, testKind: 'module-test', agencyLetter })).toBe('module-test-does-not-count');
    }
    expect(verdict(without({ ...passed, testKind: 'module-test' }, 'agencyLetter')).missing).toEqual([]);
  });

  it.each(['agency-a1', 'agency-a2', 'other-a1-or-higher'])(
    'the letter decides over %s, and nothing more is asked',
    (testKind) => {
      const facts = { ...without(passed, 'passed', 'passedOn', 'registeredOn'), testKind };
      expect(verdict({ ...facts, agencyLetter: 'accepts' })).toMatchObject({ outcome: 'reduce', missing: [] });
      expect(verdict({ ...facts, agencyLetter: 'does-not-accept' })).toMatchObject({
        outcome: 'not-accepted',
        missing: [],
      });
    },
  );

  it.each([
    ['agency-a1', 'await-letter'],
    ['agency-a2', 'await-letter'],
    ['other-a1-or-higher', 'refer-to-agency'],
  ])('without a letter, %s passed in time gives %s', (testKind, expected) => {
    expect(outcome({ ...passed, testKind })).toBe(expected);
  });

  it('whether it was passed does not count where there is a letter', () => {
    expect(outcome({ ...passed, agencyLetter: 'accepts', passed: false })).toBe('reduce');
    expect(outcome({ ...passed, agencyLetter: 'accepts', passedOn: '2020-01-01' })).toBe('reduce');
  });
});

describe('the deadline: 6 months from the population register, that day included (2014-sommer §2)', () => {
  it.each([
    ['2014-02-27', 'refer-to-agency'],
    ['2014-02-28', 'refer-to-agency'],
    ['2014-03-01', 'after-deadline'],
  ])('registered on 31 August 2013 and passed on %s gives %s', (passedOn, expected) => {
    const given = verdict({ ...passed, passedOn });
    expect(given.outcome).toBe(expected);
    expect(given.values.deadline).toBe('2014-02-28');
  });

  it('clamps to 29 February in a leap year', () => {
    expect(verdict({ ...passed, registeredOn: '2015-08-31' }).values.deadline).toBe('2016-02-29');
  });

  it('the deadline of the letter wins over the computed one, earlier or later', () => {
    const later = { ...passed, passedOn: '2014-03-01', deadlineOn: '2014-03-01' };
    expect(outcome(later)).toBe('refer-to-agency');
    expect(outcome({ ...later, deadlineOn: '2014-02-28' })).toBe('after-deadline');
    expect(outcome({ ...passed, deadlineOn: '2014-01-31' })).toBe('after-deadline');
    expect(verdict({ ...passed, deadlineOn: '2014-01-31' }).values.deadline).toBe('2014-01-31');
  });

  it('is given whatever the outcome', () => {
    expect(verdict({ spouseReunification: false, registeredOn: '2013-08-31' }).values.deadline).toBe('2014-02-28');
    expect(verdict({ registeredOn: '2013-08-31' })).toMatchObject({
      outcome: 'needs-facts',
      values: { deadline: '2014-02-28' },
    });
    expect(verdict({}).values.deadline).toBeNull();
  });

  it('not passed yet: the deadline is what the reader came for, so its facts are asked for', () => {
    const facts = { ...without(passed, 'passedOn', 'registeredOn'), passed: false };
    expect(verdict(facts)).toMatchObject({ outcome: 'not-passed-yet', missing: ['deadlineOn', 'registeredOn'] });
    expect(verdict({ ...facts, registeredOn: '2013-08-31' }).missing).toEqual([]);
    expect(verdict({ ...facts, deadlineOn: '2014-03-15' }).missing).toEqual([]);
  });

  it('a day on which it was passed does not count when it was not passed', () => {
    expect(outcome({ ...passed, passed: false })).toBe('not-passed-yet');
  });
});

describe('unknown facts', () => {
  it('asks for what can still change the outcome, in order', () => {
    expect(verdict({})).toMatchObject({
      outcome: 'needs-facts',
      missing: [
        'spouseReunification',
        'permitGrantedOn',
        'danishTestRequired',
        'testKind',
        'agencyLetter',
        'deadlineOn',
        'registeredOn',
      ],
    });
    expect(verdict(without(passed, 'passed', 'passedOn', 'registeredOn')).missing).toEqual([
      'passed',
      'deadlineOn',
      'registeredOn',
    ]);
    expect(verdict(without(passed, 'passedOn', 'registeredOn')).missing).toEqual([
      'passedOn',
      'deadlineOn',
      'registeredOn',
    ]);
    expect(verdict(without(passed, 'registeredOn')).missing).toEqual(['deadlineOn', 'registeredOn']);
    expect(verdict(without({ ...passed, deadlineOn: '2014-02-28' }, 'passedOn', 'registeredOn')).missing).toEqual([
      'passedOn',
    ]);
  });

  it('late is late whatever the kind of test, but a module test is not excluded', () => {
    const late = { ...without(passed, 'testKind'), passedOn: '2014-03-01' };
    expect(verdict(late)).toMatchObject({ outcome: 'needs-facts', missing: ['testKind'] });
    expect(verdict({ ...late, deadlineOn: '2014-02-28' }).missing).toEqual(['testKind']);
  });
});

describe('refused input', () => {
  it.each([
    [{ permitGrantedOn: '2013-02-30' }, 'permitGrantedOn', 'format'],
    [{ passedOn: '1. marts 2014' }, 'passedOn', 'format'],
    [{ deadlineOn: '0999-01-01' }, 'deadlineOn', 'range'],
    [{ testKind: 'a1' }, 'testKind', 'unknown-value'],
    [{ agencyLetter: 'yes' }, 'agencyLetter', 'unknown-value'],
    [{ spouseReunification: 'true' }, 'spouseReunification', 'unknown-value'],
    [{ postedOn: '2013-01-01' }, 'postedOn', 'unknown-key'],
  ])('%o', (raw, fact, code) => {
    expect(answer({ ...passed, ...raw })).toEqual({ invalid: [{ fact, code }] });
  });
});

describe('words', () => {
  it('the outcome is said with the deadline, and the calendar has it while it is open', () => {
    const said = (raw: Raw) => {
      const given = verdict(raw);
      return JSON.stringify(texts.outcomes[given.outcome](given.values, raw));
    };
    expect(said({ ...passed, passed: false })).toContain('28. februar 2014');
    expect(said(passed)).toContain('senest den 28. februar 2014');
    const calendar = (raw: Raw) => texts.deadlines(raw, verdict(raw).values).map(({ on }) => on);
    expect(calendar(passed)).toEqual(['2014-02-28']);
    expect(calendar({ ...passed, passed: false })).toEqual(['2014-02-28']);
    expect(calendar({ ...passed, passedOn: '2014-03-01' })).toEqual([]);
    expect(calendar({ ...passed, testKind: 'agency-a1' })).toEqual([]);
    expect(calendar({ ...passed, agencyLetter: 'accepts' })).toEqual([]);
    expect(calendar({ ...passed, testKind: 'module-test' })).toEqual(['2014-02-28']);
    expect(calendar({ ...passed, permitGrantedOn: '2012-05-15' })).toEqual([]);
  });
});
