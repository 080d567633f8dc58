import type { Day } from './day.ts';

const UTC = { timeZone: 'UTC' } as const;
const LONG = new Intl.DateTimeFormat('en-GB', { ...UTC, day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat('en-GB', { ...UTC, month: 'long', year: 'numeric' });
const SHORT = new Intl.DateTimeFormat('en-GB', { ...UTC, day: 'numeric', month: 'short', year: 'numeric' });
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const EXACT = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const at = (day: Day) => new Date(`${day}T00:00:00Z`);

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 1 January 2015 */
export const date = (day: Day): string => LONG.format(at(day));

/** January 2015 */
export const month = (day: Day): string => MONTH.format(at(day));

/** 1 Mar 2015, for tables: in numbers alone, some would read the month first. */
export const shortDate = (day: Day): string => SHORT.format(at(day));

/** DKK 52,490.12 or DKK 50,000; the space does not break. Unlike »kr.« it ends in no full stop: a sentence needs its own. */
export const kroner = (amount: number): string =>
  `DKK\u00a0${Number.isInteger(amount) ? WHOLE.format(amount) : EXACT.format(amount)}`;

/** »a«, »a and b«, »a, b and c« without the quotation marks. */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
export const list = (items: readonly string[]): string => LIST.format(items);

/** 1 month, 6 months */
export const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`);

/** 1 year, 5 years */
export const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

/** 1 day, 14 days */
export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** “a” */
export const quoted = (text: string): string => `“${text}”`;

/** 4.5% */
export const percent = (value: number): string => `${value.toLocaleString('en-GB')}%`;
