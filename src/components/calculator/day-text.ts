import { FIRST_YEAR, LAST_YEAR, readDay } from '../../rules/core/day.ts';
import { codes, type Language, languages } from '../../rules/core/languages.ts';
import type { Words } from './speech.ts';

/** What is typed in the three fields of a date: day, month, year. */
export type DayText = readonly [day: string, month: string, year: string];
export const NO_DAY: DayText = ['', '', ''];

/** The field that is wrong, and what is wrong with it. */
export interface DayFault {
  readonly part: 0 | 1 | 2;
  readonly text: string;
}

const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, at) => Date.UTC(2000, at));
const monthsIn = (language: Language) =>
  MONTHS_OF_YEAR.map(new Intl.DateTimeFormat(languages[language].locale, { month: 'long', timeZone: 'UTC' }).format);
/** The names of the months in every language: a reader may write those of another. */
const MONTHS = codes.map((language) => monthsIn(language).map((name) => name.toLowerCase()));

const SEPARATOR = String.raw`[\s./,\p{Pd}−]`;
const ISO = new RegExp(String.raw`^\D*(\d{4})${SEPARATOR}?(0\d|1[0-2])${SEPARATOR}?(\d\d)$`, 'u');
const WHOLE = new RegExp(
  String.raw`^\D*(\d{1,2})(?:st|nd|rd|th)?${SEPARATOR}+(\p{L}+|\d{1,2})${SEPARATOR}+(\d{4})$`,
  'u',
);
/** The time of day that comes along with a date, and the end of the sentence. */
const BEHIND = /([T,\s]+(kl\.?\s*)?\d{1,2}[:.]\d\d([:.]\d\d)?)?[\s.,;)]*$/i;

/** Pasted text without what is not seen: marks of the direction of writing, and the like. */
export const seen = (text: string): string => text.replace(/\p{Cf}/gu, '').trim();

/** The parts of a whole date, whatever stands before it: »den 27. marts 2015«, »2015-03-27 10:00«. */
function parts(text: string): DayText | undefined {
  const date = seen(text).replace(BEHIND, '');
  const iso = ISO.exec(date);
  if (iso) return [iso[3]!, iso[2]!, iso[1]!];
  const whole = WHOLE.exec(date);
  return whole ? [whole[1]!, whole[2]!, whole[3]!] : undefined;
}

/** What stands in the three fields once this stands in one of them: a whole date that is pasted there is all three. */
export const fill = (typed: DayText, part: number, text: string): DayText =>
  parts(text) ?? (typed.with(part, text) as unknown as DayText);

/** 1 to 12 from a number or a name (»3«, »3.«, »marts«, »mar.«, »March«); 0 where it is neither. */
function monthOf(text: string): number {
  const name = text.toLowerCase().replace(/\.$/, '');
  if (/^\d+$/.test(name)) return Number(name) <= 12 ? Number(name) : 0;
  if (name.length < 3) return 0;
  return Math.max(...MONTHS.map((names) => names.findIndex((month) => month.startsWith(name)))) + 1;
}

export const isBlank = (typed: DayText): boolean => typed.every((text) => text.trim() === '');

/** Reads the three fields to `YYYY-MM-DD`. The names of months are accepted, in every language. */
export function readDayText(words: Words, typed: DayText): string | DayFault {
  const [day, named, year] = typed.map(seen) as [string, string, string];
  const date = /^(\d{1,2})\.?$/.exec(day);
  const missing = [day, named, year].indexOf('') as -1 | 0 | 1 | 2;
  if (missing === 1 && !date && year === '') return { part: 0, text: words.threeFields };
  if (missing >= 0) return { part: missing as 0 | 1 | 2, text: words.partMissing[missing as 0 | 1 | 2] };
  if (!date) return { part: 0, text: words.dayIsNumber };
  const month = monthOf(named);
  if (month === 0) return { part: 1, text: words.unknownMonth };
  if (!/^\d{4}$/.test(year)) return { part: 2, text: words.fourDigits };
  const civil = `${year}-${`${month}`.padStart(2, '0')}-${date[1]!.padStart(2, '0')}`;
  switch (readDay(civil)) {
    case 'format':
      return { part: 0, text: words.noSuchDay(Number(date[1]), monthsIn(words.language)[month - 1]!, year) };
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
