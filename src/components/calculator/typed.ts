import { type ProblemCode, readFact } from '../../rules/core/facts.ts';
import { type DayText, dayText, isBlank, NO_DAY, readDayText, seen } from './day-text.ts';
import type { Spec, Words } from './rule.ts';

export type Periods = Spec & { kind: 'periods' };

/** A period as typed. */
export interface StayText {
  readonly from: DayText;
  readonly to: DayText;
  readonly ongoing: boolean;
  /** What it is of, and how much: where the list has that. */
  readonly kind?: string;
  readonly amount?: string;
}
export const NO_STAY: StayText = { from: NO_DAY, to: NO_DAY, ongoing: false };

export const isBlankStay = ({ from, to, ongoing, kind = '', amount = '' }: StayText): boolean =>
  !ongoing && isBlank(from) && isBlank(to) && kind === '' && amount.trim() === '';

/** What stands in the fields of a question: text of money, the chosen option (flags: »true«, »false«), a date, options, stays. */
export type Typed = string | DayText | readonly string[] | readonly StayText[];

/** What is wrong, and at which field: the end of its element id. */
export interface Fault {
  readonly at: string;
  readonly text: string;
}

/** Read: the value. Not readable: the faults. Neither: nothing is typed. */
export interface Reading {
  readonly value?: unknown;
  readonly faults?: readonly Fault[];
}

/** Element ids end in these. */
export const DAY_PARTS = ['-d', '-m', '-y'] as const;
export const stayAt = (row: number, part: 'from' | 'to' | 'kind' | 'amount'): string => `-${row}-${part}`;
/** The first field of a period. */
export const firstOfStay = ({ row }: Periods, at: number): string =>
  row ? stayAt(at, 'kind') : stayAt(at, 'from') + DAY_PARTS[0];
/** The field that rows are pasted into. */
export const PASTED = '-ark';

type Message = (code: ProblemCode) => string;

function readDayAt(words: Words, at: string, typed: DayText, blank: string): { civil?: string; fault?: Fault } {
  if (isBlank(typed)) return { fault: { at: at + DAY_PARTS[0], text: blank } };
  const read = readDayText(words, typed);
  return typeof read === 'string' ? { civil: read } : { fault: { at: at + DAY_PARTS[read.part], text: read.text } };
}

const MONEY = /^(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d{1,2}))?$/;

const swapped = (text: string) => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** »25.000«, »25000,50«, »kr. 25.000,-«, »DKK 25 000« to kroner; in English »25,000.50«. */
export function readMoneyText({ decimal }: Words, text: string): number | undefined {
  const found = MONEY.exec(
    (decimal === ',' ? seen(text) : swapped(seen(text)))
      .replace(/^\(?((kr|dkk)[.,]?)?\s*/i, '')
      .replace(/(,\s*[\p{Pd}−]+)?\s*(kr(oner)?|dkk)?[\s.,;)]*$/iu, ''),
  );
  return found ? Number(`${found[1]!.replace(/\D/g, '')}.${found[2] ?? 0}`) : undefined;
}

/** What is wrong with a period on its own, or the period. */
export function readStay(
  words: Words,
  spec: Periods,
  typed: StayText,
  at: number,
): { stay?: object; faults: readonly Fault[] } {
  const { row } = spec;
  const { kind = '', amount = '' } = typed;
  if (isBlankStay(typed)) return { faults: [{ at: firstOfStay(spec, at), text: words.listWords(spec).empty }] };
  const from = readDayAt(words, stayAt(at, 'from'), typed.from, words.noFirstDay);
  const to = typed.ongoing
    ? {}
    : readDayAt(words, stayAt(at, 'to'), typed.to, words.noEnd(words.listWords(spec).ongoing));
  const asked = row?.amountOf.includes(kind) && amount.trim() !== '';
  const sum = asked ? readMoneyText(words, amount) : undefined;
  const faults = [
    ...(row && kind === '' ? [{ at: stayAt(at, 'kind'), text: words.noKind }] : []),
    ...[from.fault, to.fault].filter((fault) => fault !== undefined),
    ...(asked && sum === undefined ? [{ at: stayAt(at, 'amount'), text: words.notMoney }] : []),
  ];
  if (faults.length > 0) return { faults };
  const days = { [spec.from]: from.civil!, [spec.to]: to.civil ?? null };
  if (to.civil && to.civil < from.civil!)
    return { faults: [{ at: stayAt(at, 'to') + DAY_PARTS[0], text: words.endsFirst }] };
  if (row === undefined) return { stay: days, faults };
  const stay = { ...days, [row.kind.key]: kind, ...(sum !== undefined && { [row.amount]: sum }) };
  return 'code' in readFact(spec, [stay])
    ? { faults: [{ at: stayAt(at, 'amount'), text: words.problems.range }] }
    : { stay, faults };
}

