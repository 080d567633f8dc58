import { describe, expect, it } from 'vitest';
import { type Day, day } from '../core/day.ts';
import { parseFacts } from '../core/facts.ts';
import type { Reason } from '../core/truth.ts';
import { decide } from '../core/verdict.ts';
import { logic } from './evaluate.ts';
import { type Absence, type Facts, SIGNS } from './facts.ts';
import { texts } from './texts.da.ts';

const verdict = (facts: Facts) => decide(logic, facts);
const refused = (facts: object) => {
  const read = parseFacts(logic, facts);
  return 'invalid' in read ? read.invalid : [];
};
const stay = (from: string, to: string | null): Absence => ({
  departedOn: day(from),
  returnedOn: to === null ? null : day(to),
});
const { permitKind: _kind, ...NOTHING_ELSE } = {
  permitKind: 'other',
  child: false,
  permanentPermit: false,
  lastingStay: true,
  residenceSigns: [],
  threatActivities: false,
} as const satisfies Facts;

/** Family reunification, held since the day given. */
const other = (permitSince: string, ...absences: Absence[]): Facts => ({
  ...NOTHING_ELSE,
  permitKind: 'other',
  permitSince: day(permitSince),
  absences,
});
/** A refugee who has found protection elsewhere. */
const refugee = (permitSince: string, ...absences: Absence[]): Facts => ({
  ...NOTHING_ELSE,
  permitKind: 'refugee',
  repatriated: false,
  protectionElsewhere: true,
  settledInHomeCountry: false,
  permitSince: day(permitSince),
  absences,
});
const without = (facts: Facts, ...keys: (keyof Facts)[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key as keyof Facts)));

function* nodes(reason: Reason): Iterable<Reason> {
  yield reason;
  for (const child of reason.children ?? []) yield* nodes(child);
}

describe('the months allowed (2017-10 §6, udlændingeloven § 17, stk. 1)', () => {
  it.each([
    ['held for less than two years', other('2017-01-01'), '2017-02-10', 6, '2017-08-10'],
    ['held for more than two years', other('2010-01-01'), '2017-02-10', 12, '2018-02-10'],
    [
      'a permanent permit, however new',
      { ...other('2017-01-01'), permanentPermit: true },
      '2017-02-10',
      12,
      '2018-02-10',
    ],
    ['no lasting stay, however old', { ...other('2010-01-01'), lastingStay: false }, '2017-02-10', 6, '2017-08-10'],
    [
      'a permanent permit without lasting stay',
      { ...other('2010-01-01'), permanentPermit: true, lastingStay: false },
      '2017-02-10',
      12,
      '2018-02-10',
    ],
    [
      'a refugee, whose permit gives lasting stay whatever is said',
      { ...refugee('2010-01-01'), lastingStay: false },
      '2017-02-10',
      12,
      '2018-02-10',
    ],
    ['a refugee with a new permit', refugee('2017-01-01'), '2017-02-10', 6, '2017-08-10'],
  ] as const)('%s', (_, facts, from, limitMonths, last) => {
    const dayAfter = `${last.slice(0, 8)}11`;
    expect(verdict({ ...facts, absences: [stay(from, last)] })).toMatchObject({
      outcome: 'kept',
      missing: [],
      values: { limitMonths, lastReturnOn: last, lastReturnOnOtherReading: null, lapsedOn: null, decisiveAbsence: 0 },
    });
    expect(verdict({ ...facts, absences: [stay(from, dayAfter)] })).toMatchObject({
      outcome: 'lapsed',
      values: {
        limitMonths,
        lastReturnOn: last,
        lastReturnOnOtherReading: null,
        lapsedOn: dayAfter,
        decisiveAbsence: 0,
      },
    });
  });

  it('clamps to the end of the month', () => {
    expect(verdict(other('2017-01-01', stay('2017-08-31', '2018-02-28'))).outcome).toBe('kept');
    expect(verdict(other('2017-01-01', stay('2017-08-31', '2018-03-01'))).values.lapsedOn).toBe('2018-03-01');
    expect(verdict(other('2010-01-01', stay('2016-02-29', '2017-02-28'))).outcome).toBe('kept');
    expect(verdict(other('2010-01-01', stay('2016-02-29', '2017-03-01'))).outcome).toBe('lapsed');
  });

  it('names the way of counting where a day decides (I-COUNTING)', () => {
    const counted = (to: string) => verdict(other('2017-01-01', stay('2017-02-10', to))).interpretations;
    expect(counted('2017-08-09')).toEqual([]);
    expect(counted('2017-08-10')).toEqual(['I-COUNTING']);
    expect(counted('2017-08-11')).toEqual(['I-COUNTING']);
    const long = (to: string) => verdict(other('2010-01-01', stay('2017-02-10', to))).interpretations;
    expect(long('2017-08-10')).toEqual([]);
    expect(long('2018-02-10')).toEqual(['I-COUNTING']);
    const zone = (to: string) => verdict(other('2015-01-01', stay('2016-10-01', to))).interpretations;
    expect(zone('2017-04-01')).toEqual(['I-COUNTING', 'I-TWO-YEARS']);
    expect(zone('2017-04-03')).toEqual(['I-TWO-YEARS']);
    expect(zone('2017-10-01')).toEqual(['I-COUNTING', 'I-TWO-YEARS']);
    expect(
      verdict(other('2017-01-01', stay('2017-02-10', '2017-08-10'), stay('2017-09-01', '2017-09-02'))).interpretations,
    ).toEqual(['I-COUNTING']);
  });
});

describe('two years counted in two ways (I-TWO-YEARS)', () => {
  // Two years are full on 10 January 2017.
  const since = '2015-01-10';
  it.each([
    ['2016-07-09', 'short', '2017-01-09'],
    ['2016-07-10', 'zone', '2017-01-10'],
    ['2017-01-10', 'zone', '2017-07-10'],
    ['2017-01-11', 'long', '2018-01-11'],
  ])('departure on %s: %s', (from, limit, last) => {
    const { values, interpretations } = verdict(other(since, stay(from, from)));
    expect(values.limitMonths).toBe(limit === 'zone' ? null : limit === 'short' ? 6 : 12);
    expect(values.lastReturnOn).toBe(last);
    expect(values.lastReturnOnOtherReading === null).toBe(limit !== 'zone');
    expect(interpretations.includes('I-TWO-YEARS')).toBe(limit === 'zone');
  });

  it.each([
    ['2017-04-01', 'kept'],
    ['2017-04-02', 'unclear'],
    ['2017-10-01', 'unclear'],
    ['2017-10-02', 'lapsed'],
  ])('back on %s: %s', (to, outcome) => {
    expect(verdict(other('2015-01-01', stay('2016-10-01', to)))).toMatchObject({
      outcome,
      missing: [],
      values: {
        limitMonths: null,
        lastReturnOn: '2017-04-01',
        lastReturnOnOtherReading: '2017-10-01',
        lapsedOn: null,
        decisiveAbsence: 0,
      },
    });
  });

  it('a refugee needs the second condition here too', () => {
    const facts = refugee('2015-01-01', stay('2016-10-01', '2017-06-01'));
    expect(verdict(facts).outcome).toBe('unclear');
    expect(verdict({ ...facts, protectionElsewhere: false }).outcome).toBe('kept');
    expect(verdict(without(facts, 'protectionElsewhere'))).toMatchObject({
      outcome: 'needs-facts',
      missing: ['protectionElsewhere'],
    });
  });
});

