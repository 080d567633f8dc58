import { MONTHS } from '../../rules/core/da.ts';
import { FIRST_YEAR, LAST_YEAR, readDay } from '../../rules/core/day.ts';
import * as words from './words.da.ts';

/** What is typed in the three fields of a date: day, month, year. */
export type DayText = readonly [day: string, month: string, year: string];
export const NO_DAY: DayText = ['', '', ''];

/** The field that is wrong, and what is wrong with it. */
export interface DayFault {
  readonly part: 0 | 1 | 2;
  readonly text: string;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const WHOLE = /^(\d{1,2})[\s./-]+(\p{L}+|\d{1,2})[\s./-]+(\d{4})$/u;

/** A whole date pasted into the first field is spread over the three. */
function spread(typed: DayText): DayText {
  const [first, month, year] = typed.map((text) => text.trim()) as [string, string, string];
  if (month + year !== '') return [first, month, year];
  const iso = ISO.exec(first);
  if (iso) return [iso[3]!, iso[2]!, iso[1]!];
  const whole = WHOLE.exec(first);
  return whole ? [whole[1]!, whole[2]!, whole[3]!] : [first, month, year];
}

/** 1 to 12 from a number or a name (»3«, »3.«, »marts«, »mar.«); 0 where it is neither. */
function monthOf(text: string): number {
  const name = text.toLowerCase().replace(/\.$/, '');
  if (/^\d+$/.test(name)) return Number(name) <= 12 ? Number(name) : 0;
  return name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

export const isBlank = (typed: DayText): boolean => typed.every((text) => text.trim() === '');

/** Reads the three fields to `YYYY-MM-DD`. Month names and a whole date in the first field are accepted. */
export function readDayText(typed: DayText): string | DayFault {
  const parts = spread(typed);
  const [day, , year] = parts;
  const date = /^(\d{1,2})\.?$/.exec(day);
  const missing = parts.indexOf('') as -1 | 0 | 1 | 2;
  if (missing === 1 && !date && year === '') return { part: 0, text: words.threeFields };
  if (missing >= 0) return { part: missing as 0 | 1 | 2, text: words.partMissing[missing as 0 | 1 | 2] };
  if (!date) return { part: 0, text: words.dayIsNumber };
  const month = monthOf(parts[1]);
  if (month === 0) return { part: 1, text: words.unknownMonth };
  if (!/^\d{4}$/.test(year)) return { part: 2, text: words.fourDigits };
  const civil = `${year}-${`${month}`.padStart(2, '0')}-${date[1]!.padStart(2, '0')}`;
  switch (readDay(civil)) {
    case 'format':
      return { part: 0, text: words.noSuchDay(`${Number(date[1])}. ${MONTHS[month - 1]} ${year}`) };
    case 'range':
      return { part: 2, text: words.yearRange(FIRST_YEAR, LAST_YEAR) };
    default:
      return civil;
  }
}

/** The fields of a day that is known. */
export function dayText(civil: string): DayText {
  const [year, month, day] = civil.split('-');
  return [`${Number(day)}`, `${Number(month)}`, year!];
}
