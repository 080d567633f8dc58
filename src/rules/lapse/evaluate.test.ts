import { describe, expect, it } from 'vitest';
import { answerOf } from '../core/evaluate.ts';
import { rowKey, rowOf } from '../core/table.ts';
import type { Reason } from '../core/truth.ts';
import { type Facts, SIGNS } from './case.ts';
import { lapse } from './index.ts';

const verdict = (facts: object) => {
  const given = answerOf(lapse, facts);
  if ('invalid' in given) throw new Error(JSON.stringify(given.invalid));
  return given;
};
const refused = (facts: object) => {
  const given = answerOf(lapse, facts);
  return 'invalid' in given ? given.invalid.map(({ fact, code }) => `${fact}.${code}`) : [];
};
const ids = (facts: object) => verdict(facts).statements.map(({ id }) => id);
const said = (facts: object, id: string) => verdict(facts).statements.find((statement) => statement.id === id);
const stay = (departedOn: string, returnedOn: string | null) => ({ departedOn, returnedOn });
const away = (facts: object, from: string, to: string | null) => ({ ...facts, absences: [stay(from, to)] });
const without = (facts: object, ...keys: (keyof Facts)[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key as keyof Facts)));

const ADULT = { child: false, permanentPermit: false, residenceSigns: [], threatActivities: false };
const other = { ...ADULT, permitKind: 'other', permitSince: '2010-01-01', lastingStay: true };
/** Has found protection elsewhere. */
const refugee = {
  ...ADULT,
  permitKind: 'refugee',
  repatriated: false,
  permitSince: '2010-01-01',
  lastingStay: true,
  protectionElsewhere: true,
};
const family = { ...without(refugee, 'protectionElsewhere'), permitKind: 'refugee-family' };
const ukraine = { ...ADULT, permitKind: 'ukraine', permitSince: '2022-05-01', statePosted: false };
const exempt = { ...without(ADULT, 'permanentPermit'), permitKind: 'exempt', permitSince: '2010-01-01' };

describe('the limit of an absence', () => {
  it.each([
    ['held for less than two years', { ...other, permitSince: '2017-01-01' }, '2017-02-10', '2017-08-10', 6],
    ['held for more', other, '2017-02-10', '2018-02-10', 12],
    ['permanent', { ...other, permanentPermit: true, permitSince: '2017-01-01' }, '2017-02-10', '2018-02-10', 12],
    ['no lasting stay', { ...other, lastingStay: false }, '2017-02-10', '2017-08-10', 6],
    ['end of the month', { ...other, lastingStay: false }, '2017-08-31', '2018-02-28', 6],
    ['refugee by the letter', { ...refugee, lastingStay: false }, '2018-09-01', '2019-03-01', 6],
    ['refugee held long', refugee, '2018-06-29', '2019-06-29', 12],
    ['the last day before T', refugee, '2018-06-30', '2019-06-30', 12],
    ['six months up on the day before T', refugee, '2018-12-30', '2019-06-30', 6],
    ['the same of the family', family, '2018-12-30', '2019-06-30', 6],
    ['another permit then', other, '2018-12-30', '2019-12-30', 12],
    ['refugee since T', refugee, '2019-08-01', '2020-02-01', 6],
    ['refugee, permanent', { ...refugee, permanentPermit: true }, '2019-08-01', '2020-08-01', 12],
    ['Ukraine', { ...ukraine, stayInUkraine: 'none' }, '2022-09-01', '2023-03-01', 6],
    ['Ukraine, permanent', { ...ukraine, permanentPermit: true, stayInUkraine: 'all' }, '2022-09-01', '2023-09-01', 12],
    ['Ukraine, gone after both days', { ...ukraine, stayInUkraine: 'all' }, '2027-03-18', '2027-09-18', 6],
  ])('%s', (_, facts, from, last, limitMonths) => {
    const late = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    const values = { limitMonths, lastReturnOn: last, lastReturnOnOtherReading: null, decisiveAbsence: 0 };
    expect(verdict(away(facts, from, last))).toMatchObject({
      outcome: 'kept',
      missing: [],
      interpretations: expect.arrayContaining(['I-COUNTING']) as unknown,
      values: { ...values, lapsedOn: null, decidingOn: last },
    });
    const lapsed = { ...away(facts, from, late), statePosted: false };
    expect(verdict(lapsed)).toMatchObject({
      outcome: 'lapsed',
      values: { ...values, lapsedOn: late, decidingOn: late },
    });
  });

  it.each([
    ['two years full before the sixth month', '2015-01-10', other, '2016-07-09', '2017-01-09', null],
    ['on the day it ends', '2015-01-10', other, '2016-07-10', '2017-01-10', '2017-07-10'],
    ['on the departure', '2015-01-10', other, '2017-01-10', '2017-07-10', '2018-01-10'],
    ['before it', '2015-01-10', other, '2017-01-11', '2018-01-11', null],
    ['2019: six months over the day before', '2010-01-01', refugee, '2018-12-29', '2019-06-30', '2019-12-29'],
    ['both', '2017-03-01', refugee, '2018-11-01', '2019-05-01', '2019-11-01'],
    ['Ukraine, all', '2022-05-01', { ...ukraine, stayInUkraine: 'all' }, '2024-06-01', '2025-09-17', '2027-09-17'],
    ['Ukraine, part', '2022-05-01', { ...ukraine, stayInUkraine: 'part' }, '2024-06-01', '2024-12-01', '2027-09-17'],
    [
      'Ukraine, on the day',
      '2022-05-01',
      { ...ukraine, stayInUkraine: 'all' },
      '2025-03-17',
      '2025-09-17',
      '2027-09-17',
    ],
    ['Ukraine, after it', '2022-05-01', { ...ukraine, stayInUkraine: 'all' }, '2025-03-18', '2025-09-18', '2027-09-17'],
  ])('read in several ways: %s', (_, permitSince, facts, from, first, second) => {
    const back = { ...away({ ...facts, permitSince }, from, '2028-01-01'), statePosted: false };
    expect(verdict(back).values).toMatchObject({ lastReturnOn: first, lastReturnOnOtherReading: second });
  });

  it.each([
    ['2017-04-01', 'kept', ['I-COUNTING', 'I-TWO-YEARS']],
    ['2017-04-02', 'unclear', ['I-COUNTING', 'I-TWO-YEARS']],
    ['2017-04-03', 'unclear', ['I-TWO-YEARS']],
    ['2017-10-01', 'unclear', ['I-COUNTING', 'I-TWO-YEARS']],
    ['2017-10-02', 'lapsed', ['I-COUNTING', 'I-TWO-YEARS']],
  ])('the two years pass while away, back on %s: %s', (to, outcome, interpretations) => {
    const { values, ...rest } = verdict(away({ ...other, permitSince: '2015-01-01' }, '2016-10-01', to));
    expect(rest).toMatchObject({ outcome, interpretations, missing: [] });
    expect(values).toMatchObject({ limitMonths: null, lapsedOn: null, decisiveAbsence: 0 });
  });

  it('of a permit that is excepted: none, not by signs either, but a child’s three months', () => {
    const facts = away(exempt, '2017-01-01', '2020-01-01');
    expect(verdict(facts)).toMatchObject({ outcome: 'kept', values: { lastReturnOn: null, limitMonths: null } });
    expect(verdict({ ...facts, residenceSigns: ['gave-up'] }).outcome).toBe('kept');
    expect(verdict({ ...facts, child: true })).toMatchObject({
      outcome: 'presumed-lapsed',
      values: { limitMonths: 3, lastReturnOn: '2017-04-01' },
    });
  });

  it('judges each absence alone; the worst decides, among equals the first, else the latest', () => {
    const [early, late, short] = [
      stay('2013-01-01', '2014-02-01'),
      stay('2015-01-01', '2016-02-01'),
      stay('2017-01-01', '2017-02-01'),
    ];
    expect(verdict({ ...other, absences: [short, late, early] }).values).toMatchObject({
      decisiveAbsence: 2,
      lapsedOn: '2014-01-02',
    });
    expect(verdict({ ...other, absences: [short, stay('2016-03-01', '2016-04-01')] }).values.decisiveAbsence).toBe(0);
    const sameDay = [stay('2015-01-01', null), stay('2015-01-01', '2015-01-01')];
    expect(verdict({ ...other, absences: sameDay, assessedOn: '2014-12-01' }).values.decisiveAbsence).toBe(0);
    const [brief, longer] = [stay('2015-01-01', '2015-01-01'), stay('2015-01-01', '2015-02-01')];
    expect(verdict({ ...other, absences: [brief, longer] }).values.decisiveAbsence).toBe(1);
    expect(verdict({ ...other, absences: [longer, brief] }).values.decisiveAbsence).toBe(0);
    const going = { ...other, assessedOn: '2015-01-02', statePosted: false };
    expect(verdict({ ...going, absences: [brief, stay('2015-01-01', null)] }).values.decisiveAbsence).toBe(1);
    expect(verdict({ ...going, absences: [stay('2015-01-01', null), brief] }).values.decisiveAbsence).toBe(0);
    // An earlier one may come before it: the first is too long only for a permit without lasting stay.
    const open = { ...without(other, 'lastingStay'), absences: [stay('2013-01-01', '2013-10-01'), late] };
    expect(verdict(open)).toMatchObject({
      outcome: 'lapsed',
      missing: [],
      values: { decisiveAbsence: null, lapsedOn: null },
    });
  });
});

