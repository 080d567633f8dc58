/** What stands in a cell: text, or what a spreadsheet keeps as a number, a truth or a day (midnight in UTC). */
export type Cell = string | number | boolean | Date | null;

export type Row = readonly Cell[];

/** A row with its number in the file, from 1. */
export interface ListRow {
  readonly at: number;
  readonly cells: Row;
  /** Other rows of the same case, which are decided with it. */
  readonly more?: readonly ListRow[];
}

/** A list of cases as it stands in a file: its headings, and the rows below them. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly ListRow[];
}

/** A file is refused, with a reason for the reader. */
export class Refused extends Error {}

const isEmpty = (cell: Cell | undefined) => cell === null || cell === undefined || cell === '';
export const isEmptyRow = (row: Row): boolean => row.every((cell) => isEmpty(cell) || `${cell}`.trim() === '');

/** How far down the headings may stand: a title and an empty line above them are common. */
const LOOKED_AT = 15;

/** »A«, »Z«, »AA«: a column's name in a spreadsheet, from its place (0 is the first). */
export function columnName(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/**
 * Puts the rows of a file under its headings: of the first rows the one with the most headings that are known, else the
 * first that holds more than one cell. Empty rows are left out; each keeps its number in the file, from 1.
 */
export function tableOf(rows: readonly Row[], isKnown: (heading: string) => boolean): Table {
  const known = (row: Row) => row.filter((cell) => typeof cell === 'string' && isKnown(cell)).length;
  let head = -1;
  let most = 0;
  rows.slice(0, LOOKED_AT).forEach((row, at) => {
    if (known(row) > most) [head, most] = [at, known(row)];
  });
  if (head < 0) head = rows.findIndex((row) => row.filter((cell) => !isEmpty(cell)).length > 1);
  if (head < 0) head = rows.findIndex((row) => !isEmptyRow(row));
  if (head < 0) return { headings: [], rows: [] };
  const below = rows
    .map((cells, at) => ({ at: at + 1, cells }))
    .filter(({ at, cells }) => at > head + 1 && !isEmptyRow(cells));
  const width = below.reduce((widest, { cells }) => Math.max(widest, cells.length), rows[head]!.length);
  const headings = Array.from({ length: width }, (_, at) => `${rows[head]![at] ?? ''}`.trim());
  return { headings, rows: below };
}
