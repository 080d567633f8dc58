import { isDay, isDayOff } from './days.ts';

/** Periods, each of a kind. `amountOf`: the one kind that has an amount, of 0 or more, which may be unknown. */
export interface Rows {
  readonly rows: readonly string[];
  readonly amountOf: string;
  readonly kindMayBeLeftOut: boolean;
}

export interface Row {
  kind?: string;
  from: string;
  /** The last day; null: it goes on. */
  to: string | null;
  amount?: number | null;
}

/** What a fact can be. A list of words: one of them; `any`: any number of them. */
export type Kind =
  'day' | 'flag' | 'money' | 'absences' | readonly string[] | { readonly any: readonly string[] } | Rows;

export type RawFacts = Record<string, unknown>;

/** A rule a second time, from RULES.md alone. `outcome` and `values` are for complete, valid facts only. */
export interface Reference<F> {
  /** The facts in the order of the rule's list. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Refused facts, each with its code. */
  readonly invalid: (raw: RawFacts) => Record<string, string>;
  readonly outcome: (f: F) => string;
  /** Values that follow from the specification; `undefined` where it does not say. */
  readonly values: (f: F) => Record<string, unknown>;
  /** Readings of an unclear source without which the result would be another: the least that must be named. */
  readonly interpretations: (f: F) => readonly string[];
  /** Facts whose "asked when" holds. */
  readonly asked: (f: F) => readonly string[];
  /** Ids of the statements that the verdict carries, in the order of the specification's tables. Complete facts. */
  readonly statements?: (f: F) => readonly string[];
  /** The deadlines that it carries, those before `assessedOn` left out. Complete facts. */
  readonly deadlines?: (f: F) => readonly Deadline[];
  /** Facts that need not be stated while one of these others is known. */
  readonly substitutes: Readonly<Record<string, readonly string[]>>;
  /** Facts that are read so while they are unknown. */
  readonly readAs?: RawFacts;
  /** Facts that the verdict is whole without: a case that is filled in is left without them. */
  readonly offered?: readonly string[];
  /** Facts that are asked after another answer only, and that would bind the other days though nobody asks them. */
  readonly mayStayOut?: readonly string[];
  /** Cases that are left open though every way to fill them in agrees. */
  readonly leftOpen?: (raw: RawFacts) => boolean;
  /** Values that go by the facts known: another fact may change them. */
  readonly goesByKnown?: readonly string[];
  /** False for a fact of another kind of case. */
  readonly belongs?: (raw: RawFacts, key: string) => boolean;
  readonly outcomes: readonly string[];
}

function problem(kind: Kind, value: unknown): string | undefined {
  if (kind === 'day') return isDay(value) ? undefined : 'format';
  if (kind === 'flag') return typeof value === 'boolean' ? undefined : 'unknown-value';
  if (kind === 'money') return typeof value !== 'number' ? 'format' : value > 0 ? undefined : 'range';
  if (kind === 'absences') return absencesProblem(value);
  if ('rows' in kind) return rowsProblem(kind, value);
  if ('any' in kind) {
    if (!Array.isArray(value)) return 'format';
    return value.every((word) => kind.any.includes(word)) ? undefined : 'unknown-value';
  }
  return kind.includes(value as string) ? undefined : 'unknown-value';
}

function absencesProblem(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'format';
  if (!value.every((stay) => typeof stay === 'object' && stay !== null)) return 'format';
  const stays: { departedOn: string; returnedOn: string | null }[] = value;
  for (const { departedOn, returnedOn } of stays) {
    if (!isDay(departedOn) || (returnedOn !== null && !isDay(returnedOn))) return 'format';
  }
  if (stays.some((stay) => stay.returnedOn !== null && stay.returnedOn < stay.departedOn)) return 'order';
  const endless = '9999-12-31';
  for (const [i, one] of stays.entries()) {
    for (const other of stays.slice(i + 1)) {
      if (one.returnedOn === null && other.returnedOn === null) return 'overlap';
      if (one.departedOn < (other.returnedOn ?? endless) && other.departedOn < (one.returnedOn ?? endless))
        return 'overlap';
    }
  }
  return undefined;
}

/** One code for the whole list. Periods may overlap. */
function rowsProblem({ rows: kinds, kindMayBeLeftOut }: Rows, value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'format';
  if (!value.every((row) => typeof row === 'object' && row !== null)) return 'format';
  const rows: Row[] = value;
  for (const { from, to, amount } of rows) {
    if (!isDay(from) || (to !== null && !isDay(to))) return 'format';
    if (typeof (amount ?? 0) !== 'number') return 'format';
  }
  if (rows.some(({ kind }) => (kind === undefined ? !kindMayBeLeftOut : !kinds.includes(kind)))) return 'unknown-value';
  if (rows.some(({ from, to }) => to !== null && to < from)) return 'order';
  return rows.some(({ amount }) => (amount ?? 0) < 0) ? 'range' : undefined;
}

/** The facts that cannot be read at all, with their codes. */
export function unreadable(kinds: Reference<unknown>['kinds'], raw: RawFacts): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw)) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    const code = kind === undefined ? 'unknown-key' : problem(kind, value);
    if (code !== undefined) found[key] = code;
  }
  return found;
}

/** Marks `fact` where two readable days are given and the first is after the second. */
export function order(
  found: Record<string, string>,
  raw: RawFacts,
  fact: string,
  earlier: string,
  later: string,
): void {
  const [first, second] = [raw[earlier], raw[later]];
  if (isDay(first) && isDay(second) && first > second) found[fact] ??= 'order';
}

export interface Deadline {
  id: string;
  on: string;
  remindDaysBefore: number;
}

/** The deadlines on known days, those before `assessedOn` left out. */
export const ahead = (
  assessedOn: string | undefined,
  deadlines: readonly { id: string; on: string | null; remindDaysBefore: number }[],
): Deadline[] =>
  deadlines.filter((deadline): deadline is Deadline => deadline.on !== null && deadline.on >= (assessedOn ?? ''));

/** What each deadline on a Saturday or Sunday carries. */
export const daysOff = (deadlines: readonly Deadline[]): string[] =>
  deadlines.filter(({ on }) => isDayOff(on)).map(() => 'falls-on-day-off');

/** The ids whose condition holds, in the order in which they are given. */
export const told = (...statements: readonly (readonly [id: string, when: boolean])[]): string[] =>
  statements.filter(([, when]) => when).map(([id]) => id);