describe('the second condition of a refugee (§ 17(4))', () => {
  const not = { ...refugee, protectionElsewhere: false, statePosted: false };
  const [before, across, later, since] = [
    ['2024-12-01', '2025-06-14'],
    ['2024-12-01', '2025-06-15'],
    ['2024-12-14', '2025-06-15'],
    ['2025-06-15', '2025-12-16'],
  ] as const;
  it.each([
    [before, true, false, 'lapsed'],
    [before, false, true, 'kept'],
    [across, true, false, 'lapsed'],
    [across, false, true, 'unclear'],
    [across, false, false, 'kept'],
    [later, true, true, 'lapsed'],
    [later, true, false, 'unclear'],
    [later, false, true, 'unclear'],
    [later, false, false, 'kept'],
    [since, true, false, 'kept'],
    [since, false, true, 'lapsed'],
  ] as const)('%s, home %s, outside the Dublin states %s: %s', ([from, to], home, outside, outcome) => {
    const facts = { ...away(not, from, to), settledInHomeCountry: home, outsideDublinStates: outside };
    const answer = verdict(facts);
    expect(answer).toMatchObject({ outcome, missing: [] });
    expect(answer.interpretations.includes('I-2025-REFUGEE')).toBe(outcome === 'unclear');
    expect(answer.interpretations.includes('I-FORMER-COUNTRY')).toBe(
      home && !(outcome === 'unclear' && outside) && outcome !== 'kept',
    );
    expect(verdict({ ...facts, protectionElsewhere: true }).outcome).toBe('lapsed');
  });

  const sign = { ...not, absences: [], residenceSigns: ['deregistered'] };
  it.each([
    ['2025-06-14', '2025-06-14', true, true, 'presumed-lapsed'],
    ['2025-06-14', '2025-06-14', false, true, 'kept'],
    ['2025-06-14', '2025-06-15', false, true, 'unclear'],
    ['2025-06-14', '2025-06-15', true, false, 'presumed-lapsed'],
    ['2025-06-15', '2025-06-15', false, true, 'presumed-lapsed'],
    ['2025-06-15', '2025-06-15', true, false, 'kept'],
  ])('residence given up %s, today %s, home %s, outside %s: %s', (on, today, home, outside, outcome) => {
    const facts = {
      ...sign,
      residenceGivenUpOn: on,
      assessedOn: today,
      settledInHomeCountry: home,
      outsideDublinStates: outside,
    };
    expect(verdict(facts)).toMatchObject({ outcome, missing: [] });
  });

  it('of a sign goes by the old law alone where every absence was over before the new', () => {
    const facts = {
      ...sign,
      residenceGivenUpOn: '2024-05-01',
      assessedOn: '2025-06-15',
      settledInHomeCountry: false,
      outsideDublinStates: true,
    };
    expect(verdict(away(facts, '2025-06-01', '2025-06-14')).outcome).toBe('kept');
    expect(verdict(away(facts, '2025-06-01', '2025-06-15')).outcome).toBe('unclear');
  });

  it('goes by both where one absence was over and another was not', () => {
    const facts = { ...sign, residenceGivenUpOn: '2024-05-01', assessedOn: '2025-06-15' };
    const absences = [stay('2024-06-01', '2024-06-14'), stay('2025-06-01', '2025-06-15')];
    const outside = { settledInHomeCountry: false, outsideDublinStates: true };
    expect(verdict({ ...facts, ...outside, absences }).outcome).toBe('unclear');
    expect(verdict({ ...facts, ...outside, absences: absences.slice(0, 1) }).outcome).toBe('kept');
  });

  it('is judged by the law of the day the six months were up, also of who left before it (I-LAW-OF-THE-DAY)', () => {
    const named = (from: string, to: string) =>
      verdict(away(refugee, from, to)).interpretations.includes('I-LAW-OF-THE-DAY');
    expect([named('2019-06-30', '2020-01-01'), named('2019-07-01', '2020-01-02')]).toEqual([true, false]);
    expect([named('2018-12-30', '2019-07-01'), named('2018-01-01', '2019-07-01')]).toEqual([true, false]);
  });

  it('is asked where it can turn something, and of what is the law of the case', () => {
    const missing = (facts: object) => verdict(without(facts, 'protectionElsewhere')).missing;
    const unknown = { ...without(refugee, 'protectionElsewhere'), statePosted: false };
    expect(missing(away(unknown, '2016-03-01', '2017-04-01'))).toEqual(['protectionElsewhere', 'settledInHomeCountry']);
    expect(missing(away(unknown, ...across))).toEqual([
      'protectionElsewhere',
      'settledInHomeCountry',
      'outsideDublinStates',
    ]);
    expect(missing(away(unknown, ...since))).toEqual(['protectionElsewhere', 'outsideDublinStates']);
    expect(missing(away(unknown, '2016-03-01', '2016-09-01'))).toEqual([]);
    expect(missing(away({ ...family, statePosted: false }, ...since))).toEqual([]);
  });
});

