import { MONTHS } from '../../../src/rules/core/da.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { type Passage, passagesOf } from '../passages.ts';
import { lineOf } from '../words.ts';
import { type Found, NUMBERS } from './amounts.ts';

const MONTH = MONTHS.join('|');
const DAY = new RegExp(String.raw`(?<!\d)(\d{1,2})\. (${MONTH})(?: (\d{4}))?(?![\p{L}-])`, 'gu');
const LEAP_YEAR = 2000;
const daysIn = (month: number, year: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days that no month has. Where no year is told, it may be a leap year. */
const impossible = (text: string): Found[] =>
  [...text.matchAll(DAY)].flatMap(([words, at, name = '', year]): Found[] => {
    const days = daysIn(MONTHS.indexOf(name) + 1, Number(year ?? LEAP_YEAR));
    if (Number(at) >= 1 && Number(at) <= days) return [];
    return [
      {
        words,
        level: 'fejl',
        found: `Dagen »${words}« findes ikke.`,
        mend: `Se efter i kilden: ${name} har ${days} dage${name === 'februar' && year ? ` i ${year}` : ''}.`,
        example: `${days}. ${name}${year ? ` ${year}` : ''}`,
      },
    ];
  });

/** Days that end before they begin. */
const SPAN = new RegExp(
  String.raw`fra (?:og med )?(?:den )?(\d{1,2})\. (${MONTH}) (\d{4}),? (?:og )?til (?:og med )?(?:den )?(\d{1,2})\. (${MONTH}) (\d{4})`,
  'giu',
);
const dayOf = (at = '', name = '', year = '') => Date.UTC(Number(year), MONTHS.indexOf(name.toLowerCase()), Number(at));

const reversed = (text: string): Found[] =>
  [...text.matchAll(SPAN)].flatMap(([words, ...parts]): Found[] =>
    dayOf(...parts.slice(0, 3)) <= dayOf(...parts.slice(3))
      ? []
      : [
          {
            words,
            level: 'fejl',
            found: `»${words}« slutter, før det begynder.`,
            mend: 'Se efter i kilden. Byt om, eller ret året.',
            example: 'fra 1. april 2018 til 1. maj 2018',
          },
        ],
  );

/** A day whose stop, space or year is not as a reader expects it. */
const LOOSE = new RegExp(
  String.raw`(?<![\d.,§/-])(?<!§ )(\d{1,2})(?:\.| |)(${MONTH})(?![\p{L}-])|(?<!\d)\d{1,2}\. (?:${MONTH}) (?:\d{3}(?=[.,;:)]|$)|\d{5,}|[03-9]\d{3}|1[0-8]\d\d|2[1-9]\d\d)(?!\d)`,
  'gu',
);

const loose = (text: string): Found[] =>
  [...text.matchAll(LOOSE)].map(([words, at, name]): Found => ({
    words,
    level: at === undefined ? 'fejl' : 'advarsel',
    found: at === undefined ? `Året i »${words}« kan ikke passe.` : `»${words}« er ikke skrevet som en dato.`,
    mend: at === undefined ? 'Se efter i kilden.' : 'Skriv et punktum og et mellemrum efter dagen.',
    example: at === undefined ? '1. maj 2018' : `${at}. ${name}`,
  }));

const CLOCK = /(?:kl\. ?|(?<=\d[.:]\d\d ?[-–] ?))(\d{1,2})[.:](\d\d)(?!\d|\.\d)/gu;

const clocks = (text: string): Found[] =>
  [...text.matchAll(CLOCK)].flatMap(([words, hour, minute]): Found[] =>
    Number(hour) <= 24 && Number(minute) < 60
      ? []
      : [
          {
            words,
            level: 'fejl',
            found: `Klokkeslættet »${words}« findes ikke.`,
            mend: 'Se efter i kilden.',
            example: 'kl. 9.00-15.00',
          },
        ],
  );

const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const ON_WEEKDAY = new RegExp(
  String.raw`(${WEEKDAYS.join('|')}),?(?: den| d\.)? (\d{1,2})\. (${MONTH}) (\d{4})`,
  'giu',
);

const wrongWeekdays = (text: string): Found[] =>
  [...text.matchAll(ON_WEEKDAY)].flatMap(([words, told = '', at, name = '', year]): Found[] => {
    const month = MONTHS.indexOf(name.toLowerCase());
    const was = new Date(Date.UTC(Number(year), month, Number(at)));
    const weekday = WEEKDAYS[was.getUTCDay()]!;
    if (was.getUTCMonth() !== month || told.toLowerCase() === weekday) return [];
    return [
      {
        words,
        level: 'fejl',
        found: `»${words}« passer ikke: Den dag var en ${weekday}.`,
        mend: 'Se efter i kilden, om det er dagen, datoen eller året, der er forkert.',
        example: `${weekday} den ${at}. ${name} ${year}`,
      },
    ];
  });

/** How many letters must be changed, left out, put in or swapped with the next, from one word to another. */
function changes(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(
        Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]), swapped),
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** A word after a number with a stop, and the year where there is one. */
const AFTER_DAY = /(?<![\d§.])(?<!§ )([1-9]|[12]\d|3[01])\. (\p{Ll}{3,10})(?![\p{L}-])(?: (\d{4})(?!\d))?/gu;

