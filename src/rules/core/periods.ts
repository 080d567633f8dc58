import { type Day, readDay } from './day.ts';
import { isCode, isRecord, type PeriodsField, type ProblemCode, type RowSpec } from './facts.ts';
import { readSum } from './money.ts';

/** Does one begin before another has ended? The last day of one may be the first of the next. */
function overlap(periods: readonly Record<string, unknown>[], from: string, to: string): boolean {
  const days = periods.map((period) => ({ from: period[from] as Day, to: (period[to] as Day | null) ?? '~' }));
  const sorted = days.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
  return sorted.some((period, at) => at > 0 && sorted[at - 1]!.to > period.from);
}

/** What a period has besides its days. An amount that is not known is left out. */
function readRow({ kind, amount }: RowSpec, item: Record<string, unknown>): Record<string, unknown> | ProblemCode {
  const given = item[kind.key] ?? undefined;
  if (given === undefined && kind.required) return 'format';
  if (given !== undefined && !(typeof given === 'string' && kind.options.includes(given))) return 'unknown-value';
  const sum = item[amount] ?? undefined;
  const read = sum === undefined ? undefined : readSum(sum);
  if (isCode(read)) return read;
  return { [kind.key]: given ?? kind.options[0], ...(read !== undefined && { [amount]: read }) };
}

/** Reads a list of periods, or says what is wrong with it. */
export function readPeriods(raw: unknown, { from, to, row }: PeriodsField): unknown[] | ProblemCode {
  if (!Array.isArray(raw)) return 'format';
  const periods: Record<string, unknown>[] = [];
  const keys = row === undefined ? [from, to] : [from, to, row.kind.key, row.amount];
  for (const item of raw) {
    if (!isRecord(item) || !Object.hasOwn(item, from) || !Object.hasOwn(item, to)) return 'format';
    for (const key of Object.keys(item)) if (!keys.includes(key)) return 'format';
    const first = readDay(item[from]);
    const last = item[to] === null ? null : readDay(item[to]);
    if (isCode(first)) return first;
    if (isCode(last)) return last;
    if (last !== null && last < first) return 'order';
    const period = { [from]: first, [to]: last };
    const rest = row === undefined ? undefined : readRow(row, item);
    if (isCode(rest)) return rest;
    periods.push(rest === undefined ? period : { ...period, ...rest });
  }
  return row === undefined && periods.length > 1 && overlap(periods, from, to) ? 'overlap' : periods;
}
