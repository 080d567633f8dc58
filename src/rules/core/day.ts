import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as shiftDays } from 'date-fns/addDays';
import { addMonths as shiftMonths } from 'date-fns/addMonths';

declare const civil: unique symbol;

/** A civil day as `YYYY-MM-DD`: no clock, no time zone. Days compare as strings. */
export type Day = string & { readonly [civil]: true };

/** The first and last year that a case can have; beyond them a year is a slip of the keyboard. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2999;

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`. Errors: `format` where no such day exists, `range` outside 1900–2999. */
export function readDay(raw: unknown): Day | 'format' | 'range' {
  if (typeof raw !== 'string' || !FORM.test(raw)) return 'format';
  const at = new Date(raw);
  // A day that the month does not have rolls over into the next.
  if (at.getUTCDate() !== Number(raw.slice(8))) return 'format';
  const year = at.getUTCFullYear();
  return year < FIRST_YEAR || year > LAST_YEAR ? 'range' : (raw as Day);
}

/** A day written in code or data. Throws on anything that is not a day. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read !== text) throw new Error(`Not a civil day: ${text}`);
  return text as Day;
}

type Shift = (from: Date, by: number) => Date;

// The same few additions recur in one case; date-fns on UTC dates is exact but costs over a microsecond.
const REMEMBERED = 10_000;
function remembering(shift: Shift) {
  const known = new Map<string, Day>();
  return (from: Day, by: number): Day => {
    const key = from + by;
    let to = known.get(key);
    if (to === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      to = shift(new UTCDateMini(from), by).toISOString().slice(0, 10) as Day;
      known.set(key, to);
    }
    return to;
  };
}

/** The day that many days later (or earlier). */
export const addDays = remembering(shiftDays);

/** The same day of the month that many months later, or the month's last day: 31 Aug + 6 months = 28 Feb. */
export const addMonths = remembering(shiftMonths);

/** As `addMonths`: 29 Feb + 1 year = 28 Feb. */
export const addYears = (from: Day, years: number): Day => addMonths(from, 12 * years);

/** The calendar year of a day. */
export const yearOf = (at: Day): number => Number(at.slice(0, 4));
