import { addDays, day, readDay } from '../../rules/core/day.ts';
import { readFact } from '../../rules/core/facts.ts';
import { fill, NO_DAY, seen } from '../calculator/day-text.ts';
import { message } from '../calculator/faults.ts';
import type { QuestionText } from '../../rules/core/rule.ts';
import { specOf, type Words } from '../calculator/rule.ts';
import { readPasted } from '../calculator/periods/paste.ts';
import { type PeriodsSpec, readTyped } from '../calculator/typed.ts';
import type { Cell } from './table.ts';
import type { ListedRule } from './listed.ts';

/** What a cell was read as. Neither value nor fault: it is empty, or says that it is not known. */
export interface CellReading {
  readonly value?: unknown;
  readonly fault?: string;
  /** What it may mean, to be chosen. */
  readonly suggestions?: readonly string[];
}

/** How lists are read where they can be read in two ways: the reader has said so. */
export interface Manner {
  /** »27-03-15« is 2015. Otherwise it asks. */
  readonly century: boolean;
}

const says = (list: readonly string[], text: string) => list.includes(text.toLowerCase().replace(/[.!]$/, ''));

const EPOCH = day('1900-01-01');
const SERIAL_OF_EPOCH = 2;
/** A day as a spreadsheet counts it, without its format: 27 March 2015 is 42090. From 1927 to 2173. */
const SERIAL = /^([1-9]\d{4})(?:[.,]\d+)?$/;
const SHORT_YEAR = /^(\d{1,2})[\s./\p{Pd}−]+(\p{L}+\.?|\d{1,2})[\s./\p{Pd}−]+['’]?(\d{2})$/u;
const TWO_NUMBERS = /^(\d{1,2})[./\p{Pd}−](\d{1,2})[./\p{Pd}−](\d{4})$/u;

/** »27-03-2015«, as a Danish spreadsheet reads it. */
export const writtenDay = (civil: string): string => civil.split('-').toReversed().join('-');

/** The text of a cell, as a reader would type it. */
export function cellText(words: Pick<Words, 'yes' | 'no' | 'decimal'>, cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : writtenDay(cell.toISOString().slice(0, 10));
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  return typeof cell === 'number' ? `${cell}`.replace('.', words.decimal) : seen(cell.normalize('NFC'));
}

function readDayCell(rule: ListedRule, fact: string, text: string, { century }: Manner): CellReading {
  const spec = specOf(rule, fact);
  const read = (typed: string) => {
    const parts = fill(NO_DAY, 0, typed);
    const whole = parts[1] !== '';
    const { value, faults } = readTyped(rule.words, spec, parts, message(rule, fact));
    return { value, whole, fault: faults?.[0]?.text };
  };
  const serial = SERIAL.exec(text);
  if (serial) return { value: addDays(EPOCH, Number(serial[1]) - SERIAL_OF_EPOCH) };
  const short = SHORT_YEAR.exec(text);
  if (short) {
    const years = ['20', '19'].flatMap((start) => {
      const { value } = read(`${short[1]}-${short[2]!.replace(/\.$/, '')}-${start}${short[3]}`);
      return value === undefined ? [] : [value as string];
    });
    if (century && years[0]?.startsWith('20')) return { value: years[0] };
    return { fault: rule.ofList.twoDigits(text), suggestions: years.map(writtenDay) };
  }
  const { value, whole, fault } = read(text);
  if (fault === undefined) return { value };
  const swapped = TWO_NUMBERS.exec(text);
  const other = swapped && readDay([swapped[3], swapped[1]!.padStart(2, '0'), swapped[2]!.padStart(2, '0')].join('-'));
  const suggestions = other && other.length > 6 ? { suggestions: [writtenDay(other)] } : {};
  return { fault: whole ? fault : rule.ofList.notDay(text), ...suggestions };
}

function readMoneyCell(rule: ListedRule, fact: string, cell: Cell, text: string): CellReading {
  const spec = specOf(rule, fact);
  if (typeof cell === 'number') {
    // A spreadsheet computes in binary fractions.
    const read = readFact(spec, Math.round(cell * 100) / 100);
    return 'code' in read ? { fault: message(rule, fact)(read.code) } : read;
  }
  // An amount of one language is none in another, never a different one: 25.000 is no amount in English.
  const [own, ...others] = rule.spoken.map(({ words }) => readTyped(words, spec, text, message(rule, fact)));
  const read = [own!, ...others].find(({ faults }) => faults === undefined);
  if (read) return { value: read.value };
  return { fault: /^[\d.,\s]+$/.test(text) ? own!.faults![0]!.text : rule.ofList.notMoney(text) };
}

const wordsOf = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function namedBy(options: readonly string[], labels: Readonly<Record<string, string>>, text: string): string[] {
  const given = wordsOf(text);
  const same = options.filter(
    (option) => option.toLowerCase() === text.toLowerCase() || wordsOf(labels[option] ?? option) === given,
  );
  if (same.length === 1) return same;
  return given.trim().length < 2 ? [] : options.filter((option) => wordsOf(labels[option] ?? '').includes(given));
}

/** The option that a text names: its code, its words in any language, or words that stand in one of them alone. */
function optionOf(rule: ListedRule, fact: string, options: readonly string[], text: string): string[] {
  let several: string[] = [];
  for (const { facts } of rule.questions) {
    const found = namedBy(options, facts[fact]!.options ?? {}, text);
    if (found.length === 1) return found;
    if (several.length === 0) several = found;
  }
  return several;
}

function readChoices(rule: ListedRule, fact: string, options: readonly string[], text: string): CellReading {
  if (says(rule.reading.means.none, text)) return { value: [] };
  const whole = optionOf(rule, fact, options, text);
  if (whole.length === 1) return { value: whole };
  const parts = text.split(/[;\n+|]/).length > 1 ? text.split(/[;\n+|]/) : text.split(',');
  const found = parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ part, is: optionOf(rule, fact, options, part) }));
  const odd = found.find(({ is }) => is.length !== 1);
  if (odd) return { fault: (odd.is.length === 0 ? rule.ofList.notOption : rule.ofList.severalOptions)(odd.part) };
  const chosen = new Set(found.map(({ is }) => is[0]!));
  return { value: options.filter((option) => chosen.has(option)) };
}

