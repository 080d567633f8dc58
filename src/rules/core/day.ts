import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as shiftDays } from 'date-fns/addDays';
import { addMonths as shiftMonths } from 'date-fns/addMonths';

declare const civilDay: unique symbol;

/** A civil day as `YYYY-MM-DD`: no clock, no time zone. Days compare as strings. */
export type Day = string & { readonly [civilDay]: true };

/** The first and last year that a case can have; beyond them a year is a slip of the keyboard. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2999;

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const FORM_LENGTH = 10;

// The same few days and additions recur in one case, and dates are slow: a microsecond each. What was worked out is kept.
const REMEMBERED = 10_000;
function remembering<Value, Result>(work: (from: Value) => Result): (from: Value) => Result {
  const known = new Map<Value, Result>();
  return (from) => {
    let result = known.get(from);
    if (result === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      result = work(from);
      known.set(from, result);
    }
    return result;
  };
}

const readText = remembering((text: string): Day | 'format' | 'range' => {
  const at = new Date(text);
  // A day that the month does not have rolls over into the next.
  if (!FORM.test(text) || at.getUTCDate() !== Number(text.slice(8))) return 'format';
  const year = at.getUTCFullYear();
  return year < FIRST_YEAR || year > LAST_YEAR ? 'range' : (text as Day);
});

/** Reads `YYYY-MM-DD`. Errors: `format` where no such day exists, `range` outside 1900–2999. */
export const readDay = (raw: unknown): Day | 'format' | 'range' =>
  typeof raw === 'string' && raw.length === FORM_LENGTH ? readText(raw) : 'format';

/** A day written in code or data. Throws on anything that is not a day. */
export function day(text: string): Day {
  const read = readDay(text);
  if (read !== text) throw new Error(`Not a civil day: ${text}`);
  return text as Day;
}

type Shift = (from: Date, by: number) => Date;

/** A shift of civil days, in UTC: no time zone takes part. */
function civil(shift: Shift): (from: Day, by: number) => Day {
  const byAmount = remembering((by: number) =>
    remembering((from: Day) => shift(new UTCDateMini(from), by).toISOString().slice(0, 10) as Day),
  );
  return (from, by) => byAmount(by)(from);
}

/** The day that many days later (or earlier). */
export const addDays = civil(shiftDays);

/** The same day of the month that many months later, or the month's last day: 31 Aug + 6 months = 28 Feb. */
export const addMonths = civil(shiftMonths);

/** As `addMonths`: 29 Feb + 1 year = 28 Feb. */
export const addYears = (from: Day, years: number): Day => addMonths(from, 12 * years);

/** The calendar year of a day. */
export const yearOf = (at: Day): number => Number(at.slice(0, 4));
