import {
  type Benefit,
  conditionsOn,
  endsWithin,
  freeAfter,
  isBlocking,
  lastBlockedDay,
  READINGS,
  readingsOf,
} from '../benefits/benefits.ts';
import type { Day } from '../core/day.ts';
import { before, both, type Citations, type Decision, either, firstOf, is, isNot, outcomeOf } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { type Facts, intake, yearsBefore } from './facts.ts';
import { law } from './parameters.ts';
import { cites as s } from './cites.ts';

export const OUTCOMES = ['obstacle', 'authority-assesses', 'no-obstacle'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = [...READINGS, 'I-2018-APPLICATION', 'I-DEEMED-MET'] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** First day on which a decision would be free of it. */
  readonly clearFrom: Day | null;
  /** First day on which an application would be free of it. */
  readonly applyFrom: Day | null;
  /** The law day. */
  readonly decidingOn: Day | null;
}

const CITES: Citations = [s.section, s.byDecision, s.byApplication];
const FACTS = [
  'supportPeriods',
  'decidedOn',
  'sponsorBasis',
  'reunificationAppliedOn',
  'permanentUnder2022Rules',
] as const;

/** Begun before the day, and not ended that many years before it. */
const countsBefore = (day: Day | undefined, years: number | undefined, benefit: Benefit) =>
  both(before(benefit.from, day), endsWithin(benefit, years, day));

const byDecision = (f: Facts, benefit: Benefit) => countsBefore(f.decidedOn, law.yearsByDecision, benefit);

/** Are the years before the application looked at as well? */
const isByApplication = (f: Facts) => both(is(f.sponsorBasis, 'permanent'), isNot(f.permanentUnder2022Rules));

/** `years`: before the application; by its day unless they are given. */
const counting =
  (f: Facts, years = f.reunificationAppliedOn && yearsBefore(f.reunificationAppliedOn)) =>
  (benefit: Benefit) =>
    either(byDecision(f, benefit), both(isByApplication(f), countsBefore(f.reunificationAppliedOn, years, benefit)));

function decide(f: Facts, years?: number): Decision<Outcome> {
  const { blocks, assessed, nothing } = conditionsOn(
    f.supportPeriods,
    counting(f, years),
    law.smallAmount,
    FACTS,
    CITES,
  );
  return firstOf(CITES, [
    ['obstacle', blocks],
    ['authority-assesses', assessed],
    ['no-obstacle', nothing],
  ]);
}

export const judge = (f: Facts): Decision<Outcome> => decide(f);

/** Does a blocking period count by the decision? Undefined while that is not known of any. */
function blocksByDecision(f: Facts): boolean | undefined {
  let known: boolean | undefined = false;
  for (const benefit of f.supportPeriods?.filter(isBlocking) ?? []) known = either(known, byDecision(f, benefit));
  return f.supportPeriods === undefined ? undefined : known;
}

function applyFrom(f: Facts, last: Day): Day | null {
  if (isByApplication(f) !== true || f.reunificationAppliedOn === undefined) return null;
  const early = freeAfter(last, law.yearsBefore);
  const isOld = f.reunificationAppliedOn < law.fourYearsFrom && early < law.fourYearsFrom;
  return isOld ? early : freeAfter(last, law.yearsSince);
}

function interpretationsOf(f: Facts, outcome: Outcome): Interpretation[] {
  const found: Interpretation[] = outcome === 'obstacle' ? [] : readingsOf(f.supportPeriods, counting(f));
  if (isByApplication(f) !== true) return found;
  if (outcomeOf(decide(f, law.yearsBefore)) !== outcomeOf(decide(f, law.yearsSince))) found.push('I-2018-APPLICATION');
  if (outcome === 'obstacle' && blocksByDecision(f) === false) found.push('I-DEEMED-MET');
  return found;
}

export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const last = (outcome === 'obstacle' ? lastBlockedDay(f.supportPeriods) : null) ?? null;
  return {
    values: {
      clearFrom: last !== null && blocksByDecision(f) === true ? freeAfter(last, law.yearsByDecision) : null,
      applyFrom: last === null ? null : applyFrom(f, last),
      decidingOn: f.decidedOn ?? null,
    },
    needs: [],
    interpretations: outcome === undefined ? [] : interpretationsOf(f, outcome),
  };
}

export const logic: Logic<Facts, Outcome, Values> = { ...intake, outcomes: OUTCOMES, judge, conclude };
