import { describe, expect, it } from 'vitest';
import { day } from '../core/day.ts';
import { parseFacts } from '../core/facts.ts';
import { money } from '../core/money.ts';
import { decide } from '../core/verdict.ts';
import { logic } from './evaluate.ts';
import type { Facts } from './facts.ts';

const verdict = (facts: Facts) => decide(logic, facts);
const refused = (facts: object) => {
  const read = parseFacts(logic, facts);
  return 'invalid' in read ? read.invalid : [];
};

/** A security of group 3 that is in force when extension is applied for. */
const inForce = {
  basis: 'p9-1-1',
  postedOn: day('2013-05-05'),
  expiresOn: day('2018-05-05'),
  reunificationAppliedOn: day('2013-01-05'),
  application: 'extension',
  appliedOn: day('2016-02-01'),
  reduced: false,
} as const satisfies Facts;

describe('groups by the day the security was posted (2014-12 §1)', () => {
  it.each([
    ['2010-12-31', 1],
    ['2011-01-01', 2],
    ['2012-06-30', 2],
    ['2012-07-01', 3],
  ])('%s: group %i', (postedOn, group) => {
    expect(verdict({ postedOn: day(postedOn), application: 'permanent-granted' }).values.group).toBe(group);
  });

  it('counts 1 January 2011 in, as an interpretation', () => {
    const facts = { ...inForce, reunificationAppliedOn: day('2010-12-01') };
    expect(verdict({ ...facts, postedOn: day('2011-01-01') }).interpretations).toContain('I-FROM-2011');
    expect(verdict({ ...facts, postedOn: day('2011-01-02') }).interpretations).not.toContain('I-FROM-2011');
    expect(verdict({ postedOn: day('2010-12-31'), application: 'extension' }).outcome).toBe('not-required');
  });
});

describe('validity (2014-12 §1)', () => {
  const asked = { application: 'none', assessedOn: day('2015-01-01'), permitGrantedOn: day('2012-02-29') } as const;
  it.each([
    [{ postedOn: day('2010-01-01') }, 7, '2019-02-28'],
    [{ postedOn: day('2011-01-01') }, 4, '2016-02-29'],
    [{ postedOn: day('2012-07-01'), basis: 'p9-1-1' }, 5, '2017-02-28'],
    [{ postedOn: day('2012-07-01'), basis: 'p9c-1' }, 3, '2015-02-28'],
  ] as const)('%j: %i years, to %s', (facts, initialYears, expiresOn) => {
    expect(verdict({ ...asked, ...facts })).toMatchObject({
      outcome: 'validity-only',
      missing: [],
      values: { initialYears, expiresOn, expiresOnIsStated: false },
    });
  });

  it('lets the day printed on the security win', () => {
    expect(verdict({ ...asked, postedOn: day('2011-01-01'), expiresOn: day('2014-12-31') }).values).toMatchObject({
      expiresOn: '2014-12-31',
      expiresOnIsStated: true,
      expired: true,
      releaseByMunicipality: true,
    });
  });

  it.each([
    ['2014-12-31', true, false],
    ['2015-01-01', false, true],
    ['2015-01-02', false, false],
  ])('to %s, assessed on 1 January 2015: expired %s, last day %s', (expiresOn, expired, lastDay) => {
    const { values, interpretations } = verdict({ ...asked, postedOn: day('2011-01-01'), expiresOn: day(expiresOn) });
    expect(values.expired).toBe(expired);
    expect(interpretations.includes('I-LAST-DAY')).toBe(lastDay);
  });

  it('asks for what the last day needs', () => {
    expect(verdict({ postedOn: day('2012-07-01'), application: 'none' })).toMatchObject({
      outcome: 'validity-only',
      missing: ['basis', 'expiresOn', 'permitGrantedOn', 'assessedOn'],
    });
    // A stated day counts as not stated once the day that takes its place is known.
    expect(
      verdict({ postedOn: day('2012-07-01'), application: 'none', permitGrantedOn: day('2012-08-01') }).missing,
    ).toEqual(['basis', 'assessedOn']);
  });
});

describe('in force on the deciding day (2014-12 §1)', () => {
  it.each([
    ['2018-02-28', '2018-02-28', 'extend'],
    ['2018-02-27', '2018-02-28', 'post-new'],
    ['2018-02-28', '2018-02-27', 'extend'],
  ])('to %s, applied on %s: %s', (expiresOn, appliedOn, outcome) => {
    expect(verdict({ ...inForce, expiresOn: day(expiresOn), appliedOn: day(appliedOn) }).outcome).toBe(outcome);
  });

  it('is the day of the refusal when permanent residence is refused', () => {
    const refusedFacts: Facts = {
      ...inForce,
      application: 'permanent-refused',
      extensionConditionsMet: true,
      appliedOn: day('2016-02-01'),
    };
    const inTime = verdict({ ...refusedFacts, permanentRefusedOn: day('2018-02-28'), expiresOn: day('2018-02-28') });
    const late = verdict({ ...refusedFacts, permanentRefusedOn: day('2018-02-28'), expiresOn: day('2018-02-27') });
    expect([inTime.outcome, late.outcome]).toEqual(['extend', 'post-new']);
  });
});