function readStays(words: Words, spec: Periods, rows: readonly StayText[], message: Message): Reading {
  const faults: Fault[] = [];
  const stays: { at: number; stay: object }[] = [];
  for (const [at, typed] of rows.entries()) {
    const { stay, faults: own } = readStay(words, spec, typed, at);
    faults.push(...own);
    if (stay === undefined) continue;
    const other = stays.find((earlier) => 'code' in readFact(spec, [earlier.stay, stay]));
    if (other === undefined) stays.push({ at, stay });
    else {
      const begins = (one: object) => (one as Record<string, string>)[spec.from]!;
      const later = begins(stay) < begins(other.stay) ? other.at : at;
      faults.push({ at: stayAt(later, 'from') + DAY_PARTS[0], text: message('overlap') });
    }
  }
  return faults.length > 0 ? { faults } : { value: stays.map(({ stay }) => stay) };
}

/** Reads what is typed for one fact. `message` puts the rule's refusals into words. */
export function readTyped(words: Words, spec: Spec, typed: Typed | undefined, message: Message): Reading {
  if (typed === undefined || typed === '') return {};
  const read = (raw: unknown, at = ''): Reading => {
    const result = readFact(spec, raw);
    return 'code' in result ? { faults: [{ at, text: message(result.code) }] } : { value: result.value };
  };
  switch (spec.kind) {
    case 'day': {
      if (isBlank(typed as DayText)) return {};
      const { civil, fault } = readDayAt(words, '', typed as DayText, '');
      return fault ? { faults: [fault] } : { value: civil };
    }
    case 'money': {
      if ((typed as string).trim() === '') return {};
      const amount = readMoneyText(words, typed as string);
      return amount === undefined ? { faults: [{ at: '', text: words.notMoney }] } : read(amount);
    }
    case 'flag':
      return read(typed === 'true' ? true : typed === 'false' ? false : typed);
    case 'choice':
      return read(typed);
    case 'choices':
      return typed.length === 0 ? {} : read(typed);
    case 'periods': {
      const rows = typed as readonly StayText[];
      if (rows.every(isBlankStay)) return {};
      return readStays(words, spec, rows, message);
    }
  }
}

/** Without the currency, before or behind. */
const moneyText = (words: Words, amount: number): string => words.kroner(amount).replace(/^\D+|\D+$/g, '');

function stayText(
  words: Words,
  { from, to, row }: Periods,
  stay: Readonly<Record<string, string | number | null>>,
): StayText {
  const amount = row && (stay[row.amount] as number | undefined);
  return {
    from: dayText(stay[from] as string),
    to: stay[to] === null ? NO_DAY : dayText(stay[to] as string),
    ongoing: stay[to] === null,
    ...(row && { kind: stay[row.kind.key] as string }),
    ...(amount !== undefined && { amount: moneyText(words, amount) }),
  };
}

/** What stands in the fields when the value is known. */
export function typedOf(words: Words, spec: Spec, value: unknown): Typed {
  switch (spec.kind) {
    case 'day':
      return dayText(value as string);
    case 'money':
      return moneyText(words, value as number);
    case 'periods':
      return (value as readonly Record<string, string | number | null>[]).map((stay) => stayText(words, spec, stay));
    case 'choices':
      return value as readonly string[];
    default:
      return String(value);
  }
}

/** What to say where a question is left without an answer. */
export function unanswered(words: Words, spec: Spec): Fault {
  switch (spec.kind) {
    case 'day':
      return { at: DAY_PARTS[0], text: words.noDay };
    case 'money':
      return { at: '', text: words.noMoney };
    case 'periods':
      return { at: firstOfStay(spec, 0), text: words.noPeriods(words.listWords(spec).none) };
    default:
      return { at: '', text: words.noAnswer };
  }
}