describe('the second condition for refugees (2017-10 §6)', () => {
  const facts = refugee('2016-01-01', stay('2016-03-01', '2017-03-01'));
  it.each([
    [true, false, 'lapsed'],
    [false, true, 'lapsed'],
    [true, true, 'lapsed'],
    [false, false, 'kept'],
  ])('protection elsewhere %s, settled at home %s: %s', (protectionElsewhere, settledInHomeCountry, outcome) => {
    expect(verdict({ ...facts, protectionElsewhere, settledInHomeCountry }).outcome).toBe(outcome);
  });

  it('is asked of refugees beyond a limit or with a sign, and of nobody else', () => {
    const unknown = (of: Facts) => verdict(without(of, 'protectionElsewhere', 'settledInHomeCountry'));
    expect(unknown(facts).missing).toEqual(['protectionElsewhere', 'settledInHomeCountry']);
    expect(unknown({ ...facts, absences: [stay('2016-03-01', '2016-09-01')] }).outcome).toBe('kept');
    expect(unknown({ ...facts, absences: [], residenceSigns: ['gave-up'] }).missing).toEqual([
      'protectionElsewhere',
      'settledInHomeCountry',
    ]);
    expect(unknown({ ...facts, child: true, absences: [stay('2016-03-01', '2016-06-02')] }).missing).toContain(
      'settledInHomeCountry',
    );
    expect(unknown({ ...facts, permitKind: 'other' }).outcome).toBe('lapsed');
    expect(unknown(without(facts, 'child', 'permanentPermit')).missing).toEqual(
      ['permanentPermit', 'child'].toSorted(),
    );
  });

  it('is not asked where it can turn nothing', () => {
    const long = refugee('2010-01-01', stay('2016-03-01', '2016-12-01'));
    expect(verdict(without(long, 'protectionElsewhere', 'settledInHomeCountry'))).toMatchObject({
      outcome: 'kept',
      missing: [],
    });
  });
});

describe('children (2017-10 §6)', () => {
  const child = (to: string | null, from = '2017-06-01'): Facts => ({
    ...other('2010-01-01', stay(from, to)),
    child: true,
  });
  it('are presumed to have lost the permit after 3 months, the day after included (I-CHILD-HARM)', () => {
    expect(verdict(child('2017-09-01'))).toMatchObject({
      outcome: 'kept',
      values: { limitMonths: 3, lastReturnOn: '2017-09-01' },
    });
    expect(verdict(child('2017-09-02'))).toMatchObject({
      outcome: 'presumed-lapsed',
      interpretations: ['I-COUNTING', 'I-CHILD-HARM'],
      values: { limitMonths: 3, lastReturnOn: '2017-09-01', lapsedOn: null, decisiveAbsence: 0 },
    });
    expect(verdict(child('2017-09-03')).interpretations).toEqual(['I-CHILD-HARM']);
  });

  it('have lost it beyond the ordinary limit', () => {
    expect(verdict(child('2018-06-01')).outcome).toBe('presumed-lapsed');
    expect(verdict(child('2018-06-02'))).toMatchObject({
      outcome: 'lapsed',
      interpretations: ['I-COUNTING'],
      values: { limitMonths: 12, lastReturnOn: '2018-06-01', lapsedOn: '2018-06-02' },
    });
  });

  it('are presumed to have lost it in the two-year zone, whichever the reading', () => {
    const facts = { ...other('2015-01-01', stay('2016-10-01', '2017-06-01')), child: true };
    expect(verdict(facts)).toMatchObject({
      outcome: 'presumed-lapsed',
      values: { lastReturnOn: '2017-01-01', lastReturnOnOtherReading: null },
    });
  });

  it('need the second condition as refugees', () => {
    const facts = { ...refugee('2010-01-01', stay('2017-06-01', '2017-09-02')), child: true };
    expect(verdict(facts).outcome).toBe('presumed-lapsed');
    expect(verdict({ ...facts, protectionElsewhere: false }).outcome).toBe('kept');
  });

  it('are asked about only after 3 months or while still abroad', () => {
    const facts = without(other('2017-01-01', stay('2017-02-10', '2017-05-10')), 'child');
    expect(verdict(facts)).toMatchObject({ outcome: 'kept', missing: [], values: { lastReturnOn: null } });
    expect(verdict({ ...facts, absences: [stay('2017-02-10', '2017-05-11')] }).missing).toEqual(['child']);
  });
});

describe('several absences', () => {
  it('are judged alone, and the worst decides', () => {
    const facts = other(
      '2010-01-01',
      stay('2011-01-01', '2011-02-01'),
      stay('2015-01-01', '2016-02-01'),
      stay('2017-01-01', '2017-02-01'),
    );
    expect(verdict(facts)).toMatchObject({ outcome: 'lapsed', values: { decisiveAbsence: 1, lapsedOn: '2016-01-02' } });
  });

  it('two short ones in a row do not add up', () => {
    const facts = other('2016-06-01', stay('2017-01-10', '2017-06-10'), stay('2017-06-10', '2017-11-10'));
    expect(verdict(facts)).toMatchObject({
      outcome: 'kept',
      values: { decisiveAbsence: 1, lastReturnOn: '2017-12-10' },
    });
  });

  it('among equals the one that began first decides, wherever it stands in the list', () => {
    const [early, late] = [stay('2013-01-01', '2014-02-01'), stay('2015-01-01', '2016-02-01')];
    expect(verdict(other('2010-01-01', early, late)).values).toMatchObject({
      decisiveAbsence: 0,
      lapsedOn: '2014-01-02',
    });
    expect(verdict(other('2010-01-01', late, early)).values).toMatchObject({
      decisiveAbsence: 1,
      lapsedOn: '2014-01-02',
    });
  });

  it('where the permit is kept, the latest is told', () => {
    const [early, late] = [stay('2013-01-01', '2013-02-01'), stay('2015-01-01', '2015-02-01')];
    expect(verdict(other('2010-01-01', late, early)).values.decisiveAbsence).toBe(0);
    expect(verdict(other('2010-01-01', early, late)).values.decisiveAbsence).toBe(1);
    const sameDay = [stay('2015-01-01', '2015-01-01'), stay('2015-01-01', '2015-02-01')];
    expect(verdict(other('2010-01-01', ...sameDay)).values.decisiveAbsence).toBe(1);
    expect(verdict(other('2010-01-01', ...sameDay.toReversed())).values.decisiveAbsence).toBe(0);
    const goesOn = [stay('2015-01-01', null), stay('2015-01-01', '2015-01-01')];
    const assessed = { assessedOn: day('2014-12-01') };
    expect(verdict({ ...other('2010-01-01', ...goesOn), ...assessed }).values.decisiveAbsence).toBe(0);
    expect(verdict({ ...other('2010-01-01', ...goesOn.toReversed()), ...assessed }).values.decisiveAbsence).toBe(1);
  });

  it('does not name one while an earlier may come before it', () => {
    // The first is too long only for a permit without lasting stay.
    const facts = other('2010-01-01', stay('2013-01-01', '2013-10-01'), stay('2015-01-01', '2016-02-01'));
    const open = verdict(without(facts, 'lastingStay'));
    expect(open).toMatchObject({ outcome: 'lapsed', missing: [], values: { decisiveAbsence: null, lapsedOn: null } });
    expect(verdict({ ...facts, lastingStay: false }).values.decisiveAbsence).toBe(0);
    expect(verdict(facts).values.decisiveAbsence).toBe(1);
  });

  it('each has its reasons, with its place in the list', () => {
    const facts = other('2010-01-01', stay('2011-01-01', '2011-02-01'), stay('2015-01-01', '2016-02-01'));
    const found = [...nodes(verdict(facts).reasons)].filter(({ id }) => id === 'beyond-limit');
    expect(found.map(({ at, truth }) => [at, truth])).toEqual([
      [0, 'false'],
      [1, 'true'],
    ]);
  });
});

