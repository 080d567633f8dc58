import { addDays, type Day } from '../core/day.ts';
import { both, either, notBefore } from '../core/truth.ts';
import type { Facts, Stay } from './case.ts';
import { agreed, isBeyond, type Limit, limitsOf } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';
import { isMet, isMetInOne, isMetInSome, type Met, secondOfStay } from './second-condition.ts';

const PROTECTED_FROM = p.childProtectedFrom[0].value;

/** The three months ran out, and the day after them came, while they were a limit. */
export const hasThreeMonths = (stay: Stay): boolean => addDays(stay.child, 1) < PROTECTED_FROM;

/** A child's three months are passed, if it is a child. */
export const isOverThreeMonths = (stay: Stay): boolean | undefined => {
  if (!hasThreeMonths(stay)) return false;
  return stay.until === undefined ? undefined : stay.until > stay.child;
};

const overAs = (f: Facts, stay: Stay, test: (met: Met) => boolean | undefined) => {
  const over = both(f.child, isOverThreeMonths(stay));
  return over === false ? false : both(over, test(secondOfStay(f, stay, stay.child)));
};
/** Old § 17(2), second condition met. */
export const isChildTooLong = (f: Facts, stay: Stay) => overAs(f, stay, isMet);
/** The same, in one reading of the second condition. */
export const isChildTooLongInOne = (f: Facts, stay: Stay) => overAs(f, stay, isMetInOne);

const isSent = (f: Facts) => both(f.child, f.sentAsMinor);

/** A limit passed from that day on: the permit of one sent away as a minor does not lapse by it (§ 17(3)). */
export const isProtected = (f: Facts, last: Day): boolean | undefined =>
  addDays(last, 1) < PROTECTED_FROM ? false : isSent(f);

/** The same of a sign. */
export const isSignProtected = (f: Facts): boolean | undefined => {
  const sent = isSent(f);
  return sent === false ? false : both(sent, notBefore(f.residenceGivenUpOn, PROTECTED_FROM));
};

/** Is one of the readings protected? */
export const isProtectedInSome = (f: Facts, limits: readonly Limit[]): boolean | undefined => {
  if (f.child === false || f.sentAsMinor === false) return false;
  return agreed(limits, ({ days }) =>
    days.reduce<boolean | undefined>((some, last) => either(some, isProtected(f, last)), false),
  );
};

/** A reading is protected in which the permit would otherwise have lapsed. */
export const isKeptByProtection = (f: Facts, stay: Stay): boolean | undefined => {
  const isWithin = stay.until !== undefined && (stay.until <= stay.short || stay.until < PROTECTED_FROM);
  if (f.child === false || f.sentAsMinor === false || isWithin) return false;
  return agreed(limitsOf(f, stay), (limit) =>
    limit.days.reduce<boolean | undefined>(
      (some, last, reading) =>
        either(
          some,
          both(
            both(isBeyond(limit, reading, stay.until), isProtected(f, last)),
            isMetInSome(secondOfStay(f, stay, last)),
          ),
        ),
      false,
    ),
  );
};
