import { addDays, type Day } from '../core/day.ts';
import { answering } from '../core/open-facts.ts';
import type { Conclusion } from '../core/verdict.ts';
import { isDisputed, isLapsedBy } from './absence.ts';
import { isLongOrOpen, isPostingAsked } from './asked.ts';
import { concludeRepatriation } from './conclude.repatriation.ts';
import { type Facts, hasRepatriated, hasSign, ofSomeStay, type Stay, staysOf } from './case.ts';
import { hasThreeMonths, isChildTooLong, isChildTooLongInOne, isKeptByProtection } from './child.ts';
import { intake } from './facts.ts';
import { readingsOf } from './interpretations.ts';
import { type Limit, limitsBeforePosting, limitsOf, postedReturnBy } from './limits.ts';
import { parameters as p } from './parameters.ts';
import { NO_VALUES, type Outcome, type Shown, type Values } from './values.ts';

const MONTHS_CHILD = p.monthsChild[0].value;
const POSTED_FROM = p.postedFrom[0].value;

const UNKNOWN: Shown = { days: [], months: null };
const NO_LIMITS: readonly Limit[] = [];
const childLimit = (stay: Stay): Shown => ({ days: [stay.child], months: MONTHS_CHILD, isChild: true });

/** The facts with a posting, and stays in Ukraine, left out where they are not asked: no limit is told by them. */
function asAsked(f: Facts, stays: readonly Stay[]): Facts {
  const isAsked = f.permitKind === 'ukraine' ? ofSomeStay(stays, isLongOrOpen) : true;
  const inUkraine = isAsked === false ? 'none' : f.stayInUkraine;
  const posting = isPostingAsked(f);
  const statePosted =
    posting === false ? false : posting === undefined && f.statePosted !== false ? undefined : f.statePosted;
  // Mostly nothing is left out: then what was worked out for these facts still stands.
  if (inUkraine === f.stayInUkraine && statePosted === f.statePosted) return f;
  return { ...f, stayInUkraine: inUkraine, statePosted } as Facts;
}

/** Every limit that the absence may have, as it is told. */
function limitsTold(f: Facts, stay: Stay, stays: readonly Stay[]): readonly Limit[] {
  const isPlain = f.permitKind !== undefined && f.permitKind !== 'ukraine';
  if (isPlain && f.statePosted === undefined && stay.long < POSTED_FROM) return limitsBeforePosting(f, stay);
  return limitsOf(isPlain && f.statePosted === false ? f : asAsked(f, stays), stay);
}

const keyOf = ({ days }: Shown) => days.join();

/** Every limit that may be told of an absence that has not cost the permit: a child's three months where they were the law. */
function waysOfKept(f: Facts, stay: Stay, limits: readonly Limit[]): readonly Shown[] {
  const child = hasThreeMonths(stay) ? f.child : false;
  if (child === true) return [childLimit(stay)];
  return child === undefined ? [childLimit(stay), ...limits] : limits;
}

/** The day is only the earliest that it can be. */
const isAtLeast = (way: Shown & Pick<Limit, 'atLeastFrom'>) => way.atLeastFrom !== undefined;

/** The one limit that all ways agree on; nothing, where they do not or where a day is only the earliest it can be. */
function agreedOf(ways: readonly Shown[]): Shown {
  const first = ways[0];
  if (first === undefined || ways.some(isAtLeast)) return UNKNOWN;
  if (ways.length === 1) return first;
  if (ways.some((way) => keyOf(way) !== keyOf(first))) return UNKNOWN;
  // Two limits come to one day only where the end of a posting gives one of them.
  return { days: first.days, months: null, isPosted: true };
}

const LIMIT_KEYS = ['permitKind', 'permitSince', 'child', 'permanentPermit', 'lastingStay', 'stayInUkraine'] as const;

/** The facts that the last day to be back of one who is still abroad still needs. */
function openNeeds(f: Facts, stay: Stay, stays: readonly Stay[]): readonly (keyof Facts)[] {
  const waysOf = (at: Facts) => new Set(waysOfKept(at, stay, limitsTold(at, stay, stays)).map(keyOf));
  const unknown = LIMIT_KEYS.filter((key) => f[key] === undefined);
  const answers = (key: keyof Facts, at: Facts): readonly Facts[] => {
    const ways = Array.from(answering(intake, key, at));
    return ways.length === 0 ? [at] : ways;
  };
  /** Is there a way to fill in the others such that two answers to this fact give two days? */
  const matters = (key: keyof Facts, at: Facts, [next, ...rest]: readonly (keyof Facts)[]): boolean => {
    if (waysOf(at).size < 2) return false;
    if (next !== undefined) return answers(next, at).some((filled) => matters(key, filled, rest));
    return new Set(answers(key, at).flatMap((filled) => [...waysOf(filled)])).size > 1;
  };
  return unknown.filter((key) => {
    const { asked } = intake.facts[key];
    const others = unknown.filter((other) => other !== key);
    return (asked === undefined || asked.when(f) === true) && matters(key, f, others);
  });
}