describe('still abroad', () => {
  const abroad = (assessedOn: string, facts = other('2017-01-01')): Facts => ({
    ...facts,
    absences: [stay('2017-03-15', null)],
    assessedOn: day(assessedOn),
  });
  it.each([
    ['2017-03-01', 'kept'], // a journey that is planned
    ['2017-09-15', 'kept'],
    ['2017-09-16', 'lapsed'],
  ])('assessed on %s: %s', (assessedOn, outcome) => {
    expect(verdict(abroad(assessedOn))).toMatchObject({
      outcome,
      interpretations: ['I-COUNTING'],
      values: { limitMonths: 6, lastReturnOn: '2017-09-15', lapsedOn: outcome === 'kept' ? null : '2017-09-16' },
    });
  });

  it('needs today', () => {
    expect(verdict(without(abroad('2017-05-01'), 'assessedOn'))).toMatchObject({
      outcome: 'needs-facts',
      missing: ['assessedOn'],
    });
    expect(verdict(without(other('2017-01-01', stay('2017-03-15', '2017-05-01')), 'assessedOn')).missing).toEqual([]);
  });

  it('asks for what the last day to be back needs, and for nothing else', () => {
    const needs = (facts: Facts, ...unknown: (keyof Facts)[]) => {
      const { outcome, missing, values } = verdict(without(abroad('2017-05-01', facts), ...unknown));
      return { outcome, missing, last: values.lastReturnOn };
    };
    const kept = { outcome: 'kept' };
    expect(needs(other('2017-01-01'), 'child', 'permanentPermit', 'lastingStay')).toEqual({
      ...kept,
      missing: ['child', 'permanentPermit'],
      last: null,
    });
    expect(needs(other('2017-01-01'), 'lastingStay')).toEqual({ ...kept, missing: [], last: '2017-09-15' });
    expect(needs(other('2010-01-01'), 'lastingStay')).toEqual({ ...kept, missing: ['lastingStay'], last: null });
    expect(needs(other('2010-01-01'), 'permanentPermit')).toEqual({ ...kept, missing: [], last: '2018-03-15' });
    expect(needs(other('2010-01-01'), 'permitSince')).toEqual({ ...kept, missing: ['permitSince'], last: null });
    expect(needs({ ...other('2010-01-01'), lastingStay: false }, 'permitSince').missing).toEqual([]);
    expect(needs({ ...other('2010-01-01'), child: true }, 'permitSince', 'permanentPermit', 'lastingStay')).toEqual({
      ...kept,
      missing: [],
      last: '2017-06-15',
    });
    expect(needs(refugee('2010-01-01'), 'permitKind')).toEqual({ ...kept, missing: [], last: '2018-03-15' });
    expect(needs({ ...refugee('2010-01-01'), lastingStay: false }, 'permitKind')).toEqual({
      ...kept,
      missing: ['permitKind'],
      last: null,
    });
  });

  it('knows that a permit is older than every absence', () => {
    const facts = {
      ...other('2010-01-01', stay('2014-01-01', '2014-02-01'), stay('2017-03-15', null)),
      assessedOn: day('2017-05-01'),
    };
    expect(verdict(without(facts, 'permitSince'))).toMatchObject({
      missing: [],
      values: { limitMonths: 12, lastReturnOn: '2018-03-15' },
    });
  });

  it('asks whether it is repatriation, where only that stands in the way of the day', () => {
    const facts: Facts = {
      ...abroad('2017-05-01', refugee('2010-01-01')),
      repatriatedOn: day('2016-01-01'),
      regretExtended: false,
      repatriationReturned: true,
      repatriationReturnedOn: day('2016-02-01'),
    };
    expect(verdict(without(facts, 'repatriated'))).toMatchObject({ outcome: 'kept', missing: ['repatriated'] });
    expect(verdict(without(facts, 'repatriated', 'permitKind'))).toMatchObject({
      outcome: 'kept',
      missing: ['permitKind'],
    });
    const back = { ...facts, absences: [stay('2017-03-15', '2017-04-01')] };
    expect(verdict(without(back, 'repatriated'))).toMatchObject({
      outcome: 'kept',
      missing: [],
      values: { decisiveAbsence: null },
    });
  });
});

describe('signs that residence has been given up (2017-10 §6)', () => {
  it.each(SIGNS)('%s: the authority presumes that the permit has lapsed', (sign) => {
    expect(verdict({ ...other('2010-01-01'), residenceSigns: [sign] })).toMatchObject({
      outcome: 'presumed-lapsed',
      missing: [],
      interpretations: [],
      values: { decisiveAbsence: null, limitMonths: null, lastReturnOn: null },
    });
  });

  it('need the second condition for a refugee', () => {
    const facts: Facts = { ...refugee('2010-01-01'), residenceSigns: ['gave-up'] };
    expect(verdict(facts).outcome).toBe('presumed-lapsed');
    expect(verdict({ ...facts, protectionElsewhere: false, settledInHomeCountry: true }).outcome).toBe(
      'presumed-lapsed',
    );
    expect(verdict({ ...facts, protectionElsewhere: false }).outcome).toBe('kept');
  });
});

