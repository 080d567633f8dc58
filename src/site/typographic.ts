const NBSP = '\u00a0';

const ENGLISH_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const BEFORE_MONTH = new RegExp(`(\\d) (?=(?:${ENGLISH_MONTHS})\\b)`, 'g');

/** Keeps together what a reader reads as one: »§ 9«, »stk. 1«, »50.000 kr.«, »35 30 84 10«, »DKK 50,000«, »1 July«. */
export const typographic = (text: string): string =>
  text
    .replace(/(§§?|stk\.|nr\.|kl\.) (?=\d)/g, `$1${NBSP}`)
    .replace(/(\d) (?=(?:kr\.|år|måned(?:er)?|[a-z])(?=[,.\s]|$))/g, `$1${NBSP}`)
    .replace(/(\d\.) (?=(?:jan|febr)uar|marts|april|maj|ju[nl]i|august|(?:sept|nov|dec)ember|oktober)/g, `$1${NBSP}`)
    .replace(/\b(DKK|[Ss]ections?|paragraphs?) (?=\d)/g, `$1${NBSP}`)
    .replace(BEFORE_MONTH, `$1${NBSP}`)
    .replace(/\b\d{2}(?: \d{2}){3}\b/g, (number) => number.replaceAll(' ', NBSP));