describe('children', () => {
  const child = { ...other, child: true };
  it.each([
    ['2017-06-01', '2017-09-01', undefined, 'kept', 3],
    ['2017-06-01', '2017-09-02', undefined, 'presumed-lapsed', 3],
    ['2017-06-01', '2018-06-02', undefined, 'lapsed', 12],
    ['2022-03-29', '2022-06-30', undefined, 'presumed-lapsed', 3],
    ['2022-03-30', '2022-07-15', undefined, 'kept', 12],
    ['2021-06-29', '2022-06-30', true, 'lapsed', 12],
    ['2021-06-30', '2022-07-01', true, 'presumed-lapsed', 3],
    ['2023-01-10', '2024-01-10', true, 'kept', 12],
    ['2023-01-10', '2024-01-11', true, 'presumed-kept', 12],
    ['2023-01-10', '2024-01-11', false, 'lapsed', 12],
  ] as const)('away from %s to %s, sent away %s: %s', (from, to, sentAsMinor, outcome, limitMonths) => {
    const facts = { ...away(child, from, to), ...(sentAsMinor !== undefined && { sentAsMinor }) };
    expect(verdict(facts)).toMatchObject({ outcome, missing: [], values: { limitMonths } });
  });

  it('still away on the day of the change: the old rule, and the milder may be used (I-2022)', () => {
    const read = (to: string) => verdict(away(child, '2022-03-29', to)).interpretations;
    expect(read('2022-06-30')).toEqual(['I-COUNTING', 'I-CHILD-HARM']);
    expect(read('2022-07-01')).toEqual(['I-CHILD-HARM', 'I-2022']);
  });

  it('sent before the day and past the limit after it (I-LAW-OF-THE-DAY)', () => {
    const sent = { ...family, child: true, sentAsMinor: true };
    expect(verdict(away(sent, '2022-06-30', '2023-01-10'))).toMatchObject({
      outcome: 'presumed-kept',
      interpretations: ['I-LAW-OF-THE-DAY'],
    });
    expect(verdict(away(sent, '2022-07-01', '2023-01-10')).interpretations).toEqual([]);
  });

  it('with a sign', () => {
    const sign = { ...child, absences: [], residenceSigns: ['gave-up'], sentAsMinor: true };
    expect(verdict({ ...sign, residenceGivenUpOn: '2022-06-30' })).toMatchObject({
      outcome: 'presumed-lapsed',
      missing: [],
    });
    expect(verdict({ ...sign, residenceGivenUpOn: '2022-07-01' })).toMatchObject({
      outcome: 'presumed-kept',
      missing: [],
    });
    expect(verdict({ ...without(sign, 'sentAsMinor'), residenceGivenUpOn: '2022-07-01' }).missing).toEqual([
      'sentAsMinor',
    ]);
    expect(verdict({ ...without(sign, 'sentAsMinor'), residenceGivenUpOn: '2022-06-30' }).missing).toEqual([]);
  });

  it('are told the ordinary days only when the three months are not known to be theirs', () => {
    const facts = away(without(other, 'child'), '2017-02-10', '2017-05-10');
    expect(verdict(facts)).toMatchObject({ outcome: 'kept', missing: [], values: { lastReturnOn: null } });
    expect(verdict(away(without(other, 'child'), '2017-02-10', '2017-05-11')).missing).toEqual(['child']);
    expect(verdict(away(without(other, 'child'), '2023-02-10', '2023-05-10')).values.lastReturnOn).toBe('2024-02-10');
  });
});

describe('posted by the State (§ 17(6))', () => {
  const posted = { ...other, statePosted: true, postingEndedOn: '2025-08-31' };
  it.each([
    ['2024-06-29', '2025-09-01', 'lapsed', '2025-06-29', null],
    ['2024-06-30', '2025-09-01', 'unclear', '2025-06-30', '2025-09-30'],
    ['2024-06-30', '2025-10-01', 'lapsed', '2025-06-30', '2025-09-30'],
    ['2025-07-01', '2026-07-01', 'kept', '2026-07-01', null],
    ['2025-09-01', '2026-09-02', 'lapsed', '2026-09-01', null],
  ])('away from %s to %s: %s', (from, to, outcome, lastReturnOn, lastReturnOnOtherReading) => {
    const answer = verdict(away(posted, from, to));
    expect(answer).toMatchObject({
      outcome,
      missing: [],
      values: { lastReturnOn, lastReturnOnOtherReading, postedReturnBy: '2025-09-30' },
    });
    expect(answer.interpretations.includes('I-2025-POSTED')).toBe(lastReturnOnOtherReading !== null);
  });

  it('is back in the month after the end, or the day of the loss is not known', () => {
    const long = { ...posted, postingEndedOn: '2026-12-31' };
    expect(verdict(away(long, '2025-07-01', '2027-01-31')).outcome).toBe('kept');
    expect(verdict(away(long, '2025-07-01', '2027-02-01'))).toMatchObject({
      outcome: 'lapsed',
      values: { lapsedOn: null, limitMonths: null },
    });
    expect(verdict(away({ ...without(long, 'postingEndedOn') }, '2025-07-01', '2027-02-01')).missing).toEqual([
      'postingEndedOn',
    ]);
    // Within the ordinary limit it is not asked, and no limit is told by it.
    expect(verdict(away(long, '2025-07-01', '2025-12-01')).values.lastReturnOn).toBe('2026-07-01');
  });

  it('has one last day where the end of the posting gives it whatever the permit', () => {
    const facts = {
      ...without(other, 'lastingStay', 'permanentPermit'),
      statePosted: true,
      postingEndedOn: '2026-06-10',
    };
    const values = { lastReturnOn: '2026-07-10', limitMonths: null, lapsedOn: null };
    expect(verdict(away(facts, '2025-07-10', '2026-07-11'))).toMatchObject({ outcome: 'lapsed', values });
  });

  it.each([
    ['2025-06-30', 'presumed-lapsed'],
    ['2025-07-01', 'kept'],
    ['2025-08-31', 'kept'],
    ['2025-09-01', 'presumed-lapsed'],
  ])('residence given up on %s: %s', (residenceGivenUpOn, outcome) => {
    const sign = { ...posted, residenceSigns: ['gave-up'], residenceGivenUpOn };
    expect(verdict({ ...sign, absences: [] }).outcome).toBe(outcome);
    expect(verdict(away(sign, '2025-07-01', '2025-10-01')).outcome).toBe('presumed-lapsed');
  });
});

