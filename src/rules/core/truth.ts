import type { Day } from './day.ts';

/** A value, never prose: a day, kroner, a number of months or years, a place in a list, a code of a closed set. */
export type Param = string | number | boolean | readonly string[];

/** What is known about a condition. `unknown` is an answer: a fact is missing. */
export type Truth = 'true' | 'false' | 'unknown';

/** A section of a newsletter or a place in the law. `source` and `section` name a newsletter's section. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly section?: number;
  /** The law reference, as the source gives it. */
  readonly law?: string;
  readonly url?: string;
}

/** At least one: a reason without a citation does not compile. */
export type Citations = readonly [Citation, ...Citation[]];

/** A node in the tree of reasons: a condition, what is known of it, the facts it used and where it stands. */
export interface Reason {
  readonly id: string;
  readonly truth: Truth;
  readonly facts: readonly string[];
  readonly cites: Citations;
  readonly op?: 'all' | 'any' | 'not' | 'first';
  readonly children?: readonly Reason[];
  /** Place in a list, where the condition is about one of several (an absence). */
  readonly at?: number;
  /** What its words name besides: values of the case, never prose. */
  readonly params?: Readonly<Record<string, Param>>;
  /** Set on a row of the decision: the outcome that follows when the row is the first that is true. */
  readonly outcome?: string;
}

/** The whole decision: its children are rows, worst or first first; the outcome is that of the first true row. */
export interface Decision<Outcome extends string = string> extends Reason {
  readonly op: 'first';
  readonly children: readonly (Reason & { readonly outcome: Outcome })[];
}

const NONE: readonly string[] = [];

const truthOf = (known: boolean | undefined): Truth => (known === undefined ? 'unknown' : known ? 'true' : 'false');

/** A single condition. `known` is undefined where the facts do not settle it. */
export function holds(
  id: string,
  known: boolean | undefined,
  cites: Citations,
  facts: readonly string[] = NONE,
  at?: number,
): Reason {
  return at === undefined
    ? { id, truth: truthOf(known), facts, cites }
    : { id, truth: truthOf(known), facts, cites, at };
}

/** Holds when every part holds; fails when one is known to fail. */
export function all(id: string, cites: Citations, ...children: Reason[]): Reason {
  let truth: Truth = 'true';
  for (const child of children) {
    if (child.truth === 'false') {
      truth = 'false';
      break;
    }
    if (child.truth === 'unknown') truth = 'unknown';
  }
  return { id, truth, facts: NONE, cites, op: 'all', children };
}

/** Holds when one part is known to hold; fails when every part fails. */
export const any = (id: string, cites: Citations, ...children: Reason[]): Reason => anyOf(id, cites, children);

/** The same of parts that are a list. */
export function anyOf(id: string, cites: Citations, children: readonly Reason[]): Reason {
  let truth: Truth = 'false';
  for (const child of children) {
    if (child.truth === 'true') {
      truth = 'true';
      break;
    }
    if (child.truth === 'unknown') truth = 'unknown';
  }
  return { id, truth, facts: NONE, cites, op: 'any', children };
}

/** Holds when the part fails. */
export function not(id: string, child: Reason): Reason {
  const truth = child.truth === 'unknown' ? 'unknown' : child.truth === 'true' ? 'false' : 'true';
  return { id, truth, facts: NONE, cites: child.cites, op: 'not', children: [child] };
}

/** Rows in the order in which they are tried. The last should hold whenever the others fail. */
export function firstOf<Outcome extends string>(
  cites: Citations,
  rows: readonly (readonly [Outcome, Reason])[],
): Decision<Outcome> {
  const children = rows.map(([outcome, when]) => ({ ...when, outcome }));
  const truth = children.find((row) => row.truth !== 'false')?.truth ?? 'false';
  return { id: 'decision', truth, facts: NONE, cites, op: 'first', children };
}

/** The outcome that the tree alone settles; undefined where an unknown row stands before a true one. */
export function outcomeOf<Outcome extends string>(decision: Decision<Outcome>): Outcome | undefined {
  for (const row of decision.children) {
    if (row.truth === 'true') return row.outcome;
    if (row.truth === 'unknown') return undefined;
  }
  return undefined;
}

// Comparisons in three values: undefined where a side is not known.

/** On or before. */
export const notAfter = (a: Day | undefined, b: Day | undefined): boolean | undefined =>
  a === undefined || b === undefined ? undefined : a <= b;

/** Strictly before. */
export const before = (a: Day | undefined, b: Day | undefined): boolean | undefined =>
  a === undefined || b === undefined ? undefined : a < b;

/** Strictly after. */
export const after = (a: Day | undefined, b: Day | undefined): boolean | undefined => before(b, a);

/** On or after. */
export const notBefore = (a: Day | undefined, b: Day | undefined): boolean | undefined => notAfter(b, a);

// The same of days that may not be there, in two values: not known is not so.

/** Known to be strictly before. */
export const isBefore = (a: Day | null | undefined, b: Day | null | undefined): boolean =>
  before(a ?? undefined, b ?? undefined) === true;

/** Known to be on or after. */
export const isSince = (a: Day | null | undefined, b: Day | null | undefined): boolean =>
  notBefore(a ?? undefined, b ?? undefined) === true;

/** One of the options. */
export const is = <T>(value: T | undefined, ...options: T[]): boolean | undefined =>
  value === undefined ? undefined : options.includes(value);

/** Both, in three values. */
export const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

/** Either, in three values. */
export const either = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;

/** The opposite, in three values. */
export const isNot = (a: boolean | undefined): boolean | undefined => (a === undefined ? undefined : !a);
