import type { Day } from './day.ts';

const UTC = { timeZone: 'UTC' } as const;
const LONG = new Intl.DateTimeFormat('da-DK', { ...UTC, day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat('da-DK', { ...UTC, month: 'long', year: 'numeric' });
const SHORT = new Intl.DateTimeFormat('da-DK', { ...UTC, day: '2-digit', month: '2-digit', year: 'numeric' });
const WHOLE = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const EXACT = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const at = (day: Day) => new Date(`${day}T00:00:00Z`);

export const MONTHS =
  /* @__PURE__ */ 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** 1. januar 2015 */
export const date = (day: Day): string => LONG.format(at(day));

/** januar 2015 */
export const month = (day: Day): string => MONTH.format(at(day));

/** 01.01.2015, for tables. */
export const shortDate = (day: Day): string => SHORT.format(at(day)).replaceAll('/', '.');

/** 52.490,12 kr. or 50.000 kr.; the space does not break. */
export const kroner = (amount: number): string =>
  `${Number.isInteger(amount) ? WHOLE.format(amount) : EXACT.format(amount)}\u00a0kr.`;

/** »a«, »a og b«, »a, b og c« without the quotation marks. */
const LIST = new Intl.ListFormat('da-DK', { type: 'conjunction' });
export const list = (items: readonly string[]): string => LIST.format(items);

/** 1 måned, 6 måneder */
export const months = (count: number): string => (count === 1 ? '1 måned' : `${count} måneder`);

/** 5 år */
export const years = (count: number): string => `${count} år`;

/** 1 dag, 14 dage */
export const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dage`);

/** »a« */
export const quoted = (text: string): string => `»${text}«`;

/** 4,5 % */
export const percent = (value: number): string => `${value.toLocaleString('da-DK')}\u00a0%`;
