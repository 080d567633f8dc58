import { BOLD, MARKDOWN, begins, headingAt, highest, isApart, type Heading } from './heading.ts';
import { isCapitals, isTitle, type Label, type Scheme } from './labels.ts';
import { isBlank, isBroken, widthOf, wordsBetween, type Rows } from './rows.ts';

/** An item of a list: the next of the same kind stands right below, or the list is announced right above. */
export function isItem(rows: Rows, at: number): boolean {
  const { label } = rows[at]!;
  const isNext = (beside: Label | undefined, by: number) =>
    beside !== undefined && label !== undefined && beside.scheme === label.scheme && beside.nr === label.nr + by;
  const above = rows.findLast((row, i) => i < at && !isBlank(row));
  return (
    isNext(rows[at + 1]?.label, 1) ||
    isNext(rows[at - 1]?.label, -1) ||
    (above?.text.endsWith(':') === true && label?.nr === 1)
  );
}

export const FEWEST_WORDS = 5;
const LEAST = 0.5;

/** How much a row with a number looks like a heading; nothing where it cannot be one. */
function weight(rows: Rows, heading: Heading, width: number): number | undefined {
  const { from, to, title, label } = heading;
  if (label === undefined || !isTitle(title) || !/^[»"“]?[\p{Lu}§]/u.test(title)) return undefined;
  const { source } = rows[from]!;
  return (
    (isApart(rows, from) ? 1 : 0) +
    (isBlank(rows[to]) ? 1 : 0) +
    (begins(rows, from, width) ? 0.5 : -2) +
    (isBroken(rows, to - 1, width) ? 0.5 : /^\p{Ll}/u.test(rows[to]?.text ?? '') ? -1 : 0) +
    (title.split(' ').length <= 14 ? 0.5 : 0) +
    (MARKDOWN.test(source) ? 2 : 0) +
    (BOLD.test(source) || isCapitals(title) ? 1 : 0) +
    (label.scheme === 'afsnit' ? 1 : 0) -
    (label.scheme === '1' ? 1 : 0) -
    (isItem(rows, from) ? 3 : 0)
  );
}

interface Candidate {
  readonly heading: Heading;
  readonly score: number;
}

/** The best chain of numbers in order: one may be missing, and each has a text of its own. */
function longest(rows: Rows, candidates: readonly Candidate[]): { sum: number; chain: Heading[] } {
  const MISSING = 1.5;
  const chains: { sum: number; chain: Heading[] }[] = [];
  for (const { heading, score } of candidates) {
    const nr = heading.label!.nr;
    let best = { sum: score - (nr - 1) * MISSING, chain: [heading] };
    for (const { sum, chain } of chains) {
      const last = chain.at(-1)!;
      const skipped = nr - last.label!.nr - 1;
      if (skipped < 0 || skipped > 1 || wordsBetween(rows, last.to, heading.from) < FEWEST_WORDS) continue;
      const total = sum + score - skipped * MISSING;
      if (total > best.sum) best = { sum: total, chain: [...chain, heading] };
    }
    chains.push(best);
  }
  return highest(chains) ?? { sum: 0, chain: [] };
}

export interface Chain {
  readonly headings: Heading[];
  /** How many headings with a number are left over that are not in a list of their own, from 1 on. */
  readonly orphans: number;
}

/** Numbers of one kind in order, each on a line that looks like a heading, with a text of its own. */
export function chainOf(rows: Rows, scheme: Scheme, from: number): Chain {
  const width = widthOf(rows);
  const all = rows.flatMap((row, at) => (at >= from && row.label?.scheme === scheme ? [headingAt(rows, at)] : []));
  const candidates = all.flatMap((heading) => {
    const score = weight(rows, heading, width) ?? 0;
    return score < LEAST ? [] : [{ heading, score }];
  });
  const without = (inner: ReadonlySet<Heading>) => {
    const chosen = longest(
      rows,
      candidates.filter(({ heading }) => !inner.has(heading)),
    );
    const left = all.filter((other) => !chosen.chain.includes(other));
    const orphans = left.filter(({ label }, i) => label!.nr > 1 && left[i - 1]?.label!.nr !== label!.nr - 1).length;
    return { headings: chosen.chain, orphans, sum: chosen.sum };
  };
  const ways = [innerLists(all, 'inner'), innerLists(all, 'outer'), new Set<Heading>()].map(without);
  return ways.toSorted((x, y) => x.orphans - y.orphans || y.sum - x.sum)[0]!;
}

/** The items of lists that begin again at 1 within another. `goesOn`: which of two a number goes on with, where it can be either. */
function innerLists(headings: readonly Heading[], goesOn: 'inner' | 'outer'): Set<Heading> {
  const open: Heading[][] = [];
  const inner = new Set<Heading>();
  for (const heading of headings) {
    const { nr } = heading.label!;
    const isLast = (list: readonly Heading[]) => list.at(-1)!.label!.nr === nr - 1;
    const at = goesOn === 'inner' ? open.findLastIndex(isLast) : open.findIndex(isLast);
    if (at >= 0) open.length = at + 1;
    else open.push([]);
    open.at(-1)!.push(heading);
    if (open.length > 1) inner.add(heading);
  }
  return inner;
}
