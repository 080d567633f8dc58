import { addMonths, type Day } from '../../rules/core/day.ts';
import type { Line } from './lines.ts';

/** A bar of the picture: how many days of the list lie in that month. */
export interface Month {
  /** Its first day; the first bar is all before it, the last all after it. */
  readonly from: Day;
  readonly count: number;
}

const MONTHS = 24;

/** The days of a list by month: all that is past, this month and the 24 after it, and all later. Undefined for fewer than two. */
export function monthsOf(
  lines: readonly Line[],
  today: Day,
): { past: number; months: Month[]; later: number } | undefined {
  const days = lines.flatMap(({ day }) => (day === undefined ? [] : [day]));
  if (days.length < 2) return undefined;
  const first = `${today.slice(0, 7)}-01` as Day;
  const starts = Array.from({ length: MONTHS + 1 }, (_, at) => addMonths(first, at));
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  return {
    past: days.filter((day) => day < first).length,
    months: starts.map((from) => ({ from, count: counts.get(from.slice(0, 7)) ?? 0 })),
    later: days.filter((day) => day >= addMonths(first, MONTHS + 1)).length,
  };
}