describe('repatriation (§ 17 a)', () => {
  const gone = {
    permitKind: 'refugee',
    repatriated: true,
    repatriatedOn: '2016-11-15',
    regretExtended: false,
    repatriationReturned: false,
  };
  it.each([
    [gone, '2017-11-15', 'regret-period', '2017-11-15'],
    [gone, '2017-11-16', 'lapsed', '2017-11-15'],
    [{ ...gone, regretExtended: true }, '2018-11-15', 'regret-period', '2018-11-15'],
    [{ ...gone, regretExtended: true }, '2018-11-16', 'lapsed', '2018-11-15'],
  ])('%j on %s: %s', (facts, today, outcome, regretUntil) => {
    expect(verdict({ ...facts, assessedOn: today })).toMatchObject({
      outcome,
      missing: [],
      values: { regretUntil, decidingOn: today },
    });
    const back = { ...facts, repatriationReturned: true, repatriationReturnedOn: today, assessedOn: '2030-01-01' };
    expect(verdict(back)).toMatchObject({
      outcome: outcome === 'lapsed' ? 'lapsed' : 'kept',
      values: { decidingOn: today },
    });
  });

  it('has no regret for family left alone, or with support under § 14 a since the day of the act', () => {
    const alone = { ...gone, permitKind: 'refugee-family', repatriatedTogether: false, assessedOn: '2017-01-01' };
    expect(verdict(alone)).toMatchObject({ outcome: 'presumed-lapsed', missing: [], interpretations: ['I-NO-REGRET'] });
    expect(verdict({ ...alone, repatriatedTogether: true }).outcome).toBe('regret-period');
    const supported = (on: string) =>
      verdict({ ...gone, repatriatedOn: on, supportUnder14a: true, assessedOn: '2022-05-01' });
    expect(supported('2022-04-19').outcome).toBe('regret-period');
    expect(supported('2022-04-20')).toMatchObject({
      outcome: 'presumed-lapsed',
      values: { regretUntil: null, extensionMustBeAppliedForBy: null },
    });
  });

  it('counts no absence', () => {
    const facts = {
      ...gone,
      assessedOn: '2017-01-01',
      absences: [stay('2010-01-01', '2012-01-01')],
      residenceSigns: ['gave-up'],
    };
    expect(verdict(facts)).toMatchObject({ outcome: 'regret-period', values: { decisiveAbsence: null } });
  });
});

describe('what is not known', () => {
  it('of threats is read as no, and said', () => {
    const facts = away(without(other, 'threatActivities'), '2017-01-10', '2017-07-10');
    expect(verdict(facts)).toMatchObject({ outcome: 'kept', missing: [], possible: [] });
    expect(ids(facts)).toContain('threat-not-considered');
    const threat = verdict({ ...facts, threatActivities: true });
    expect(threat).toMatchObject({ outcome: 'special-rules', values: { lastReturnOn: '2018-01-10' }, deadlines: [] });
    expect(verdict({ ...away(other, '2013-01-10', '2016-07-10'), threatActivities: true }).outcome).toBe('lapsed');
  });

  it('of today: asked of one who is still abroad, and the day to be back asks for what it needs', () => {
    const abroad = away({ ...other, assessedOn: '2017-05-01' }, '2017-03-15', null);
    expect(verdict(without(abroad, 'assessedOn')).missing).toEqual(['assessedOn']);
    const needs = (facts: object, ...keys: (keyof Facts)[]) => verdict(without(facts, ...keys)).missing;
    expect(needs(abroad, 'child', 'permanentPermit', 'lastingStay')).toEqual(['child', 'permanentPermit']);
    expect(needs({ ...abroad, permitSince: '2017-01-01' }, 'child', 'permanentPermit')).toEqual([
      'child',
      'permanentPermit',
    ]);
    expect(needs(abroad, 'lastingStay')).toEqual(['lastingStay']);
    expect(needs(abroad, 'permitSince')).toEqual(['permitSince']);
    expect(needs({ ...abroad, child: true }, 'permitSince', 'permanentPermit')).toEqual([]);
    const inUkraine = away({ ...ukraine, assessedOn: '2023-05-01' }, '2023-03-15', null);
    expect(needs(inUkraine)).toEqual(['stayInUkraine']);
  });

  it('leaves outcomes possible, each with the answers that lead there', () => {
    const facts = away(without(other, 'lastingStay'), '2016-01-10', '2016-09-10');
    expect(verdict(facts)).toMatchObject({
      outcome: 'needs-facts',
      missing: ['lastingStay'],
      possible: [
        { outcome: 'lapsed', when: { fact: 'lastingStay', is: [false] }, values: { lapsedOn: '2016-07-11' } },
        { outcome: 'kept', when: { fact: 'lastingStay', is: [true] }, values: { lastReturnOn: '2017-01-10' } },
      ],
    });
  });

  it('knows from which day of leaving one came back in time, though not whether one came back', () => {
    const facts = {
      permitKind: 'refugee',
      repatriated: true,
      supportUnder14a: false,
      regretExtended: false,
      repatriationReturnedOn: '2026-06-15',
    };
    const told = verdict(facts).possible.find(({ outcome }) => outcome === 'kept');
    expect(told?.when).toEqual({ fact: 'repatriatedOn', from: '2025-06-15' });
    const returned = { ...facts, repatriationReturned: true };
    expect(verdict({ ...returned, repatriatedOn: '2025-06-15' }).outcome).toBe('kept');
    expect(verdict({ ...returned, repatriatedOn: '2025-06-14' }).outcome).toBe('lapsed');
  });

  it('is asked at the start for the kind of permit alone, and everything can still follow', () => {
    const answer = verdict({});
    expect(answer).toMatchObject({ outcome: 'needs-facts', missing: ['permitKind'], statements: [], deadlines: [] });
    expect(answer.possible.map(({ outcome }) => outcome)).toEqual(
      lapse.outcomes.filter((outcome) => outcome !== 'special-rules'),
    );
  });

  const LIMIT = ['permitSince', 'permanentPermit', 'lastingStay'];
  const nothing = without(other, ...(LIMIT as (keyof Facts)[]));
  const asylum = without(refugee, 'protectionElsewhere', ...(LIMIT as (keyof Facts)[]));
  it.each<[object, string[]]>([
    // Whether the stay is a lasting one is asked of a permit that is known not to be permanent.
    [nothing, ['permitSince', 'permanentPermit']],
    [{ ...nothing, permanentPermit: true }, []],
    [{ ...nothing, permanentPermit: false }, ['permitSince', 'lastingStay']],
    [{ ...nothing, permanentPermit: false, lastingStay: false }, []],
    [{ ...nothing, permanentPermit: false, lastingStay: true }, ['permitSince']],
    [{ ...nothing, lastingStay: false }, ['permanentPermit']],
    [{ ...nothing, permitSince: '2010-01-01', lastingStay: true }, []],
    [{ ...nothing, permitSince: '2010-01-01' }, ['permanentPermit']],
    [without({ ...nothing, permanentPermit: true }, 'child'), ['child']],
    [{ ...asylum, absences: [stay('2019-01-10', null)], assessedOn: '2019-02-01' }, ['permanentPermit']],
    [
      { ...asylum, permitKind: 'refugee-family', absences: [stay('2018-12-29', null)], assessedOn: '2019-02-01' },
      ['permitSince', 'permanentPermit'],
    ],
    [
      {
        permitKind: 'ukraine',
        child: false,
        residenceSigns: [],
        permanentPermit: false,
        absences: [stay('2022-09-01', null)],
        assessedOn: '2022-09-02',
      },
      ['stayInUkraine'],
    ],
    [{ ...exempt, permitSince: null }, []],
  ])('of one who is still abroad, what the last day to be back hangs on: %j', (facts, missing) => {
    const abroad = { absences: [stay('2017-02-10', null)], assessedOn: '2017-03-01', ...facts };
    expect(verdict(abroad)).toMatchObject({ outcome: 'kept', missing });
  });

  it('of one who may have repatriated and is still abroad, whether that is so', () => {
    const returned = {
      supportUnder14a: false,
      repatriationReturned: true,
      repatriatedOn: '2025-01-10',
      repatriationReturnedOn: '2025-02-01',
    };
    const abroad = {
      ...ADULT,
      ...returned,
      permitSince: '2010-01-01',
      permanentPermit: true,
      assessedOn: '2025-04-02',
    };
    const open = { ...abroad, permitKind: 'refugee', absences: [stay('2025-04-01', null)] };
    expect(verdict(open)).toMatchObject({ outcome: 'kept', missing: ['repatriated'] });
    expect(verdict({ ...open, permitKind: null, repatriatedTogether: true })).toMatchObject({
      outcome: 'kept',
      missing: ['permitKind'],
    });
    expect(verdict({ ...open, absences: [stay('2025-03-01', '2025-03-02')] })).toMatchObject({
      outcome: 'kept',
      missing: [],
    });
  });

  it.each([
    [{}, ['residenceGivenUpOn', 'statePosted']],
    [{ assessedOn: '2025-06-30' }, []],
    [{ residenceGivenUpOn: '2025-06-30' }, []],
    [{ residenceGivenUpOn: '2025-07-01' }, ['statePosted']],
  ])('of a sign: %j', (known, missing) => {
    expect(verdict({ ...other, absences: [], residenceSigns: ['gave-up'], ...known }).missing).toEqual(missing);
  });
});

