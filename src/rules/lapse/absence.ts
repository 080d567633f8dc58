import type { Day } from '../core/day.ts';
import { both, either, isNot } from '../core/truth.ts';
import type { Facts, Stay } from './case.ts';
import { isChildTooLongInOne, isProtected, isProtectedInSome } from './child.ts';
import { agreed, isBeyond, type Limit, limitsOf } from './limits.ts';
import { ALL, isMet, type Met, NONE, ONE, secondOfStay } from './second-condition.ts';

/** No limit but a child's is shorter. */
export const isWithinAll = ({ until, short }: Stay): boolean => until !== undefined && until <= short;

/** Longer than the limit in every reading. */
export function isTooLong(stay: Stay, limits: readonly Limit[]): boolean | undefined {
  if (isWithinAll(stay)) return false;
  return agreed(limits, (limit) => {
    if (limit.days.length === 0) return false;
    let beyond: boolean | undefined = true;
    for (let reading = 0; reading < limit.days.length; reading++) {
      beyond = both(beyond, isBeyond(limit, reading, stay.until));
    }
    return beyond;
  });
}

/** The second condition is met, whatever the reading. */
export const isSecondMet = (f: Facts, stay: Stay, limits: readonly Limit[]): boolean | undefined =>
  agreed(limits, ({ days }) =>
    days.reduce<boolean | undefined>((met, last) => both(met, isMet(secondOfStay(f, stay, last))), true),
  );

/** The permit has lapsed by this absence. */
export function isLapsedBy(f: Facts, stay: Stay): boolean | undefined {
  if (isWithinAll(stay)) return false;
  const limits = limitsOf(f, stay);
  const tooLong = isTooLong(stay, limits);
  if (tooLong === false) return false;
  return both(tooLong, both(isSecondMet(f, stay, limits), isNot(isProtectedInSome(f, limits))));
}

/** What one reading of the limit comes to: it lapses in no, one or each reading of the second condition. */
function lapsesIn(f: Facts, stay: Stay, limit: Limit, reading: number): Met {
  const beyond = isBeyond(limit, reading, stay.until);
  if (beyond === false) return NONE;
  const last = limit.days[reading]!;
  const isKept = isProtected(f, last);
  if (isKept === true) return NONE;
  const met = secondOfStay(f, stay, last);
  return beyond === undefined || isKept === undefined ? met | NONE : met;
}

/** It has lapsed in some reading and not in every one. */
function isInOneReadingOf(f: Facts, stay: Stay, limit: Limit): boolean | undefined {
  const ways = limit.days.map((_, reading) => lapsesIn(f, stay, limit, reading));
  const [first] = ways;
  if (first === undefined) return false;
  if (ways.length === 1) return first === ONE ? true : first & ONE ? undefined : false;
  const lapsesInSome = ways.some((way) => !(way & NONE));
  const standsInSome = ways.some((way) => !(way & ALL));
  if (lapsesInSome && standsInSome) return true;
  // One and the same condition is open in every reading: they do not part.
  const isSame = (test: (last: Day, reading: number) => unknown) => new Set(limit.days.map(test)).size === 1;
  const isOneCondition =
    !(first & ONE) &&
    isSame((_, reading) => ways[reading]) &&
    isSame((last) => isProtected(f, last)) &&
    limit.days.every((_, reading) => isBeyond(limit, reading, stay.until) === true);
  return isOneCondition || ways.every((way) => way === NONE) ? false : undefined;
}

/** Whether the permit has lapsed by this absence, or by a child's three months, depends on the reading. */
export function isDisputed(f: Facts, stay: Stay): boolean | undefined {
  if (stay.until !== undefined && stay.until <= stay.child) return false;
  const byChild = isChildTooLongInOne(f, stay);
  if (byChild === true) return true;
  const byLength = isWithinAll(stay) ? false : agreed(limitsOf(f, stay), (limit) => isInOneReadingOf(f, stay, limit));
  return either(byLength, byChild);
}
