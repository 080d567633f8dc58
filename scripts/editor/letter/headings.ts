import { type Contents, fits } from './contents.ts';
import { CONTACT, isAddress, isCapitals, isTitle, type Label, labelOf, plain, type Scheme } from './labels.ts';
import { bare, endOfTitle, isBlank, isBroken, type Rows, widthOf, wordsBetween } from './rows.ts';

export interface Heading {
  /** Its rows: from the first to the one after. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly label: Label | undefined;
}

const MARKDOWN = /^\s*(#{1,6})\s/;
const BOLD = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/;
const LIST_ITEM = /^[-•–·▪*o]\s/;
const ENDS_SENTENCE = /[.!?:»)\]]$|\d{2}$/;

/** The heading that begins in a row: its title may stand in the next one, and go on in more. */
function headingAt(rows: Rows, from: number): Heading {
  const { label } = rows[from]!;
  let first = from;
  if (label !== undefined && label.title === '') {
    first = from + 1;
    while (first < from + 3 && isBlank(rows[first])) first++;
  }
  if (isBlank(rows[first])) return { from, to: from + 1, title: rows[from]!.text, label };
  const to = endOfTitle(rows, first);
  const text = rows
    .slice(first, to)
    .map((row) => row.text)
    .join(' ');
  return { from, to, title: label && first === from ? plain(text.slice(label.printed.length)) : text, label };
}

const isApart = (rows: Rows, at: number) => isBlank(rows[at - 1]) || rows[at]!.startsPage;

/** Does a row begin something of its own: after a blank line, a page, a whole sentence, a heading? */
const begins = (rows: Rows, at: number, width: number) =>
  isApart(rows, at) ||
  ENDS_SENTENCE.test(rows[at - 1]!.text) ||
  isAddress(rows[at - 1]!.text) ||
  (isBroken(rows, at - 1, width) && rows[at - 1]!.text.split(' ').length < 8);

const highest = <Scored extends { readonly sum: number }>(all: readonly Scored[]): Scored | undefined =>
  all.reduce<Scored | undefined>((most, one) => (most === undefined || one.sum > most.sum ? one : most), undefined);

/** The headings that the contents name: in order, each as like what is named as can be. */
export function byContents(rows: Rows, contents: Contents): Heading[] {
  const ALIKE = 0.6;
  const width = widthOf(rows);
  const { sections } = contents;
  const best: { sum: number; chain: Heading[]; entry: number }[] = [];
  for (let at = contents.to; at < rows.length; at++) {
    const row = rows[at]!;
    if (isBlank(row) || LIST_ITEM.test(row.text)) continue;
    const heading = headingAt(rows, at);
    const below = rows[heading.to];
    const longer = isBlank(below)
      ? heading
      : { ...heading, to: heading.to + 1, title: `${heading.title} ${below!.text}` };
    for (const [entry, named] of sections.entries()) {
      if (heading.title.length > named.title.length * 2.5 + 10) continue;
      const [one, two] = [heading, longer].map(({ title }) => fits(named, title));
      const likeness = Math.max(one!, two!);
      const sameNumber = named.label !== undefined && row.label?.nr === named.label.nr;
      const otherNumber = named.label !== undefined && row.label !== undefined && !sameNumber;
      if (likeness < ALIKE || otherNumber) continue;
      const score = likeness + (sameNumber ? 0.3 : 0) + (begins(rows, at, width) ? 0.2 : 0);
      const found = two! > one! + 0.05 ? longer : heading;
      const before = highest(best.filter((chain) => chain.entry < entry && chain.chain.at(-1)!.to <= at));
      best.push({ sum: score + (before?.sum ?? 0), chain: [...(before?.chain ?? []), found], entry });
    }
  }
  const chain = highest(best)?.chain ?? [];
  return withNumbers(rows, contents, chain);
}

/** Where no heading has the words of the contents: the same number on a line by itself, between those found. */
function withNumbers(rows: Rows, contents: Contents, chain: readonly Heading[]): Heading[] {
  const found = [...chain];
  const width = widthOf(rows);
  for (const { label, title } of contents.sections) {
    if (
      label === undefined ||
      found.some(
        (heading) => heading.label?.nr === label.nr || fits({ label, title, page: false }, heading.title) > 0.8,
      )
    )
      continue;
    const numbers = found.filter((heading) => heading.label !== undefined);
    const from = numbers.findLast((heading) => heading.label!.nr < label.nr)?.to ?? contents.to;
    const to = numbers.find((heading) => heading.label!.nr > label.nr)?.from ?? rows.length;
    const at = rows.findIndex(
      (row, i) =>
        i >= from &&
        i < to &&
        row.label?.nr === label.nr &&
        row.label.scheme === label.scheme &&
        isApart(rows, i) &&
        isBlank(rows[headingAt(rows, i).to]) &&
        isTitle(headingAt(rows, i).title),
    );
    const tight = rows.findIndex(
      (row, i) =>
        i >= from &&
        i < to &&
        row.label?.nr === label.nr &&
        row.label.scheme === label.scheme &&
        isTitle(headingAt(rows, i).title) &&
        begins(rows, i, width) &&
        !isItem(rows, i),
    );
    const line = at >= 0 ? at : tight;
    if (line >= 0) found.push(headingAt(rows, line));
    found.sort((a, b) => a.from - b.from);
  }
  return found;
}

/** An item of a list: the next of the same kind stands right below, or the list is announced right above. */
function isItem(rows: Rows, at: number): boolean {
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

const FEWEST_WORDS = 5;
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

interface Chain {
  readonly headings: Heading[];
  /** How many headings with a number are left over that are not in a list of their own, from 1 on. */
  readonly orphans: number;
}

/** Numbers of one kind in order, each on a line that looks like a heading, with a text of its own. */
function chainOf(rows: Rows, scheme: Scheme, from: number): Chain {
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

type Style = 'markdown' | 'capitals' | 'bold' | 'lead' | 'alone' | 'tight';

const MASTHEAD = /nyhedsbrev|^nyt fra|^orientering|^kære |^til (?:landets|alle)|nummer|\bnr\.|årgang|\b(?:19|20)\d\d$/i;

/** Titles without a number, by how they are set. */
function byStyle(rows: Rows, from: number, to: number): Map<string, Heading[]> {
  const width = widthOf(rows);
  const written = rows.slice(from, to);
  const MANY_BLANKS = 0.04;
  const tight = written.filter((row) => isBlank(row)).length < written.length * MANY_BLANKS;
  const fewIndented = written.filter(({ source }) => /^\s/.test(source)).length < written.length / 5;
  const styles = new Map<string, Heading[]>();
  const seen = Map.groupBy(rows.slice(from), (row) => row.text);
  const titles: { heading: Heading; style: string }[] = [];
  for (let at = from; at < to; at++) {
    const row = rows[at]!;
    if (isBlank(row) || LIST_ITEM.test(row.text) || isAddress(row.text)) continue;
    const level = MARKDOWN.exec(row.source)?.[1]!.length;
    const heading = { ...headingAt(rows, at), label: undefined };
    const title = row.label === undefined ? heading.title : row.text;
    const below = rows[heading.to];
    const marked = level !== undefined || BOLD.test(row.source);
    if (!marked && row.label !== undefined && row.label.scheme !== '1') continue;
    if (!isTitle(title) || seen.get(row.text)!.length > 1 || !begins(rows, at, width)) continue;
    if (!marked && !isCapitals(title) && /\p{Lu}{6,}/u.test(title)) continue;
    const several = heading.to > at + 1;
    const goesOn =
      !isBlank(below) && (/^\p{Ll}/u.test(below!.text) || (!several && !isBroken(rows, heading.to - 1, width)));
    if (!marked && goesOn) continue;
    const apart = isApart(rows, at) || isAddress(rows[at - 1]!.text) || (fewIndented && /^\s+\S/.test(row.source));
    const kind: Style | undefined =
      level !== undefined
        ? 'markdown'
        : isCapitals(title)
          ? 'capitals'
          : BOLD.test(row.source)
            ? 'bold'
            : tight
              ? title.length <= width * 0.9 || heading.to > at + 1
                ? 'tight'
                : undefined
              : !apart
                ? undefined
                : isBlank(below) && heading.to === at + 1
                  ? 'alone'
                  : 'lead';
    const lead = rows.slice(heading.to).find((one) => !isBlank(one));
    if (kind === undefined || (kind === 'lead' && !/^[\p{Lu}\d»"“]/u.test(lead?.text ?? ''))) continue;
    titles.push({ heading: { ...heading, title }, style: level === undefined ? kind : `${kind}${level}` });
    at = heading.to - 1;
  }
  for (const [i, { heading, style }] of titles.entries()) {
    // A title with no text of its own is that of a group, or of the whole.
    const own = wordsBetween(rows, heading.to, titles[i + 1]?.heading.from ?? to);
    if (own >= FEWEST_WORDS) styles.set(style, [...(styles.get(style) ?? []), heading]);
  }
  return styles;
}

/** Of several ways to set a title, the outermost: it begins first, whatever stands in the head of the letter. */
function outermost(rows: Rows, styles: Map<string, Heading[]>): Heading[] {
  const HEAD = 5;
  const top = rows.findIndex((row) => !isBlank(row));
  const several = [...styles.values()]
    .map((headings) => {
      const below = headings.filter(({ from, title }) => from >= top + HEAD || !MASTHEAD.test(title));
      return below.length > 1 ? below : headings;
    })
    .filter((headings) => headings.length > 1);
  return several.toSorted((a, b) => a[0]!.from - b[0]!.from)[0] ?? [];
}

/** A numbered list in one section never wins over the headings around it. */
function isInner(rows: Rows, { headings: chain, orphans }: Chain, outer: readonly Heading[], from: number): boolean {
  const around = outer.filter((heading) => !chain.some((other) => other.from === heading.from));
  if (around.length < 2) return false;
  const first = chain[0]!.from;
  const last = chain.at(-1)!.from;
  const before = around.findLast((heading) => heading.from < first);
  const next = around.find((heading) => heading.from > first)?.from ?? rows.length;
  const share = wordsBetween(rows, first, next) / Math.max(1, wordsBetween(rows, from, rows.length));
  const HALF = 0.5;
  if (before !== undefined && next > last && share < HALF) return true;
  return orphans > 0 && before !== undefined && chain.length + orphans > around.length;
}

/** The headings of a letter whose contents do not tell them. */
export function byLayout(rows: Rows, from: number): Heading[] {
  const schemes: readonly Scheme[] = ['afsnit', '§', '1.', '1)', 'A)', 'A.', '1'];
  const end = rows.findLastIndex(({ text }) => CONTACT.test(text));
  const to = end > from + (rows.length - from) / 2 ? end : rows.length;
  const outer = outermost(rows, byStyle(rows, from, to));
  const chains = schemes
    .map((scheme) => chainOf(rows, scheme, from))
    .filter((chain) => chain.headings.length > 1 && !isInner(rows, chain, outer, from));
  // Of two ways to number, one stands within a section of the other.
  const free = chains.find(
    (chain) => !chains.some((other) => other !== chain && isInner(rows, chain, other.headings, from)),
  );
  return (free ?? chains[0])?.headings ?? outer;
}

/** The headings of given titles, where the editor names them. */
export const byTitles = (rows: Rows, titles: readonly string[]): Heading[] =>
  byContents(rows, {
    from: 0,
    to: 0,
    sections: titles.map((title) => ({ label: labelOf(title), title: labelOf(title)?.title || title, page: false })),
    groups: [],
    after: [],
  });

/** A row that says what a named group or page of the contents is called. */
export const isNamed = (names: readonly string[], text: string): boolean =>
  names.some((name) => bare(name) === bare(text));