describe('what is refused', () => {
  it.each([
    [{ ...other, absences: [stay('2009-12-31', '2010-02-01')] }, 'absences.order'],
    [{ ...other, absences: [stay('2017-02-01', '2017-01-01')] }, 'absences.order'],
    [{ ...other, absences: [stay('2017-01-01', '2017-03-01'), stay('2017-02-01', '2017-04-01')] }, 'absences.overlap'],
    [{ ...other, residenceGivenUpOn: '2009-12-31' }, 'residenceGivenUpOn.order'],
    [{ ...other, residenceGivenUpOn: '2017-01-02', assessedOn: '2017-01-01' }, 'residenceGivenUpOn.order'],
    [{ ...other, residenceSigns: ['gave-up'], assessedOn: '2009-12-31' }, 'residenceSigns.order'],
    [{ ...other, postingEndedOn: '2009-12-31' }, 'postingEndedOn.order'],
    [{ repatriatedOn: '2017-01-02', repatriationReturnedOn: '2017-01-01' }, 'repatriationReturnedOn.order'],
    [{ ...ukraine, permitSince: '2022-03-16' }, 'permitSince.range'],
  ])('%j', (facts, problem) => {
    expect(refused(facts)).toEqual([problem]);
  });
  it('but not the first day of a permit for those displaced from Ukraine, nor a sign of today', () => {
    expect(refused({ ...ukraine, permitSince: '2022-03-17' })).toEqual([]);
    expect(refused({ ...other, residenceGivenUpOn: '2017-01-01', assessedOn: '2017-01-01' })).toEqual([]);
  });
});