describe('repatriation and regret (2017-10 §6, udlændingeloven § 17 a)', () => {
  const repatriated = {
    permitKind: 'refugee',
    repatriated: true,
    repatriatedOn: day('2016-11-15'),
    regretExtended: false,
    repatriationReturned: false,
    threatActivities: false,
  } as const satisfies Facts;
  it.each([
    [false, '2017-11-15', 'regret-period'],
    [false, '2017-11-16', 'lapsed'],
    [true, '2017-11-16', 'regret-period'],
    [true, '2018-11-15', 'regret-period'],
    [true, '2018-11-16', 'lapsed'],
  ])('extended %s, not back on %s: %s', (regretExtended, assessedOn, outcome) => {
    expect(verdict({ ...repatriated, regretExtended, assessedOn: day(assessedOn) })).toMatchObject({
      outcome,
      missing: [],
      interpretations: regretExtended
        ? ['I-COUNTING', 'I-REGRET-START', 'I-REGRET-24']
        : ['I-COUNTING', 'I-REGRET-START'],
      values: {
        regretUntil: regretExtended ? '2018-11-15' : '2017-11-15',
        extensionMustBeAppliedForBy: '2017-11-15',
        lapsedOn: outcome === 'lapsed' ? assessedOn : null,
        decisiveAbsence: null,
      },
    });
  });

  it.each([
    [false, '2017-11-15', 'kept'],
    [false, '2017-11-16', 'lapsed'],
    [true, '2018-11-15', 'kept'],
    [true, '2018-11-16', 'lapsed'],
  ])('extended %s, back on %s: %s', (regretExtended, on, outcome) => {
    const back = { ...repatriated, regretExtended, repatriationReturned: true, repatriationReturnedOn: day(on) };
    expect(verdict({ ...back, assessedOn: day('2025-01-01') })).toMatchObject({ outcome, missing: [] });
    expect(verdict(back).outcome).toBe(outcome);
  });

  it('counts 12 months from 29 February to 28 February', () => {
    const facts = { ...repatriated, repatriatedOn: day('2016-02-29'), assessedOn: day('2017-02-28') };
    expect(verdict(facts)).toMatchObject({ outcome: 'regret-period', values: { regretUntil: '2017-02-28' } });
  });

  it('asks for what decides, in order, and for no more', () => {
    expect(verdict({ permitKind: 'refugee', repatriated: true, threatActivities: false }).missing).toEqual([
      'repatriatedOn',
      'regretExtended',
      'repatriationReturned',
    ]);
    expect(verdict(repatriated).missing).toEqual(['assessedOn']);
    expect(verdict({ ...repatriated, repatriationReturned: true }).missing).toEqual(['repatriationReturnedOn']);
    const unknown = without({ ...repatriated, assessedOn: day('2018-01-01') }, 'regretExtended');
    expect(verdict(unknown).missing).toEqual(['regretExtended']);
    expect(verdict({ ...unknown, assessedOn: day('2017-11-15') })).toMatchObject({
      outcome: 'regret-period',
      missing: [],
      values: { regretUntil: null, extensionMustBeAppliedForBy: '2017-11-15' },
    });
    expect(verdict({ ...unknown, assessedOn: day('2018-11-16') })).toMatchObject({
      outcome: 'lapsed',
      values: { lapsedOn: null },
    });
  });

  it('leaves absences and signs out of it', () => {
    const facts: Facts = {
      ...repatriated,
      assessedOn: day('2017-01-01'),
      permitSince: day('2010-01-01'),
      absences: [stay('2011-01-01', '2014-01-01')],
      residenceSigns: ['gave-up'],
      protectionElsewhere: true,
    };
    expect(verdict(facts)).toMatchObject({
      outcome: 'regret-period',
      values: { decisiveAbsence: null, lastReturnOn: null },
    });
  });

  it('is nothing to anyone but refugees', () => {
    const facts: Facts = {
      ...other('2010-01-01'),
      ...without(repatriated, 'permitKind'),
      assessedOn: day('2020-01-01'),
    };
    expect(verdict(facts)).toMatchObject({
      outcome: 'kept',
      values: { regretUntil: null, extensionMustBeAppliedForBy: null },
    });
    expect(verdict(without(facts, 'permitKind')).values.regretUntil).toBeNull();
  });

  it('gives the period of regret before anything else is known', () => {
    expect(verdict(without(repatriated, 'threatActivities', 'repatriationReturned'))).toMatchObject({
      outcome: 'needs-facts',
      interpretations: [],
      values: { regretUntil: '2017-11-15' },
    });
  });
});

describe('the law that came later, for refugees (1 July 2019)', () => {
  it.each([
    ['2019-06-30', 'kept'],
    ['2019-07-01', 'later-rules'],
  ])('away since December 2018 and back on %s: %s', (to, outcome) => {
    expect(verdict(refugee('2010-01-01', stay('2018-12-01', to))).outcome).toBe(outcome);
  });

  it.each([
    ['2019-07-02', 'kept'],
    ['2019-07-03', 'later-rules'],
  ])('six months from 2 January 2019 and back on %s: %s', (to, outcome) => {
    expect(verdict(refugee('2010-01-01', stay('2019-01-02', to))).outcome).toBe(outcome);
  });

  it('gives no day of the old law', () => {
    expect(verdict(refugee('2010-01-01', stay('2018-12-01', '2019-08-01')))).toMatchObject({
      outcome: 'later-rules',
      interpretations: [],
      values: { decisiveAbsence: 0, limitMonths: null, lastReturnOn: null, lapsedOn: null },
    });
    expect(verdict(refugee('2010-01-01', stay('2019-01-02', '2019-07-03'))).interpretations).toEqual(['I-COUNTING']);
  });

  it.each([
    ['2018-12-29', '2019-06-30', 'lapsed'],
    ['2018-12-30', '2019-07-01', 'later-rules'],
  ])('a new permit, away since %s: lapses on %s, so %s', (from, _lapsesOn, outcome) => {
    const facts = refugee('2018-01-01', stay(from, '2020-01-01'));
    expect(verdict(facts).outcome).toBe(outcome);
    expect(verdict({ ...facts, protectionElsewhere: false }).outcome).toBe('later-rules');
  });

  it('asks for the second condition where the permit may have lapsed before', () => {
    const facts = without(refugee('2018-01-01', stay('2018-12-01', '2020-01-01')), 'protectionElsewhere');
    expect(verdict(facts)).toMatchObject({ outcome: 'needs-facts', missing: ['protectionElsewhere'] });
    expect(verdict({ ...facts, absences: [stay('2019-02-01', '2020-01-01')] })).toMatchObject({
      outcome: 'later-rules',
      missing: [],
    });
  });

  it('takes a permit as lapsed before only where every reading says so', () => {
    // The two years are full while away: lapsed on 2 June 2018 or on 2 December 2018.
    const facts = refugee('2016-03-01', stay('2017-12-01', '2019-08-01'));
    expect(verdict(facts)).toMatchObject({
      outcome: 'lapsed',
      values: { lapsedOn: null, lastReturnOnOtherReading: '2018-12-01' },
    });
    // Lapsed on 2 March 2019, or not before the change.
    expect(verdict(refugee('2016-12-01', stay('2018-09-01', '2019-10-01'))).outcome).toBe('later-rules');
  });

  it('is not asked of others', () => {
    expect(verdict(other('2010-01-01', stay('2018-12-01', '2019-08-01'))).outcome).toBe('kept');
    expect(verdict(other('2010-01-01', stay('2018-12-01', '2019-12-02'))).outcome).toBe('lapsed');
  });

  it('an absence that falls under it leaves the others to themselves', () => {
    const later = stay('2020-01-01', '2021-06-01');
    expect(verdict(refugee('2010-01-01', later, stay('2014-01-01', '2015-06-01')))).toMatchObject({
      outcome: 'lapsed',
      values: { decisiveAbsence: 1, lapsedOn: '2015-01-02' },
    });
    const facts: Facts = {
      ...refugee('2010-01-01', stay('2014-01-01', '2014-06-01'), later),
      child: true,
      residenceSigns: ['gave-up'],
    };
    expect(verdict(facts)).toMatchObject({ outcome: 'later-rules', values: { decisiveAbsence: 1 } });
  });

  const abroad = (from: string, since: string): Facts => ({
    ...refugee(since, stay(from, null)),
    assessedOn: day(from),
  });
  it.each([
    ['2018-06-30', '2010-01-01', 12, '2019-06-30', null],
    ['2018-07-01', '2010-01-01', null, '2019-06-30', null],
    ['2018-12-30', '2010-01-01', null, '2019-06-30', null],
    ['2018-12-31', '2010-01-01', null, '2019-06-30', null],
    ['2019-01-01', '2010-01-01', null, '2019-07-01', null],
    ['2026-08-01', '2010-01-01', null, '2027-02-01', null],
    ['2026-08-01', '2026-01-01', 6, '2027-02-01', null],
    ['2018-08-15', '2016-10-01', null, '2019-02-15', '2019-06-30'],
    ['2020-08-15', '2018-10-01', null, '2021-02-15', null],
  ])(
    'away since %s on a permit of %s: never a day of the newer law',
    (from, since, limitMonths, last, otherReading) => {
      expect(verdict(abroad(from, since))).toMatchObject({
        outcome: 'kept',
        missing: [],
        values: { limitMonths, lastReturnOn: last, lastReturnOnOtherReading: otherReading },
      });
    },
  );

  it('needs nothing for a day that every permit gives', () => {
    const facts = abroad('2026-08-01', '2010-01-01');
    expect(verdict(without(facts, 'permitSince', 'permanentPermit', 'lastingStay'))).toMatchObject({
      missing: [],
      values: { limitMonths: null, lastReturnOn: '2027-02-01' },
    });
    expect(verdict(without(facts, 'permitKind')).missing).toEqual(['permitKind']);
  });
});

