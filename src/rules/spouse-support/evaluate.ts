import { isBlocking } from '../benefits/benefits.ts';
import { freeAfter, lastBlockedDay, READINGS, readingsOf } from '../benefits/conclude.ts';
import type { Day } from '../core/day.ts';
import { either, outcomeOf } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import type { Facts } from './facts.ts';
import { asking, byDecision, counting, decide, isByApplication, type Outcome, OUTCOMES } from './judge.ts';
import { law } from './parameters.ts';

export { type Outcome, OUTCOMES } from './judge.ts';

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

export const logic: Logic<Facts, Outcome, Values> = { ...asking, outcomes: OUTCOMES, conclude };