describe('advice', () => {
  const tooLong = away(other, '2023-01-10', '2024-01-11');
  const abroad = away({ ...other, assessedOn: '2024-01-10' }, '2023-01-10', null);
  const lost = away({ ...refugee, statePosted: false }, '2025-07-01', '2026-01-02');
  const longBefore = away({ ...other, lastingStay: false }, '2017-01-10', '2017-08-01');
  const lostBefore = away({ ...refugee, statePosted: false }, '2016-03-01', '2017-04-01');
  const sign = { ...other, absences: [], residenceSigns: ['gave-up'], residenceGivenUpOn: '2023-01-14' };
  /** Gone today, the kind of limit not known. */
  const shortest = (from: string, facts: object) =>
    away({ ...without(other, 'child', 'permanentPermit', 'lastingStay'), assessedOn: from, ...facts }, from, null);
  const regret = {
    permitKind: 'refugee',
    repatriated: true,
    repatriatedOn: '2024-05-10',
    regretExtended: false,
    supportUnder14a: false,
    repatriationReturned: false,
    assessedOn: '2025-05-10',
  };
  const returned = { ...regret, repatriationReturned: true, repatriationReturnedOn: '2025-05-10' };
  const permanent = { ...other, permanentPermit: true, permitSince: '2021-01-01' };
  // Each condition on, and off.
  it.each<[string, object, object]>([
    ['length-exceeded', tooLong, abroad],
    ['day-open', away({ ...other, permitSince: '2015-01-01' }, '2016-10-01', '2018-01-01'), tooLong],
    ['earliest-day', lost, tooLong],
    ['second-condition-met', lost, away(family, '2019-08-01', '2020-03-01')],
    ['second-condition-2025', lost, away(refugee, '2016-03-01', '2017-04-01')],
    [
      'stands-without-second-condition',
      away({ ...refugee, protectionElsewhere: false, settledInHomeCountry: false }, '2016-03-01', '2018-03-01'),
      away(refugee, '2016-03-01', '2016-04-01'),
    ],
    ['earlier-by-signs', { ...tooLong, residenceSigns: ['gave-up'], residenceGivenUpOn: '2023-01-14' }, tooLong],
    ['show-you-keep-your-home', sign, tooLong],
    [
      'child-gone-earlier',
      away({ ...other, child: true }, '2017-06-01', '2018-06-02'),
      away({ ...other, child: true, sentAsMinor: false }, '2023-01-10', '2024-01-11'),
    ],
    [
      'child-new-permit-assessed',
      away({ ...other, child: true }, '2021-06-29', '2022-06-30'),
      away({ ...other, child: true, sentAsMinor: false }, '2023-01-10', '2024-01-11'),
    ],
    ['conscription-not-counted', abroad, away(exempt, '2017-01-01', '2020-01-01')],
    ['check-exempt-letter', tooLong, { ...tooLong, permanentPermit: true }],
    ['exempt-scheme', away(exempt, '2017-01-01', '2020-01-01'), away(exempt, '2017-01-01', '2017-02-01')],
    ['ukraine-stay-not-counted', tooLong, away(other, '2020-01-10', '2021-02-11')],
    [
      'posted-exempt',
      away({ ...other, statePosted: true, postingEndedOn: '2026-06-30' }, '2025-07-01', '2026-07-30'),
      tooLong,
    ],
    [
      'posted-late',
      away({ ...other, statePosted: true, postingEndedOn: '2026-06-30' }, '2025-07-01', '2026-07-31'),
      tooLong,
    ],
    [
      'state-posted-exempt',
      away({ ...other, assessedOn: '2025-07-01' }, '2025-03-01', null),
      away({ ...other, assessedOn: '2025-06-30' }, '2025-03-01', null),
    ],
    ['back-by', abroad, tooLong],
    ['back-from-plan', tooLong, { ...tooLong, residenceSigns: ['gave-up'], residenceGivenUpOn: '2023-01-14' }],
    ['back-from-plan', { ...tooLong, assessedOn: '2024-01-10' }, { ...tooLong, assessedOn: '2024-01-11' }],
    [
      'limit-passed-ask',
      away(
        {
          ...refugee,
          protectionElsewhere: false,
          outsideDublinStates: false,
          statePosted: false,
          assessedOn: '2026-03-01',
        },
        '2025-07-01',
        null,
      ),
      abroad,
    ],
    ['shortest-limit', without({ ...abroad, assessedOn: '2023-05-01' }, 'permanentPermit', 'lastingStay'), abroad],
    ['last-return-was', away(other, '2023-01-10', '2024-01-10'), abroad],
    [
      'short-visit-unclear',
      { ...other, absences: [stay('2023-01-10', '2023-02-10'), stay('2023-03-10', '2023-04-10')] },
      away(other, '2023-01-10', '2023-02-10'),
    ],
    ['keep-home', abroad, tooLong],
    ['regret-extension', regret, { ...regret, regretExtended: true }],
    [
      'regret-not-with-14a',
      regret,
      { ...without(regret, 'supportUnder14a'), repatriatedOn: '2022-04-19', assessedOn: '2022-05-01' },
    ],
    ['repay-repatriation-help', regret, { ...regret, supportUnder14a: true }],
    ['repay-repatriation-help', regret, { ...regret, threatActivities: true }],
    [
      'repay-repatriation-help',
      { ...returned, threatActivities: true },
      { ...returned, repatriationReturnedOn: '2025-05-11', threatActivities: true },
    ],
    ['permanent-before-2022', away(permanent, '2022-02-23', '2022-08-24'), away(permanent, '2022-02-24', '2022-08-25')],
    ['permanent-before-2022', away(permanent, '2021-07-01', '2022-01-02'), away(permanent, '2021-07-01', '2022-01-01')],
    [
      'permanent-before-2022',
      away({ ...permanent, permitSince: '2019-07-01' }, '2021-07-01', '2022-01-02'),
      away({ ...permanent, permitSince: '2019-06-30' }, '2021-07-01', '2022-01-02'),
    ],
    ['quota-refugee-8-3', lost, tooLong],
    [
      'quota-refugee-8-3',
      away({ ...refugee, assessedOn: '2020-01-01' }, '2019-08-01', null),
      away({ ...refugee, permanentPermit: true, assessedOn: '2020-01-01' }, '2019-08-01', null),
    ],
    ['apply-dispensation', tooLong, { ...regret, assessedOn: '2025-05-11' }],
    ['sandholm', lost, tooLong],
    ['new-permit-assessed', lost, { ...lost, absences: [stay('2024-01-01', '2024-08-01')], assessedOn: '2025-06-14' }],
    ['appeal-suspends', lost, tooLong],
    ['ask-authority', sign, tooLong],
    ['law-checked-until', away(other, '2025-03-08', '2026-03-09'), away(other, '2025-03-07', '2026-03-08')],
    [
      'law-checked-from',
      away({ ...other, lastingStay: false }, '2014-03-17', '2014-09-18'),
      away({ ...other, lastingStay: false }, '2014-03-18', '2014-09-19'),
    ],
  ])('%s', (id, on, off) => {
    expect(ids({ statePosted: false, ...on })).toContain(id);
    expect(ids({ statePosted: false, ...off })).not.toContain(id);
  });

  it.each([
    [lost, 'appeal', { board: 'Flygtningenævnet', weeks: 4 }],
    [
      away({ ...refugee, assessedOn: '2025-06-14' }, '2016-03-01', '2017-04-01'),
      'appeal',
      { board: 'Flygtningenævnet' },
    ],
    [tooLong, 'appeal', { board: 'Udlændingenævnet', weeks: 8 }],
    [{ ...tooLong, assessedOn: '2024-02-01' }, 'appeal', { board: 'Udlændingenævnet', weeks: 8 }],
    [{ ...longBefore, assessedOn: '2020-10-22' }, 'appeal', { board: 'Udlændingenævnet', weeks: 8 }],
    [{ ...longBefore, assessedOn: '2020-10-21' }, 'appeal', { board: 'Udlændingenævnet' }],
    [lost, 'appeal-suspends', { notIf: 'abroad' }],
    [{ ...lostBefore, assessedOn: '2025-06-15' }, 'appeal-suspends', { notIf: 'abroad' }],
    [{ ...lostBefore, assessedOn: '2025-06-14' }, 'appeal-suspends', {}],
    // Of § 17 a no text excepts whoever is abroad.
    [{ ...regret, assessedOn: '2025-06-15' }, 'appeal-suspends', {}],
    [{ ...regret, supportUnder14a: true, assessedOn: '2025-06-15' }, 'appeal-suspends', { notIf: 'abroad' }],
    [lost, 'apply-dispensation', { form: 'BF2', maxMonths: 6, 'before-leaving': true }],
    [{ ...tooLong, assessedOn: '2025-01-01' }, 'apply-dispensation', {}],
    [tooLong, 'no-benefits', {}],
    [sign, 'no-benefits', { if: true }],
    [tooLong, 'decided-by', { authority: 'issuing' }],
    [lost, 'decided-by', { authority: 'US' }],
    [shortest('2021-01-10', { child: false }), 'shortest-limit', { on: '2021-07-10' }],
    [shortest('2021-01-10', { child: true }), 'shortest-limit', undefined],
    [shortest('2021-01-10', {}), 'shortest-limit', { on: '2021-04-10' }],
    [shortest('2022-03-29', {}), 'shortest-limit', { on: '2022-06-29' }],
    [shortest('2022-03-30', {}), 'shortest-limit', { on: '2022-09-30' }],
    [shortest('2022-03-30', { child: true }), 'shortest-limit', { on: '2022-09-30' }],
    [lost, 'second-condition-met', { by: 'protection' }],
    [abroad, 'kept-while-abroad', { on: '2024-01-10' }],
    [tooLong, 'lapses-on', { on: '2024-01-11' }],
    [{ ...tooLong, assessedOn: '2024-01-11' }, 'lapsed-on', { on: '2024-01-11' }],
    [{ ...lost, assessedOn: '2026-02-01' }, 'lapsed-on-or-later', { on: '2026-01-02' }],
  ])('%# %s', (facts, id, params) => {
    expect(said(facts, id)?.params).toEqual(params);
  });

  const condition = { ...refugee, protectionElsewhere: false, statePosted: false };
  const ofSign = (facts: object) => ({ ...condition, absences: [], residenceSigns: ['gave-up'], ...facts });
  const [before, across, since] = [
    ['2024-12-01', '2025-06-14'],
    ['2024-12-01', '2025-06-15'],
    ['2025-06-15', '2025-12-16'],
  ] as const;
  const settled = { settledInHomeCountry: true, outsideDublinStates: false };
  const outside = { settledInHomeCountry: false, outsideDublinStates: true };
  const neither = { settledInHomeCountry: false, outsideDublinStates: false };
  const each = { settledInHomeCountry: true, outsideDublinStates: true };
  const [lastOfOld, firstOfNew] = [
    { residenceGivenUpOn: '2025-06-14', assessedOn: '2025-06-15' },
    { residenceGivenUpOn: '2025-06-15', assessedOn: '2025-06-15' },
  ];
  it.each<[object, 'protection' | 'home' | 'outside-dublin' | undefined]>([
    [away({ ...condition, ...settled }, ...before), 'home'],
    [away({ ...condition, ...each }, ...across), 'home'],
    [away({ ...condition, ...outside }, ...across), 'outside-dublin'],
    [away({ ...condition, ...each }, ...since), 'outside-dublin'],
    [away({ ...condition, ...each, protectionElsewhere: true }, ...since), 'protection'],
    [away({ ...condition, ...outside, assessedOn: '2026-01-01' }, since[0], null), 'outside-dublin'],
    [ofSign({ ...each, ...lastOfOld }), 'home'],
    [ofSign({ ...outside, ...lastOfOld }), 'outside-dublin'],
    [ofSign({ ...each, ...firstOfNew }), 'outside-dublin'],
    [ofSign({ ...each, assessedOn: '2025-06-14' }), 'home'],
    [ofSign({ ...each, assessedOn: '2025-06-15' }), 'outside-dublin'],
    [away({ ...family, ...each }, ...since), undefined],
    [away({ ...condition, ...outside }, ...before), undefined],
  ])('%# names the part of the second condition that is met and used: %s %s', (facts, by) => {
    expect(said(facts, 'second-condition-met')?.params['by']).toBe(by);
  });

  it.each<[object, 'until-2025' | 'since-2025' | 'both' | undefined]>([
    [away({ ...condition, ...neither }, ...before), 'until-2025'],
    [away({ ...condition, ...neither }, ...across), 'both'],
    [away({ ...condition, ...neither }, '2025-06-14', '2025-12-16'), 'both'],
    [away({ ...condition, ...neither }, ...since), 'since-2025'],
    [away({ ...condition, ...neither }, since[0], '2025-12-15'), undefined],
    [away({ ...condition, ...neither, assessedOn: '2025-12-16' }, since[0], null), 'since-2025'],
    [ofSign({ ...neither, ...lastOfOld, assessedOn: '2025-06-14' }), 'until-2025'],
    [ofSign({ ...neither, ...firstOfNew }), 'since-2025'],
    [ofSign({ ...neither, assessedOn: '2025-06-15' }), 'both'],
    [ofSign({ ...neither, assessedOn: '2025-06-14' }), 'until-2025'],
    [away({ ...other, ...neither, statePosted: false }, '2024-12-01', '2025-06-14'), undefined],
    [
      {
        ...condition,
        repatriated: true,
        repatriatedOn: '2016-01-01',
        repatriationReturned: true,
        repatriationReturnedOn: '2016-02-01',
      },
      undefined,
    ],
  ])('%# names the law by which the permit stands, the second condition not met: %s %s', (facts, law) => {
    expect(said(facts, 'stands-without-second-condition')?.params['law']).toBe(law);
  });

  it('says nothing that hangs on the kind of permit while that is not known', () => {
    const facts = { ...without(other, 'lastingStay'), permitKind: null, repatriated: false };
    const ofKind = ['decided-by', 'conscription-not-counted', 'shortest-limit', 'length-exceeded'];
    const open = { ...facts, absences: [stay('2017-02-10', null)], assessedOn: '2017-03-01' };
    expect(verdict(open).outcome).toBe('kept');
    expect(ids(open).filter((id) => ofKind.includes(id))).toEqual([]);
    expect(ids({ ...open, permitKind: 'other' })).toEqual(expect.arrayContaining(ofKind.slice(0, 3)));
    expect(ids({ ...open, permitKind: 'exempt' })).toContain('decided-by');
    expect(said({ ...open, permitKind: 'exempt' }, 'decided-by')?.params).toEqual({ authority: 'issuing' });
    expect(said({ ...open, permitKind: 'ukraine', permitSince: null }, 'decided-by')?.params).toEqual({
      authority: 'US',
    });
  });

  it('cites the section of the day that decides', () => {
    const laws = (facts: object, id: string) => said(facts, id)?.cites.map(({ law }) => law);
    expect(laws(tooLong, 'length-exceeded')?.join()).toMatch('1079/2023');
    expect(laws(tooLong, 'apply-dispensation')?.join()).toMatch('§ 17, stk. 2');
    expect(laws(away(other, '2017-01-10', '2018-01-11'), 'apply-dispensation')?.join()).toMatch(
      '1117/2017, § 17, stk. 3',
    );
  });

  it.each<[object, object[]]>([
    [abroad, [{ id: 'back-by', on: '2024-01-10', remindDaysBefore: 30 }]],
    [{ ...tooLong, assessedOn: '2024-01-10' }, [{ id: 'back-from-plan', on: '2024-01-10', remindDaysBefore: 30 }]],
    [{ ...tooLong, assessedOn: '2024-01-11' }, []],
    [
      away({ ...other, statePosted: true, postingEndedOn: '2027-06-30', assessedOn: '2026-09-01' }, '2025-08-01', null),
      [
        { id: 'back-by', on: '2027-07-30', remindDaysBefore: 30 },
        { id: 'posted-return-by', on: '2027-07-30', remindDaysBefore: 30 },
      ],
    ],
    // Gone again after the posting.
    [
      away(
        { ...family, statePosted: true, postingEndedOn: '2025-12-01', assessedOn: '2025-12-20' },
        '2025-12-16',
        null,
      ),
      [{ id: 'back-by', on: '2026-06-16', remindDaysBefore: 30 }],
    ],
    [
      regret,
      [
        { id: 'apply-extension-by', on: '2025-05-10', remindDaysBefore: 60 },
        { id: 'regret-until', on: '2025-05-10', remindDaysBefore: 60 },
      ],
    ],
    [
      { ...regret, regretExtended: true, assessedOn: '2026-05-10' },
      [{ id: 'regret-until', on: '2026-05-10', remindDaysBefore: 60 }],
    ],
  ])('deadlines %#', (facts, deadlines) => {
    expect(verdict(facts).deadlines).toEqual(deadlines);
  });

  it.each<[string, object, string[]]>([
    ['a plan, the day', tooLong, ['lapses-on']],
    [
      'a plan, no one day',
      away({ ...other, permitSince: '2015-01-01' }, '2016-10-01', '2018-01-01'),
      ['planned-stay-too-long'],
    ],
    [
      'no one day, no plan',
      { ...away({ ...other, permitSince: '2015-01-01' }, '2016-10-01', '2018-01-01'), assessedOn: '2018-01-01' },
      [],
    ],
    ['past', { ...tooLong, assessedOn: '2024-01-11' }, ['lapsed-on']],
    ['ahead', { ...tooLong, assessedOn: '2024-01-10' }, ['lapses-on']],
    ['refugee, ahead', lost, ['lapses-on-or-later']],
    ['refugee, past', { ...lost, assessedOn: '2026-01-02' }, ['lapsed-on-or-later']],
    ['refugee, repatriated', { ...regret, assessedOn: '2025-05-11' }, ['lapsed-on']],
    ['child', away({ ...other, child: true }, '2017-06-01', '2017-09-02'), ['child-may-have-lapsed']],
    ['child, more than the limit', away({ ...other, child: true }, '2017-06-01', '2018-06-02'), ['lapses-on']],
    ['child, kept', away({ ...other, child: true }, '2017-06-01', '2017-09-01'), []],
    ['a sign', sign, []],
    ['abroad', abroad, ['kept-while-abroad']],
    ['back', away({ ...other, assessedOn: '2023-05-01' }, '2023-01-10', '2023-02-01'), []],
    ['regret', regret, ['can-regret-until']],
    ['returned in time', returned, []],
  ])('says in the title what is certain: %s', (_, facts, titles) => {
    const { statements } = verdict({ statePosted: false, ...facts });
    expect(statements.filter(({ kind }) => kind === 'title').map(({ id }) => id)).toEqual(titles);
  });

  it.each([
    ['refugee', { supportUnder14a: true }, '14a'],
    ['refugee-family', { repatriatedTogether: true, supportUnder14a: true }, '14a'],
    ['refugee-family', { repatriatedTogether: false }, 'not-together'],
    ['refugee-family', { repatriatedTogether: true }, undefined],
  ])('says why there is no regret: %s, %j', (permitKind, facts, why) => {
    expect(said({ ...regret, permitKind, ...facts }, 'no-regret')?.params['why']).toBe(why);
  });

  it('draws what else there is: a return, a sign, a posting, two readings', () => {
    const drawn = (facts: object) =>
      verdict(facts).timeline.map(({ id, kind, from, to }) => [id, kind, from, to].filter(Boolean).join(' '));
    expect(drawn(returned)).toEqual([
      'repatriated own 2024-05-10',
      'regret limit 2024-05-10 2025-05-10',
      'returned own 2025-05-10',
      'today today 2025-05-10',
    ]);
    expect(drawn({ ...regret, repatriationReturnedOn: '2025-05-11' })).not.toContain('returned own 2025-05-11');
    expect(drawn({ ...regret, supportUnder14a: true })).toEqual([
      'repatriated own 2024-05-10',
      'today today 2025-05-10',
    ]);
    expect(drawn(sign)).toEqual(['permit own 2010-01-01', 'given-up own 2023-01-14']);
    expect(drawn({ ...sign, residenceSigns: [] })).toEqual(['permit own 2010-01-01']);
    const posted = { ...other, permitSince: '2015-01-01', statePosted: true, postingEndedOn: '2016-10-02' };
    expect(drawn(away(posted, '2016-10-01', '2018-01-01'))).toEqual([
      'permit own 2015-01-01',
      'abroad own 2016-10-01 2018-01-01',
      'posting own 2016-10-02',
      'limit-earliest limit 2016-10-01 2017-04-01',
      'limit-latest limit 2016-10-01 2017-10-01',
    ]);
    expect(drawn({ ...away(posted, '2016-10-01', '2016-10-02'), statePosted: false })).not.toContain(
      'posting own 2016-10-02',
    );
  });

  it('draws the case: own days, the limit, today', () => {
    expect(verdict(abroad).timeline).toEqual([
      { id: 'permit', kind: 'own', from: '2010-01-01' },
      { id: 'still-abroad', kind: 'own', from: '2023-01-10', to: '2024-01-10' },
      { id: 'limit', kind: 'limit', from: '2023-01-10', to: '2024-01-10' },
      { id: 'today', kind: 'today', from: '2024-01-10' },
    ]);
    expect(verdict(regret).timeline.map(({ id }) => id)).toEqual(['repatriated', 'regret', 'today']);
  });
});

