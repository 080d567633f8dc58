import type { Finding } from '../finding.ts';

/** What is wrong in a passage, and the words that it is about. */
export type Found = Pick<Finding, 'level' | 'found' | 'mend' | 'example'> & { readonly words: string };

const UNIT = String.raw`[ \u00a0]?(?:kr\b|kroner|mio\b|euro)`;
const SHARE = String.raw`[ \u00a0]?(?:kr\b|kroner|procent|pct\b|%|MB\b|GB\b)`;
const ENGLISH: readonly (readonly [RegExp, (number: string) => string])[] = [
  [
    new RegExp(String.raw`(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?=${UNIT})`, 'g'),
    (n) => n.replace(/[.,]/g, (c) => (c === ',' ? '.' : ',')),
  ],
  [new RegExp(String.raw`(?<![\d.,])\d+\.\d{1,2}(?=${SHARE})`, 'g'), (n) => n.replace('.', ',')],
];

/** Amounts that can be read in two ways, or in none: a space or too many digits after a stop, a letter for a nought. */
const UNREADABLE = new RegExp(
  String.raw`(?<![\d.,])(?:[1-9]\d{0,2}(?:[ \u00a0]\d{3})+|\d+(?:\.\d+)*\.\d{4,}|\d[\d.]*\.\.\d+|\d[\d.]*[oO]{1,3}|\d{1,3}(?:\.\d{3})*\.\d{1,2}(?:\.\d{3})+)(?:,\d{1,2})?(?=${UNIT})`,
  'g',
);

const unreadable = (text: string): Found[] =>
  (text.match(UNREADABLE) ?? []).map((words): Found => ({
    words,
    level: 'fejl',
    found: `»${words}« er ikke skrevet som et beløb.`,
    mend: 'Se efter i kilden, og skriv punktum mellem tusinder.',
    example: '6.700 kr.',
  }));

const englishNumbers = (text: string): Found[] =>
  ENGLISH.flatMap(([pattern, danish]) =>
    (text.match(pattern) ?? []).map((words): Found => ({
      words,
      level: 'fejl',
      found: `»${words}« er skrevet som på engelsk.`,
      mend: 'Skriv punktum mellem tusinder og komma før decimaler. Se efter i kilden, hvilket tal der er ment.',
      example: danish(words),
    })),
  );

/** Places in a law without their sign. */
const STOPLESS = /(?<!\p{L})(?:stk|pkt|litra nr) (?=\d)|(?<!\p{L})paragraf (?=\d)/giu;

const stopless = (text: string): Found[] =>
  [...text.matchAll(STOPLESS)].map(({ 0: sign, index }): Found => {
    const words = /^\S+ \d+/.exec(text.slice(index))![0];
    const right = /^paragraf/i.test(sign) ? '§' : `${sign.trim()}.`;
    return {
      words,
      level: 'advarsel',
      found: `»${words}« er ikke skrevet som et sted i en lov.`,
      mend: `Skriv ${right} og et mellemrum før tallet.`,
      example: words.replace(sign.trim(), right),
    };
  });

const TIGHT = /§§?(?=\d)|(?<!\p{L})(?:stk|nr|kl|pkt|kap)\.(?=\d)/giu;

const tight = (text: string): Found[] =>
  [...text.matchAll(TIGHT)].map(({ 0: sign, index }): Found => {
    const words = /^\S+/.exec(text.slice(index))![0].replace(/[.,;:)]+$/, '');
    return {
      words,
      level: 'advarsel',
      found: `Der mangler et mellemrum i »${words}«.`,
      mend: `Skriv et mellemrum efter ${sign}`,
      example: `${sign} ${words.slice(sign.length)}`,
    };
  });

/** Amounts as in English or that cannot be read, and places in laws that run together or lack their sign. */
export const NUMBERS = [englishNumbers, unreadable, stopless, tight];
