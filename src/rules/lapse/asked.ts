import type { Day } from '../core/day.ts';
import { after, both, either, isBefore, isNot, notBefore } from '../core/truth.ts';
import { type Facts, hasSign, isExempt, ofSomeStay, type Stay, staysOf } from './case.ts';
import { agreed, isBeyond, limitsBeforePosting } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';

const POSTED_FROM = p.postedFrom[0].value;

/** Still abroad, or longer than the shorter of the limits. */
export const isLongOrOpen = (stay: Stay): boolean | undefined => stay.open || after(stay.until, stay.short);

/** Longer than a limit in some reading, where there is one; postings, which only extend it, and a child's three months apart. */
export const isBeyondSome = (f: Facts, stay: Stay): boolean | undefined => {
  if (stay.until !== undefined && stay.until <= stay.short) return false;
  return agreed(limitsBeforePosting(f, stay), (limit) => isBeyond(limit, 0, stay.until));
};

/** A sign, unless its day is known to be before that of a law. */
export const isSignSince = (f: Facts, from: Day): boolean | undefined =>
  isBefore(f.residenceGivenUpOn, from) ? false : hasSign(f);

/** Is it asked whether the State has posted the reader? */
export const isPostingAsked = (f: Facts): boolean | undefined =>
  both(
    isNot(isExempt(f)),
    either(
      isSignSince(f, POSTED_FROM),
      ofSomeStay(staysOf(f), (stay) => {
        const lasts = notBefore(stay.until, POSTED_FROM);
        return lasts === false ? false : both(lasts, isBeyondSome(f, stay));
      }),
    ),
  );
