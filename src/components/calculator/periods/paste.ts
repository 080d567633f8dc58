import type { QuestionText } from '../../../rules/core/rule.ts';
import { type DayText, fill, NO_DAY, readDayText, seen } from '../day-text.ts';
import { NO_STAY, PASTED, type Periods, readMoneyText, type StayText } from '../typed.ts';
import { isBlankStay, readStay } from './stays.ts';
import { change } from '../answers.ts';
import { faultsIn, reading } from '../faults.ts';
import { type AskingRule, type PeriodWords, type RowWords, specOf, textOf, type Words } from '../rule.ts';
import { type Entry, ids, type State } from '../state.ts';

// Rows from a spreadsheet: cells between tabs, or between semicolons as in a file of them.

export interface PastedRows {
  readonly rows: readonly StayText[];
  /** The lines that could not be read, as they were, and what is wrong with each. */
  readonly text: string;
  readonly faults: readonly string[];
}

type Column = 'from' | 'to' | 'kind' | 'amount';

/** What was found in the cells of a line. */
interface Found {
  kinds: string[];
  days: DayText[];
  amounts: string[];
  ongoing: boolean;
  unknown: string[];
}

const plain = (text: string) => seen(text).replace(/\s+/g, ' ').toLowerCase();

const cellsOf = (line: string): string[] =>
  line
    .split(line.includes('\t') ? '\t' : ';')
    .map((cell) =>
      seen(cell)
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"')
        .trim(),
    )
    .map((cell) => (/^[\p{Pd}−]$/u.test(cell) ? '' : cell));

