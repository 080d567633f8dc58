import type { Day } from './day.ts';
import type { Citation } from './truth.ts';

/** What a number counts. A day needs no unit. */
export type Unit = 'kroner' | 'years' | 'months';

/** A legal value with the days it holds, both included, and where it stands. No `to`: no end is known. */
export interface Dated<T> {
  readonly value: T;
  readonly unit?: Unit;
  readonly from?: Day;
  readonly to?: Day;
  readonly source: Citation;
}

/** A value that has been one and the same all the time that the rule covers. */
export const one = <T>(value: T, source: Citation, unit?: Unit): [Dated<T>] => [
  { value, source, ...(unit && { unit }) },
];

/** The value in force on a day. Absent outside its period: it never falls back to the nearest one. */
export function inForce<T>(series: readonly Dated<T>[], on: Day): Dated<T> | undefined {
  return series.find(({ from, to }) => (from === undefined || from <= on) && (to === undefined || on <= to));
}
