import { anyOf, type Citations, holds, type Reason, type Truth } from '../core/truth.ts';
import { type Facts, isOfRefugees, type Stay } from './case.ts';
import { hasThreeMonths } from './child.ts';
import { isTemporary } from './limits.ts';
import { parameters as p } from './parameters.deciding.ts';

// Conditions of the tree, each with the facts that it rests on in the case: those that others make idle are left out.

const CHANGE = p.asylumChangeOn[0].value;
const PROTECTED_FROM = p.childProtectedFrom[0].value;
const POSTED_FROM = p.postedFrom[0].value;

/** In the order in which they are tried, but days last: they have the most answers to go through. */
const KEYS = [
  'permitKind',
  'repatriated',
  'absences',
  'child',
  'sentAsMinor',
  'permanentPermit',
  'lastingStay',
  'stayInUkraine',
  'protectionElsewhere',
  'settledInHomeCountry',
  'outsideDublinStates',
  'statePosted',
  'assessedOn',
  'permitSince',
  'residenceGivenUpOn',
  'postingEndedOn',
] as const satisfies readonly (keyof Facts)[];
type Key = (typeof KEYS)[number];

const BIT = Object.fromEntries(KEYS.map((key, at) => [key, 1 << at])) as Readonly<Record<Key, number>>;
/** The facts as a set of bits, and as a list made once. */
export const bitsOf = (...keys: readonly Key[]): number => keys.reduce((bits, key) => bits | BIT[key], 0);
const lists = new Map<number, readonly string[]>();
export function named(bits: number): readonly string[] {
  let list = lists.get(bits);
  if (list === undefined) {
    list = KEYS.filter((key) => bits & BIT[key]);
    lists.set(bits, list);
  }
  return list;
}

/** A condition in each of its three truths, made once: nothing in it changes from case to case. */
export function condition(
  id: string,
  cites: Citations,
  facts: readonly string[],
): (known: boolean | undefined) => Reason {
  const [yes, no, unknown] = [true, false, undefined].map((known) => holds(id, known, cites, facts));
  return (known) => (known === undefined ? unknown! : known ? yes! : no!);
}

const truthOf = (known: boolean | undefined): Truth => (known === undefined ? 'unknown' : known ? 'true' : 'false');

/** A condition on one absence: its days are what the words name. */
export const ofStay = (id: string, known: boolean | undefined, cites: Citations, bits: number, stay: Stay): Reason => ({
  id,
  truth: truthOf(known),
  facts: named(bits),
  cites,
  at: stay.at,
  params: stay.params,
});

/** Holds when it is so of one absence. While the list is not known, one stands for all. */
export const ofOne = (
  id: string,
  each: string,
  cites: Citations,
  stays: readonly Stay[] | undefined,
  test: (stay: Stay) => Reason,
): Reason => anyOf(id, cites, stays?.map(test) ?? [holds(each, undefined, cites, ['absences'], 0)]);

const LENGTH = bitsOf('permitKind', 'absences');
const OPEN = bitsOf('permitKind', 'absences', 'assessedOn');
const lengthBits = (stay: Stay) => (stay.open ? OPEN : LENGTH);

const CHILD = bitsOf('child');
export const childBits = (stay: Stay): number => lengthBits(stay) | CHILD;

const [PERMANENT, UKRAINE, LASTING, SINCE] = [
  bitsOf('permanentPermit'),
  bitsOf('stayInUkraine'),
  bitsOf('lastingStay'),
  bitsOf('permitSince'),
] as const;
const [POSTED, POSTED_UNTIL] = [bitsOf('statePosted'), bitsOf('statePosted', 'postingEndedOn')] as const;

/** What the limit of an absence rests on. */
export function limitBits(f: Facts, stay: Stay): number {
  let bits = lengthBits(stay);
  const kind = f.permitKind;
  if (kind === 'exempt') return bits;
  bits |= PERMANENT;
  if (f.permanentPermit !== true) {
    if (kind === undefined || kind === 'ukraine') bits |= UKRAINE;
    const isByLetter = kind !== 'ukraine' && !(isTemporary(stay) && isOfRefugees(f) === true);
    if (isByLetter) bits |= f.lastingStay === false ? LASTING : LASTING | SINCE;
  }
  if (stay.until === undefined || stay.until >= POSTED_FROM) bits |= f.statePosted === false ? POSTED : POSTED_UNTIL;
  return bits;
}

const PROTECTION = bitsOf('permitKind', 'protectionElsewhere');
const [OLD, NEW] = [bitsOf('settledInHomeCountry'), bitsOf('outsideDublinStates')] as const;

/** What the second condition of an absence rests on. */
export function secondBits(f: Facts, stay: Stay): number {
  if (f.permitKind !== undefined && f.permitKind !== 'refugee') return LENGTH;
  const bits = PROTECTION | lengthBits(stay);
  if (f.protectionElsewhere === true) return bits;
  if (stay.from >= CHANGE) return bits | NEW;
  if (stay.until !== undefined && stay.until < CHANGE) return bits | OLD;
  return bits | OLD | NEW | limitBits(f, stay);
}

const SENT = bitsOf('child', 'sentAsMinor');
/** What the protection of one who may be a child rests on. */
export const sentBits = (f: Facts, stay: Stay): number => limitBits(f, stay) | SENT;

/** What it rests on whether the readings of an absence part. */
export function readingBits(f: Facts, stay: Stay): number {
  let bits = limitBits(f, stay) | secondBits(f, stay);
  if (stay.until === undefined || stay.until >= PROTECTED_FROM) bits |= f.child === false ? CHILD : SENT;
  if (hasThreeMonths(stay)) bits |= CHILD;
  return bits;
}
