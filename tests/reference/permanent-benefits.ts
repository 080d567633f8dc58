import {
  benefitReadings,
  benefitRows,
  lastBlockedDay,
  LAW_CHECKED_FROM,
  LAW_CHECKED_UNTIL,
  outcomeOf,
} from './benefits.ts';
import { nextDay, plusYears } from './days.ts';
import { ahead, daysOff, order, type RawFacts, type Reference, type Row, told, unreadable } from './reference.ts';

interface Facts {
  benefits: Row[];
  appliedOn?: string;
  decidedOn?: string;
  assessedOn?: string;
}

const kinds: Reference<Facts>['kinds'] = {
  benefits: benefitRows(false),
  appliedOn: 'day',
  decidedOn: 'day',
  assessedOn: 'day',
};

const FOUR_YEARS_FROM = '2017-03-15';
const RE_EDUCATION_FROM = '2022-07-01';

const yearsOf = (appliedOn: string) => (appliedOn >= FOUR_YEARS_FROM ? 4 : 3);

const decisionAsked = (f: Facts) => f.appliedOn !== undefined && f.benefits.some(({ from }) => from > f.appliedOn!);

function counting(f: Facts): Row[] {
  const decision = f.decidedOn ?? f.assessedOn ?? f.appliedOn!;
  const until = decision > f.appliedOn! ? decision : f.appliedOn!;
  return f.benefits.filter(
    ({ from, to }) => from <= until && (to === null || plusYears(to, yearsOf(f.appliedOn!)) >= f.appliedOn!),
  );
}

const outcome = (f: Facts) => outcomeOf(counting(f));

function clearFrom(f: Facts): string | null {
  const last = outcome(f) === 'obstacle' ? lastBlockedDay(f.benefits) : null;
  if (last === null) return null;
  const afterThree = nextDay(plusYears(last, 3));
  if (yearsOf(f.appliedOn!) === 3 && afterThree < FOUR_YEARS_FROM) return afterThree;
  return nextDay(plusYears(last, 4));
}

function lawDay(f: Facts): string | undefined {
  return f.decidedOn ?? (decisionAsked(f) ? f.assessedOn : f.appliedOn);
}

function values(f: Facts): Record<string, unknown> {
  return {
    years: f.appliedOn === undefined ? null : yearsOf(f.appliedOn),
    clearFrom: clearFrom(f),
    // A decision that is not asked for moves the law day when it is given: the one value that forgetting it changes.
    decidingOn: f.decidedOn !== undefined && !decisionAsked(f) ? undefined : (lawDay(f) ?? null),
  };
}

function asked(f: Facts): string[] {
  if (f.benefits.length === 0) return ['benefits'];
  if (!decisionAsked(f)) return ['benefits', 'appliedOn'];
  return ['benefits', 'appliedOn', 'decidedOn', ...(f.decidedOn === undefined ? ['assessedOn'] : [])];
}

const deadlines = (f: Facts) => ahead(f.assessedOn, [{ id: 'apply-from', on: clearFrom(f), remindDaysBefore: 0 }]);

function statements(f: Facts): string[] {
  const result = outcome(f);
  const obstacle = result === 'obstacle';
  const has = (kind: string) => f.benefits.some((row) => row.kind === kind);
  return [
    ...told(
      ['clear-from', clearFrom(f) !== null],
      ['stop-support-first', obstacle && clearFrom(f) === null],
      ['until-the-decision', true],
      ['spouse-supplement', result === 'no-obstacle' && !has('supplementary-cash-assistance')],
      ['wage-subsidy-not-employment', has('wage-subsidy-job')],
      ['other-conditions', result === 'no-obstacle'],
      ['strong-ties', obstacle],
      ['disability', obstacle],
      // § 11(14) is in the Act only since then.
      ['after-re-education-trip', obstacle && (lawDay(f) === undefined || lawDay(f)! >= RE_EDUCATION_FROM)],
      ['ask-municipality-for-payments', result === 'authority-assesses'],
      ['law-checked-until', (lawDay(f) ?? '') > LAW_CHECKED_UNTIL],
      ['law-checked-from', f.appliedOn !== undefined && f.appliedOn < LAW_CHECKED_FROM],
    ),
    ...daysOff(deadlines(f)),
  ];
}

function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  order(found, raw, 'decidedOn', 'appliedOn', 'decidedOn');
  return found;
}

export const permanentBenefits: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values,
  interpretations: (f) => benefitReadings(counting(f)),
  asked,
  statements,
  deadlines,
  substitutes: { decidedOn: ['assessedOn'] },
  outcomes: ['obstacle', 'authority-assesses', 'no-obstacle'],
};