describe('later rules (notice of 5 March 2018)', () => {
  it.each([
    ['2018-02-28', 'extend'],
    ['2018-03-01', 'later-rules'],
  ])('extension applied for on %s: %s', (appliedOn, outcome) => {
    expect(verdict({ ...inForce, appliedOn: day(appliedOn) }).outcome).toBe(outcome);
  });

  it.each([
    ['2017-11-15', 'no-longer-required'],
    ['2017-11-16', 'later-rules'],
  ])('family reunification applied for on %s: %s', (at, outcome) => {
    const facts: Facts = {
      postedOn: day('2018-01-01'),
      reunificationAppliedOn: day(at),
      application: 'permanent-granted',
    };
    expect(verdict(facts).outcome).toBe(outcome);
  });

  it('gives no validity of the old rules to a case under the later ones, nor while that is open', () => {
    const facts: Facts = {
      basis: 'p9-1-1',
      postedOn: day('2018-05-01'),
      permitGrantedOn: day('2018-06-01'),
      application: 'none',
      assessedOn: day('2019-01-01'),
    };
    const none = { initialYears: null, expiresOn: null, expired: null, releaseByMunicipality: null };
    expect(verdict({ ...facts, reunificationAppliedOn: day('2017-11-16') })).toMatchObject({
      outcome: 'later-rules',
      values: none,
    });
    expect(verdict(facts)).toMatchObject({ outcome: 'needs-facts', values: none });
    expect(verdict({ ...facts, reunificationAppliedOn: day('2017-11-15') }).values).toMatchObject({
      initialYears: 5,
      expiresOn: '2023-06-01',
    });
  });

  it('cannot apply to a security posted by 15 November 2017, nor to an extension of group 1', () => {
    expect(verdict({ postedOn: day('2017-11-15'), application: 'permanent-granted' }).outcome).toBe(
      'no-longer-required',
    );
    expect(verdict({ postedOn: day('2017-11-16'), application: 'permanent-granted' })).toMatchObject({
      outcome: 'needs-facts',
      missing: ['reunificationAppliedOn'],
    });
    expect(
      verdict({ postedOn: day('2009-01-01'), application: 'extension', appliedOn: day('2019-01-01') }).outcome,
    ).toBe('not-required');
  });
});

describe('period and amount (bek. 1463 of 15 December 2014)', () => {
  it.each([
    ['p9-1-1', 5, '2023-05-05'],
    ['p9c-1', 3, '2021-05-05'],
  ] as const)('%s: %i years more, to %s', (basis, extensionYears, newExpiresOn) => {
    expect(verdict({ ...inForce, basis }).values).toMatchObject({ extensionYears, newExpiresOn });
  });

  it.each([
    ['2014-12-31', null, null],
    ['2015-01-01', 5, 50_800],
  ])('applied on %s: years %s, amount %s', (appliedOn, extensionYears, amount) => {
    const { values, missing } = verdict({ ...inForce, appliedOn: day(appliedOn) });
    expect([values.extensionYears, values.amount, missing]).toEqual([extensionYears, amount, []]);
  });

  it.each([
    ['2010-12-31', null],
    ['2011-01-01', 50_000],
    ['2012-12-31', 50_000],
    ['2013-01-01', 50_800],
    ['2014-01-01', 51_714.4],
    ['2015-12-31', 52_490.12],
    ['2016-01-01', 53_224.98],
    ['2017-11-15', 54_289.48],
  ])('family reunification applied for on %s: %s kr.', (at, amount) => {
    const facts = {
      ...inForce,
      postedOn: day('2017-12-01'),
      expiresOn: day('2022-12-01'),
      appliedOn: day('2018-02-28'),
    };
    const { values, missing } = verdict({ ...facts, reunificationAppliedOn: day(at) });
    expect([values.amount, values.alternativeAmount, missing]).toEqual([amount, 55_375.27, []]);
  });

  it('names the reading only where the two differ', () => {
    const sameYear = {
      ...inForce,
      postedOn: day('2016-03-01'),
      expiresOn: day('2021-03-01'),
      appliedOn: day('2016-12-31'),
    };
    const { values, interpretations } = verdict({ ...sameYear, reunificationAppliedOn: day('2016-01-01') });
    expect([values.alternativeAmount, interpretations]).toEqual([null, []]);
    expect(verdict(inForce).interpretations).toEqual(['I-AMOUNT-YEAR']);
  });

  it('does not regulate a reduced security', () => {
    const { values, interpretations } = verdict({ ...inForce, reduced: true, reducedTo: money(25_000) });
    expect(values).toMatchObject({ amount: 25_000, amountIsReduced: true, amountYear: null, alternativeAmount: null });
    expect(interpretations).toEqual([]);
    expect(verdict({ ...inForce, reduced: true })).toMatchObject({ outcome: 'extend', missing: ['reducedTo'] });
  });

  it('gives no new last day for a new security', () => {
    expect(verdict({ ...inForce, expiresOn: day('2015-05-05') }).values).toMatchObject({
      newExpiresOn: null,
      extensionYears: 5,
      amount: 50_800,
    });
  });
});

describe('refusals', () => {
  it.each([
    [{ postedOn: '2015-02-03', expiresOn: '2015-02-02' }, 'expiresOn'],
    [{ postedOn: '2015-02-03', appliedOn: '2015-02-02' }, 'appliedOn'],
    [{ postedOn: '2015-02-03', permanentRefusedOn: '2015-02-02' }, 'permanentRefusedOn'],
    [{ postedOn: '2015-02-03', reunificationAppliedOn: '2015-02-04' }, 'reunificationAppliedOn'],
    [{ reunificationAppliedOn: '2015-02-04', appliedOn: '2015-02-03' }, 'reunificationAppliedOn'],
  ])('%j: order of days', (facts, fact) => expect(refused(facts)).toEqual([{ fact, code: 'order' }]));

  it('takes the same day', () => {
    expect(
      refused({
        postedOn: '2015-02-03',
        expiresOn: '2015-02-03',
        appliedOn: '2015-02-03',
        reunificationAppliedOn: '2015-02-03',
      }),
    ).toEqual([]);
  });

  it.each([0, -5])('reducedTo %i is out of range', (reducedTo) =>
    expect(refused({ reducedTo })).toEqual([{ fact: 'reducedTo', code: 'range' }]),
  );
});
