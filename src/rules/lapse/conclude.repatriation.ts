import { addDays, addMonths, type Day } from '../core/day.ts';
import type { Conclusion } from '../core/verdict.ts';
import type { Facts } from './case.ts';
import { canRegret, dayOfRegret, REGRET, REGRET_IN_ALL } from './repatriation.ts';
import { type Interpretation, NO_VALUES, type Outcome, type Values } from './values.ts';

/** Last day of the period of regret, if there is one. */
const regretEnd = ({ repatriatedOn, regretExtended }: Facts): Day | undefined =>
  repatriatedOn === undefined || regretExtended === undefined
    ? undefined
    : addMonths(repatriatedOn, regretExtended ? REGRET_IN_ALL : REGRET);

/** After repatriation: the period of regret and what follows from it. */
export function concludeRepatriation(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const holds = outcome === undefined ? canRegret(f) : outcome !== 'presumed-lapsed';
  const until = (holds && regretEnd(f)) || null;
  const values: Values = {
    ...NO_VALUES,
    lapsedOn: outcome === 'lapsed' && until !== null ? addDays(until, 1) : null,
    regretUntil: until,
    extensionMustBeAppliedForBy: holds && f.repatriatedOn !== undefined ? addMonths(f.repatriatedOn, REGRET) : null,
    decidingOn: (outcome === 'regret-period' ? f.assessedOn : dayOfRegret(f)) ?? null,
  };
  const interpretations: Interpretation[] = [];
  if (outcome !== undefined && holds !== undefined) {
    if (holds) interpretations.push('I-COUNTING', 'I-REGRET-START');
    else interpretations.push('I-NO-REGRET');
    if (holds && f.regretExtended === true) interpretations.push('I-REGRET-24');
  }
  return { values, needs: [], interpretations };
}