it.each(SIGNS)('%s: the authority presumes that the permit has lapsed', (sign) => {
  const facts = { ...other, absences: [], residenceSigns: [sign], residenceGivenUpOn: '2020-01-01' };
  expect(verdict(facts)).toMatchObject({
    outcome: 'presumed-lapsed',
    missing: [],
    values: { decidingOn: '2020-01-01' },
  });
});

it('puts a child of a refugee in the row of a child that is one: no two rows of the table overlap', () => {
  const sign = { residenceSigns: ['gave-up'], residenceGivenUpOn: '2022-07-01', assessedOn: '2024-09-29' };
  const sent = { ...sign, absences: [], child: true, sentAsMinor: true, statePosted: false };
  const rows = [refugee, family].map((one) => {
    const row = rowOf(lapse.logic.judge({ ...one, ...sent } as unknown as Facts));
    return 'open' in row ? undefined : rowKey(row);
  });
  expect(rows[0]).toMatch('presumed-kept');
  expect(rows[1]).toBe(rows[0]);
});

it('names in each reason of an absence its days and its place', () => {
  const found: Reason[] = [];
  const visit = (reason: Reason) => {
    if (reason.id === 'beyond-limit') found.push(reason);
    reason.children?.forEach(visit);
  };
  visit(verdict({ ...other, absences: [stay('2011-01-01', '2011-02-01'), stay('2015-01-01', '2016-02-01')] }).reasons);
  expect(found.map(({ at, truth, params }) => [at, truth, params])).toEqual([
    [0, 'false', { from: '2011-01-01', to: '2011-02-01' }],
    [1, 'true', { from: '2015-01-01', to: '2016-02-01' }],
  ]);
});

