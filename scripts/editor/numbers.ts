import { MONTHS } from '../../src/rules/core/da.ts';
import type { Language } from '../../src/site/translation.ts';

// Numbers as they are typed in two languages, in one form: »57.000 kr.« and »DKK 57,000«, »1. juli« and »1 July«.

const monthsIn = (language: Language) => {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long' });
  return MONTHS.map((_, month) => format(new Date(2000, month, 1)));
};
/** Made once a language: it takes longer than to read a page. */
const months = new Map<Language | 'da', readonly string[]>([['da', MONTHS]]);

const NUMBER = /\d+(?:[.,:]\d+)*/g;
const ROUND = /\.0+$/;

/** A Danish number has points between thousands and a comma before decimals; an English one the other way round. */
function plain(number: string, isDanish: boolean): string {
  const thousands = isDanish ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  const whole = thousands.test(number) ? number.replaceAll(isDanish ? '.' : ',', '') : number;
  return whole
    .replace(/[,:]/g, '.')
    .replace(ROUND, '')
    .replace(/^0+(?=\d)/, '');
}

/**
 * The numbers of a text, each once: amounts, times, years, and months that stand beside a number, as `month 7`.
 * @param language `da`, or that of a translation
 */
export function numbersIn(text: string, language: Language | 'da'): ReadonlySet<string> {
  const found = new Set<string>();
  const names = months.get(language) ?? monthsIn(language as Language);
  months.set(language, names);
  const rest = text
    .replace(/\s/g, ' ')
    // A day in figures is the same as one in words.
    .replace(
      /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g,
      (_, day, month, year) => `${day} ${names[month - 1] ?? month} ${year}`,
    );
  for (const [at, name] of names.entries())
    if (new RegExp(String.raw`\d\.? ${name}\b|\b${name},? \d{4}\b`, 'i').test(rest)) found.add(`month ${at + 1}`);
  for (const [number] of rest.matchAll(NUMBER)) found.add(plain(number, language === 'da'));
  return found;
}
