// How text becomes the terms that search compares: the same at the build, for the pages, and in the browser, for what is typed.

/** What search knows of a language: `language.da.ts` and its like. */
export interface Spoken {
  readonly months: readonly string[];
  /** Words that say nothing of what a page is about. As they are spelled: »får« is none of »far«. */
  readonly silent: ReadonlySet<string>;
  /** What may be cut off, and how much must be left. */
  readonly endings: readonly (readonly [ending: RegExp, atLeast: number])[];
  readonly abbreviations: readonly (readonly [short: RegExp, word: string])[];
  /** The sign between thousands. */
  readonly thousands: RegExp;
  /** Silent words say nothing, but for these where they stand alone: they ask for this. */
  readonly asksAnAmount: readonly [words: RegExp, meant: string];
}

/** Letters that are typed in more than one way are one: æ, ae and a; ø, oe and o; å, aa and a. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/æ|å|ä|ae|aa/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Without its endings, so that the forms of a word are one term. Takes a folded word. */
function stem(folded: string, endings: Spoken['endings']): string {
  if (/\d/.test(folded)) return folded;
  let word = folded;
  const cut = ([ending, atLeast]: Spoken['endings'][number]) => {
    const shorter = word.replace(ending, '');
    if (shorter === word || shorter.length < atLeast || !/[aeiouy]/.test(shorter)) return false;
    word = shorter;
    return true;
  };
  while (endings.some(cut));
  return word.replace(/([bdfgklmnprst])\1$/, '$1');
}

/** Numbers and references in one form: »§ 9 c« and »9c«, »35 30 84 10«, »C-133/15«, »26.10.2017«, »50.000«. */
function oneFormOf({ months, abbreviations, thousands }: Spoken): (text: string) => string {
  const date = new RegExp(`(?<!\\d)(\\d{1,2})\\.? (${months.join('|')}) (\\d{4})(?!\\d)`, 'g');
  return (text) =>
    abbreviations
      .reduce(
        (all, [short, word]) => all.replace(short, word),
        text
          .normalize('NFC')
          .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1-$2')
          .toLowerCase()
          .replace(/[\s\u00a0\u00ad]+/g, ' ')
          .replace(/\+45 ?/g, ''),
      )
      .replace(
        /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/g,
        (_, d, m, y) => `${Number(d)} ${months[m - 1] ?? m} ${y}`,
      )
      .replace(date, ' $1$2$3 $1 $2 $3 ')
      .replace(/(?<!\d)(\d\d) (\d\d) (\d\d)(?: (\d\d?))?(?!\d)/g, '$1$2$3$4')
      .replace(thousands, '')
      .replace(/(?<!\p{L})(c)?[- ]?(\d+)\/(\d+)/gu, ' $1$2$3 $2$3 ')
      .replace(/§§ ?(\d+(?: [a-z])?)(?: og|,) (?=\d)/g, '§ $1 § ')
      .replace(/(?:§+|(?<!\p{L})sections?) ?(\d+)(?: ?([a-hj-z])(?!\p{L}))?/gu, ' p$1 p$1$2 ')
      .replace(/(?<![\p{L}\d])(\d+) ?([a-hj-z])(?![\p{L}\d])/gu, ' p$1$2 ')
      .replace(/(?<!\p{L})(stk|nr)\.? ?(\d+)/gu, ' $1$2 $2 ');
}

const WORD = /[\p{L}\d]+(?:[-–'’](?=\p{L})\p{L}+)*/gu;

export interface Asked {
  /** As it is typed. */
  readonly word: string;
  readonly term: string;
  /** What it stands for on pages that do not have it: each some terms, with a space between. */
  readonly standsFor?: readonly string[];
}

/** »§ 9 c« is also »§ 9« in a text, and a date is also its year, but not what is asked for. */
function isNarrower(other: string, term: string): boolean {
  if (other === term) return false;
  if (/^\d+\p{L}+\d{4}$/u.test(other)) return other.includes(term);
  if (!/\d/.test(term)) return false;
  return /^p\d+[a-z]$/.test(other) ? other.startsWith(term) : /^(stk|nr|c)\d+$/.test(other) && other.endsWith(term);
}

/** How a language's texts become terms. */
export interface Terms {
  /** The words of a text, lower case, as they are spelled; one with a hyphen keeps it. Silent words are left out. */
  readonly wordsOf: (text: string) => string[];
  /** The term of a word as {@link wordsOf} gives it. Remembered: the words of a language are few. */
  readonly termOf: (word: string) => string;
  /** What is asked for, word by word, each once; the parts of a word with a hyphen apart. */
  readonly wordsAsked: (query: string) => Asked[];
}

export function termsIn(spoken: Spoken): Terms {
  const oneForm = oneFormOf(spoken);
  const known = new Map<string, string>();
  const wordsOf = (text: string) => (oneForm(text).match(WORD) ?? []).filter((word) => !spoken.silent.has(word));
  const termOf = (word: string) => {
    const found = known.get(word) ?? stem(fold(word.replace(/[-–'’]/g, '')), spoken.endings);
    known.set(word, found);
    return found;
  };
  return {
    wordsOf,
    termOf,
    wordsAsked(query) {
      const words = wordsOf(query);
      const [asks, meant] = spoken.asksAnAmount;
      if (words.length === 0 && asks.test(query)) words.push(meant);
      const typed = words.flatMap((word) => word.split(/[-–'’]/));
      const byTerm = new Map(typed.map((word) => [termOf(word), word]));
      const all = [...byTerm].map(([term, word]) => ({ word, term }));
      return all.filter(({ term }) => !all.some((other) => isNarrower(other.term, term)));
    },
  };
}

/** Ends each term in the index, so that it can be asked for as a whole: Pagefind answers with all that begins with a word. */
export const END = '_';