describe('the law that came later, for children (1 July 2022)', () => {
  const child = (from: string, to: string): Facts => ({ ...other('2010-01-01', stay(from, to)), child: true });
  it.each([
    ['2022-03-29', '2022-06-30', 'presumed-lapsed'],
    ['2022-03-30', '2022-07-01', 'later-rules'],
    ['2022-03-31', '2022-07-01', 'later-rules'],
    ['2022-04-01', '2022-07-01', 'kept'],
    ['2022-04-01', '2022-07-02', 'later-rules'],
    ['2022-03-29', '2023-03-30', 'lapsed'],
    ['2022-03-30', '2024-01-01', 'later-rules'],
  ])('%s to %s: %s', (from, to, outcome) => {
    expect(verdict(child(from, to))).toMatchObject({ outcome, missing: [] });
  });

  it('names the way of counting where a day decides', () => {
    expect(verdict(child('2022-04-01', '2022-07-02')).interpretations).toEqual(['I-COUNTING']);
    expect(verdict(child('2022-04-01', '2022-08-02')).interpretations).toEqual([]);
  });

  it('is nothing to adults, and asks no second condition', () => {
    expect(verdict({ ...child('2022-04-01', '2024-01-01'), child: false }).outcome).toBe('lapsed');
    const facts: Facts = { ...refugee('2010-01-01', stay('2022-04-01', '2022-09-01')), child: true };
    expect(verdict({ ...facts, protectionElsewhere: false }).outcome).toBe('later-rules');
    expect(verdict(without(child('2022-04-01', '2024-01-01'), 'child'))).toMatchObject({
      outcome: 'needs-facts',
      missing: ['child'],
    });
  });
});

describe('the order of the outcomes', () => {
  const lapses = stay('2015-01-01', '2016-02-01');
  const threat = { threatActivities: true };
  it('lapsed stands above special rules, and those above everything else', () => {
    expect(verdict({ ...other('2010-01-01', lapses), ...threat }).outcome).toBe('lapsed');
    expect(verdict({ ...refugee('2010-01-01', stay('2020-01-01', '2020-08-01')), ...threat }).outcome).toBe(
      'special-rules',
    );
    expect(verdict({ ...other('2010-01-01'), ...threat, residenceSigns: ['gave-up'] })).toMatchObject({
      outcome: 'special-rules',
      values: { decisiveAbsence: null },
    });
    expect(
      verdict({ ...other('2010-01-01', stay('2017-01-01', '2017-02-01')), ...threat }).values.decisiveAbsence,
    ).toBeNull();
  });

  it('special rules stand above the period of regret', () => {
    const facts: Facts = {
      permitKind: 'refugee',
      repatriated: true,
      repatriatedOn: day('2016-11-15'),
      regretExtended: false,
      repatriationReturned: false,
      assessedOn: day('2017-01-01'),
      ...threat,
    };
    expect(verdict(facts)).toMatchObject({
      outcome: 'special-rules',
      interpretations: [],
      values: { regretUntil: '2017-11-15' },
    });
    expect(verdict({ ...facts, assessedOn: day('2018-01-01') }).outcome).toBe('lapsed');
  });

  it('a sign stands above the two-year reading', () => {
    const facts: Facts = { ...other('2015-01-01', stay('2016-10-01', '2017-06-01')), residenceSigns: ['deregistered'] };
    expect(verdict(facts)).toMatchObject({ outcome: 'presumed-lapsed', values: { decisiveAbsence: null } });
  });

  it('no absence and no sign: kept', () => {
    expect(verdict(other('2010-01-01'))).toMatchObject({
      outcome: 'kept',
      missing: [],
      values: { decisiveAbsence: null },
    });
  });
});

describe('forgotten facts', () => {
  it('asks for the kind of permit first, and for threats always', () => {
    expect(verdict({})).toMatchObject({ outcome: 'needs-facts', missing: ['permitKind', 'threatActivities'] });
    expect(verdict({ permitKind: 'refugee' }).missing).toEqual(['repatriated', 'threatActivities']);
    expect(verdict({ permitKind: 'other' }).missing).toEqual(['absences', 'residenceSigns', 'threatActivities']);
    expect(verdict({ permitKind: 'refugee', repatriated: false }).missing).toEqual([
      'absences',
      'residenceSigns',
      'threatActivities',
    ]);
  });

  it('asks next for what decides the limit', () => {
    const facts: Facts = { permitKind: 'other', absences: [stay('2017-01-10', '2017-09-10')] };
    expect(verdict(facts).missing).toEqual([
      'permitSince',
      'child',
      'permanentPermit',
      'residenceSigns',
      'threatActivities',
    ]);
    expect(verdict({ ...facts, permanentPermit: false }).missing).toContain('lastingStay');
    expect(verdict({ ...facts, permanentPermit: true }).missing).not.toContain('permitSince');
    expect(verdict({ ...facts, permanentPermit: false, lastingStay: false })).toMatchObject({
      outcome: 'lapsed',
      missing: [],
    });
  });

  it('asks which limit before it asks for the second condition', () => {
    const facts = without(
      refugee('2012-01-01', stay('2016-03-01', '2017-01-01')),
      'permanentPermit',
      'permitSince',
      'protectionElsewhere',
      'settledInHomeCountry',
    );
    expect(verdict(facts).missing).toEqual(['permitSince', 'permanentPermit']);
  });

  it('decides as soon as nothing can change it', () => {
    expect(verdict({ permitKind: 'other', child: false, absences: [stay('2015-01-01', '2016-02-01')] })).toMatchObject({
      outcome: 'lapsed',
      missing: [],
      values: { decisiveAbsence: 0, lastReturnOn: null },
    });
    expect(verdict({ absences: [], residenceSigns: [], threatActivities: false, repatriated: false })).toMatchObject({
      outcome: 'kept',
      missing: [],
    });
    expect(
      verdict({
        repatriated: false,
        residenceSigns: ['gave-up'],
        protectionElsewhere: true,
        threatActivities: true,
        absences: [],
      }).outcome,
    ).toBe('special-rules');
  });

  it('sees that a refugee has other limits where the permit is otherwise the same', () => {
    // Held over two years: 6 months without lasting stay, 12 for a refugee.
    const facts = without(
      { ...refugee('2010-01-01', stay('2016-01-01', '2016-09-01')), lastingStay: false },
      'permitKind',
    );
    expect(verdict(facts)).toMatchObject({ outcome: 'needs-facts', missing: ['permitKind'] });
  });

  it.each([['permitSince', ['2017-01-10', '2017-08-10'], ['2015-01-01', '2016-12-31']]])(
    '%s: what lies between leads nowhere else',
    (_, [from, to]) => {
      const facts = other('2010-01-01', stay(from!, to!));
      expect(verdict(without(facts, 'permitSince')).missing).toEqual(['permitSince']);
      expect(verdict({ ...without(facts, 'permitSince'), absences: [stay(from!, '2017-07-10')] }).outcome).toBe('kept');
    },
  );
});

