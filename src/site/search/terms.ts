// How text becomes the terms that search compares: the same at the build, for the pages, and in the browser, for what is typed.

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** Words that say nothing of what a page is about. As they are spelled: »får« is none of »far«. */
const SILENT = new Set(
  (
    'af alle alt altid anden andet andre at bare betyde betyder blev blive bliver både da de dem den denne der deres derfor det dette dig din dine dit dog du ' +
    'efter eller en end er et fik for fordi fra før få får gå går gør ham han har havde have hende hendes her hos hun hvad hvem hver hvilke ' +
    'hvilken hvilket hvis hvor hvordan hvorfor hvornår i ikke ind ingen ja jeg jer jeres kan kl kom kommer kr kun kunne man med meget men mens mere ' +
    'mig min mine mit mod må måske nej ned netop nogen noget nogle nu når nås og også om op os over på samme se selv ses siden sig sin sine sit ' +
    'skal skulle som så sådan til ud under vi vil ville var være været ved vores aer'
  ).split(' '),
);

/** Letters that are typed in more than one way are one: æ, ae and a; ø, oe and o; å, aa and a. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/æ|å|ä|ae|aa/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

// What may be cut off, and how much must be left: the single letters end many words that they are no ending of.
const ENDINGS = [
  [/(?:else(?:n|ns|r|rs|rne|rnes|s)?|(?:ning|(?<!land)ing)(?:en|ens|er|ers|erne|ernes|s)?)$/, 4],
  [/(?:ernes|erne|enes|eren|eret|ende|ere|ene|ens|ets|ers|er|en|et|es|e)$/, 3],
  [/(?:s|(?<=[b-df-hj-np-tvxz]|ig)t)$/, 4],
] as const;

/** Without its endings, so that the forms of a word are one term. Takes a folded word. */
export function stem(folded: string): string {
  if (/\d/.test(folded)) return folded;
  let word = folded;
  const cut = ([ending, atLeast]: (typeof ENDINGS)[number]) => {
    const shorter = word.replace(ending, '');
    if (shorter === word || shorter.length < atLeast || !/[aeiouy]/.test(shorter)) return false;
    word = shorter;
    return true;
  };
  while (ENDINGS.some(cut));
  return word.replace(/([bdfgklmnprst])\1$/, '$1');
}

const DATE = new RegExp(`(?<!\\d)(\\d{1,2})\\.? (${MONTHS.join('|')}) (\\d{4})(?!\\d)`, 'g');

/** Numbers and references in one form: »§ 9 c« and »9c«, »35 30 84 10«, »C-133/15«, »26.10.2017«, »50.000«. */
const oneForm = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[\s\u00a0\u00ad]+/g, ' ')
    .replace(/\+45 ?/g, '')
    .replace(/(?<!\p{L})udl\. ?nr(?!\p{L})/gu, 'udlændingenummer')
    .replace(
      /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/g,
      (_, d, m, y) => `${Number(d)} ${MONTHS[m - 1] ?? m} ${y}`,
    )
    .replace(DATE, ' $1$2$3 $1 $2 $3 ')
    .replace(/(?<!\d)(\d\d) (\d\d) (\d\d)(?: (\d\d?))?(?!\d)/g, '$1$2$3$4')
    .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
    .replace(/(?<!\p{L})(c)?[- ]?(\d+)\/(\d+)/gu, ' $1$2$3 $2$3 ')
    .replace(/§§ ?(\d+(?: [a-z])?)(?: og|,) (?=\d)/g, '§ $1 § ')
    .replace(/§+ ?(\d+)(?: ?([a-hj-z])(?!\p{L}))?/gu, ' p$1 p$1$2 ')
    .replace(/(?<![\p{L}\d])(\d+) ?([a-hj-z])(?![\p{L}\d])/gu, ' p$1$2 ')
    .replace(/(?<!\p{L})(stk|nr)\.? ?(\d+)/gu, ' $1$2 $2 ');

const WORD = /[\p{L}\d]+(?:[-–'’](?=\p{L})\p{L}+)*/gu;

/** The words of a text, lower case, as they are spelled; one with a hyphen keeps it. Silent words are left out. */
export const wordsOf = (text: string): string[] =>
  (oneForm(text).match(WORD) ?? []).filter((word) => !SILENT.has(word));

const known = new Map<string, string>();
/** The term of a word as {@link wordsOf} gives it. Remembered: the words of a language are few. */
export function termOf(word: string): string {
  const found = known.get(word) ?? stem(fold(word.replace(/[-–'’]/g, '')));
  known.set(word, found);
  return found;
}

export interface Asked {
  /** As it is typed. */
  readonly word: string;
  readonly term: string;
}

/** »§ 9 c« is also »§ 9« in a text, and a date is also its year, but not what is asked for. */
function isNarrower(other: string, term: string): boolean {
  if (other === term) return false;
  if (/^\d+\p{L}+\d{4}$/u.test(other)) return other.includes(term);
  if (!/\d/.test(term)) return false;
  return /^p\d+[a-z]$/.test(other) ? other.startsWith(term) : /^(stk|nr|c)\d+$/.test(other) && other.endsWith(term);
}

/** Silent words say nothing, but for these where they stand alone. */
const ASKS_AN_AMOUNT = /hvor\s+meget/i;

/** What is asked for, word by word, each once; the parts of a word with a hyphen apart. */
export function wordsAsked(query: string): Asked[] {
  const words = wordsOf(query);
  if (words.length === 0 && ASKS_AN_AMOUNT.test(query)) words.push('beløb');
  const typed = words.flatMap((word) => word.split(/[-–'’]/));
  const byTerm = new Map(typed.map((word) => [termOf(word), word]));
  const all = [...byTerm].map(([term, word]) => ({ word, term }));
  return all.filter(({ term }) => !all.some((other) => isNarrower(other.term, term)));
}

/** Ends each term in the index, so that it can be asked for as a whole: Pagefind answers with all that begins with a word. */
export const END = '_';
