import { isAddress, plain, type Label } from './labels.ts';
import { endOfTitle, isBlank, isBroken, type Rows } from './rows.ts';

export interface Heading {
  /** Its rows: from the first to the one after. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly label: Label | undefined;
}

export const MARKDOWN = /^\s*(#{1,6})\s/;
export const BOLD = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/;
export const LIST_ITEM = /^[-•–·▪*o]\s/;
const ENDS_SENTENCE = /[.!?:»)\]]$|\d{2}$/;

/** The heading that begins in a row: its title may stand in the next one, and go on in more. */
export function headingAt(rows: Rows, from: number): Heading {
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

export const isApart = (rows: Rows, at: number) => isBlank(rows[at - 1]) || rows[at]!.startsPage;

/** Does a row begin something of its own: after a blank line, a page, a whole sentence, a heading? */
export const begins = (rows: Rows, at: number, width: number) =>
  isApart(rows, at) ||
  ENDS_SENTENCE.test(rows[at - 1]!.text) ||
  isAddress(rows[at - 1]!.text) ||
  (isBroken(rows, at - 1, width) && rows[at - 1]!.text.split(' ').length < 8);

export const highest = <Scored extends { readonly sum: number }>(all: readonly Scored[]): Scored | undefined =>
  all.reduce<Scored | undefined>((most, one) => (most === undefined || one.sum > most.sum ? one : most), undefined);