/** Is the outcome one that this absence can lead to? */
function leadsTo(f: Facts, stay: Stay, outcome: Outcome): boolean | undefined {
  switch (outcome) {
    case 'lapsed':
      return isLapsedBy(f, stay);
    case 'presumed-lapsed':
      return isChildTooLong(f, stay);
    case 'unclear':
      return isDisputed(f, stay);
    case 'presumed-kept':
      return isKeptByProtection(f, stay);
    default:
      return false;
  }
}

/** The absence that decides: the first that leads to the outcome, or the only one that can. Undefined: none, or not settled. */
function decisive(f: Facts, stays: readonly Stay[], outcome: Outcome): Stay | undefined {
  if (outcome === 'kept') return lastOf(stays);
  let first: Stay | undefined;
  let leads: boolean | undefined;
  let candidates = 0;
  for (const stay of stays) {
    const known = leadsTo(f, stay, outcome);
    if (known === false) continue;
    candidates++;
    if (first === undefined || stay.from < first.from) [first, leads] = [stay, known];
  }
  const isOnlyWay = candidates === 1 && (outcome === 'lapsed' || hasSign(f) === false);
  return leads === true || isOnlyWay ? first : undefined;
}

/** The absence that began last; of two on one day, the one that ended last. */
function lastOf(stays: readonly Stay[]): Stay | undefined {
  const isLater = (a: Stay, b: Stay) =>
    a.from === b.from ? !b.open && (a.open || a.until! > b.until!) : a.from > b.from;
  return stays.reduce<Stay | undefined>(
    (last, stay) => (last === undefined || isLater(stay, last) ? stay : last),
    undefined,
  );
}

/** What is told of the decisive absence. */
function shownOf(f: Facts, stay: Stay, limits: readonly Limit[], outcome: Outcome): Shown {
  if (outcome === 'kept') return agreedOf(waysOfKept(f, stay, limits));
  const isChild = outcome === 'presumed-lapsed' || (outcome === 'unclear' ? isChildTooLongInOne(f, stay) : false);
  if (isChild === undefined) return UNKNOWN;
  return isChild ? childLimit(stay) : agreedOf(limits);
}

function decidingOn(f: Facts, stay: Stay | undefined, last: Day | undefined, outcome: Outcome): Day | null {
  if (outcome === 'kept') return stay === undefined ? null : ((stay.open ? last : stay.until) ?? null);
  if (stay !== undefined) return last === undefined ? null : addDays(last, 1);
  return isSignDecisive(f, outcome) ? (f.residenceGivenUpOn ?? null) : null;
}

/** No absence leads to the outcome: a sign does. */
const isSignDecisive = (f: Facts, outcome: Outcome): boolean =>
  hasSign(f) === true && staysOf(f)?.every((stay) => leadsTo(f, stay, outcome) === false) === true;

/** By the ordinary rules: the absence that decides, its limit and the day the permit lapsed. */
export function concludeAbsence(f: Facts, stays: readonly Stay[], outcome: Outcome): Conclusion<Facts, Values> {
  const stay = decisive(f, stays, outcome);
  const limits = stay === undefined ? NO_LIMITS : limitsTold(f, stay, stays);
  const shown = stay === undefined ? UNKNOWN : shownOf(f, stay, limits, outcome);
  const first = shown.days[0];
  const last = shown.days.at(-1);
  const values: Values = {
    ...NO_VALUES,
    limitMonths: shown.months,
    lastReturnOn: first ?? null,
    lastReturnOnOtherReading: shown.days.length > 1 ? last! : null,
    lapsedOn: outcome === 'lapsed' && shown.days.length === 1 && shown.isPosted !== true ? addDays(first!, 1) : null,
    decisiveAbsence: stay?.at ?? null,
    postedReturnBy: postedReturnBy(f) ?? null,
    decidingOn: decidingOn(f, stay, first, outcome),
  };
  const stillAbroad = outcome === 'kept' && stay?.open === true;
  return {
    values,
    needs: stillAbroad && first === undefined ? openNeeds(f, stay, stays) : [],
    interpretations: readingsOf(f, { stay, limits, shown, values, outcome }),
  };
}

const NOTHING = { values: NO_VALUES, needs: [], interpretations: [] } as const;

/** What follows from an outcome, a threat to security apart. */
export function concludeCase(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const repatriated = hasRepatriated(f);
  if (repatriated === true || outcome === 'regret-period') return concludeRepatriation(f, outcome);
  const stays = staysOf(f);
  if (outcome === undefined || stays === undefined) return NOTHING;
  // Nobody comes to these by repatriation.
  const isByAbsence = outcome === 'unclear' || outcome === 'presumed-kept';
  if (repatriated === false || isByAbsence) return concludeAbsence(f, stays, outcome);
  const stillAbroad = outcome === 'kept' && stays.some(({ open }) => open);
  return { ...NOTHING, needs: stillAbroad ? [f.permitKind === undefined ? 'permitKind' : 'repatriated'] : [] };
}
