import type { Day } from '../../rules/core/day.ts';
import { namesPeople } from './cases.ts';
import { CASE, headingReader, matchColumns, targetsOf } from './columns.ts';
import type { Settings } from './protocol.ts';
import type { Setup } from './rows.ts';
import type { ListedRule } from './listed.ts';
import { type Row, type Table, tableOf } from './table.ts';
import { isAdded } from './write.ts';

/** Rows put under their headings, without the columns that were added when the list was written here before. */
export function readTable(rule: ListedRule, rows: readonly Row[]): Table {
  const read = headingReader(rule);
  const { headings, rows: below } = tableOf(
    rows,
    (heading) => (read(heading) ?? CASE) !== CASE || isAdded(rule, heading),
  );
  const kept = headings.flatMap((heading, at) => (isAdded(rule, heading) ? [] : [at]));
  if (kept.length === headings.length) return { headings, rows: below };
  return {
    headings: kept.map((at) => headings[at]!),
    rows: below.map(({ at, cells }) => ({ at, cells: kept.map((place) => cells[place] ?? null) })),
  };
}

/** Settings say what columns are by what they are called; what they do not name is matched anew. */
export function setupOf(rule: ListedRule, { headings }: Table, today: Day, settings: Settings | undefined): Setup {
  const known = new Set(targetsOf(rule));
  const matched = matchColumns(rule, headings);
  const isNumber = (targets: readonly string[]) => !namesPeople(rule, headings[targets.indexOf(CASE)] ?? '');
  if (settings?.rule !== rule.id)
    return { targets: matched, common: {}, century: false, together: isNumber(matched), today };
  const named = headings.map((heading) => settings.columns[heading]);
  const targets = headings.map((_, at) => {
    if (named[at] !== undefined) return known.has(named[at]) ? named[at] : '';
    return named.includes(matched[at]!) ? '' : matched[at]!;
  });
  const common = Object.entries(settings.common).filter(([target]) => known.has(target));
  const { century, together = isNumber(targets) } = settings;
  return { targets, common: Object.fromEntries(common), century, together, today };
}
