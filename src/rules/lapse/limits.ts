import { addDays, addMonths, type Day } from '../core/day.ts';
import { type Facts, KINDS, type Kind, permitSinceAtMost, type Stay } from './case.ts';
import { parameters as p } from './parameters.deciding.ts';

/** What makes the last safe day be read in several ways. */
export type ReadingId = 'I-TWO-YEARS' | 'I-2019' | 'I-2025-POSTED' | 'I-UKRAINE';

/** The limit of an absence: the last safe day in each reading. */
export interface Limit {
  /** Earliest first, each once; none: no limit. */
  readonly days: readonly Day[];
  /** Months from the departure, where there is one reading and no day extends it. */
  readonly months: number | null;
  /** Why there are several. */
  readonly by: readonly ReadingId[];
  /** The one day follows from the end of a posting. */
  readonly isPosted?: true;
  /** The end of the posting is not known: from this place on the days are only the earliest that they can be. */
  readonly atLeastFrom?: number;
}

const SHORT = p.monthsShort[0].value;
const LONG = p.monthsLong[0].value;
const HELD = 12 * p.heldYears[0].value;
const POSTED_RETURN = p.postedReturnMonths[0].value;
const TEMPORARY_FROM = p.refugeeTemporaryFrom[0].value;
const POSTED_FROM = p.postedFrom[0].value;
const [UKRAINE, UKRAINE_OTHER] = [p.ukraineStayUntil[0].value, p.ukraineStayUntilOtherReading[0].value];
const LAST_BEFORE_TEMPORARY = addDays(TEMPORARY_FROM, -1);
const LAST_BEFORE_POSTED = addDays(POSTED_FROM, -1);

const NO_READINGS: readonly ReadingId[] = [];
const one = (day: Day, months: number | null): Limit => ({ days: [day], months, by: NO_READINGS });
const NO_LIMIT: readonly Limit[] = [{ days: [], months: null, by: NO_READINGS }];
const shortLimit = (stay: Stay) => one(stay.short, SHORT);
const longLimit = (stay: Stay) => one(stay.long, LONG);

/** Several readings; equal days are one. */
function readings(days: readonly Day[], by: readonly ReadingId[]): Limit {
  const sorted = [...new Set(days)].toSorted();
  return { days: sorted, months: null, by: sorted.length > 1 ? by : NO_READINGS };
}

const isSame = (a: Limit, b: Limit) =>
  a.months === b.months &&
  a.atLeastFrom === b.atLeastFrom &&
  a.days.length === b.days.length &&
  a.days.every((day, at) => day === b.days[at]);
const distinct = (limits: readonly Limit[]): readonly Limit[] =>
  limits.length < 2 ? limits : limits.filter((limit, at) => limits.findIndex((other) => isSame(other, limit)) === at);

/** The six months ended on the last day before every refugee's permit was temporary, or later. */
export const isTemporary = (stay: Stay) => stay.short >= LAST_BEFORE_TEMPORARY;

/** Known to have been held for two years at most on leaving. */
export const isHeldBriefly = ({ permitSince }: Facts, stay: Stay): boolean =>
  permitSince !== undefined && stay.from <= addMonths(permitSince, HELD);

/** § 17(1), 3rd sentence, by how long the permit has been held: the two years may be counted at both ends of the six months. */
function byYears(f: Facts, stay: Stay): readonly ('short' | 'zone' | 'long')[] {
  if (f.permitSince !== undefined) {
    const mark = addMonths(f.permitSince, HELD);
    return stay.from > mark ? ['long'] : stay.short < mark ? ['short'] : ['zone'];
  }
  const newest = addMonths(permitSinceAtMost(f) ?? stay.from, HELD);
  return newest < stay.from ? ['long'] : newest > stay.short ? ['short', 'zone', 'long'] : ['zone', 'long'];
}

function heldLimits(kind: Kind, f: Facts, stay: Stay): readonly Limit[] {
  const changes = kind !== 'other' && stay.long >= LAST_BEFORE_TEMPORARY && stay.long !== LAST_BEFORE_TEMPORARY;
  return byYears(f, stay).map((held) => {
    if (held === 'short') return shortLimit(stay);
    if (!changes) return held === 'long' ? longLimit(stay) : readings([stay.short, stay.long], ['I-TWO-YEARS']);
    const change = [LAST_BEFORE_TEMPORARY, stay.long];
    return held === 'long'
      ? readings(change, ['I-2019'])
      : readings([stay.short, ...change], ['I-TWO-YEARS', 'I-2019']);
  });
}

/** The later of six months and six months after the stays in Ukraine no longer are left out. */
const afterUkraine = (stay: Stay, until: Day) => {
  const extended = addMonths(until, SHORT);
  return stay.from <= until && extended > stay.short ? extended : stay.short;
};

function ukraineLimits(f: Facts, stay: Stay): readonly Limit[] {
  const [first, second] = [afterUkraine(stay, UKRAINE), afterUkraine(stay, UKRAINE_OTHER)];
  const extended = (days: readonly Day[]): Limit =>
    days.every((day) => day === stay.short) ? shortLimit(stay) : readings(days, ['I-UKRAINE']);
  const ways = { none: [stay.short], part: [stay.short, second], all: [first, second] };
  return f.stayInUkraine === undefined
    ? distinct(Object.values(ways).map(extended))
    : [extended(ways[f.stayInUkraine])];
}

