import type { Spellings } from '../../site/search/shape.ts';
import type { Asked, Terms } from '../../site/search/terms.ts';

export interface Suggestion {
  readonly query: string;
  /** True where a compound is taken apart: a guess at what is meant, and not a mended spelling of it. */
  readonly isSplit: boolean;
}
/** The spellings on the site with the first letter of a term. */
type SpellingsLike = (term: string) => Promise<Spellings>;
/** Whether some page has all of these words. */
type IsOnOnePage = (words: string) => Promise<boolean>;

/** How many letters must be changed, added, left out or swapped; more than `most` is not counted out. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last![j]! + 1, row[j - 1]! + 1, last![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before![j - 2]! + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last![b.length]!;
}

const ENDING = /(?:e?s|e?n|e?t|er|erne|ene)$/;

/** The two words of a compound that a page only has apart: »garantibeløb« → »garanti beløb«. */
async function apart(
  word: string,
  spellingsLike: SpellingsLike,
  isOnOnePage: IsOnOnePage,
  { termOf }: Terms,
): Promise<string | undefined> {
  // Terms alone are too rough: »øtte« is no word, though it ends in what may be cut off.
  const isWord = async (part: string) => {
    const term = termOf(part);
    const spelling = Object.keys(await spellingsLike(term)).findLast((spelled) => termOf(spelled) === term);
    return [spelling, spelling?.replace(ENDING, '')].includes(part) || spelling === part.replace(ENDING, '');
  };
  for (let at = word.length - 3; at >= 4; at--) {
    const [head, tail] = [word.slice(0, at).replace(/s$/, ''), word.slice(at)];
    if ((await isWord(head)) && (await isWord(tail)) && (await isOnOnePage(`${head} ${tail}`)))
      return `${head} ${tail}`;
  }
  return undefined;
}

/** The spelling nearest to a word, whatever its endings. */
function nearest(word: string, spellings: Spellings, most: number, { termOf }: Terms): string | undefined {
  const typed = termOf(word);
  let best: { spelling: string; far: number } | undefined;
  for (const [spelling, uses] of Object.entries(spellings)) {
    // Of two as near, the one that is used more.
    if (spelling.length < word.length - most) continue;
    const far = distance(typed, termOf(spelling), most) - Math.min(uses, 50) / 100;
    if (far <= most && (best === undefined || far < best.far)) best = { spelling, far };
  }
  return best?.spelling;
}

/** What is typed with each unknown word replaced by what it may stand for; undefined where nothing comes close. */
export async function suggestion(
  typed: string,
  unknown: readonly Asked[],
  spellingsLike: SpellingsLike,
  isOnOnePage: IsOnOnePage,
  terms: Terms,
): Promise<Suggestion | undefined> {
  let query = typed.toLowerCase();
  let isSplit = false;
  for (const { word, term } of unknown) {
    // A short term is near to many: »koster«, which is »kost«, to »korte«.
    const near = async (longerThan: number, most: number) => {
      if (term.length <= longerThan) return undefined;
      // The second letter is the first where the two are swapped, or one too many is typed.
      const [like, swapped] = await Promise.all([spellingsLike(term), spellingsLike(term.slice(1))]);
      return nearest(word, { ...swapped, ...like }, most, terms);
    };
    const typingError = await near(4, 1);
    const twoWords = typingError ? undefined : await apart(word, spellingsLike, isOnOnePage, terms);
    const replacement = typingError ?? twoWords ?? (await near(6, 2));
    if (replacement) query = query.replace(word, replacement);
    isSplit ||= twoWords !== undefined;
  }
  return query === typed.toLowerCase() ? undefined : { query, isSplit };
}
