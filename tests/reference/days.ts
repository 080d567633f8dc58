/** Date arithmetic of the reference's own, on year, month and day: a check must not share the code it checks. */

type Ymd = [year: number, month: number, day: number];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const split = (text: string): Ymd => [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];

const join = ([year, month, day]: Ymd) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const seen = new Set<unknown>(); // the same few thousand days come by millions of times

/** Is it `YYYY-MM-DD` and a day that exists? */
export function isDay(raw: unknown): raw is string {
  if (seen.has(raw)) return true;
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return false;
  const [year, month, day] = split(raw);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  seen.add(raw);
  return true;
}

/** The same day of the month that many months later or earlier, or the month's last day. */
export function plusMonths(from: string, months: number): string {
  const [year, month, day] = split(from);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return join([toYear, toMonth, Math.min(day, daysIn(toYear, toMonth))]);
}

export const plusYears = (from: string, years: number) => plusMonths(from, 12 * years);

export function nextDay(from: string): string {
  const [year, month, day] = split(from);
  if (day < daysIn(year, month)) return join([year, month, day + 1]);
  return month < 12 ? join([year, month + 1, 1]) : join([year + 1, 1, 1]);
}

export function dayBefore(from: string): string {
  const [year, month, day] = split(from);
  if (day > 1) return join([year, month, day - 1]);
  return month > 1 ? join([year, month - 1, daysIn(year, month - 1)]) : join([year - 1, 12, 31]);
}

export const yearOf = (day: string) => Number(day.slice(0, 4));

/** Saturday or Sunday. */
export const isDayOff = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