/** How periods are read in any language: what stands between two days, and the question with every name of its options. */
function periodsReader({ reading: { means }, questions }: ListedRule, fact: string) {
  const all = questions.map(({ facts }) => facts[fact]!);
  const namesOf = (option: string) =>
    all.flatMap(({ options, otherNames }) => {
      const name = options?.[option];
      return [...(name === undefined ? [] : [name, name.replace(/[(,].*/s, '')]), ...(otherNames?.[option] ?? [])];
    });
  const [own] = all as [QuestionText];
  const otherNames = Object.fromEntries(Object.keys(own.options ?? {}).map((option) => [option, namesOf(option)]));
  return {
    between: new RegExp(String.raw`\s+(?:${means.to.join('|')})\s+|\s+[\p{Pd}−]\s*|\s*[–—]\s*|,\s+`, 'iu'),
    question: { ...own, otherNames },
  };
}

/** Made once for a rule, not for every cell. */
const readers = new WeakMap<ListedRule, Map<string, ReturnType<typeof periodsReader>>>();
function readerOf(rule: ListedRule, fact: string) {
  const made = readers.get(rule) ?? new Map<string, ReturnType<typeof periodsReader>>();
  readers.set(rule, made);
  const reader = made.get(fact) ?? periodsReader(rule, fact);
  made.set(fact, reader);
  return reader;
}

/** »01-02-2015 til 03-04-2016; 05-06-2017 til er der stadig«, as rows that are pasted. */
function readPeriods(rule: ListedRule, fact: string, text: string): CellReading {
  const spec = specOf(rule, fact) as PeriodsSpec;
  if (says(rule.reading.means.none, text)) return { value: [] };
  const { between, question } = readerOf(rule, fact);
  const own = { ...rule.words, ...rule.ofPeriods, ongoingWords: rule.reading.means.ongoing };
  const lines = text.split(/[;\n]/).map((part) => part.trim().split(between).join('\t'));
  const { rows, faults } = readPasted(own, spec, question, lines.join('\n'));
  if (faults.length > 0 || rows.length === 0) return { fault: `${rule.ofList.notPeriods} ${faults[0] ?? ''}`.trim() };
  const { value, faults: odd } = readTyped(rule.words, spec, rows, message(rule, fact), rule.stays);
  return odd ? { fault: odd[0]!.text } : { value };
}

/** The one period of a row, from the cells of its first and its last day. */
export function readStay(rule: ListedRule, fact: string, first: string, last: string, manner: Manner): CellReading {
  const ongoing = says(rule.reading.means.ongoing, last);
  const days = [first, ...(ongoing ? [] : [last])].map((text) => readDayCell(rule, dayFact(rule), text, manner));
  const wrong = days.find(({ value }) => value === undefined);
  if (wrong) return first === '' || last === '' ? { fault: rule.ofList.halfPeriod } : wrong;
  const [from, to = NO_DAY] = days.map(({ value }) => fill(NO_DAY, 0, value as string));
  const { value, faults } = readTyped(
    rule.words,
    specOf(rule, fact),
    [{ from: from!, to, ongoing }],
    message(rule, fact),
    rule.stays,
  );
  return faults ? { fault: faults[0]!.text } : { value };
}

/** A fact that is a day: days of a list are read as those are. */
const dayFact = ({ logic }: ListedRule): string =>
  Object.keys(logic.facts).find((fact) => logic.facts[fact]!.kind === 'day')!;

/** A list as it stands in a link. */
function readList(rule: ListedRule, fact: string, text: string): CellReading {
  try {
    const read = readFact(specOf(rule, fact), JSON.parse(text));
    return 'code' in read ? { fault: message(rule, fact)(read.code) } : read;
  } catch {
    return { fault: rule.ofList.notList };
  }
}

/** Reads a cell as an answer to a fact. What is not known stays unknown; what cannot be read is told of. */
export function readCell(rule: ListedRule, fact: string, cell: Cell | undefined, manner: Manner): CellReading {
  const text = cellText(rule.words, cell);
  if (says(rule.reading.means.unknown, text)) return {};
  if (/^#+$/.test(text)) return { fault: rule.ofList.tooNarrow };
  if (/^#[\p{L}/0]+[!?]?$/u.test(text)) return { fault: rule.ofList.sheetError(text) };
  const spec = specOf(rule, fact);
  const isList = spec.kind === 'choices' || spec.kind === 'periods';
  if (isList && text.startsWith('[') && text !== '[]') return readList(rule, fact, text);
  switch (spec.kind) {
    case 'day':
      return readDayCell(rule, fact, text, manner);
    case 'money':
      return readMoneyCell(rule, fact, cell!, text);
    case 'flag':
      if (says(rule.reading.means.true, text)) return { value: true };
      return says(rule.reading.means.false, text) ? { value: false } : { fault: rule.ofList.notFlag(text) };
    case 'choice': {
      const is = optionOf(rule, fact, spec.options, text);
      if (is.length === 1) return { value: is[0] };
      return { fault: (is.length === 0 ? rule.ofList.notOption : rule.ofList.severalOptions)(text) };
    }
    case 'choices':
      return readChoices(rule, fact, spec.options, text);
    case 'periods':
      return readPeriods(rule, fact, text);
  }
}
