import type { Day } from './day.ts';
import type { Citation } from './truth.ts';

/** What a number counts. A day needs no unit. */
export type Unit = 'kroner' | 'years' | 'months' | 'days' | 'percent';

/** A legal value with the days it holds, both included, and where it stands. No `to`: no end is known. */
export interface Dated<T> {
  readonly value: T;
  readonly unit?: Unit;
  readonly from?: Day;
  readonly to?: Day;
  /** No source prints it: it follows from a printed one by the law's own formula. */
  readonly computed?: true;
  readonly source: Citation;
  /** The day on which somebody last held it against its source. */
  readonly checked?: Day;
}

/** A value that has been one and the same all the time that the rule covers. */
export const one = <T>(value: T, source: Citation, unit?: Unit): [Dated<T>] => [
  { value, source, ...(unit && { unit }) },
];

/** The value in force on a day. Absent outside its period: it never falls back to the nearest one. */
export function inForce<T>(series: readonly Dated<T>[], on: Day): Dated<T> | undefined {
  return series.find(({ from, to }) => (from === undefined || from <= on) && (to === undefined || on <= to));
}

export type Parameters = Readonly<Record<string, readonly Dated<unknown>[]>>;

/** The parameters of a rule, each with the day on which it was last held against its source. */
export const checkedOn = <P extends Parameters>(checked: Day, parameters: P): P =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, series]) => [name, series.map((dated) => ({ checked, ...dated }))]),
  ) as unknown as P;

type ValueOf<Series> = Series extends readonly [Dated<infer T>] ? T : never;
type Single<P> = { [K in keyof P]: P[K] extends readonly [Dated<unknown>] ? K : never }[keyof P];

/** The values of a rule that never changed, by name: what its words may name. */
export type Law<P> = { readonly [K in Single<P>]: ValueOf<P[K]> };

/** Picks them. */
export const lawOf = <P extends Parameters>(parameters: P): Law<P> =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, series]) => (series.length === 1 ? [[name, series[0]!.value]] : [])),
  ) as Law<P>;
