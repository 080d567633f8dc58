import { after, both, isNot, notBefore } from '../core/truth.ts';
import { type Facts, hasSign, isExempt, ofSomeStay, type Stay, staysOf } from './case.ts';
import { agreed, isBeyond, limitsBeforePosting } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';

const POSTED_FROM = p.postedFrom[0].value;

/** Still abroad, or longer than the shorter of the limits. */
export const isLongOrOpen = (stay: Stay): boolean | undefined => stay.open || after(stay.until, stay.short);

/** Longer than a limit in some reading; postings, which only extend it, and a child's three months apart. */
export const isBeyondSome = (f: Facts, stay: Stay): boolean | undefined => {
  if (stay.until !== undefined && stay.until <= stay.short) return false;
  return agreed(limitsBeforePosting(f, stay), (limit) =>
    limit.days.length === 0 ? false : isBeyond(limit, 0, stay.until),
  );
};

/** A sign, unless its day is known to be before that of a law. */
export const isSignSince = (f: Facts, from: string): boolean | undefined =>
  f.residenceGivenUpOn !== undefined && f.residenceGivenUpOn < from ? false : hasSign(f);

/** Is it asked whether the State has posted the reader? */
export function isPostingAsked(f: Facts): boolean | undefined {
  const exempt = isExempt(f);
  if (exempt === true) return false;
  const sign = isSignSince(f, POSTED_FROM);
  const asked =
    sign === true
      ? true
      : ofSomeStay(staysOf(f), (stay) => {
          const lasts = notBefore(stay.until, POSTED_FROM);
          return lasts === false ? false : both(lasts, isBeyondSome(f, stay));
        });
  return both(isNot(exempt), asked === true ? true : asked === false ? sign : undefined);
}
