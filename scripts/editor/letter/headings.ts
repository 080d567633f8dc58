import { fits, type Contents } from './contents.ts';
import { LIST_ITEM, begins, headingAt, highest, isApart, type Heading } from './heading.ts';
import { CONTACT, isTitle, labelOf, type Scheme } from './labels.ts';
import { chainOf, isItem, type Chain } from './by-number.ts';
import { bare, isBlank, widthOf, wordsBetween, type Rows } from './rows.ts';
import { byStyle, outermost } from './by-style.ts';

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
