import { likeness } from '../words.ts';
import { isCapitals, type Label, labelOf, plain } from './labels.ts';
import { countWords, type Line } from './lines.ts';

/** A line that is read: not of a page's header or footer. */
export interface Row {
  /** Which line of the letter it is. */
  readonly at: number;
  readonly source: string;
  /** Without what is left of Markdown and tables. */
  readonly text: string;
  readonly label: Label | undefined;
  /** What is compared: its letters and digits, without the label. */
  readonly bare: string;
  readonly words: number;
  readonly startsPage: boolean;
}

export type Rows = readonly Row[];

export function rowsOf(lines: readonly Line[]): Row[] {
  let startsPage = false;
  return lines.flatMap((line, at) => {
    startsPage ||= line.startsPage;
    if (line.furniture) return [];
    const text = plain(line.text);
    const label = labelOf(text);
    const row = {
      at,
      source: line.text,
      text,
      label,
      bare: bare(label?.title || text),
      words: countWords(line.text),
      startsPage,
    };
    startsPage = false;
    return [row];
  });
}

export const isBlank = (row: Row | undefined): boolean => row === undefined || row.text === '';

/** How many words stand from one row to before another. */
export const wordsBetween = (rows: Rows, from: number, to: number): number =>
  rows.slice(from, to).reduce((sum, { words }) => sum + words, 0);

/** What is alike in two ways to write a title. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** How alike two titles are, from 0 to 1. */
export const alike = (a: string, b: string): number => (bare(a) === bare(b) ? 1 : likeness(a, b));

const QUITE_FULL = 0.85;
const UNWRAPPED = 150;

/** The width that lines are wrapped at; infinite where each paragraph is one line. */
export function widthOf(rows: Rows): number {
  const lengths = rows.filter((row) => !isBlank(row)).map(({ text }) => text.length);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > UNWRAPPED ? Infinity : width;
}

/** Does the line end where its writer ended it? The next word would have had room on it. */
export function isBroken(rows: Rows, at: number, width: number): boolean {
  const next = rows[at + 1];
  if (isBlank(next) || width === Infinity || next!.startsPage) return true;
  return rows[at]!.text.length + 1 + next!.text.split(' ')[0]!.length <= width * QUITE_FULL;
}

/** The row after a title that begins here: a title goes on in small letters, or in capitals where it is in capitals. */
export function endOfTitle(rows: Rows, at: number): number {
  const MOST_ROWS = 4;
  let end = at + 1;
  const text = rows[at]!.label?.title || rows[at]!.text;
  while (end < at + MOST_ROWS && !isBlank(rows[end]) && !/[.:;!?]$/.test(rows[end - 1]!.text)) {
    const next = rows[end]!;
    const goesOn = isCapitals(text)
      ? isCapitals(next.text) && next.label === undefined
      : /^\p{Ll}/u.test(next.text) && !/[.:;,]$/.test(next.text);
    if (!goesOn) break;
    end++;
  }
  return end;
}
