import { addMonths, type Day } from '../core/day.ts';
import { both, either, is, isNot, notBefore } from '../core/truth.ts';
import type { Facts } from './case.ts';
import { parameters as p } from './parameters.deciding.ts';

export const [REGRET, REGRET_IN_ALL] = [p.regretMonths[0].value, p.regretExtendedMonths[0].value];

/** The family of a refugee regrets only together with the refugee (§ 17 a(3)). */
export const hasLeftAlone = (f: Facts) => both(is(f.permitKind, 'refugee-family'), isNot(f.repatriatedTogether));

/** No regret after support under § 14 a of repatrieringsloven (§ 17 a(4)). */
export const hasSupport14a = (f: Facts) =>
  both(f.supportUnder14a, notBefore(f.repatriatedOn, p.support14aFrom[0].value));

/** There is a period of regret. */
export const canRegret = (f: Facts) => isNot(either(hasLeftAlone(f), hasSupport14a(f)));

/** The day that decides: of the return, or today. */
export const dayOfRegret = (f: Facts): Day | undefined =>
  f.repatriationReturned === undefined ? undefined : f.repatriationReturned ? f.repatriationReturnedOn : f.assessedOn;

/** Has the period of regret run out without a return? */
export function isRegretPassed(f: Facts): boolean | undefined {
  const on = dayOfRegret(f);
  if (f.repatriatedOn === undefined || on === undefined) return undefined;
  if (on <= addMonths(f.repatriatedOn, REGRET)) return false;
  return on > addMonths(f.repatriatedOn, REGRET_IN_ALL) ? true : isNot(f.regretExtended);
}

/** The ends of the period of regret, as far as they are not known to be others. */
export const regretTurns = ({ repatriatedOn: from, regretExtended }: Facts): readonly Day[] => {
  if (from === undefined) return [];
  const ends = [addMonths(from, REGRET), addMonths(from, REGRET_IN_ALL)];
  return regretExtended === undefined ? ends : [ends[regretExtended ? 1 : 0]!];
};

/** The days of leaving for which the period of regret ends on that day. */
export const leavingTurns = ({ regretExtended }: Facts, on: Day): readonly Day[] => {
  const starts = [addMonths(on, -REGRET), addMonths(on, -REGRET_IN_ALL)];
  return [on, ...(regretExtended === undefined ? starts : [starts[regretExtended ? 1 : 0]!])];
};
