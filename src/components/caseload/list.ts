import type { Day } from '../../rules/core/day.ts';
import { CASE, headingReader, matchColumns } from './columns.ts';
import { lineOf, type Line, type ListedRule, type Setup } from './rows.ts';
import { type Row, type Table, tableOf } from './table.ts';
import { isAdded } from './write.ts';

/** Rows put under their headings, without the columns that were added when the list was written here before. */
export function readTable(rule: ListedRule, rows: readonly Row[]): Table {
  const read = headingReader(rule);
  const { headings, rows: below } = tableOf(rows, (heading) => (read(heading) ?? CASE) !== CASE || isAdded(heading));
  const kept = headings.flatMap((heading, at) => (isAdded(heading) ? [] : [at]));
  if (kept.length === headings.length) return { headings, rows: below };
  return {
    headings: kept.map((at) => headings[at]!),
    rows: below.map(({ at, cells }) => ({ at, cells: kept.map((place) => cells[place] ?? null) })),
  };
}

/** How a list is read before the reader has said anything. */
export const firstSetup = (rule: ListedRule, { headings }: Table, today: Day): Setup => ({
  targets: matchColumns(rule, headings),
  common: {},
  century: false,
  today,
});

/** Decides a whole list. */
export const linesOf = (rule: ListedRule, { rows }: Table, setup: Setup): Line[] =>
  rows.map((row) => lineOf(rule, row, setup));
