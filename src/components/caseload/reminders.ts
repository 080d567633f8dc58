import { ahead, calendarOf } from '../calculator/result/calendar.ts';
import { deadlinesOf } from '../calculator/told.ts';
import { identityOf } from './compare.ts';
import type { Line } from './lines.ts';
import { decideRow, factsOfRow, type Setup } from './rows.ts';
import type { ListedRule } from './listed.ts';
import type { ListRow } from './table.ts';

/** Where a reminder comes from: `address` leads to the list's page. */
export interface From {
  readonly made: Date;
  readonly host: string;
  readonly address: string;
}

/**
 * One calendar file with every deadline ahead of these rows. An event is the same when the file is imported again, even
 * if its day has become another: its identity is the rule, the deadline and what tells the reader's cases apart.
 */
export function remindersOf(
  rule: ListedRule,
  cases: readonly ListRow[],
  lines: readonly Line[],
  setup: Setup,
  { made, host, address }: From,
): string {
  const byNumber = new Map(cases.map((row) => [row.at, row]));
  const events = lines.flatMap((line) => {
    const { facts } = factsOfRow(rule, byNumber.get(line.at)!, setup, line.mended);
    if (facts === undefined) return [];
    const name = line.name || rule.ofList.caseAt(line.at);
    return deadlinesOf(rule, decideRow(rule, facts)).map((deadline) => ({
      ...ahead(deadline, setup.today),
      title: rule.ofList.ofCase(name, deadline.title),
      identity: JSON.stringify([rule.id, deadline.id, identityOf(line)]),
      address,
    }));
  });
  return calendarOf(rule.words, events, { made, host });
}