it('opens links made before: a kind of two, and the answers of then', () => {
  expect(verdict({ ...away(other, '2017-01-10', '2018-01-10'), permitKind: 'other' }).outcome).toBe('kept');
  const old = {
    permitKind: 'refugee',
    repatriated: false,
    protectionElsewhere: false,
    settledInHomeCountry: true,
    residenceSigns: [],
    child: false,
  };
  expect(
    verdict({ ...away(old, '2016-03-01', '2016-12-01'), permitSince: '2010-06-01', permanentPermit: false }).outcome,
  ).toBe('needs-facts');
});

describe('a permit for those displaced from Ukraine', () => {
  const kindsOf = (facts: object) =>
    verdict(facts).possible.find(({ outcome }) => outcome === 'presumed-lapsed')?.when as { is: string[] } | undefined;

  it('cannot be given up by a sign on a day before there were any: no such case is possible', () => {
    const day = { ...without(ukraine, 'permitSince', 'residenceSigns'), absences: [] };
    expect(verdict({ ...day, assessedOn: '2022-03-16' })).toMatchObject({ outcome: 'kept', missing: [] });
    expect(verdict({ ...day, assessedOn: '2022-03-17' }).missing).toContain('residenceSigns');
    expect(kindsOf({ absences: [], assessedOn: '2022-03-16' })?.is).toEqual(['refugee', 'refugee-family', 'other']);
    expect(kindsOf({ absences: [], assessedOn: '2022-03-17' })?.is).toContain('ukraine');
  });

  it('is judged as it is stated, though no permit can be so old', () => {
    const old = { permitKind: 'ukraine', absences: [stay('2020-01-01', '2021-06-01')] };
    expect(verdict(old)).toMatchObject({ outcome: 'needs-facts' });
    expect(verdict(old).missing).not.toEqual([]);
  });
});

describe('what an outcome says by itself while facts are missing', () => {
  const told = (facts: object, of: string) => verdict(facts).possible.find(({ outcome }) => outcome === of)?.values;

  it('is that there is a period of regret, and its days', () => {
    const left = { repatriated: true, repatriatedOn: '2021-05-01', repatriationReturned: false, regretExtended: true };
    const relative = { ...left, permitKind: 'refugee-family', assessedOn: '2022-08-01' };
    expect(told(relative, 'regret-period')).toMatchObject({
      regretUntil: '2023-05-01',
      extensionMustBeAppliedForBy: '2022-05-01',
      decidingOn: '2022-08-01',
    });
    expect(told(relative, 'presumed-lapsed')).not.toHaveProperty('regretUntil');
    expect(told({ ...relative, assessedOn: '2023-05-02' }, 'lapsed')).toMatchObject({ lapsedOn: '2023-05-02' });
  });

  it('is which absence decides where the readings part, whether or not a refugee has repatriated', () => {
    const facts = { absences: [stay('2013-01-11', '2013-08-12')], child: false, residenceSigns: [] };
    expect(told({ ...facts, permanentPermit: false }, 'unclear')).toMatchObject({ decisiveAbsence: 0 });
  });
});
