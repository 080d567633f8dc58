import {
  type Benefit,
  conditionsOn,
  endsWithin,
  freeAfter,
  lastBlockedDay,
  READINGS,
  readingsOf,
} from '../benefits/benefits.ts';
import type { Day } from '../core/day.ts';
import { both, type Citations, type Decision, firstOf } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { beginsLater, type Facts, intake, yearsBefore } from './facts.ts';
import { law } from './parameters.ts';
import { cites as s } from './cites.ts';

export const OUTCOMES = ['obstacle', 'authority-assesses', 'no-obstacle'] as const;
export type Outcome = (typeof OUTCOMES)[number];

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

const CITES: Citations = [s.section, s.act];
const FACTS = ['benefits', 'appliedOn', 'decidedOn', 'assessedOn'] as const;

/** Has it begun by the later of the application and the decision? */
function beginsInTime({ appliedOn, decidedOn, assessedOn }: Facts, { from }: Benefit): boolean | undefined {
  if (appliedOn !== undefined && from <= appliedOn) return true;
  const decision = decidedOn ?? assessedOn;
  if (decision === undefined) return undefined;
  return from <= decision ? true : appliedOn === undefined ? undefined : false;
}

const counting = (f: Facts) => (benefit: Benefit) =>
  both(beginsInTime(f, benefit), endsWithin(benefit, f.appliedOn && yearsBefore(f.appliedOn), f.appliedOn));

export function judge(f: Facts): Decision<Outcome> {
  const { blocks, assessed, nothing } = conditionsOn(f.benefits, counting(f), law.smallAmount, FACTS, CITES);
  return firstOf(CITES, [
    ['obstacle', blocks],
    ['authority-assesses', assessed],
    ['no-obstacle', nothing],
  ]);
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
  ...intake,
  outcomes: OUTCOMES,
  judge,
  conclude,
  goesByKnown: ['decidingOn'],
};