describe('what is refused', () => {
  const since = { permitKind: 'other', permitSince: '2010-01-01' };
  const absences = (...list: unknown[]) => refused({ ...since, absences: list });
  const away = (departedOn: string, returnedOn: string | null) => ({ departedOn, returnedOn });
  it.each([
    ['a return before departure', [away('2017-05-01', '2017-04-30')], 'order'],
    ['overlapping stays', [away('2017-03-15', '2017-05-01'), away('2017-04-30', '2017-06-01')], 'overlap'],
    ['more than one that goes on', [away('2017-03-15', null), away('2017-05-15', null)], 'overlap'],
    ['a stay after one that goes on', [away('2017-03-15', null), away('2017-05-15', '2017-06-01')], 'overlap'],
    ['a departure before the permit', [away('2009-12-31', '2010-02-01')], 'order'],
    ['a stay without the key of its return', [{ departedOn: '2017-05-01' }], 'format'],
    ['a stay with a key too many', [{ ...away('2017-05-01', null), why: 'holiday' }], 'format'],
    ['a day that does not exist', [away('2017-02-30', null)], 'format'],
    ['a year out of range', [away('1899-12-31', '1900-01-02')], 'range'],
  ])('%s', (_, list, code) => expect(absences(...list)).toEqual([{ fact: 'absences', code }]));

  it('takes a return and the next departure on one day, and a departure on the first day of the permit', () => {
    expect(absences(away('2010-01-01', '2010-02-01'), away('2010-02-01', '2010-03-01'))).toEqual([]);
    expect(absences(away('2017-05-01', '2017-05-01'), away('2017-03-01', '2017-05-01'))).toEqual([]);
  });

  it('refuses a return before repatriation, and takes it on the day', () => {
    const facts = { permitKind: 'refugee', repatriatedOn: '2016-11-15' };
    expect(refused({ ...facts, repatriationReturnedOn: '2016-11-14' })).toEqual([
      { fact: 'repatriationReturnedOn', code: 'order' },
    ]);
    expect(refused({ ...facts, repatriationReturnedOn: '2016-11-15' })).toEqual([]);
  });

  it.each([
    [{ permitKind: 'tourist' }, 'permitKind', 'unknown-value'],
    [{ child: 'yes' }, 'child', 'unknown-value'],
    [{ residenceSigns: ['moved'] }, 'residenceSigns', 'unknown-value'],
    [{ residenceSigns: 'gave-up' }, 'residenceSigns', 'format'],
    [{ assessedOn: '2017-2-3' }, 'assessedOn', 'format'],
    [{ repatriatedOn: '3000-01-01' }, 'repatriatedOn', 'range'],
    [{ age: 17 }, 'age', 'unknown-key'],
  ])('%j', (facts, fact, code) => expect(refused(facts)).toEqual([{ fact, code }]));
});

