import { BOLD, LIST_ITEM, MARKDOWN, begins, headingAt, isApart, type Heading } from './heading.ts';
import { isAddress, isCapitals, isTitle } from './labels.ts';
import { FEWEST_WORDS } from './by-number.ts';
import { isBlank, isBroken, widthOf, wordsBetween, type Rows } from './rows.ts';

type Style = 'markdown' | 'capitals' | 'bold' | 'lead' | 'alone' | 'tight';

const MASTHEAD = /nyhedsbrev|^nyt fra|^orientering|^kære |^til (?:landets|alle)|nummer|\bnr\.|årgang|\b(?:19|20)\d\d$/i;

/** Titles without a number, by how they are set. */
export function byStyle(rows: Rows, from: number, to: number): Map<string, Heading[]> {
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
export function outermost(rows: Rows, styles: Map<string, Heading[]>): Heading[] {
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
