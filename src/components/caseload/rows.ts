import type { Day } from '../../rules/core/day.ts';
import { advised } from '../../rules/core/evaluate.ts';
import { parseFacts } from '../../rules/core/parse.ts';
import { type Decided, decide } from '../../rules/core/verdict.ts';
import { readAnswers } from '../calculator/case.ts';
import { message } from '../calculator/faults.ts';
import { type Facts, specOf, textOf, TODAY } from '../calculator/rule.ts';
import { deadlinesOf, toldOf } from '../calculator/told.ts';
import { cellText, type CellReading, type Manner, readCell, readStay } from './cell.ts';
import { CASE, isOfPeriods } from './columns.ts';
import type { Line, LineFault } from './lines.ts';
import type { ListedRule } from './listed.ts';
import { type Cell, columnName, type ListRow } from './table.ts';

/** How the columns of a list are read, and what is the same for all its rows. */
export interface Setup extends Manner {
  /** What each column is, by its place; '' where it is nothing the rule asks for. */
  readonly targets: readonly string[];
  /** For rows that say nothing of it: text as it is typed, by target. */
  readonly common: Readonly<Record<string, string>>;
  /** Rows with the same case number are one case, where they hold periods. */
  readonly together: boolean;
  /** The day that it is worked out for, where a row names no other. */
  readonly today: Day;
}

/** A row's facts as the rule takes them, or what is wrong with its cells. */
export interface RowFacts {
  readonly facts?: Facts;
  readonly faults: readonly LineFault[];
}

type Texts = (target: string) => Cell;

function readFactOf(rule: ListedRule, fact: string, text: Texts, manner: Manner): CellReading {
  if (specOf(rule, fact).kind === 'periods' && cellText(rule.words, text(fact)) === '') {
    const [from, to] = [cellText(rule.words, text(`${fact}:from`)), cellText(rule.words, text(`${fact}:to`))];
    return from === '' && to === '' ? {} : readStay(rule, fact, from, to, manner);
  }
  return readCell(rule, fact, text(fact), manner);
}

/** What several rows of one case say of a fact: all their periods, and of all else one answer, which none gainsays. */
function readOfCase(
  rule: ListedRule,
  fact: string,
  { rows, textOf: text, manner }: { rows: readonly ListRow[]; textOf: (row: ListRow) => Texts; manner: Manner },
): { at: number; read: CellReading } {
  const [first] = rows as [ListRow];
  const own = specOf(rule, fact).kind === 'periods' ? [fact, `${fact}:from`, `${fact}:to`] : [fact];
  const saying = rows.filter((row) => own.some((target) => cellText(rule.words, text(row)(target)) !== ''));
  const reads = saying.map((row) => ({ at: row.at, read: readFactOf(rule, fact, text(row), manner) }));
  const wrong = reads.find(({ read }) => read.fault !== undefined);
  if (wrong) return wrong;
  const known = reads.filter(({ read }) => read.value !== undefined);
  const different = [...new Map(known.map((one) => [JSON.stringify(one.read.value), one])).values()];
  if (different.length === 0) return { at: first.at, read: {} };
  if (specOf(rule, fact).kind === 'periods') {
    const periods = known.flatMap(({ read }) => read.value as unknown[]);
    const each = new Map(periods.map((period) => [JSON.stringify(period), period]));
    return { at: first.at, read: { value: [...each.values()] } };
  }
  const [one, other] = different;
  if (other === undefined) return one!;
  return { at: other.at, read: { fault: rule.ofList.otherAnswer(one!.at) } };
}

/** Reads one row into facts. What the reader has mended goes before its cell, its cell before what is common to all. */
export function factsOfRow(
  rule: ListedRule,
  row: ListRow,
  { targets, common, today, century }: Setup,
  mended: Readonly<Record<string, string>> = {},
): RowFacts {
  const placeOf = (target: string) => targets.indexOf(target);
  const textsOf =
    ({ cells }: ListRow): Texts =>
    (target) => {
      if (mended[target] !== undefined) return mended[target];
      const cell = cells[placeOf(target)] ?? null;
      return cellText(rule.words, cell) === '' ? (common[target] ?? null) : cell;
    };
  const text = textsOf(row);
  const { at: own, more } = row;
  const faultAt = (fact: string, { fault, suggestions = [] }: CellReading, at = own): LineFault => {
    const column = [fact, `${fact}:from`, `${fact}:to`].find((name) => placeOf(name) >= 0) ?? fact;
    const place = placeOf(column);
    // The periods of several rows are mended as one list.
    const target = more && isOfPeriods(rule, fact) ? fact : column;
    return { target, ...(place >= 0 && { cell: `${columnName(place)}${at}` }), text: fault!, suggestions };
  };
  const answers: Record<string, unknown> = { [TODAY]: today };
  const faults: LineFault[] = [];
  for (const fact of Object.keys(rule.logic.facts)) {
    const { at, read } = more
      ? readOfCase(rule, fact, { rows: [row, ...more], textOf: textsOf, manner: { century } })
      : { at: own, read: readFactOf(rule, fact, text, { century }) };
    if (read.fault !== undefined) faults.push(faultAt(fact, read, at));
    else if (read.value !== undefined) answers[fact] = read.value;
  }
  if (faults.length > 0) return { faults };
  const { read } = readAnswers(rule, answers, parseFacts);
  if ('facts' in read) return { facts: read.facts, faults };
  return { faults: read.invalid.map(({ fact, code }) => faultAt(fact, { fault: message(rule, fact)(code) })) };
}

/** What a row is told, without what is only possible. */
export function decideRow(rule: ListedRule, facts: Facts) {
  const decided = decide(rule.logic, facts) as Decided<string, Facts>;
  return { ...decided, possible: [], wanted: [], ...advised(rule.advise, facts, decided) };
}

/** Decides one row. Never throws: what cannot be read is told of in the line, and the others go on. */
export function lineOf(
  rule: ListedRule,
  row: ListRow,
  setup: Setup,
  mended: Readonly<Record<string, string>> = {},
): Line {
  const textsOf = ({ at, cells }: ListRow) => ({ at, cells: cells.map((cell) => cellText(rule.words, cell)) });
  const shown = textsOf(row);
  const base = {
    ...shown,
    name: shown.cells[setup.targets.indexOf(CASE)] ?? '',
    ...(row.more && { more: row.more.map(textsOf) }),
    mended,
  };
  const { facts, faults } = factsOfRow(rule, row, setup, mended);
  if (facts === undefined)
    return { ...base, faults, title: rule.ofList.unreadable, tone: 'act', passed: false, todo: '', missing: [] };
  const verdict = decideRow(rule, facts);
  const { title, tone, acts } = toldOf(rule, verdict);
  const day = rule.sortedBy === null ? undefined : (verdict.values[rule.sortedBy] as Day | null | undefined);
  const [next] = deadlinesOf(rule, verdict).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const pr = (facts[TODAY] as Day | undefined) ?? setup.today;
  return {
    ...base,
    faults,
    outcome: verdict.outcome,
    title,
    tone,
    ...(day && { day }),
    passed: day ? day < pr : false,
    ...(next && { deadline: { on: next.on, title: next.title } }),
    todo: acts[0] ?? '',
    missing: verdict.missing.map((fact) => textOf(rule, fact).label),
  };
}
