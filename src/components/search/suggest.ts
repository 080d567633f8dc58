import type { Spellings } from '../../site/search/shape.ts';
import { type Asked, termOf } from '../../site/search/terms.ts';

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

/** The two words of a compound that the site has only apart: »garantibeløb« → »garanti beløb«. */
function apart(word: string, known: ReadonlySet<string>): string | undefined {
  for (let at = word.length - 3; at >= 4; at--) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (known.has(termOf(tail)) && known.has(termOf(head))) return `${head} ${tail}`;
  }
  return undefined;
}

/** The spelling nearest to a word, whatever its endings. */
function nearest(word: string, spellings: Spellings, most: number): string | undefined {
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
export function suggestion(query: string, unknown: readonly Asked[], spellings: Spellings): string | undefined {
  const known = new Set(Object.keys(spellings).map(termOf));
  let better = query.toLowerCase();
  for (const { word } of unknown) {
    const replacement =
      (word.length > 4 && nearest(word, spellings, 1)) ||
      apart(word, known) ||
      (word.length > 6 && nearest(word, spellings, 2));
    if (replacement) better = better.replace(word, replacement);
  }
  return better === query.toLowerCase() ? undefined : better;
}