/** Months that are misspelt: too short for the dictionary, or a word of another language. */
const wrongMonths = (text: string): Found[] =>
  [...text.matchAll(AFTER_DAY)].flatMap(([words, at, name = '', year]): Found[] => {
    if (MONTHS.includes(name) || MONTHS.includes(name.replace(/s$/, ''))) return [];
    const meant = MONTHS.find(
      (month) =>
        month[0] === name[0] &&
        changes(month, name) <= (year ? 2 : 1) &&
        (year || (name.length > 2 && month.length > 3)),
    );
    if (meant === undefined) return [];
    return [
      {
        words,
        level: 'fejl',
        found: `»${words}«: Måneden »${name}« findes ikke.`,
        mend: `Mente du ${meant}? Skriv måneden helt ud.`,
        example: `${at}. ${meant}${year ? ` ${year}` : ''}`,
      },
    ];
  });

const IN_DIGITS =
  /(?<![\p{L}\d/.,§-])(\d{1,2})(?:\/(\d{1,2})[-/. ](\d{4}|\d{2})|([.-])(\d{1,2})\4(\d{4}))(?![\d/\p{L}]|[.,-]\d)/gu;

const inDigits = (text: string): Found[] =>
  [...text.matchAll(IN_DIGITS)].flatMap(([words, at, month1, year1, , month2, year2]): Found[] => {
    const [month, given] = [Number(month1 ?? month2), year1 ?? year2 ?? ''];
    const name = MONTHS[month - 1];
    if (name === undefined || Number(at) > daysIn(month, LEAP_YEAR) || Number(at) === 0) return [];
    const year = given.length === 2 ? `20${given}` : given;
    return [
      {
        words,
        level: 'advarsel',
        found: `Datoen »${words}« er skrevet med tal.`,
        mend: 'Skriv måneden med bogstaver. Så kan ingen tage fejl af dag og måned.',
        example: `${Number(at)}. ${name} ${year}`,
      },
    ];
  });

const CHECKS = [...NUMBERS, impossible, reversed, loose, clocks, wrongWeekdays, wrongMonths];

function check({ source, file }: Entry, passage: Passage): Finding[] {
  const text = passage.text.replace(/\s/g, ' ');
  // A day that is told as the letter prints it stays as it is, and in a table there is little room.
  const isShort = passage.kind === 'cell' || /\btrykt:/.test(source.split('\n')[passage.line - 1] ?? '');
  return [...CHECKS, ...(isShort ? [] : [inDigits])]
    .flatMap((find) => find(text))
    .map(({ words, ...found }) => ({ file, line: lineOf(source, passage.line, words), ...found }));
}

/** Days that cannot be or can be misread, numbers as in English, and places in laws that run together. */
export const checkDays = (site: Site): Finding[] =>
  site.entries.flatMap((entry) => passagesOf(entry).flatMap((passage) => check(entry, passage)));
