import {
  benefitReadings,
  benefitRows,
  blocks,
  lastBlockedDay,
  LAW_CHECKED_FROM,
  LAW_CHECKED_UNTIL,
  outcomeOf,
} from './benefits.ts';
import { nextDay, plusYears } from './days.ts';
import { ahead, daysOff, order, type RawFacts, type Reference, type Row, told, unreadable } from './reference.ts';

interface Facts {
  supportPeriods: Row[];
  decidedOn?: string;
  sponsorBasis?: 'citizen-or-refugee' | 'permanent';
  reunificationAppliedOn?: string;
  permanentUnder2022Rules?: boolean;
  assessedOn?: string;
}

const kinds: Reference<Facts>['kinds'] = {
  supportPeriods: benefitRows(true),
  decidedOn: 'day',
  sponsorBasis: ['citizen-or-refugee', 'permanent'],
  reunificationAppliedOn: 'day',
  permanentUnder2022Rules: 'flag',
  assessedOn: 'day',
};

const FOUR_YEARS_FROM = '2018-07-01';

/** § 9(15) no. 4: the four years before the application are looked at as well. */
const alsoByApplication = (f: Facts) => f.sponsorBasis === 'permanent' && !f.permanentUnder2022Rules;

const countsBefore = (day: string, years: number, { from, to }: Row) =>
  from < day && (to === null || plusYears(to, years) >= day);

const countsByDecision = (f: Facts, row: Row) => countsBefore(f.decidedOn!, 3, row);

function counting(f: Facts, years = f.reunificationAppliedOn! >= FOUR_YEARS_FROM ? 4 : 3): Row[] {
  return f.supportPeriods.filter(
    (row) => countsByDecision(f, row) || (alsoByApplication(f) && countsBefore(f.reunificationAppliedOn!, years, row)),
  );
}

const outcome = (f: Facts) => outcomeOf(counting(f));

function clearFrom(f: Facts): string | null {
  const byDecision = f.supportPeriods.some((row) => blocks(row) && countsByDecision(f, row));
  const last = byDecision ? lastBlockedDay(f.supportPeriods) : null;
  return last === null ? null : nextDay(plusYears(last, 3));
}

function applyFrom(f: Facts): string | null {
  if (outcome(f) !== 'obstacle' || !alsoByApplication(f)) return null;
  const last = lastBlockedDay(f.supportPeriods);
  if (last === null) return null;
  const afterThree = nextDay(plusYears(last, 3));
  if (f.reunificationAppliedOn! < FOUR_YEARS_FROM && afterThree < FOUR_YEARS_FROM) return afterThree;
  return nextDay(plusYears(last, 4));
}

function interpretations(f: Facts): string[] {
  const ids = benefitReadings(counting(f));
  if (outcomeOf(counting(f, 3)) !== outcomeOf(counting(f, 4))) ids.push('I-2018-APPLICATION');
  const byDecision = f.supportPeriods.some((row) => blocks(row) && countsByDecision(f, row));
  if (outcome(f) === 'obstacle' && !byDecision) ids.push('I-DEEMED-MET');
  return ids;
}

function asked(f: Facts): string[] {
  if (f.supportPeriods.length === 0) return ['supportPeriods'];
  const keys = ['supportPeriods', 'decidedOn', 'sponsorBasis'];
  return f.sponsorBasis === 'permanent' ? [...keys, 'reunificationAppliedOn', 'permanentUnder2022Rules'] : keys;
}

const deadlines = (f: Facts) =>
  ahead(f.assessedOn, [
    { id: 'clear-from', on: clearFrom(f), remindDaysBefore: 0 },
    { id: 'apply-from', on: applyFrom(f), remindDaysBefore: 0 },
  ]);

function statements(f: Facts): string[] {
  const obstacle = outcome(f) === 'obstacle';
  return [
    ...told(
      ['clear-from', clearFrom(f) !== null],
      ['apply-from', applyFrom(f) !== null],
      ['how-long-does-not-matter', obstacle],
      ['quite-special-reasons', obstacle],
      ['refugee-sponsor', obstacle],
      ['no-support-until-permanent', true],
      ['municipality-guides', true],
      ['turkish-citizens-ask', obstacle],
      ['only-certain-permits', f.sponsorBasis === 'permanent' && f.permanentUnder2022Rules === true],
      ['law-checked-until', f.decidedOn !== undefined && f.decidedOn > LAW_CHECKED_UNTIL],
      ['law-checked-from', f.decidedOn !== undefined && f.decidedOn < LAW_CHECKED_FROM],
    ),
    ...daysOff(deadlines(f)),
  ];
}

function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  order(found, raw, 'decidedOn', 'reunificationAppliedOn', 'decidedOn');
  return found;
}

export const spouseSupport: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values: (f) => ({ clearFrom: clearFrom(f), applyFrom: applyFrom(f), decidingOn: f.decidedOn ?? null }),
  interpretations,
  asked,
  statements,
  deadlines,
  substitutes: {},
  outcomes: ['obstacle', 'authority-assesses', 'no-obstacle'],
};