describe('what the reader is told', () => {
  const told = (facts: Facts) => {
    const { outcome, values } = verdict(facts);
    return { ...texts.outcomes[outcome](values, facts), values };
  };
  const abroad: Facts = { ...other('2017-01-01', stay('2017-03-15', null)), assessedOn: day('2017-08-01') };

  it('the latest day to be back is the headline while still abroad', () => {
    expect(told(abroad).title).toBe('Vær tilbage i Danmark senest den 15. september 2017');
    expect(told(without({ ...abroad, assessedOn: day('2017-05-01') }, 'permanentPermit', 'child')).title).toBe(
      'Opholdstilladelsen er ikke bortfaldet',
    );
    expect(told(other('2017-01-01', stay('2017-03-15', '2017-04-15'))).title).toBe(
      'Opholdstilladelsen er ikke bortfaldet',
    );
  });

  it('a refugee past the limit without the second condition gets no headline in the past', () => {
    const facts: Facts = {
      ...refugee('2016-01-01', stay('2016-03-01', null)),
      protectionElsewhere: false,
      assessedOn: day('2017-03-01'),
    };
    const { title, next } = told(facts);
    expect(title).toBe('Opholdstilladelsen er ikke bortfaldet');
    expect(next.join(' ')).toContain('1. september 2016');
    expect(texts.deadlines(facts, told(facts).values)).toEqual([]);
  });

  it('a refugee whose permit rests on the former second condition is told so, unless all was over before the bill', () => {
    const kept = (left: string, back: string) =>
      told({
        ...refugee('2015-01-01', stay(left, back)),
        residenceSigns: ['deregistered'],
        protectionElsewhere: false,
        settledInHomeCountry: false,
      });
    const now = kept('2026-01-01', '2026-05-01');
    expect(now.title).toBe('Opholdstilladelsen er ikke bortfaldet efter reglerne fra 2017');
    expect(now.tone).toBe('wait');
    expect(now.next[0]).toContain('Spørg Udlændingestyrelsen');
    expect(now.meaning.join(' ')).toContain('L 179');
    const then = kept('2016-01-01', '2016-05-01');
    expect([then.title, then.tone]).toEqual(['Opholdstilladelsen er ikke bortfaldet', 'good']);
    expect(then.meaning.join(' ')).not.toContain('L 179');
  });

  it('a trip that may be planned too long can still be made shorter; one that is over cannot', () => {
    const trip = (left: string, back: string, more: Partial<Facts> = {}) => {
      const facts: Facts = { ...other('2021-01-01', stay(left, back)), ...more };
      const { title, next, values } = told(facts);
      return {
        title,
        next: next.join(' '),
        days: texts.deadlines(facts, values).map(({ on, onlyAhead }) => [on, onlyAhead]),
      };
    };
    const long = trip('2026-12-20', '2028-06-01');
    expect(long.title).toContain('gælder ikke længere fra den 21. december 2027');
    expect(long.next).toMatch(/senest den 20\. december 2027.*flygtning.*20\. juni 2027/);
    expect(long.days).toEqual([['2027-12-20', true]]);
    const inDoubt = trip('2026-12-20', '2028-06-01', { permitSince: day('2025-03-01') });
    expect(inDoubt.title).toBe('Opholdet er for langt: Opholdstilladelsen bortfalder');
    expect(inDoubt.days).toEqual([['2027-06-20', true]]);
    expect(trip('2026-12-20', '2028-06-01', { residenceSigns: ['deregistered'] })).toMatchObject({
      next: expect.not.stringContaining('tilbage senest'),
      days: [],
    });
    expect(trip('2026-12-20', '2027-02-01').days).toEqual([]);
  });

  it('the shortest limit while one who is still abroad does not know theirs', () => {
    const facts = {
      ...without(other('2021-01-01', stay('2026-10-01', null)), 'lastingStay'),
      assessedOn: day('2026-11-26'),
    };
    const { next, values } = told(facts);
    expect(next.join(' ')).toContain('senest den 1. april 2027, til du ved det');
    expect(told(without(facts, 'child')).next.join(' ')).toMatch(
      /senest den 1\. januar 2027.*De 3 måneder gælder børn/,
    );
    expect(texts.deadlines(facts, values).map(({ on }) => on)).toEqual(['2027-04-01']);
  });

  it('benefits, BF2 and Center Sandholm where a refugee has lost the permit', () => {
    const { meaning, next } = told(refugee('2016-01-01', stay('2016-03-01', '2017-03-01')));
    expect(meaning.join(' ')).toContain('aktivloven');
    expect(next.join(' ')).toMatch(/BF2.*6 måneder.*Center Sandholm/);
  });

  it('§ 17, stk. 2, and no form where another has', () => {
    const { next } = told(other('2017-01-01', stay('2017-03-15', '2018-03-15')));
    expect(next.join(' ')).toMatch(/§ 17, stk\. 2/);
    expect(next.join(' ')).not.toContain('BF2');
  });

  it.each([
    [abroad, ['2017-09-15']],
    [{ ...abroad, assessedOn: day('2017-09-15') }, ['2017-09-15']],
    [{ ...abroad, assessedOn: day('2017-09-16') }, []],
    [other('2017-01-01', stay('2017-03-15', '2017-04-15')), []],
  ] as const)('a reminder of the latest day to be back, case %#', (facts, days) => {
    expect(texts.deadlines(facts, verdict(facts).values).map(({ on }) => on)).toEqual(days);
  });

  it.each([
    [false, '2017-06-01', ['2017-11-15', '2017-11-15']],
    [true, '2017-06-01', ['2018-11-15']],
    [true, '2018-11-16', []],
  ])('reminders of the period of regret: extended %s, on %s', (regretExtended, on, days) => {
    const facts: Facts = {
      permitKind: 'refugee',
      repatriated: true,
      repatriatedOn: day('2016-11-15'),
      regretExtended,
      repatriationReturned: false,
      threatActivities: false,
      assessedOn: day(on),
    };
    expect(texts.deadlines(facts, verdict(facts).values).map((due) => due.on)).toEqual(days);
  });

  it('shows both readings side by side in the two-year zone', () => {
    const facts = other('2015-01-01', stay('2016-10-01', '2017-06-01'));
    const shown = texts.timeline(facts, verdict(facts).values).filter(({ kind }) => kind === 'limit');
    expect(shown.map(({ from, to }) => [from, to])).toEqual([
      ['2016-10-01', '2017-04-01'],
      ['2016-10-01', '2017-10-01'],
    ]);
  });

  it('draws every stay, the one that goes on until today', () => {
    const facts = { ...abroad, absences: [stay('2017-02-01', '2017-02-20'), ...abroad.absences!] };
    const own = texts.timeline(facts, verdict(facts).values).filter(({ kind }) => kind === 'own');
    const days: (Day | undefined)[][] = own.map(({ from, to }) => [from, to]);
    expect(days).toEqual([
      ['2017-01-01', undefined],
      ['2017-02-01', '2017-02-20'],
      ['2017-03-15', '2017-08-01'],
    ]);
  });
});

describe('the reasons', () => {
  function* leaves(reason: Reason): Iterable<Reason> {
    if (reason.children === undefined || reason.children.length === 0) yield reason;
    else for (const child of reason.children) yield* leaves(child);
  }
  /** The conditions that are open, each with the facts it rests on. */
  const open = (facts: Facts) =>
    Object.fromEntries(
      [...leaves(logic.judge(facts))]
        .filter(({ truth }) => truth === 'unknown')
        .map(({ id, at, facts: named }) => [at === undefined ? id : `${id} ${at}`, named.join(' ')]),
    );

  it('name every fact that they rest on', () => {
    const absence = 'permitKind absences child permanentPermit lastingStay permitSince';
    expect(open({})).toEqual({
      refugee: 'permitKind',
      repatriated: 'repatriated',
      'regret-passed': 'repatriatedOn regretExtended repatriationReturned assessedOn',
      'beyond-limit 0': absence,
      'protection-elsewhere': 'protectionElsewhere',
      'settled-in-home-country': 'settledInHomeCountry',
      'threat-activities': 'threatActivities',
      'into-refugee-change 0': absence,
      child: 'child',
      'into-child-change 0': absence,
      'residence-signs': 'residenceSigns',
      'over-child-limit 0': absence,
      'in-two-year-zone 0': absence,
      'repatriation-returned': 'repatriationReturned',
      kept: 'permitKind repatriated absences residenceSigns threatActivities',
    });
    expect(open({ permitKind: 'refugee', repatriated: true, repatriationReturned: true })['regret-passed']).toBe(
      'repatriatedOn regretExtended repatriationReturned repatriationReturnedOn',
    );
  });

  it.each([
    [{ permitKind: 'other' }, 'permitKind absences permanentPermit lastingStay assessedOn permitSince'],
    [{ permitKind: 'other', permanentPermit: true }, 'absences permanentPermit assessedOn'],
    [
      { permitKind: 'other', permanentPermit: false, lastingStay: false },
      'permitKind absences permanentPermit lastingStay assessedOn',
    ],
    [
      { permitKind: 'refugee', repatriated: false, permanentPermit: false },
      'absences permanentPermit assessedOn permitSince',
    ],
  ] as const)('%j: name no fact that others make idle', (facts, named) => {
    expect(open({ ...facts, absences: [stay('2018-01-01', null)] })).toMatchObject({ 'beyond-limit 0': named });
  });

  it('leave out what is not asked', () => {
    const ids = (facts: Facts) => new Set([...nodes(verdict(facts).reasons)].map(({ id }) => id));
    const mine = ids(other('2010-01-01', stay('2017-01-01', '2017-09-01')));
    for (const id of ['regret-passed', 'protection-elsewhere', 'into-refugee-change', 'over-child-limit'])
      expect(mine).not.toContain(id);
    expect(ids(refugee('2010-01-01', stay('2017-01-01', '2017-09-01')))).toContain('into-refugee-change');
    const repatriated: Facts = {
      permitKind: 'refugee',
      repatriated: true,
      absences: [stay('2017-01-01', '2017-09-01')],
      threatActivities: true,
    };
    expect(ids(repatriated)).not.toContain('beyond-limit');
  });

  it('say whether the permit is kept: yes, no, or not known yet', () => {
    const kept = (facts: Facts) => logic.judge(facts).children.at(-1)?.truth;
    expect(kept(other('2010-01-01'))).toBe('true');
    expect(kept({ ...other('2010-01-01'), threatActivities: true })).toBe('false');
    expect(kept(without(other('2010-01-01'), 'threatActivities'))).toBe('unknown');
    expect(kept({ ...without(other('2010-01-01'), 'residenceSigns'), threatActivities: true })).toBe('false');
  });

  it('cite the law of today where the newer law counts', () => {
    const found = [...nodes(verdict(refugee('2012-01-01', stay('2019-01-01', '2019-07-02'))).reasons)];
    expect(found.find(({ id }) => id === 'into-refugee-change')?.cites.map(({ id }) => id)).toEqual(['refugeesToday']);
    expect(found.find(({ id }) => id === 'under-newsletter')?.cites.map(({ id }) => id)).toEqual([
      'refugeesToday',
      'childrenToday',
    ]);
    expect(found.find(({ id }) => id === 'beyond-limit')?.cites.map(({ id }) => id)).toEqual(['absence', 'act17']);
  });
});

