import type { Line } from './lines.ts';
import type { ListedRule } from './listed.ts';
import { cellText, writtenDay } from './cell.ts';
import { targetLabel, targetsOf } from './columns.ts';
import { columnName } from './table.ts';
import { textOf } from '../calculator/rule.ts';
import { readDay } from '../../rules/core/day.ts';
import type { ListWords } from './listed.ts';

/** A cell that is written: text, an amount, or a day that a spreadsheet is to know as one. */
export type Written = string | number | { readonly day: string };

const DAY = /^(\d\d)-(\d\d)-(\d{4})$/;
const NUMBER = /^\d{1,9}(?:[.,]\d{1,2})?$/;

/** A cell of the reader's as it was in the sheet: its text is what is shown. */
function asWritten(text: string, isMoney: boolean): Written {
  const [, day, month, year] = DAY.exec(text) ?? [];
  const civil = `${year}-${month}-${day}`;
  if (readDay(civil) === civil) return { day: civil };
  return isMoney && NUMBER.test(text) ? Number(text.replace(',', '.')) : text;
}

/** Headings of what is added. A list that was written here is read again without them. */
export const isAdded = ({ spoken }: ListedRule, heading: string): boolean =>
  spoken.some(({ ofList }) => Object.values(ofList.added).includes(heading));

/**
 * The list as it is taken away: the reader's own columns with what has been mended in them, what was answered besides,
 * and what was found out, in columns after them. The first row is the headings.
 */
export function listOf(
  rule: ListedRule,
  headings: readonly string[],
  targets: readonly string[],
  lines: readonly Line[],
): Written[][] {
  const answered = targetsOf(rule).filter(
    (target) => !targets.includes(target) && lines.some(({ mended }) => (mended[target] ?? '') !== ''),
  );
  const own = (line: Line, target: string, text = ''): Written =>
    asWritten((target && line.mended[target]) || text, rule.logic.facts[target]?.kind === 'money');
  const row = (line: Line, cells: Line['cells']): Written[] => [
    ...headings.map((_, at) => own(line, targets[at] ?? '', cells[at])),
    ...answered.map((target) => line.mended[target] ?? ''),
    line.title,
    line.day ? { day: line.day } : '',
    line.day === undefined ? '' : line.passed ? rule.words.yes : rule.words.no,
    line.deadline ? { day: line.deadline.on } : '',
    line.deadline?.title ?? '',
    line.todo,
    line.missing.join('; '),
    line.faults
      .map(({ cell, target, text }) => rule.ofList.cellFault(cell ?? targetLabel(rule, target), text))
      .join(' '),
  ];
  return [
    [...headings, ...answered.map((target) => targetLabel(rule, target)), ...Object.values(rule.ofList.added)],
    // Each row of the reader's own stays one.
    ...lines.flatMap((line) => [line, ...(line.more ?? [])].map(({ cells }) => row(line, cells))),
  ];
}

/** As a Danish spreadsheet reads it, whatever the language of the page. */
const plain = (cell: Written): string =>
  typeof cell === 'object' ? writtenDay(cell.day) : cellText({ yes: '', no: '', decimal: ',' }, cell);

/** What a spreadsheet would take for a formula; a negative number or a mere dash is none. The sign ' before it makes it text. */
const FORMULA = /^[=+@\t\r]|^[-−](?![\d.,]*$)/;

/** Text that opens right in a Danish Excel: semicolons, a mark for UTF-8, days that it knows, no formulas. */
export async function writeCsv(rows: readonly (readonly Written[])[]): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse(
    rows.map((row) => row.map(plain)),
    { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `\ufeff${text}\r\n`;
}

const FORMAT = 'dd-mm-yyyy';
const WIDEST = 60;

/** Cells that take one of a few answers: a drop-down, with the answers in a sheet of their own. */
export interface Choice {
  /** The column's place in the first sheet. */
  readonly column: number;
  readonly options: readonly string[];
}

const ROWS = 2_000;

/** A workbook of the same. Text is written as text, so that nothing in it is a formula. */
export async function writeXlsx(
  words: ListWords,
  rows: readonly (readonly Written[])[],
  choices: readonly Choice[] = [],
): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const widths = (rows[0] ?? []).map((heading, at) => ({
    width: Math.min(
      WIDEST,
      rows.slice(0, 100).reduce((most, row) => Math.max(most, plain(row[at] ?? '').length), plain(heading).length) + 2,
    ),
  }));
  const data = rows.map((row, at) =>
    row.map((cell) => {
      if (typeof cell === 'object') return { value: new Date(cell.day), type: Date, format: FORMAT };
      if (typeof cell === 'number') return { value: cell, type: Number };
      return cell === '' ? null : { value: cell, type: String, ...(at === 0 && { fontWeight: 'bold' as const }) };
    }),
  );
  const validations = choices
    .map(({ column, options }, at) => {
      const [here, list] = [columnName(column), columnName(at)];
      return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${here}2:${here}${ROWS}"><formula1>${words.answersSheet}!$${list}$2:$${list}$${options.length + 1}</formula1></dataValidation>`;
    })
    .join('');
  const height = Math.max(0, ...choices.map(({ options }) => options.length));
  const lists = Array.from({ length: height + 1 }, (_, row) =>
    choices.map(({ column, options }) => (row === 0 ? plain(rows[0]![column]!) : (options[row - 1] ?? null))),
  );
  const sheets = [
    { data, sheet: words.casesSheet, columns: widths, stickyRowsCount: 1 },
    ...(choices.length > 0 ? [{ data: lists, sheet: words.answersSheet }] : []),
  ];
  return write(sheets, {
    features: [
      {
        files: {
          transform: {
            'xl/worksheets/sheet{id}.xml': {
              insert: ({ sheet }) =>
                choices.length > 0 && sheet !== words.answersSheet
                  ? `<dataValidations count="${choices.length}">${validations}</dataValidations>`
                  : undefined,
            },
          },
        },
      },
    ],
  }).toBlob();
}

/** An empty list with a column for the case number and for each fact, and the answers to choose from. */
export function templateOf(rule: ListedRule): { rows: Written[][]; choices: Choice[] } {
  const targets = targetsOf(rule).filter((target) => rule.logic.facts[target]?.kind !== 'periods');
  const choices = targets.flatMap((target, column) => {
    const spec = rule.logic.facts[target];
    if (spec?.kind === 'flag') return [{ column, options: [rule.words.yes, rule.words.no] }];
    if (spec?.kind !== 'choice') return [];
    const labels = textOf(rule, target).options ?? {};
    return [{ column, options: spec.options.map((option) => labels[option] ?? option) }];
  });
  return { rows: [targets.map((target) => targetLabel(rule, target))], choices };
}