/** The limit of a permit that is not permanent. */
function temporaryLimits(kind: Kind, f: Facts, stay: Stay): readonly Limit[] {
  if (kind === 'ukraine') return ukraineLimits(f, stay);
  if (f.lastingStay === false || (kind !== 'other' && isTemporary(stay))) return [shortLimit(stay)];
  const held = heldLimits(kind, f, stay);
  return f.lastingStay ? held : distinct([shortLimit(stay), ...held]);
}

/** Every limit that a permit of that kind may have, as far as the facts go; a posting apart. */
function limitsOfKind(kind: Kind, f: Facts, stay: Stay): readonly Limit[] {
  if (kind === 'exempt') return NO_LIMIT;
  if (f.permanentPermit === true) return [longLimit(stay)];
  const temporary = temporaryLimits(kind, f, stay);
  return f.permanentPermit === false ? temporary : distinct([longLimit(stay), ...temporary]);
}

// As with the absences of a case: what was worked out last is kept.
let before: { readonly f: Facts; readonly stay: Stay; readonly limits: readonly Limit[] } | undefined;

/** Every limit that the absence may have, as far as the facts go, before a posting by the State. */
export function limitsBeforePosting(f: Facts, stay: Stay): readonly Limit[] {
  if (before?.f !== f || before.stay !== stay) {
    const kind = f.permitKind;
    const limits =
      kind === undefined ? distinct(KINDS.flatMap((any) => limitsOfKind(any, f, stay))) : limitsOfKind(kind, f, stay);
    before = { f, stay, limits };
  }
  return before.limits;
}

/** Last day on which one who was posted can be back. */
export const postedReturnBy = ({ statePosted, postingEndedOn }: Facts): Day | undefined =>
  statePosted === true && postingEndedOn !== undefined ? addMonths(postingEndedOn, POSTED_RETURN) : undefined;

/** § 17(6): who is posted has until a month after the end. What a reading that is passed from 1 July 2025 becomes. */
function whilePosted(limit: Limit, stay: Stay, back: Day): Limit {
  const isExtended = (day: Day) => day >= LAST_BEFORE_POSTED && back > day;
  // The month can be prolonged: a last day that it happens to end on is not the last for sure either.
  if (!limit.days.some(isExtended))
    return limit.days[0] === back && limit.days.length === 1 ? { ...limit, isPosted: true } : limit;
  if (stay.from < POSTED_FROM) return readings([...limit.days, back], [...limit.by, 'I-2025-POSTED']);
  const days = readings(
    limit.days.map((day) => (isExtended(day) ? back : day)),
    limit.by,
  );
  return days.days.length === 1 ? { ...days, isPosted: true } : days;
}

/** The same while the end of the posting is not known. */
function whileEndIsUnknown(limit: Limit, stay: Stay): Limit {
  const extended = limit.days.filter((day) => day >= LAST_BEFORE_POSTED);
  if (extended.length === 0) return limit;
  return stay.from < POSTED_FROM
    ? { ...limit, days: [...limit.days, extended[0]!], months: null, atLeastFrom: limit.days.length }
    : { ...limit, months: null, atLeastFrom: 0 };
}

/** The limit if the absence belongs to a posting. */
function ofPosted({ postingEndedOn }: Facts, limit: Limit, stay: Stay): Limit {
  if (postingEndedOn === undefined) return whileEndIsUnknown(limit, stay);
  return stay.from > postingEndedOn ? limit : whilePosted(limit, stay, addMonths(postingEndedOn, POSTED_RETURN));
}

let known: { readonly f: Facts; readonly stay: Stay; readonly limits: readonly Limit[] } | undefined;

/** Every limit that the absence may have, as far as the facts go. */
export function limitsOf(f: Facts, stay: Stay): readonly Limit[] {
  if (known?.f !== f || known.stay !== stay) known = { f, stay, limits: workOut(f, stay) };
  return known.limits;
}

function workOut(f: Facts, stay: Stay): readonly Limit[] {
  const limits = limitsBeforePosting(f, stay);
  if (f.statePosted === false || limits.every(({ days }) => days.every((day) => day < LAST_BEFORE_POSTED)))
    return limits;
  const posted = limits.map((limit) => ofPosted(f, limit, stay));
  return distinct(f.statePosted === true && f.postingEndedOn !== undefined ? posted : [...limits, ...posted]);
}

/** Is the absence longer than the limit in one of its readings? */
export function isBeyond({ days, atLeastFrom }: Limit, reading: number, until: Day | undefined): boolean | undefined {
  if (until === undefined) return undefined;
  if (until <= days[reading]!) return false;
  return atLeastFrom !== undefined && reading >= atLeastFrom ? undefined : true;
}

/** What is so under every limit that there may be; undefined where they differ. */
export function agreed(limits: readonly Limit[], test: (limit: Limit) => boolean | undefined): boolean | undefined {
  const first = test(limits[0]!);
  for (let at = 1; at < limits.length; at++) if (test(limits[at]!) !== first) return undefined;
  return first;
}
