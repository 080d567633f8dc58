import { freeAfter, lastBlockedDay, READINGS, readingsOf } from '../benefits/conclude.ts';
import type { Day } from '../core/day.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { beginsLater, type Facts, yearsBefore } from './facts.ts';
import { asking, counting, type Outcome, OUTCOMES } from './judge.ts';
import { law } from './parameters.ts';

export { type Outcome, OUTCOMES } from './judge.ts';

export const INTERPRETATIONS = READINGS;
export type Interpretation = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** Years before the application that are looked at. */
  readonly years: number | null;
  /** First day on which an application would be free of it. */
  readonly clearFrom: Day | null;
  /** The law day. */
  readonly decidingOn: Day | null;
}

/** The first day on which an application is free: looked back at from there, by the years of that day. */
function clearFrom(f: Facts): Day | null {
  const last = lastBlockedDay(f.benefits) ?? null;
  if (last === null || f.appliedOn === undefined) return null;
  const early = freeAfter(last, law.yearsBefore);
  return f.appliedOn < law.fourYearsFrom && early < law.fourYearsFrom ? early : freeAfter(last, law.yearsSince);
}

/** The day of the decision, else today where it takes its place, else the application. */
const decidingDay = (f: Facts) => f.decidedOn ?? (beginsLater(f) === true ? f.assessedOn : f.appliedOn);

export const conclude = (f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> => ({
  values: {
    years: f.appliedOn === undefined ? null : yearsBefore(f.appliedOn),
    clearFrom: outcome === 'obstacle' ? clearFrom(f) : null,
    decidingOn: decidingDay(f) ?? null,
  },
  needs: outcome === 'obstacle' && f.appliedOn === undefined && lastBlockedDay(f.benefits) ? ['appliedOn'] : [],
  interpretations: outcome === undefined || outcome === 'obstacle' ? [] : readingsOf(f.benefits, counting(f)),
});

export const logic: Logic<Facts, Outcome, Values> = {
  ...asking,
  outcomes: OUTCOMES,
  conclude,
  goesByKnown: ({ decidedOn }) => (decidedOn === undefined ? ['decidingOn'] : []),
};
