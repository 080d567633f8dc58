import { type Benefit, conditionsOn, endsWithin } from '../benefits/benefits.ts';
import type { Asking } from '../core/settle.ts';
import { both, type Citations, type Decision, firstOf } from '../core/truth.ts';
import { cites as s } from './cites.ts';
import { type Facts, intake, yearsBefore } from './facts.ts';
import { law } from './parameters.ts';

export const OUTCOMES = ['obstacle', 'authority-assesses', 'no-obstacle'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const CITES: Citations = [s.section, s.act];
const FACTS = ['benefits', 'appliedOn', 'decidedOn', 'assessedOn'] as const;

/** Has it begun by the later of the application and the decision? */
function beginsInTime({ appliedOn, decidedOn, assessedOn }: Facts, { from }: Benefit): boolean | undefined {
  if (appliedOn !== undefined && from <= appliedOn) return true;
  const decision = decidedOn ?? assessedOn;
  if (decision === undefined) return undefined;
  return from <= decision ? true : appliedOn === undefined ? undefined : false;
}

export const counting = (f: Facts) => (benefit: Benefit) =>
  both(beginsInTime(f, benefit), endsWithin(benefit, f.appliedOn && yearsBefore(f.appliedOn), f.appliedOn));

export function judge(f: Facts): Decision<Outcome> {
  const { blocks, assessed, nothing } = conditionsOn(f.benefits, counting(f), law.smallAmount, FACTS, CITES);
  return firstOf(CITES, [
    ['obstacle', blocks],
    ['authority-assesses', assessed],
    ['no-obstacle', nothing],
  ]);
}

export const asking: Asking<Facts, Outcome> = { ...intake, judge };
