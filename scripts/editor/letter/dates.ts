import { MONTHS } from '../../../src/rules/core/da.ts';
import { type Day, day, readDay } from '../../../src/rules/core/day.ts';
import { factsOf } from '../facts.ts';
import { furnitureOf, type Letter, type Mark, textOf } from './letter.ts';

/** When a letter says it is from: as it is printed, and the first and last day that it can mean. */
export interface Printed {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
}

const SEASONS: Record<string, readonly [first: number, last: number]> = {
  forår: [3, 5],
  sommer: [6, 8],
  efterår: [9, 11],
};
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?`).join('|');
const YEAR = '(?:19|20)\\d\\d';
const IN_DIGITS = /(?<![\d.,/-])(\d{1,2})[./-] ?(\d{1,2})[./ -] ?((?:19|20)\d\d|\d\d)(?![\d-]|[.,]\d)/;
const PATTERNS: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/,
  IN_DIGITS,
  new RegExp(`(?<![\\d.,])(\\d{1,2})\\.? (${MONTH}),? (${YEAR})(?!\\d)`, 'i'),
  new RegExp(`(?<![\\p{L}])(${MONTH})(?:(?:[ ]?[/–-][ ]?| og )(${MONTH}))?,? (${YEAR})(?!\\d)`, 'iu'),
  new RegExp(`(?<![\\p{L}])(${Object.keys(SEASONS).join('|')})(?:et|en)?,? (${YEAR})(?!\\d)`, 'iu'),
  new RegExp(`([1-4])\\. kvartal,? (${YEAR})(?!\\d)`, 'i'),
];

const monthNumber = (name: string) => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
const two = (part: number | string) => String(part).padStart(2, '0');

/** A span of days from a day or a month to another; nothing where there is no such day. */
function span(text: string, year: string, from: readonly [number, number?], to = from): Printed | undefined {
  const first = `${year}-${two(from[0])}-${two(from[1] ?? 1)}`;
  const end = new Date(Date.UTC(Number(year), to[0], 0)).getUTCDate();
  const last = `${year}-${two(to[0])}-${two(to[1] ?? end)}`;
  return readDay(first) === first && readDay(last) === last ? { text, first: day(first), last: day(last) } : undefined;
}

/** Two digits of a year are those of the last hundred. */
const wholeYear = (digits: string, today: Day) =>
  digits.length === 4 ? digits : `${Number(`20${digits}`) > Number(today.slice(0, 4)) ? 19 : 20}${digits}`;

/** The first date in a text, as it is printed there: a day, a month, a season, a quarter. */
export function readPrinted(text: string, today: Day): Printed | undefined {
  const found = PATTERNS.map((pattern) => pattern.exec(text));
  const [iso, digits, long, month, season, quarter] = found;
  if (iso) return span(iso[0], iso[1]!, [Number(iso[2]), Number(iso[3])]);
  if (digits) return span(digits[0], wholeYear(digits[3]!, today), [Number(digits[2]), Number(digits[1])]);
  if (long) return span(long[0], long[3]!, [monthNumber(long[2]!), Number(long[1])]);
  if (month) return span(month[0], month[3]!, [monthNumber(month[1]!)], [monthNumber(month[2] ?? month[1]!)]);
  if (season) {
    const [first, last] = SEASONS[season[1]!.toLowerCase()]!;
    return span(season[0], season[2]!, [first], [last]);
  }
  if (quarter) return span(quarter[0], quarter[2]!, [Number(quarter[1]) * 3 - 2], [Number(quarter[1]) * 3]);
  return undefined;
}

const SAYS_SO =
  /publiceret|udgivet|udsendt|offentliggjort|opdateret|nyhedsbrev|^nyt fra|orientering|årgang|nummer|\bnr\.|^dato|^[\p{L} ]{2,30}, den$/iu;
const MOST_WORDS = 8;
/** Where a letter prints its date. */
const AROUND: ReadonlySet<Mark> = new Set(['indledning', 'slutning']);
/** Every date of a line. */
function datesIn(line: string, today: Day): Printed[] {
  const printed = readPrinted(line, today);
  return printed === undefined ? [] : [printed, ...datesIn(line.replace(printed.text, ''), today)];
}

/** The dates that a letter prints of itself, those it says most plainly first. Dates in its running text are none of them. */
export function printedDates(letter: Letter, today: Day): Printed[] {
  const around = letter.parts.flatMap(({ mark }, part) =>
    AROUND.has(mark) ? textOf(letter, part).text.split('\n') : [],
  );
  const own = /^\W*(?:sidst |senest )?(?:publiceret|udgivet|udsendt|offentliggjort|opdateret|ændret)\b/i;
  const inside = letter.lines.filter(({ text, furniture }) => !furniture && own.test(text)).map(({ text }) => text);
  const furniture = furnitureOf(letter).split('\n');
  const found = [...inside, ...around, ...furniture].flatMap((line) =>
    datesIn(line, today).flatMap((printed) => {
      const before = line.slice(0, line.indexOf(printed.text)).replace(/[\s,:*#|]+$/, '');
      const said = SAYS_SO.test(before);
      const short = line.split(/\s+/).length <= MOST_WORDS && !/[.]$/.test(line.replace(printed.text, ''));
      if (printed.first > today || !(said || short)) return [];
      return [{ ...printed, rank: own.test(line) ? 0 : said ? 1 : 2 }];
    }),
  );
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .map(({ text, first, last }) => ({ text, first, last }));
}

/** The number that a letter prints on itself, beside its date or its name. */
export function printedNumber(letter: Letter): number | undefined {
  const around = letter.parts.flatMap(({ mark }, part) =>
    AROUND.has(mark) ? textOf(letter, part).text.split('\n') : [],
  );
  const own = /nyhedsbrev|nyt fra|orientering|årgang|(?:19|20)\d\d/i;
  const others = /(?<!\p{L})(?:lov|bek|lbk|bekendtgørelse|cirkulære|vejledning|sag|journal|tlf|telefon|side)|§/iu;
  for (const line of [...around, ...furnitureOf(letter).split('\n')]) {
    const [, number] = /(?<!\p{L})(?:nr\.?|nummer) ?(\d{1,3})(?![\d/-])/iu.exec(line) ?? [];
    const short = line.split(/\s+/).length <= MOST_WORDS;
    if (number !== undefined && short && own.test(line) && !others.test(line)) return Number(number);
  }
  return undefined;
}

/** The latest day up to today that a letter names anywhere: it cannot be older. */
export function latestNamed(letter: Letter, today: Day): Printed | undefined {
  const whole = letter.lines.map(({ text }) => text).join('\n');
  return (factsOf(whole).get('Datoer') ?? [])
    .flatMap((text) => readPrinted(text, today) ?? [])
    .filter(({ first, last }) => first === last && first <= today)
    .toSorted((a, b) => (a.first < b.first ? 1 : -1))[0];
}

/** What is wrong with the day that a letter is ordered by, if anything; in Danish. */
export function wrongDay(sortering: string, trykt: string | undefined, today: Day): string | undefined {
  if (readDay(sortering) !== sortering) return `Datoen ${sortering} findes ikke. Skriv en dato som 2018-03-15.`;
  if (sortering > today) return `Brevet kan ikke være fra ${sortering}: den dag er ikke kommet endnu.`;
  const printed = trykt === undefined ? undefined : readPrinted(trykt, today);
  if (printed === undefined || (printed.first <= sortering && sortering <= printed.last)) return undefined;
  const days = printed.first === printed.last ? printed.first : `en dag fra ${printed.first} til ${printed.last}`;
  return `Der er trykt »${trykt}«, og det er ikke ${sortering}. Skriv ${days}.`;
}
