/** How an issue marks its sections: »Afsnit 1«, »§ 1«, »1.«, »1)«, »A)«, »A.«, and »1« where the contents say so. */
export type Scheme = 'afsnit' | '§' | '1.' | '1)' | 'A)' | 'A.' | '1';

export interface Label {
  readonly scheme: Scheme;
  /** 1 for the first, also of letters. */
  readonly nr: number;
  /** As it is printed: »A)«. */
  readonly printed: string;
  /** What stands after it; nothing where the title is on the next line. */
  readonly title: string;
}

/** A line without what is left of Markdown and tables. */
export const plain = (line: string): string =>
  line
    .replace(/\*\*|__|<\/?[biu]>|^\s*(?:-\s*(?=\|))?[#|\s]+|[|\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const LABELS: readonly (readonly [Scheme, RegExp])[] = [
  [
    'afsnit',
    /^((?:afsnit|punkt|kapitel|emne|artikel|del|nr\.)\s+(\d{1,2}|[A-H])(?:[.:)]|\s*[-–—]|(?=\s|$)))\s*(.*)$/iu,
  ],
  ['§', /^(§\s*(\d{1,2})(?:[.:)]|\s*[-–—]|(?=\s|$)))\s*(.*)$/u],
  ['1.', /^((\d{1,2})\.)(?:\s+(.*)|)$/u],
  ['1)', /^(\(?(\d{1,2})\))\s*(.*)$/u],
  ['A)', /^(\(?([A-Z])\))\s*(.*)$/u],
  ['A.', /^(([A-Z])\.)\s+(\p{Lu}.*|)$/u],
  ['1', /^((\d{1,2}))\s+(\p{Lu}.*)$/u],
];

/** The number or letter that a line, made plain, begins with. */
export function labelOf(line: string): Label | undefined {
  for (const [scheme, pattern] of LABELS) {
    const [, printed, sign, title = ''] = pattern.exec(line) ?? [];
    if (printed === undefined) continue;
    // A date begins with a number too, and a paragraph goes on with its section.
    if (/^1\.?$/.test(scheme) && MONTH_FIRST.test(title)) return undefined;
    if (scheme === '§' && /^(?:[a-z]\b|[,.]|stk|nr|i |og )/.test(title)) return undefined;
    const nr = /\d/.test(sign!) ? Number(sign) : sign!.toUpperCase().codePointAt(0)! - 64;
    return { scheme, nr, printed, title: title.trim() };
  }
  return undefined;
}
const MONTH_FIRST = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b/i;

const MOST_WORDS = 26;
const LONGEST_TITLE = 200;
/** Abbreviations that may end a title. */
const SHORT_END = /(?:m\.fl|m\.v|mv|m\.m|bl\.a|osv|nr|stk|etc)\.$/i;

export const isCapitals = (line: string): boolean => /\p{Lu}{3}/u.test(line) && !/\p{Ll}{2}/u.test(line);

export const isAddress = (line: string): boolean => /https?:|www\.|@|\[[^\]]*\]\(/.test(line);

/** May this be a title? A question may; a sentence with a full stop is none, nor an item of a list. */
export const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE &&
  line.split(' ').length <= MOST_WORDS &&
  /^[»"“]?[\p{Lu}\d§]/u.test(line) &&
  /\p{L}{2}/u.test(line) &&
  (!/[.:;,!]["«”]?$/.test(line) || SHORT_END.test(line)) &&
  !/(?: og| eller| samt| at| som| der| til| af| i)$/.test(line) &&
  !isAddress(line);

/** Headings of the pages with telephone numbers and addresses. */
export const CONTACT =
  /^(?:kontakt(?:oplysninger|information(?:er)?)?(?:(?: til)? (?:os|[\p{L}-]+(?:styrelsen|nævnet|ministeriet|politiet|myndigheden|kontoret|redaktionen|centret)))?|telefonnumre og e-?mail-?adresser|(?:sådan|her) (?:kan du )?kontakte(?:r du)? [\p{L} -]{2,40}):?$/iu;

/** Headings of what a letter says of itself after its sections. */
export const CLOSING =
  /^(?:kolofon|om (?:dette |det her )?nyhedsbrev(?:et)?|redaktion(?:en)?|udgiver|udgivet af|afmeld(?:ing)?\b.*|framelding|tilmeld(?:ing)?\b.*nyhedsbrev.*|abonnement|venlig hilsen|med venlig hilsen)[.,:]?(?:$|\s*(?=[:]))/iu;