/** Every name of a kind, in small letters; before a bracket or a comma it is a name of its own. */
function namesOf({ row }: Periods, { options = {}, otherNames = {} }: QuestionText): Map<string, string> {
  const names = new Map<string, string>();
  for (const kind of row?.kind.options ?? []) {
    const name = options[kind] ?? kind;
    for (const one of [kind, name, name.replace(/[(,].*/s, ''), ...(otherNames[kind] ?? [])])
      names.set(plain(one), kind);
  }
  return names;
}

/** A whole date, real or not; not the year 9999, which some systems write where there is no end. */
const dayOf = (cell: string): DayText | 'endless' | undefined => {
  const typed = fill(NO_DAY, 0, cell);
  return typed[2] === '' ? undefined : typed[2] === '9999' ? 'endless' : typed;
};

/** The columns that a heading names, by their places. Undefined where the line is none. */
function headingOf(own: RowWords, cells: readonly string[], spec: Periods, { options = {} }: QuestionText) {
  const places = new Map<Column, number>();
  for (const column of ['from', 'to', 'kind', 'amount'] as const) {
    const key = { from: spec.from, to: spec.to, kind: spec.row?.kind.key, amount: spec.row?.amount }[column];
    const names = [...own.columnNames[column], ...(key === undefined ? [] : [key, options[key] ?? key])];
    const known = new Set(names.map(plain));
    const at = cells.findIndex((cell) => known.has(plain(cell)));
    if (at >= 0) places.set(column, at);
  }
  return places.size > 0 && !cells.some(dayOf) ? places : undefined;
}

/** Does the heading name all that a period must have? */
const isWhole = (heading: ReadonlyMap<Column, number> | undefined, row: object | undefined): boolean =>
  heading !== undefined && heading.has('from') && heading.has('to') && (row === undefined || heading.has('kind'));

function find(
  words: Words & PeriodWords & RowWords,
  cells: readonly string[],
  names: ReadonlyMap<string, string>,
): Found {
  const found: Found = { kinds: [], days: [], amounts: [], ongoing: false, unknown: [] };
  for (const cell of cells.filter(Boolean)) {
    const kind = names.get(plain(cell)) ?? names.get(plain(cell.replace(/[(,].*/s, '')));
    const day = dayOf(cell);
    if (kind !== undefined) found.kinds.push(kind);
    else if (day === 'endless' || words.ongoingWords.includes(plain(cell))) found.ongoing = true;
    else if (day !== undefined) found.days.push(day);
    else if (names.size > 0 && readMoneyText(words, cell) !== undefined) found.amounts.push(cell);
    else found.unknown.push(cell);
  }
  return found;
}

const civil = (words: Words, typed: DayText | undefined): string | undefined => {
  const read = typed && readDayText(words, typed);
  return typeof read === 'string' ? read : undefined;
};

/** Do the last days stand before the first ones in all lines, more than one of them? */
function isTurned(words: Words, lines: readonly Found[]): boolean {
  const both = lines
    .map(({ days }) => days.map((day) => civil(words, day)))
    .filter(([one, other]) => one && other && one !== other);
  return both.length > 1 && both.every(([one, other]) => one! > other!);
}

/**
 * Reads rows whose columns stand in any order: a heading tells it, or else what is in them. Of two days the first is
 * where it begins. Nothing is guessed: a row with something in it that cannot be read is given back.
 */
export function readPasted(
  words: Words & PeriodWords & RowWords,
  spec: Periods,
  text: QuestionText,
  pasted: string,
): PastedRows {
  const { row } = spec;
  const names = namesOf(spec, text);
  const label = (key: string) => text.options?.[key] ?? key;
  const lines = pasted.split(/\r\n|\r|\n/).filter((line) => line.replace(/[\t;]/g, '').trim() !== '');
  const heading = headingOf(words, cellsOf(lines[0] ?? ''), spec, text);
  // Columns that the heading has no such name for are about something else.
  const columns = isWhole(heading, row) ? heading : undefined;
  const order = columns && [...columns.values()].toSorted((a, b) => a - b);
  const body = heading ? lines.slice(1) : lines;
  const read = body.map((line) => {
    const cells = cellsOf(line);
    return find(words, order ? order.map((at) => cells[at] ?? '') : cells, names);
  });
  const turned = columns ? columns.get('to')! < columns.get('from')! : isTurned(words, read);

  const turn = (line: Found): StayText | string => {
    const { kinds, days, amounts, unknown } = line;
    if (unknown.length > 0) return words.unknownCell(unknown[0]!, row && label(row.kind.key));
    if (kinds.length > 1 || days.length > 2) return words.tooMuch;
    const [kind] = kinds;
    if (row && kind === undefined) return words.lacking(label(row.kind.key));
    const hasAmount = row !== undefined && row.amountOf.includes(kind!);
    if (hasAmount && amounts.length > 1) return words.tooMuch;
    const [from, to] = turned && days.length > 1 ? days.toReversed() : days;
    if (from === undefined) return words.lacking(label(spec.from));
    // What is paid once has one day.
    const last = to ?? (hasAmount && !line.ongoing ? from : undefined);
    if (last === undefined && !line.ongoing) return words.lackingEnd(label(spec.to));
    if (to !== undefined && line.ongoing) return words.tooMuch;
    return {
      ...NO_STAY,
      from,
      ...(last === undefined ? { ongoing: true } : { to: last }),
      ...(row && { kind: kind! }),
      ...(hasAmount && amounts[0] !== undefined && { amount: amounts[0] }),
    };
  };

  const rows: StayText[] = [];
  const left: string[] = [];
  const faults: string[] = [];
  for (const [at, line] of read.entries()) {
    const stay = turn(line);
    const fault = typeof stay === 'string' ? stay : readStay(words, spec, stay, 0).faults[0]?.text;
    if (fault === undefined) rows.push(stay as StayText);
    else faults.push(words.rowFault(left.push(body[at]!), fault));
  }
  // A heading still says what the rest is about.
  return { rows, text: [...(heading && left.length > 0 ? [lines[0]!] : []), ...left].join('\n'), faults };
}

/** Takes the rows that stand in the field for them among the periods. `target`: where the focus goes for a row. */
export function readInto(
  rule: AskingRule,
  own: PeriodWords & RowWords,
  before: State,
  fact: string,
  target: (all: readonly StayText[], at: number) => string,
): State {
  const field = ids.field(fact);
  const given: Entry = before.entries[fact] ?? {};
  const words = { ...rule.words, ...own };
  const pasted = given.pasted?.text ?? '';
  const { rows: read, ...left } = readPasted(words, specOf(rule, fact) as Periods, textOf(rule, fact), pasted);
  const kept = ((given.typed ?? []) as readonly StayText[]).filter((row) => !isBlankStay(row));
  const typed = [...kept, ...read];
  const isLeft = left.text !== '';
  const now: Partial<Entry> = { instead: undefined, pasted: isLeft ? left : undefined };
  const rest = read.length > 0 ? { ...now, typed, open: undefined } : now;
  const focus = isLeft || read.length === 0 ? field + PASTED : target(typed, kept.length);
  const after = change(rule, before, fact, rest, focus);
  const faults = faultsIn(fact, reading(rule, fact, after.entries[fact]!)).filter(
    (fault) => fault.id === field + PASTED,
  );
  const heard = [own.rowsRead(read.length), ...(isLeft ? [words.errorCount(faults.length)] : [])].join(' ');
  return { ...after, ...(before.mode === 'steps' && { faults }), heard };
}
