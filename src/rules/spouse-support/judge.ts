import { type Benefit, conditionsOn, endsWithin } from '../benefits/benefits.ts';
import type { Day } from '../core/day.ts';
import type { Asking } from '../core/settle.ts';
import { before, both, type Citations, type Decision, either, firstOf, is, isNot } from '../core/truth.ts';
import { cites as s } from './cites.ts';
import { type Facts, intake, yearsBefore } from './facts.ts';
import { law } from './parameters.ts';

export const OUTCOMES = ['obstacle', 'authority-assesses', 'no-obstacle'] as const;
export type Outcome = (typeof OUTCOMES)[number];

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

export const byDecision = (f: Facts, benefit: Benefit) => countsBefore(f.decidedOn, law.yearsByDecision, benefit);

/** Are the years before the application looked at as well? */
export const isByApplication = (f: Facts) => both(is(f.sponsorBasis, 'permanent'), isNot(f.permanentUnder2022Rules));

/** `years`: before the application; by its day unless they are given. */
export const counting =
  (f: Facts, years = f.reunificationAppliedOn && yearsBefore(f.reunificationAppliedOn)) =>
  (benefit: Benefit) =>
    either(byDecision(f, benefit), both(isByApplication(f), countsBefore(f.reunificationAppliedOn, years, benefit)));

export function decide(f: Facts, years?: number): Decision<Outcome> {
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

export const asking: Asking<Facts, Outcome> = { ...intake, judge };
