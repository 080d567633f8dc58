import { describe, expect, it } from 'vitest';
import { day } from '../core/day.ts';
import { parseFacts } from '../core/parse.ts';
import { money } from '../core/money.ts';
import { verdictOf } from '../core/evaluate.ts';
import type { Reason } from '../core/truth.ts';
import { decide } from '../core/verdict.ts';
import { advise } from './advise.ts';
import { logic } from './evaluate.ts';
import type { Facts } from './facts.ts';

const verdict = (facts: Facts) => decide(logic, facts);
const whole = (facts: Facts) => verdictOf({ logic, advise }, facts);
const said = (facts: Facts) => whole(facts).statements.map(({ id }) => id);
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

describe('groups where the day of posting is not known', () => {
  const { postedOn: _, ...unposted } = { ...inForce, startsOn: day('2013-06-01'), appliedOn: day('2019-02-01') };
  it.each([
    ['2010-12-31', null, null],
    ['2012-06-30', null, '2023-06-01'],
    ['2012-07-01', 3, '2023-06-01'],
    ['2013-01-05', 3, '2023-06-01'],
  ])('applied for on %s it was not posted before: group %s', (applied, group, newExpiresOn) => {
    const facts: Facts = { ...unposted, expiresOn: day('2019-06-01'), reunificationAppliedOn: day(applied) };
    const { values } = verdict(facts);
    expect(values.group).toBe(group);
    expect(values.newExpiresOn).toBe(newExpiresOn);
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
    ['2014-12-31', true],
    ['2015-01-01', false],
    ['2015-01-02', false],
  ])('to %s, assessed on 1 January 2015: expired %s', (expiresOn, expired) => {
    expect(verdict({ ...asked, postedOn: day('2011-01-01'), expiresOn: day(expiresOn) }).values.expired).toBe(expired);
  });

  it('asks for what the last day needs', () => {
    expect(verdict({ postedOn: day('2012-07-01'), application: 'none' })).toMatchObject({
      outcome: 'validity-only',
      missing: ['basis', 'expiresOn', 'startsOn', 'permitGrantedOn', 'assessedOn'],
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

describe('ten years (orders of 2018, 2020 and 2024)', () => {
  it.each([
    ['2017-11-14', 3],
    ['2017-11-15', 4],
  ])('family reunification applied for on %s: group %i', (at, group) => {
    const { values } = verdict({ postedOn: day('2018-01-01'), reunificationAppliedOn: day(at), application: 'none' });
    expect(values.group).toBe(group);
  });

  it.each([
    [{ postedOn: '2017-11-14' }, 3],
    [{ postedOn: '2017-11-15' }, null],
    [{ postedOn: '2017-11-15', reunificationAppliedOn: '2017-11-14' }, 3],
    [{ reunificationAppliedOn: '2017-11-15' }, 4],
    [{ reunificationAppliedOn: '2017-11-14' }, 3],
  ])('%j: group %s', (facts, group) => {
    expect(verdict({ ...(facts as Facts), application: 'permanent-granted' }).values.group).toBe(group);
  });

  it('does not tell the validity before the group is known', () => {
    const facts: Facts = { postedOn: day('2018-05-01'), permitGrantedOn: day('2018-06-01'), application: 'none' };
    const { outcome, missing, possible, wanted, values } = whole(facts);
    expect([outcome, missing, possible.map((one) => one.outcome), wanted]).toEqual([
      'needs-facts',
      ['reunificationAppliedOn'],
      ['validity-only'],
      ['assessedOn'],
    ]);
    // Ten years have passed on the same day in both groups.
    expect(values).toMatchObject({ group: null, initialYears: null, expiresOn: null, tenYearsOn: '2028-06-01' });
    expect(verdict({ application: 'none' })).toMatchObject({ outcome: 'needs-facts', missing: ['postedOn'] });
  });

  const inAll = {
    ...inForce,
    startsOn: day('2013-06-01'),
    expiresOn: day('2019-06-01'),
    appliedOn: day('2018-09-01'),
  } as const;
  it.each([
    ['2018-03-20', 'extend', '2024-06-01', 5],
    ['2018-05-31', 'extend-later', null, null],
    ['2018-06-01', 'extend', '2023-06-01', null],
    ['2019-06-01', 'extend', '2023-06-01', null],
    ['2019-06-02', 'post-new', '2023-06-01', null],
    ['2023-05-31', 'post-new', '2023-06-01', null],
    ['2023-06-01', 'not-required', null, null],
  ])('extension applied for on %s: %s, to %s', (appliedOn, outcome, newExpiresOn, extensionYears) => {
    expect(verdict({ ...inAll, appliedOn: day(appliedOn) })).toMatchObject({
      outcome,
      missing: [],
      values: { newExpiresOn, extensionYears, tenYearsOn: '2023-06-01' },
    });
  });

  it('names the day on which ten years have passed, and twelve months before the last day, only where they decide', () => {
    const named = (facts: object) => verdict({ ...inAll, ...facts }).interpretations;
    expect(named({ appliedOn: '2023-06-01' })).toEqual(['I-TEN-YEARS-DAY']);
    expect(named({ appliedOn: '2023-06-02' })).toEqual([]);
    expect(named({ appliedOn: '2023-06-01', expiresOn: '2024-06-01' })).toEqual(['I-TEN-YEARS-DAY']);
    expect(named({ appliedOn: '2022-06-01', expiresOn: '2023-06-01' })).toEqual([]);
    expect(named({ appliedOn: '2018-06-01' })).toContain('I-12-MONTHS');
    expect(named({ appliedOn: '2018-06-02' })).not.toContain('I-12-MONTHS');
    const ten = {
      postedOn: '2019-05-01',
      reunificationAppliedOn: '2019-01-01',
      startsOn: '2019-05-01',
      expiresOn: '2029-05-01',
    };
    expect(named({ ...ten, appliedOn: '2029-05-01' })).toEqual([]);
  });

  it.each<[object, string, string, string]>([
    [{ appliedOn: '2018-05-31' }, 'release-on-request-after-ten-years', 'on', '2023-06-01'],
    [{ appliedOn: '2018-06-01' }, 'ten-years-in-all', 'on', '2023-06-01'],
    [{ appliedOn: '2022-09-01', expiresOn: '2023-06-02' }, 'runs-ten-years', 'on', '2023-06-02'],
    [{ application: 'permanent-pending', appliedOn: '2018-09-01' }, 'nor-after-ten-years', 'on', '2023-06-01'],
    [{ application: 'none', assessedOn: '2019-06-02' }, 'ask-municipality-for-new', 'on', '2023-06-01'],
    [
      {
        postedOn: '2019-05-01',
        reunificationAppliedOn: '2019-01-01',
        startsOn: '2019-05-01',
        expiresOn: '2029-05-01',
        appliedOn: '2020-01-01',
      },
      'runs-ten-years',
      'on',
      '2029-05-01',
    ],
  ])('%j: %s names the day, %s %s', (facts, id, key, on) => {
    const { statements } = whole({ ...inAll, ...facts } as Facts);
    expect(statements.find((statement) => statement.id === id)?.params[key]).toBe(on);
  });

  it.each<[object, string[]]>([
    [{ postedOn: '2012-06-30' }, ['postedOn']],
    [{ postedOn: '2012-07-01' }, ['postedOn', 'basis']],
    [{ postedOn: '2017-11-14' }, ['postedOn', 'basis']],
    [{ postedOn: '2017-11-15' }, ['postedOn', 'reunificationAppliedOn', 'basis']],
    [{}, ['postedOn', 'reunificationAppliedOn', 'basis']],
  ])('the last day of a security rests on its start and, %j, on %j', (posted, facts) => {
    const rest = { application: 'extension', appliedOn: '2019-02-01', ...posted } as Facts;
    const names = (given: object) => {
      const leaves: string[][] = [];
      const visit = ({ id, facts: named, children = [] }: Reason) => {
        if (id === 'in-force') leaves.push([...named]);
        children.forEach(visit);
      };
      visit(logic.judge({ ...rest, ...given } as Facts));
      return leaves[0];
    };
    const onDay = ['application', 'appliedOn'];
    expect(names({})).toEqual([...onDay, 'expiresOn', 'startsOn', 'permitGrantedOn', ...facts]);
    expect(names({ startsOn: '2018-01-01' })).toEqual([...onDay, 'expiresOn', 'startsOn', ...facts]);
    expect(names({ expiresOn: '2022-01-01' })).toEqual([...onDay, 'expiresOn']);
    expect(names({ application: 'permanent-refused' })!.slice(0, 2)).toEqual(['application', 'permanentRefusedOn']);
  });

  it.each([
    [{ reunificationAppliedOn: '2020-01-01' }, '2020-01-01'],
    [{ postedOn: '2020-02-01' }, '2020-02-01'],
    [{ reunificationAppliedOn: '2020-01-01', postedOn: '2020-02-01' }, '2020-02-01'],
  ])('the law of a security that is to be posted is that of the later day known: %j', (facts, decidingOn) => {
    expect(verdict({ application: 'reunification', ...facts } as Facts).values.decidingOn).toBe(decidingOn);
  });

  it('reminds of no last day while the security may be one of those from before 2011', () => {
    const any = {
      application: 'extension',
      appliedOn: '2024-01-02',
      reunificationAppliedOn: '2006-06-30',
      basis: 'p9c-1',
      expiresOn: '2037-01-02',
      startsOn: '2023-04-19',
      assessedOn: '2015-02-28',
    } as Facts;
    expect(whole(any)).toMatchObject({ outcome: 'not-required', missing: [], deadlines: [] });
  });

  it('asks for the basis where the years of the extension hang on it, and for the start of a security of group 2', () => {
    const { basis: _, ...noBasis } = inForce;
    expect(verdict(noBasis)).toMatchObject({ outcome: 'extend', missing: ['basis'] });
    const second = {
      application: 'none',
      postedOn: '2011-05-05',
      expiresOn: '2018-05-05',
      assessedOn: '2018-03-21',
    } as Facts;
    expect(verdict(second).missing).toEqual(['startsOn', 'permitGrantedOn']);
    expect(verdict({ ...second, assessedOn: '2018-03-20' } as Facts).missing).toEqual([]);
  });

  it.each([
    ['2023-05-31', 'extend'],
    ['2023-06-01', 'not-required'],
  ])('lasting to %s: %s', (expiresOn, outcome) => {
    expect(verdict({ ...inAll, expiresOn: day(expiresOn), appliedOn: day('2022-09-01') }).outcome).toBe(outcome);
  });

  it('needs the start, printed or that of the permit', () => {
    const { startsOn: _, ...noStart } = inAll;
    expect(verdict(noStart)).toMatchObject({ outcome: 'needs-facts', missing: ['startsOn', 'permitGrantedOn'] });
    expect(verdict({ ...noStart, permitGrantedOn: day('2013-06-01') })).toMatchObject({
      outcome: 'extend',
      interpretations: ['I-START'],
    });
  });

  it.each([
    ['2011-01-01', 63_413.39, 'I-CORRESPONDING'],
    ['2012-05-14', 102_900, 'I-CORRESPONDING'],
    ['2012-05-15', null, undefined],
    ['2013-01-05', null, undefined],
  ])('a security corresponding to one applied for on %s: or %s', (at, alternativeAmount, reading) => {
    const { values, interpretations } = verdict({ ...inAll, reunificationAppliedOn: day(at) });
    expect([values.alternativeAmount, interpretations]).toEqual([alternativeAmount, reading ? [reading] : []]);
    expect([values.amount2012Level, values.amountIsComputed]).toEqual([null, false]);
  });

  it('is nothing of a security that was posted for ten years, nor of group 1', () => {
    const ten: Facts = { postedOn: day('2019-05-01'), reunificationAppliedOn: day('2019-01-01') };
    const refusal = { application: 'permanent-refused', permanentRefusedOn: day('2024-01-01') } as const;
    expect(verdict({ ...ten, application: 'extension' })).toMatchObject({ outcome: 'not-required', missing: [] });
    expect(verdict({ ...ten, ...refusal, extensionConditionsMet: true }).outcome).toBe('not-required');
    expect(verdict({ ...ten, ...refusal, extensionConditionsMet: false }).outcome).toBe('nothing-to-extend');
    expect(verdict({ postedOn: day('2009-01-01'), ...refusal, extensionConditionsMet: false }).outcome).toBe(
      'not-required',
    );
  });
});

describe('years of group 3 that the orders have otherwise', () => {
  const asked = { application: 'none', postedOn: day('2012-07-01'), permitGrantedOn: day('2012-08-01') } as const;
  it.each([
    [{ basis: 'p9c-1' }, 5, '2017-08-01', 'I-THREE-YEARS'],
    [{ basis: 'p9c-1', reunificationAppliedOn: '2012-05-15' }, 5, '2017-08-01', 'I-THREE-YEARS'],
    [{ basis: 'p9c-1', reunificationAppliedOn: '2012-05-14' }, 4, '2016-08-01', 'I-YEARS-BY-APPLICATION'],
    [{ basis: 'p9-1-1', reunificationAppliedOn: '2012-05-14' }, 4, '2016-08-01', 'I-YEARS-BY-APPLICATION'],
    [{ basis: 'p9-1-1' }, null, null, undefined],
    [{ basis: 'p9c-1', expiresOn: '2015-08-01' }, null, null, undefined],
    [{ basis: 'p9c-1', postedOn: '2012-06-30' }, null, null, undefined],
  ])('%j: %s, to %s', (facts, alternativeYears, alternativeExpiresOn, reading) => {
    const { values, interpretations } = verdict({ ...asked, ...(facts as object) });
    expect(values).toMatchObject({ alternativeYears, alternativeExpiresOn });
    expect(interpretations.filter((id) => id !== 'I-START')).toEqual(reading === undefined ? [] : [reading]);
  });
});

describe('the amount to post', () => {
  const post = (applied: string, posted?: string, testPassed: Facts['testPassed'] = 'none') =>
    verdict({
      application: 'reunification',
      reunificationAppliedOn: day(applied),
      ...(posted !== undefined && { postedOn: day(posted) }),
      testPassed,
    });

  it.each([
    ['2018-06-30', '2024-06-30', 'post-initial', 55_375.27, 2018],
    ['2018-06-30', '2024-07-01', 'unclear', null, null],
    ['2018-07-01', '2024-06-30', 'post-initial', 100_000, 2018],
    ['2018-07-01', '2024-07-01', 'post-initial', 57_000, 2024],
    ['2024-06-30', '2024-06-30', 'post-initial', 113_823.3, 2024],
    ['2024-06-30', '2024-07-01', 'post-initial', 57_000, 2024],
    ['2024-12-31', undefined, 'post-initial', 57_000, 2024],
    ['2025-01-01', undefined, 'post-initial', 59_052, 2025],
    ['2026-12-31', undefined, 'post-initial', 61_709.34, 2026],
    ['2027-01-01', undefined, 'post-initial', null, 2027],
  ])('applied for on %s and posted on %s: %s, %s of %s', (applied, posted, outcome, amount, amountYear) => {
    expect(post(applied, posted)).toMatchObject({ outcome, missing: [], values: { amount, amountYear } });
  });

  it.each([
    ['2020-06-30', '2020-09-01', 104_040, null],
    ['2020-07-01', '2020-09-01', 83_232, 20_808],
    ['2018-07-01', '2024-07-01', 45_600, 11_400],
    ['2018-06-30', '2024-06-30', 55_375.27, null],
  ])('A1 passed, applied for on %s and posted on %s: %s', (applied, posted, amount, testReduction) => {
    expect(post(applied, posted, 'a1').values).toMatchObject({ amount, testReduction });
  });

  it.each([
    ['a1', 91_058.64, 22_764.66, false],
    ['a2', 79_676.31, 34_146.99, false],
    ['final', 68_293.98, 45_529.32, false],
  ] as const)('of 2024 with %s passed: %s', (test, amount, testReduction, amountIsComputed) => {
    expect(post('2024-06-30', '2024-06-30', test).values).toMatchObject({ amount, testReduction, amountIsComputed });
  });

  // 2025: a floor that the formula rounds a whole øre above what the steps leave.
  it.each([
    ['2024-07-01', 34_200, 22_800],
    ['2025-01-01', 35_431.2, 23_620.8],
    ['2026-01-01', 37_025.61, 24_683.73],
  ])('applied for on %s with the final exam passed: %s', (applied, amount, testReduction) => {
    expect(post(applied, undefined, 'final').values).toMatchObject({ amount, testReduction });
  });

  it('says which amounts no source prints, also where only a step is computed', () => {
    expect(post('2023-02-01', '2023-09-01').interpretations).toEqual([]);
    expect(post('2023-02-01', '2023-09-01', 'a1').interpretations).toEqual(['I-COMPUTED']);
    expect(post('2025-02-01', undefined, 'a2').interpretations).toEqual(['I-HIGHER-TEST', 'I-COMPUTED']);
  });

  it.each([
    ['2018-12-31', '2019-02-01', null],
    ['2019-01-01', '2019-02-01', 56_482.77],
    ['2019-12-31', '2020-02-01', 56_482.77],
    ['2020-01-01', '2020-02-01', null],
    ['2019-06-01', '2024-07-01', null],
  ])('applied for on %s and posted on %s: the order of 2018 gives %s', (applied, posted, alternativeAmount) => {
    const { values, interpretations } = post(applied, posted);
    expect([values.alternativeAmount, interpretations.includes('I-ORDER-2019')]).toEqual([
      alternativeAmount,
      alternativeAmount !== null,
    ]);
  });

  it('asks for what the amount hangs on', () => {
    const asked = (facts: object) => verdict({ application: 'reunification', ...facts }).missing;
    expect(asked({})).toEqual(['postedOn', 'reunificationAppliedOn']);
    expect(asked({ postedOn: '2013-01-01' })).toEqual(['reunificationAppliedOn', 'basis']);
    expect(asked({ reunificationAppliedOn: '2020-06-30' })).toEqual(['postedOn']);
    expect(asked({ reunificationAppliedOn: '2020-07-01' })).toEqual(['postedOn', 'testPassed']);
    expect(asked({ reunificationAppliedOn: '2024-07-01' })).toEqual(['testPassed']);
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
    ['2011-01-01', 50_000],
    ['2012-12-31', 50_000],
    ['2013-01-01', 50_800],
    ['2014-01-01', 51_714.4],
    ['2015-12-31', 52_490.12],
    ['2016-01-01', 53_224.98],
    ['2017-11-14', 54_289.48],
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

  it('has no amount, and no other reading of it, before the table', () => {
    const { values, missing } = verdict({ ...inForce, reunificationAppliedOn: day('2010-12-31') });
    expect(values).toMatchObject({ amount: null, amountIsComputed: null, alternativeAmount: null });
    expect(missing).toEqual([]);
    expect(said({ ...inForce, reunificationAppliedOn: day('2010-12-31') })).toContain('amount-table-starts-2011');
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

describe('what is still possible', () => {
  it('tells years and outcomes while the last day is not known, and wants what the amount needs', () => {
    const facts: Facts = {
      postedOn: day('2011-02-03'),
      basis: 'p9c-1',
      application: 'extension',
      appliedOn: day('2015-03-02'),
    };
    const { missing, wanted, possible } = whole(facts);
    expect([missing, wanted]).toEqual([['expiresOn', 'startsOn', 'permitGrantedOn'], ['reduced']]);
    expect(possible).toEqual([
      expect.objectContaining({ outcome: 'extend', when: { fact: 'expiresOn', from: '2015-03-02' } }),
      expect.objectContaining({ outcome: 'post-new', when: { fact: 'expiresOn', to: '2015-03-01' } }),
    ]);
    for (const { values } of possible) expect(values).toMatchObject({ group: 2, extensionYears: 3 });
    const withAmount = whole({ ...facts, reduced: false, reunificationAppliedOn: day('2011-01-10') });
    expect(withAmount.wanted).toEqual([]);
    for (const { values } of withAmount.possible) expect(values).toMatchObject({ amount: 50_000, extensionYears: 3 });
  });
});

const remembered = (facts: Facts) =>
  whole(facts).deadlines.map(({ id, on, remindDaysBefore }) => [id, on, remindDaysBefore]);
const RELEASE = ['release-on-request-after-ten-years', 'released-when', 'not-released-by', 'aid-recovered-first'];

describe('what is told', () => {
  const now = { ...inForce, startsOn: day('2013-06-01'), expiresOn: day('2018-06-01') } as const;
  const without =
    (...ids: string[]) =>
    (id: string) =>
      !ids.includes(id);
  it.each([
    ['2014-12-31', 'extend-at-least-as-permit', []],
    ['2015-01-01', 'extend-to', ['check-with-municipality']],
    ['2018-03-21', 'extend-to', []],
  ])('of an extension applied for on %s: %s', (appliedOn, first, before) => {
    expect(said({ ...now, appliedOn: day(appliedOn) })).toEqual([
      ...before,
      first,
      'for-amount',
      'attach-municipality-approval',
      'ten-years-in-all',
      'no-new-security-when-written-down-to-zero',
      ...RELEASE,
    ]);
  });

  it.each([
    ['2014-12-31', '2014-12-30', 'post-new-at-least-as-permit'],
    ['2015-01-01', '2014-12-30', 'post-new-for-years'],
    ['2019-03-21', '2018-06-01', 'post-new-to'],
  ])('of a new security after an application on %s: %s', (appliedOn, expiresOn, second) => {
    const ids = said({ ...now, appliedOn: day(appliedOn), expiresOn: day(expiresOn) });
    expect(ids.filter(without('check-with-municipality')).slice(0, 3)).toEqual([
      'expired-cannot-be-extended',
      second,
      'for-amount',
    ]);
    expect(ids.at(-1)).toBe('old-one-released');
  });

  it('that the agency asks itself, after a refusal', () => {
    const ids = said({
      ...now,
      application: 'permanent-refused',
      permanentRefusedOn: day('2017-01-01'),
      extensionConditionsMet: true,
    });
    expect(ids).toContain('agency-asks-for-documentation');
    expect(ids).not.toContain('attach-municipality-approval');
  });

  const asked = (facts: object) => ({ ...now, application: 'none', ...facts }) as Facts;
  it.each([
    ['2018-06-01', 'valid-until', true],
    ['2018-06-02', 'expired-since', false],
  ])('of validity on %s: %s', (assessedOn, id, canBeExtended) => {
    const ids = said(asked({ assessedOn }));
    expect(ids).toContain(id);
    expect(ids).toContain('ten-years-in-all');
    expect(ids.includes('ask-municipality-to-extend-before')).toBe(canBeExtended);
  });

  it.each([
    ['2023-05-31', ['ten-years-in-all', 'nobody-is-told-of-expiry']],
    ['2023-06-01', ['ten-years-passed', 'ask-municipality-to-release']],
  ])('of one that is still valid on %s: %s', (assessedOn, ids) => {
    expect(said(asked({ assessedOn, expiresOn: '2023-06-01' }))).toEqual([
      'still-valid',
      'valid-until',
      ...ids,
      ...RELEASE,
    ]);
  });

  const askForNew = (facts: object) =>
    whole(asked(facts)).statements.find(({ id }) => id === 'ask-municipality-for-new')?.params;
  it.each([
    ['2018-06-01', undefined],
    ['2018-06-02', { on: '2023-06-01' }],
    ['2023-05-31', { on: '2023-06-01' }],
    ['2023-06-01', undefined],
  ])('to ask for a new one, expired before ten years, on %s', (assessedOn, params) => {
    expect(askForNew({ assessedOn })).toEqual(params);
  });

  it('to ask for a new one until no day that the law of its day did not know', () => {
    const expired = { expiresOn: '2018-02-01', assessedOn: '2018-03-20' };
    expect(askForNew(expired)).toEqual({});
    expect(askForNew({ ...expired, assessedOn: '2018-03-21' })).toEqual({ on: '2023-06-01' });
    expect(askForNew({ ...expired, assessedOn: '2026-11-27', startsOn: undefined })).toEqual({});
    expect(askForNew({ ...expired, postedOn: '2010-06-01', reunificationAppliedOn: undefined })).toBeUndefined();
  });

  it('what to do where one that should last ten years is printed with less', () => {
    const fourth: Facts = {
      ...inForce,
      postedOn: day('2018-05-01'),
      reunificationAppliedOn: day('2018-01-01'),
      appliedOn: day('2026-11-27'),
    };
    const printed = (facts: Facts) => whole(facts).statements.find(({ id }) => id === 'check-printed-date')?.params;
    expect(printed(fourth)).toEqual({ inAll: 10 });
    expect(printed({ ...fourth, startsOn: day('2018-06-01') })).toEqual({ on: '2028-06-01', inAll: 10 });
  });

  it('nothing of extending one that lasts ten years, or is of groups 1 and 4', () => {
    const ids = (facts: object) => said(asked({ assessedOn: '2016-01-01', ...facts }));
    expect(ids({ expiresOn: '2023-05-31' })).toContain('ask-municipality-to-extend-before');
    expect(ids({ expiresOn: '2023-06-01' })).not.toContain('ask-municipality-to-extend-before');
    const first = ids({ postedOn: '2010-06-01', reunificationAppliedOn: undefined });
    expect(first).toEqual(['still-valid', 'valid-until', 'nobody-is-told-of-expiry', ...RELEASE.slice(1)]);
    const fourth = ids({ postedOn: '2018-05-01', reunificationAppliedOn: '2018-01-01', startsOn: undefined });
    expect(fourth).not.toContain('ten-years-in-all');
    expect(fourth).toContain(RELEASE[0]);
  });

  it.each([
    ['none', ['tests-can-lower-amount']],
    ['a1', ['tests-lowered-amount', 'no-later-reduction']],
    [undefined, []],
  ] as const)('of tests when %s is passed', (testPassed, expected) => {
    const facts: Facts = {
      application: 'reunification',
      reunificationAppliedOn: day('2025-01-02'),
      ...(testPassed && { testPassed }),
    };
    expect(said(facts).filter((id) => id.includes('test') || id === 'no-later-reduction')).toEqual(expected);
  });

  it('what tests do where they are not asked for, and that an amount is not published', () => {
    const reunification = { application: 'reunification', postedOn: day('2019-09-01') } as const;
    expect(said({ ...reunification, reunificationAppliedOn: day('2019-02-01') })).toContain('tests-can-lower-amount');
    const later = whole({ application: 'reunification', reunificationAppliedOn: day('2027-01-01'), testPassed: 'a1' });
    expect(later.statements.slice(0, 2)).toMatchObject([
      { id: 'law-checked-until', params: { on: '2026-03-08' } },
      { id: 'amount-not-published', params: { year: 2027 } },
    ]);
    expect(later.statements.map(({ id }) => id)).toContain('no-later-reduction');
  });

  it.each([
    ['2024-08-01', { base: 57_000, baseYear: 2024, year: 2025 }, '2025-02-01'],
    ['2023-08-01', { base: 100_000, baseYear: 2018, year: 2021 }, '2021-02-01'],
  ])('how an amount is computed, posted on %s: %j', (posted, params, applied) => {
    const facts = { application: 'reunification', reunificationAppliedOn: day(applied), testPassed: 'none' } as const;
    const { statements } = whole({ ...facts, ...(posted > applied && { postedOn: day(posted) }) });
    expect(statements[0]).toMatchObject({ id: 'amount-computed', kind: 'reserve', params });
  });

  it('both amounts of an old application, and which cases go by the new rules', () => {
    const facts = { application: 'reunification', postedOn: day('2024-07-01') } as const;
    const [either] = whole({ ...facts, reunificationAppliedOn: day('2018-06-30') }).statements;
    expect(either).toMatchObject({ id: 'either-amount', params: { oldOrders: 55_375.27, act: 57_000 } });
    const pending = said({ ...facts, reunificationAppliedOn: day('2018-07-01'), testPassed: 'none' });
    expect(pending).toContain('pending-cases-new-rules');
    expect(said({ ...facts, reunificationAppliedOn: day('2024-07-01'), testPassed: 'none' })).not.toContain(
      'pending-cases-new-rules',
    );
  });

  it('why nothing is required, and what to do of it', () => {
    const ids = (facts: object) => said({ ...now, ...facts } as Facts);
    expect(ids({ appliedOn: '2023-06-01' }).slice(0, 2)).toEqual(['ten-years-passed', 'ask-municipality-to-release']);
    expect(ids({ appliedOn: '2023-05-31', expiresOn: '2023-06-01' })[0]).toBe('runs-ten-years');
    expect(
      ids({ postedOn: '2018-01-01', reunificationAppliedOn: '2017-11-15', appliedOn: '2019-01-01' }).slice(0, 2),
    ).toEqual(['runs-ten-years', 'check-printed-date']);
    expect(ids({ postedOn: '2010-12-31', reunificationAppliedOn: undefined })[0]).toBe('posted-before-2011');
  });

  it.each([
    ['2026-03-08', false],
    ['2026-03-09', true],
  ])('on %s that the law was checked until then: %s', (assessedOn, isLater) => {
    expect(said(asked({ assessedOn })).includes('law-checked-until')).toBe(isLater);
    expect(said(asked({ assessedOn, expiresOn: undefined, startsOn: undefined })).includes('law-checked-until')).toBe(
      isLater,
    );
  });
});

describe('deadlines', () => {
  const now = { ...inForce, startsOn: day('2013-06-04'), expiresOn: day('2018-06-05') } as const;
  it('of an extension under the order of 2014: both last days, and ten years', () => {
    expect(remembered(now)).toEqual([
      ['security-expires', '2018-06-05', 60],
      ['new-security-expires', '2023-06-05', 60],
      ['ten-years', '2023-06-04', 14],
    ]);
  });

  it.each([
    [{ appliedOn: '2018-04-01' }, ['security-expires', 'ten-years']],
    [{ appliedOn: '2018-04-01', assessedOn: '2018-06-05' }, ['security-expires', 'ten-years']],
    [{ appliedOn: '2018-04-01', assessedOn: '2018-06-06' }, ['ten-years']],
    [{ appliedOn: '2018-07-01' }, ['ten-years']],
    [{ appliedOn: '2023-06-04' }, []],
    [{ application: 'permanent-pending' }, ['security-expires', 'ten-years']],
    [{ application: 'permanent-pending', expiresOn: '2015-01-01' }, ['ten-years']],
    [{ application: 'permanent-granted' }, []],
    [{ application: 'permanent-refused', permanentRefusedOn: '2017-01-01', extensionConditionsMet: false }, []],
    [{ application: 'none', assessedOn: '2018-06-01' }, ['security-expires', 'ten-years']],
    [{ application: 'none', assessedOn: '2018-06-01', expiresOn: '2023-06-04' }, ['ten-years']],
    [{ postedOn: '2010-12-31', reunificationAppliedOn: undefined }, []],
    [
      { postedOn: '2018-01-01', reunificationAppliedOn: '2017-11-15', appliedOn: '2018-04-02' },
      ['security-expires', 'ten-years'],
    ],
  ])('%j: %j', (facts, ids) => {
    expect(remembered({ ...now, ...(facts as object) }).map(([id]) => id)).toEqual(ids);
  });
});

describe('refusals', () => {
  it.each([
    [{ postedOn: '2015-02-03', expiresOn: '2015-02-02' }, 'expiresOn'],
    [{ startsOn: '2015-02-03', expiresOn: '2015-02-02' }, 'expiresOn'],
    [{ reunificationAppliedOn: '2015-02-03', startsOn: '2015-02-02' }, 'startsOn'],
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

it('draws the days of the case, how long the security is in force and would be, and the ten years', () => {
  const { timeline } = whole({ ...inForce, permitGrantedOn: day('2013-06-01'), assessedOn: day('2016-02-02') });
  expect(timeline).toEqual([
    { id: 'reunification', kind: 'own', from: '2013-01-05' },
    { id: 'posted', kind: 'own', from: '2013-05-05' },
    { id: 'granted', kind: 'own', from: '2013-06-01' },
    { id: 'valid', kind: 'limit', from: '2013-06-01', to: '2018-05-05' },
    { id: 'extended', kind: 'limit', from: '2018-05-05', to: '2023-05-05' },
    { id: 'ten-years', kind: 'limit', from: '2023-06-01' },
    { id: 'applied', kind: 'own', from: '2016-02-01' },
    { id: 'today', kind: 'today', from: '2016-02-02' },
  ]);
  const refusal = whole({ ...inForce, application: 'permanent-refused', permanentRefusedOn: day('2016-03-01') });
  expect(refusal.timeline).toContainEqual({ id: 'refused', kind: 'own', from: '2016-03-01' });
});

describe('what an outcome says by itself while facts are missing', () => {
  const possible = (facts: object): Record<string, object> =>
    Object.fromEntries(whole(facts as Facts).possible.map(({ outcome, values }) => [outcome, values]));

  it('is whether the security has expired, and that one to extend or post anew is of group 2 or 3', () => {
    const told = possible({ postedOn: '2013-05-01', application: 'extension' });
    expect(told).toMatchObject({
      extend: { expired: false, releaseByMunicipality: false, group: 3 },
      'extend-later': { expired: false, group: 3 },
      'post-new': { expired: true, releaseByMunicipality: true, group: 3 },
    });
    expect(told['not-required']).not.toHaveProperty('expired');
    // Of these days it is not known whether the period is of ten years: then none is to be extended.
    expect(possible({ postedOn: '2020-05-01', application: 'extension' })['post-new']).toMatchObject({ group: 3 });
    expect(possible({ postedOn: '2012-05-01', application: 'extension' })['post-new']).toMatchObject({ group: 2 });
    expect(possible({ application: 'extension' })['post-new']).not.toHaveProperty('group');
  });

  it('is the day that decides, once no other fact can make it another', () => {
    const granted = { application: 'reunification', testPassed: 'none' };
    const days = (facts: object) =>
      whole({ ...granted, ...facts } as Facts).possible.map(({ values }) => values.decidingOn);
    expect(days({ reunificationAppliedOn: '2018-01-01' })).toEqual([undefined, undefined]);
    expect(days({ postedOn: '2025-01-01' })).toEqual(['2025-01-01', '2025-01-01']);
  });
});
