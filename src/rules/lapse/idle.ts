import { addDays } from '../core/day.ts';
import { type Facts, hasRepatriated, hasSign, type Stay, staysOf } from './case.ts';
import { hasThreeMonths } from './child.ts';
import { isTemporary } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';

// Where a fact that is asked makes no difference any more: so the search for what is missing need not try it.

const CHANGE = p.asylumChangeOn[0].value;
const PROTECTED_FROM = p.childProtectedFrom[0].value;
const POSTED_FROM = p.postedFrom[0].value;

const isOneOf = (f: Facts, ...kinds: readonly Facts['permitKind'][]) =>
  f.permitKind === undefined || kinds.includes(f.permitKind);

/** No absence is such that the fact may turn what it comes to. */
const inNoStay =
  (turns: (f: Facts, stay: Stay) => boolean) =>
  (f: Facts): boolean =>
    hasRepatriated(f) === true || staysOf(f)?.every((stay) => !turns(f, stay)) === true;

const isLong = ({ until, short }: Stay) => until === undefined || until > short;

/** It lies between the limits, or they lie on both sides of a law that asks when the limit was passed. */
function isBetween(f: Facts, stay: Stay): boolean {
  const { until, short, long } = stay;
  if (until === undefined || until <= long) return true;
  const isAcross = (day: string) => addDays(short, 1) < day && day <= addDays(long, 1);
  return (
    (f.child !== false && isAcross(PROTECTED_FROM)) ||
    (f.statePosted !== false && isAcross(POSTED_FROM)) ||
    (isOneOf(f, 'refugee') && isAcross(CHANGE))
  );
}

export const isPermanentIdle = inNoStay(
  (f, stay) => isLong(stay) && f.permitKind !== 'exempt' && (isOneOf(f, 'ukraine') || isBetween(f, stay)),
);
const turnsByLetter = (f: Facts, stay: Stay) =>
  isLong(stay) &&
  f.permanentPermit !== true &&
  (isOneOf(f, 'other') || (isOneOf(f, 'refugee', 'refugee-family') && !isTemporary(stay))) &&
  isBetween(f, stay);
export const isLastingIdle = inNoStay(turnsByLetter);
export const isSinceIdle = inNoStay((f, stay) => f.lastingStay !== false && turnsByLetter(f, stay));
export const isUkraineIdle = inNoStay((f, stay) => isLong(stay) && f.permanentPermit !== true && isOneOf(f, 'ukraine'));

const mayBeSign = (f: Facts) => hasSign(f) !== false && f.permitKind !== 'exempt' && hasRepatriated(f) !== true;

/** Whether the State has posted the reader, and until when. */
const inNoPostedStay = inNoStay(
  (f, stay) => isLong(stay) && f.permitKind !== 'exempt' && (stay.until === undefined || stay.until >= POSTED_FROM),
);
export const isPostingIdle = (f: Facts): boolean => {
  const isLater = f.residenceGivenUpOn === undefined || f.residenceGivenUpOn >= POSTED_FROM;
  const isJudgedBefore = f.assessedOn !== undefined && f.assessedOn < POSTED_FROM;
  return inNoPostedStay(f) && !(mayBeSign(f) && isLater && !isJudgedBefore);
};
export const isPostingEndIdle = (f: Facts): boolean => f.statePosted === false || isPostingIdle(f);

/** The day of a sign: it may be before or after one of three laws. */
export const isSignDayIdle = (f: Facts): boolean => {
  const { assessedOn, permitSince } = f;
  const parts = (day: string) => (assessedOn === undefined || assessedOn >= day) && (permitSince ?? '') < day;
  const isAfter = (day: string) => assessedOn === undefined || assessedOn >= day;
  return !(
    mayBeSign(f) &&
    ((isOneOf(f, 'refugee') && f.protectionElsewhere !== true && parts(CHANGE)) ||
      (f.child !== false && f.sentAsMinor !== false && parts(PROTECTED_FROM)) ||
      (f.statePosted !== false && isAfter(POSTED_FROM)))
  );
};

/** Whether the reader was sent away, and whether a child. */
const inNoSentStay = inNoStay(
  (f, stay) => isLong(stay) && f.permitKind !== 'exempt' && (stay.until === undefined || stay.until >= PROTECTED_FROM),
);
export const isSentIdle = (f: Facts): boolean => {
  const mayProtect = f.residenceGivenUpOn === undefined || f.residenceGivenUpOn >= PROTECTED_FROM;
  return f.child === false || (inNoSentStay(f) && !(mayBeSign(f) && mayProtect));
};
const inNoChildStay = inNoStay(
  (_, stay) => hasThreeMonths(stay) && (stay.until === undefined || stay.until > stay.child),
);
export const isChildIdle = (f: Facts): boolean =>
  inNoChildStay(f) && (f.sentAsMinor === false || isSentIdle({ ...f, child: true }));

const mayNeedSecond = (f: Facts) => isOneOf(f, 'refugee') && f.protectionElsewhere !== true;
const inNoStayToWeigh = (isOf: (stay: Stay) => boolean) =>
  inNoStay(
    (f, stay) =>
      isOf(stay) && (isLong(stay) || (f.child !== false && hasThreeMonths(stay) && stay.until! > stay.child)),
  );
const inNoStayBefore = inNoStayToWeigh(({ from }) => from < CHANGE);
const inNoStaySince = inNoStayToWeigh(({ until }) => until === undefined || until >= CHANGE);
export const isHomeIdle = (f: Facts): boolean => {
  const mayBeBefore = f.residenceGivenUpOn === undefined || f.residenceGivenUpOn < CHANGE;
  return !mayNeedSecond(f) || (inNoStayBefore(f) && !(mayBeSign(f) && mayBeBefore));
};
export const isOutsideIdle = (f: Facts): boolean => {
  const mayBeSince = f.assessedOn === undefined || f.assessedOn >= CHANGE;
  return !mayNeedSecond(f) || (inNoStaySince(f) && !(mayBeSign(f) && mayBeSince));
};
export const isRepatriationIdle = (f: Facts): boolean => hasRepatriated(f) === false;