describe('values of a case that is not complete', () => {
  it('give the day of the lapse where every possible permit gives it', () => {
    const short = other('2016-01-01', stay('2016-03-01', '2016-10-01'));
    expect(verdict(without(short, 'lastingStay')).values).toMatchObject({ limitMonths: 6, lapsedOn: '2016-09-02' });
    const long = other('2010-01-01', stay('2016-03-01', '2017-10-01'));
    expect(verdict(without(long, 'permanentPermit')).values).toMatchObject({ limitMonths: 12, lapsedOn: '2017-03-02' });
    const unsettled = { limitMonths: null, lastReturnOn: null, lapsedOn: null };
    expect(verdict(without(short, 'permanentPermit', 'lastingStay')).outcome).toBe('needs-facts');
    expect(verdict({ ...without(long, 'permanentPermit'), lastingStay: false }).values).toMatchObject(unsettled);
    expect(verdict(without(long, 'permanentPermit', 'lastingStay')).values).toMatchObject(unsettled);
    expect(verdict({ ...without(long, 'permanentPermit'), permitSince: day('2016-02-01') }).values).toMatchObject(
      unsettled,
    );
  });

  it('tell no limit of a refugee, where the kind of permit may be another', () => {
    const facts = without({ ...refugee('2010-01-01', stay('2019-01-10', '2019-03-01')) }, 'permitKind');
    expect(verdict(facts)).toMatchObject({
      outcome: 'kept',
      missing: [],
      values: { lastReturnOn: null, limitMonths: null },
    });
    expect(verdict({ ...facts, absences: [stay('2018-06-30', '2018-08-01')] }).values).toMatchObject({
      lastReturnOn: '2019-06-30',
    });
    expect(verdict({ ...facts, permitSince: day('2018-12-01') }).values).toMatchObject({
      limitMonths: 6,
      lastReturnOn: '2019-07-10',
    });
  });

  it('name no interpretation of a day that is not given', () => {
    expect(verdict(other('2017-01-01', stay('2017-02-10', '2018-01-01'))).interpretations).toEqual(['I-COUNTING']);
    expect(verdict(other('2017-01-01', stay('2017-02-10', '2017-05-10'))).interpretations).toEqual([]);
    expect(
      verdict({ ...refugee('2010-01-01'), protectionElsewhere: false, threatActivities: true }).interpretations,
    ).toEqual([]);
  });

  it('are none while the list of absences is not known', () => {
    const facts = without({ ...refugee('2010-01-01'), protectionElsewhere: false, threatActivities: true }, 'absences');
    expect(verdict(facts)).toMatchObject({
      outcome: 'special-rules',
      missing: [],
      interpretations: [],
      values: { decisiveAbsence: null },
    });
  });
});

describe('what an unknown day can lead to', () => {
  it.each([
    // The permit is older than the first journey: two years are full on 1 October 2016 at the latest, or later.
    ['2014-09-30', false, 'kept'],
    ['2014-10-01', false, 'needs-facts'],
    // A child: only less than two years leads elsewhere.
    ['2015-04-01', true, 'presumed-lapsed'],
    ['2015-04-02', true, 'needs-facts'],
  ])('the day of the permit, on or before %s, child %s: %s', (first, child, outcome) => {
    const facts = { ...other('2010-01-01', stay(first, first), stay('2016-10-01', '2017-06-01')), child };
    expect(verdict(without(facts, 'permitSince'))).toMatchObject({
      outcome,
      missing: outcome === 'needs-facts' ? ['permitSince'] : [],
    });
  });

  const repatriated = { permitKind: 'refugee', repatriated: true, threatActivities: false } as const;
  it.each(['2010-01-01', '2016-02-29', '2030-01-01'])('the day of repatriation, today being %s', (on) => {
    const facts: Facts = { ...repatriated, regretExtended: false, repatriationReturned: false, assessedOn: day(on) };
    expect(verdict(facts).missing).toEqual(['repatriatedOn']);
    expect(
      verdict({ ...without(facts, 'assessedOn'), repatriationReturned: true, repatriationReturnedOn: day(on) }).missing,
    ).toEqual(['repatriatedOn']);
    expect(verdict(without(facts, 'regretExtended')).missing).toEqual(['repatriatedOn', 'regretExtended']);
    expect(verdict({ ...facts, regretExtended: true }).missing).toEqual(['repatriatedOn']);
  });

  it('the absences, where the permit is too new for the newsletter or for any absence at all', () => {
    const facts = (since: string) => without({ ...refugee(since), protectionElsewhere: false }, 'absences');
    expect(verdict(facts('2010-01-01'))).toMatchObject({ outcome: 'needs-facts', missing: ['absences'] });
    expect(verdict(facts('2025-01-01'))).toMatchObject({ outcome: 'needs-facts', missing: ['absences'] });
    expect(verdict(facts('2999-06-30')).outcome).toBe('needs-facts');
    expect(verdict(facts('2999-07-01'))).toMatchObject({ outcome: 'kept', missing: [] });
  });

  it.each([undefined, '2014-01-01', '2020-01-01'])(
    'the kind of permit, with the absences unknown and a permit of %s',
    (since) => {
      const facts: Facts = {
        ...NOTHING_ELSE,
        ...(since !== undefined && { permitSince: day(since) }),
        repatriated: false,
        child: true,
        protectionElsewhere: true,
        settledInHomeCountry: true,
      };
      expect(verdict(facts).missing).toEqual(['permitKind', 'absences']);
      expect(verdict({ ...facts, permanentPermit: true, threatActivities: true }).missing).toEqual([
        'permitKind',
        'absences',
      ]);
    },
  );

  it('today, where the stay that goes on may be a repatriation', () => {
    const facts: Facts = {
      ...refugee('2014-02-27', stay('2019-01-02', null)),
      permanentPermit: true,
      threatActivities: true,
      repatriatedOn: day('2019-01-02'),
      regretExtended: true,
      repatriationReturned: false,
    };
    expect(verdict(without(facts, 'repatriated')).missing).toEqual(['repatriated', 'assessedOn']);
    expect(verdict({ ...facts, repatriated: true }).missing).toEqual(['assessedOn']);
    expect(verdict(facts)).toMatchObject({ outcome: 'special-rules', missing: [] });
  });
});
