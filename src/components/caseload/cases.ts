import { cellText } from './cell.ts';
import { CASE, headingReader, isOfPeriods } from './columns.ts';
import type { ListedRule } from './listed.ts';
import type { Setup } from './rows.ts';
import type { ListRow } from './table.ts';

/** Does the heading name people? Two may have one name, so that it does not tell that two rows are one case. */
export const namesPeople = (rule: ListedRule, heading: string): boolean =>
  headingReader(rule)(heading) === CASE && rule.reading.namesOfPeople.includes(heading.trim().toLowerCase());

/**
 * The cases of a list. Where its rows hold periods, as journeys are written, each on a row of its own, the rows with the
 * same case number are one: what is counted together must not be decided row by row.
 */
export function casesOf(rule: ListedRule, rows: readonly ListRow[], { targets, together }: Setup): readonly ListRow[] {
  const place = targets.indexOf(CASE);
  if (!together || place < 0 || !targets.some((target) => isOfPeriods(rule, target))) return rows;
  const named = (row: ListRow) => cellText(rule.words, row.cells[place]).toLowerCase();
  return [...Map.groupBy(rows, (row) => named(row) || row).values()].map(([first, ...more]) =>
    more.length === 0 ? first! : { ...first!, more },
  );
}
