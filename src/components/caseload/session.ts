import type { Day } from '../../rules/core/day.ts';
import { casesOf } from './cases.ts';
import { cellText } from './cell.ts';
import { isOfPeriods, targetLabel, targetsOf } from './columns.ts';
import { openRow, optionsOf } from './detail.ts';
import type { Line } from './lines.ts';
import { readTable, setupOf } from './list.ts';
import { type Ask, type Choosable, type Found, type Settings, settingsOf, type Source, type Told } from './protocol.ts';
import { readFile, readText, type Sheet } from './read.ts';
import { remindersOf } from './reminders.ts';
import { lineOf, type Setup } from './rows.ts';
import type { ListedRule, ListWords } from './listed.ts';
import { type ListRow, Refused, type Table } from './table.ts';
import { listOf, templateOf, writeCsv, writeXlsx, type Written } from './write.ts';

type Mended = Readonly<Record<string, string>>;

/** A list that is open. */
interface Open {
  readonly rule: ListedRule;
  readonly sheets: readonly Sheet[];
  readonly sheet: number;
  readonly table: Table;
  setup: Setup;
  /** Its rows, those of one case together. */
  cases: readonly ListRow[];
  readonly mended: Map<number, Mended>;
  readonly lines: Map<number, Line>;
}

/** Rows that are told of at a time: so often does the page show how far it has come. */
const AT_A_TIME = 500;

const bytesOf = async (source: Blob) => new Uint8Array(await source.arrayBuffer());
const sheetsOf = async (words: ListWords, source: Source): Promise<readonly Sheet[]> => {
  if (typeof source === 'string') return [await readText(words, source)];
  return readFile(words, source.size, () => bytesOf(source));
};

/** What is asked of a list, one thing after the other. It knows neither page nor worker. @throws Refused */
export class Session {
  readonly #words: ListWords;
  readonly #load: (rule: string) => Promise<ListedRule>;
  #open: Open | undefined;

  constructor(words: ListWords, load: (rule: string) => Promise<ListedRule>) {
    this.#words = words;
    this.#load = load;
  }

  async *answer(ask: Ask): AsyncGenerator<Told> {
    switch (ask.type) {
      case 'read': {
        const [rule, sheets] = await Promise.all([this.#load(ask.rule), sheetsOf(this.#words, ask.source)]);
        yield this.#look(rule, sheets, 0, ask.today, ask.settings);
        return yield* this.#decide();
      }
      case 'sheet': {
        const { rule, sheets, setup } = this.#list;
        yield this.#look(rule, sheets, ask.sheet, setup.today);
        return yield* this.#decide();
      }
      case 'decide':
        this.#list.setup = ask.setup;
        return yield* this.#decide();
      case 'open':
        return yield { type: 'opened', opened: this.#opened(ask.at) };
      case 'mend': {
        const { mended } = this.#list;
        mended.set(ask.at, { ...mended.get(ask.at), [ask.target]: ask.text });
        return yield { type: 'opened', opened: this.#opened(ask.at) };
      }
      case 'beside':
        return yield { type: 'beside', lines: await this.#beside(ask.source) };
      case 'write':
        return yield await this.#write(ask);
      case 'template': {
        const { rows, choices } = templateOf(await this.#load(ask.rule));
        return yield await fileOf(this.#words, this.#words.templateName(ask.rule), ask.as, rows, choices);
      }
    }
  }

  get #list(): Open {
    if (this.#open === undefined) throw new Error('No list is open');
    return this.#open;
  }

  #look(rule: ListedRule, sheets: readonly Sheet[], sheet: number, today: Day, settings?: Settings): Found {
    const { rows = [], notes = [] } = sheets[sheet] ?? {};
    const table = readTable(rule, rows);
    if (table.rows.length === 0) throw new Refused(this.#words.emptyFile);
    const setup = setupOf(rule, table, today, settings);
    this.#open = { rule, sheets, sheet, table, setup, cases: [], mended: new Map(), lines: new Map() };
    const sample = (at: number) =>
      table.rows
        .slice(0, 50)
        .map(({ cells }) => cellText(rule.words, cells[at]))
        .find((text) => text !== '');
    return {
      type: 'found',
      sheets: sheets.map(({ name }) => name),
      sheet,
      headings: table.headings,
      samples: table.headings.map((_, at) => sample(at) ?? ''),
      count: table.rows.length,
      choosable: targetsOf(rule).map((target): Choosable => {
        const options = target in rule.logic.facts ? optionsOf(rule, target) : undefined;
        return {
          target,
          label: targetLabel(rule, target),
          ...(options && { options }),
          ...(isOfPeriods(rule, target) && { periods: true }),
        };
      }),
      setup,
      ...(rule.sortedBy !== null && { dayLabel: rule.texts.values[rule.sortedBy]?.label ?? rule.ofList.added.day }),
      notes,
    };
  }

  *#decide(): Generator<Told> {
    const { rule, table, setup, mended, lines } = this.#list;
    const cases = casesOf(rule, table.rows, setup);
    this.#list.cases = cases;
    lines.clear();
    for (let from = 0; from < cases.length; from += AT_A_TIME) {
      const some = cases.slice(from, from + AT_A_TIME).map((row) => lineOf(rule, row, setup, mended.get(row.at)));
      for (const line of some) lines.set(line.at, line);
      yield { type: 'lines', lines: some, of: cases.length };
    }
  }

  #row(at: number) {
    const row = this.#list.cases.find((one) => one.at === at);
    if (row === undefined) throw new Error(`No row ${at}`);
    return row;
  }

  #opened(at: number) {
    const { rule, setup, mended, lines } = this.#list;
    const row = this.#row(at);
    const line = lineOf(rule, row, setup, mended.get(at));
    lines.set(at, line);
    return openRow(rule, row, line, setup);
  }

  /** The other list is read as this one is: its columns by what they are called here. */
  async #beside(source: Source): Promise<Line[]> {
    const { rule, setup, table } = this.#list;
    const [sheet] = await sheetsOf(this.#words, source);
    const other = readTable(rule, sheet?.rows ?? []);
    if (other.rows.length === 0) throw new Refused(this.#words.emptyFile);
    const same = setupOf(rule, other, setup.today, settingsOf(rule.id, table.headings, setup));
    return casesOf(rule, other.rows, same).map((row) => lineOf(rule, row, same));
  }

  async #write({ as, rows, from }: Extract<Ask, { type: 'write' }>): Promise<Told> {
    const { rule, table, setup, cases, lines } = this.#list;
    const wanted = rows.map((at) => lines.get(at)!);
    const name = this.#words.listName(rule.id);
    if (as === 'ics') {
      const blob = new Blob([remindersOf(rule, cases, wanted, setup, from)], { type: 'text/calendar' });
      return { type: 'file', name: `${name}.ics`, blob };
    }
    return fileOf(this.#words, name, as, listOf(rule, table.headings, setup.targets, wanted));
  }
}

async function fileOf(
  words: ListWords,
  name: string,
  as: 'csv' | 'xlsx',
  rows: readonly (readonly Written[])[],
  choices?: Parameters<typeof writeXlsx>[2],
): Promise<Told> {
  const blob =
    as === 'csv' ? new Blob([await writeCsv(rows)], { type: 'text/csv' }) : await writeXlsx(words, rows, choices);
  return { type: 'file', name: `${name}.${as}`, blob };
}
