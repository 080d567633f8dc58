import { addDays, addMonths, type Day } from '../core/day.ts';
import { type Facts, hasRepatriated, hasSign, permitSinceAtMost, type Stay, staysOf } from './case.ts';
import { hasThreeMonths } from './child.ts';
import { isTemporary, limitsBeforePosting, limitsOf, postedReturnBy } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';
import { leavingTurns, regretTurns } from './repatriation.ts';

// The days at which another answer may lead elsewhere, given the rest: no more of them than matter, for every one is tried.

const HELD = 12 * p.heldYears[0].value;
const CHANGE = p.asylumChangeOn[0].value;
const PROTECTED_FROM = p.childProtectedFrom[0].value;
const POSTED_FROM = p.postedFrom[0].value;
const POSTED_RETURN = p.postedReturnMonths[0].value;

/** A day to begin from where no other day is known: well before the law changed. */
export const ANY_DAY = addMonths(p.lawCheckedFrom[0].value, 2);

type Days = readonly Day[];
type Known = readonly (Day | undefined)[];
/** Those that are known; if none is, any day. */
const orAny = (...days: Known): Days => {
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? known : [ANY_DAY];
};

const mayBeRefugee = ({ permitKind }: Facts) => permitKind === undefined || permitKind === 'refugee';
const mayBePosted = ({ permitKind, statePosted }: Facts) => statePosted !== false && permitKind !== 'exempt';

/** The limit may rest on how long the permit has been held. */
const restsOnYears = ({ permitKind, permanentPermit, lastingStay }: Facts, stay: Stay) =>
  permanentPermit !== true &&
  lastingStay !== false &&
  permitKind !== 'exempt' &&
  permitKind !== 'ukraine' &&
  (permitKind === undefined || permitKind === 'other' || !isTemporary(stay));

/** The days of the permit at which the limit of an absence turns. */
export function permitTurns(f: Facts): Days {
  const turns: (Day | undefined)[] = [permitSinceAtMost(f)];
  for (const stay of staysOf(f) ?? []) {
    if (restsOnYears(f, stay)) turns.push(addMonths(stay.from, -HELD), addMonths(stay.short, -HELD));
  }
  return orAny(...turns);
}

/** Today, of an absence that goes on: each limit that there may be, and the laws that it lasts to. */
function openTurns(f: Facts, stay: Stay): Days {
  const turns: Day[] = limitsOf(f, stay).flatMap(({ days }) => [...days]);
  if (f.child !== false && hasThreeMonths(stay)) turns.push(stay.child);
  if (mayBeRefugee(f) && stay.from < CHANGE) turns.push(CHANGE);
  if (hasSign(f) !== false && mayBePosted(f)) turns.push(POSTED_FROM, ...[postedReturnBy(f) ?? []].flat());
  return turns;
}

export function assessedTurns(f: Facts): Days {
  const turns: (Day | undefined)[] = [f.residenceGivenUpOn];
  const repatriated = hasRepatriated(f);
  if (repatriated !== false) turns.push(f.repatriatedOn, ...regretTurns(f));
  if (repatriated !== true) {
    const open = staysOf(f)?.find((stay) => stay.open);
    if (open !== undefined) turns.push(...openTurns(f, { ...open, until: undefined }));
    if (hasSign(f) !== false) {
      if (mayBeRefugee(f)) turns.push(CHANGE);
      if (f.residenceGivenUpOn === undefined) turns.push(f.permitSince, ...signTurns(f));
    }
  }
  return orAny(...turns);
}

/** The day of a sign, and so today, which it is not after: the laws that it falls under, the posting that it belongs to. */
const signTurns = (f: Facts): Known => [
  mayBeRefugee(f) ? CHANGE : undefined,
  f.child !== false && f.sentAsMinor !== false ? PROTECTED_FROM : undefined,
  ...(mayBePosted(f) ? [POSTED_FROM, f.postingEndedOn] : []),
];

export const givenUpTurns = (f: Facts): Days => orAny(f.permitSince, f.assessedOn, ...signTurns(f));

/** The last days of a posting at which it begins to cover an absence or a sign, or to extend a limit far enough. */
export function postingTurns(f: Facts): Days {
  const before = (day: Day) => addMonths(day, -POSTED_RETURN);
  const turns: (Day | undefined)[] = [f.permitSince, f.residenceGivenUpOn];
  if (hasSign(f) !== false && f.residenceGivenUpOn === undefined) turns.push(POSTED_FROM);
  for (const stay of staysOf(f) ?? []) {
    const { from, until, long } = stay;
    if (until !== undefined && until < POSTED_FROM) continue;
    const limits = limitsBeforePosting(f, stay).flatMap(({ days }) => [...days]);
    turns.push(from, ...limits.map(before), before(until ?? addMonths(long, POSTED_RETURN + 1)));
    if (until === undefined) turns.push(long);
  }
  return f.absences === undefined ? orAny(...turns, POSTED_FROM, addMonths(POSTED_FROM, HELD)) : orAny(...turns);
}

export const repatriatedTurns = (f: Facts): Days => {
  const { repatriationReturned: hasReturned, repatriationReturnedOn: returnedOn } = f;
  const ends = [hasReturned === false ? undefined : returnedOn];
  if (hasReturned !== true) ends.push(f.assessedOn ?? f.residenceGivenUpOn);
  const support = f.supportUnder14a === false ? undefined : p.support14aFrom[0].value;
  return orAny(returnedOn, support, ...ends.flatMap((on) => (on === undefined ? [] : leavingTurns(f, on))));
};

export const returnedTurns = (f: Facts): Days => orAny(f.repatriatedOn, ...regretTurns(f));

/** The first departure that lies in the two-year zone. */
export function firstInZone(permitSince: Day): Day {
  const mark = addMonths(permitSince, HELD);
  const short = p.monthsShort[0].value;
  let from = addMonths(permitSince, HELD - short);
  while (addMonths(from, short) < mark) from = addDays(from, 1);
  return from;
}
