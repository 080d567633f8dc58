import { after, both, isNot, notAfter, notBefore } from '../core/truth.ts';
import { type Facts, hasSign, isExempt, ofSomeStay, staysOf } from './case.ts';
import { isSignProtected } from './child.ts';
import { postedReturnBy } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';
import { isMetInSome, secondOfSign } from './second-condition.ts';

const POSTED_FROM = p.postedFrom[0].value;

/** An absence that lasted into the time of the exemption went on after the last day to be back. */
const isBackTooLate = (f: Facts) =>
  ofSomeStay(staysOf(f), ({ until }) => {
    const lasts = notBefore(until, POSTED_FROM);
    return lasts === false ? false : both(lasts, after(until, postedReturnBy(f)));
  });

/** The sign is of the time of a posting by the State, and the reader came back in time (§ 17(6)). */
export function isWhilePosted(f: Facts): boolean | undefined {
  if (f.statePosted === false) return false;
  const within = both(notBefore(f.residenceGivenUpOn, POSTED_FROM), notAfter(f.residenceGivenUpOn, f.postingEndedOn));
  if (within === false) return false;
  return both(both(f.statePosted, within), isNot(isBackTooLate(f)));
}

/** There is a sign, and neither the kind of permit nor a posting excepts from it. */
export function isSignCounted(f: Facts): boolean | undefined {
  const sign = hasSign(f);
  return sign === false ? false : both(both(sign, isNot(isExempt(f))), isNot(isWhilePosted(f)));
}

/** The authority presumes that residence, and with it the permit, is given up: in one reading at least. */
export const isGivenUpInSome = (f: Facts) =>
  both(both(isSignCounted(f), isNot(isSignProtected(f))), isMetInSome(secondOfSign(f)));
