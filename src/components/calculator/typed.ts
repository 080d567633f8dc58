import { type Field, type PeriodsField, type ProblemCode, readFact } from '../../rules/core/facts.ts';
import { type DayText, dayText, isBlank, NO_DAY, readDayText, seen } from './day-text.ts';
import type { PeriodWords, Speaking, Spec, Words } from './speech.ts';

/** A list of periods as it is filled in, and with what reads it. */
export type Periods = PeriodsField;
export type PeriodsSpec = Spec & { kind: 'periods' };

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
/** What stands in the fields of a question: text of money, the chosen option (flags: »true«, »false«), a date, options, stays. */
export type Typed = string | DayText | readonly string[] | readonly StayText[];

/** A period as a fact. */
export type Stay = Readonly<Record<string, string | number | null>>;

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

/** What lists of periods need besides: loaded with their fields, where a rule has one. */
export interface Stays {
  /** The words of the language. */
  readonly own: PeriodWords;
  /** What is said where there are none, and where the question is left without an answer. */
  readonly none: (spec: Periods) => string;
  readonly unanswered: (words: Words, spec: Periods) => string;
  /** The same in another. */
  readonly in: (own: PeriodWords) => Stays;
  /** The period in a row of fields, where nothing is wrong with it. */
  readonly one: (words: Words, spec: Periods, row: StayText, at: number) => Stay | undefined;
  readonly read: (words: Words, spec: PeriodsSpec, rows: readonly StayText[], message: Message) => Reading;
  readonly typed: (words: Words, spec: Periods, value: readonly Stay[]) => readonly StayText[];
  /** The period in words, with what it is of. */
  readonly told: (rule: Speaking, fact: string, spec: Periods, stay: Stay) => string;
}

/** Element ids end in these. */
export const DAY_PARTS = ['-d', '-m', '-y'] as const;
export const stayAt = (row: number, part: 'from' | 'to' | 'kind' | 'amount'): string => `-${row}-${part}`;
/** The first field of a period. */
export const firstOfStay = ({ row }: Periods, at: number): string =>
  row ? stayAt(at, 'kind') : stayAt(at, 'from') + DAY_PARTS[0];
/** The field that rows are pasted into. */
export const PASTED = '-ark';

export type Message = (code: ProblemCode) => string;

export function readDayAt(words: Words, at: string, typed: DayText, blank: string): { civil?: string; fault?: Fault } {
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

/** Reads what is typed for one fact. `message` puts the rule's refusals into words; `stays` is of a rule that has periods. */
export function readTyped(
  words: Words,
  spec: Spec,
  typed: Typed | undefined,
  message: Message,
  stays?: Stays,
): Reading {
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
    case 'periods':
      return stays!.read(words, spec, typed as readonly StayText[], message);
  }
}

/** Without the currency, before or behind. */
export const moneyText = (words: Words, amount: number): string => words.kroner(amount).replace(/^\D+|\D+$/g, '');

/** What stands in the fields when the value is known. */
export function typedOf(words: Words, spec: Field, value: unknown, stays?: Stays): Typed {
  switch (spec.kind) {
    case 'day':
      return dayText(value as string);
    case 'money':
      return moneyText(words, value as number);
    case 'periods':
      return stays!.typed(words, spec, value as readonly Stay[]);
    case 'choices':
      return value as readonly string[];
    default:
      return String(value);
  }
}

/** What to say where a question is left without an answer. */
export function unanswered(words: Words, spec: Field, stays?: Stays): Fault {
  switch (spec.kind) {
    case 'day':
      return { at: DAY_PARTS[0], text: words.noDay };
    case 'money':
      return { at: '', text: words.noMoney };
    case 'periods':
      return { at: firstOfStay(spec, 0), text: stays!.unanswered(words, spec) };
    default:
      return { at: '', text: words.noAnswer };
  }
}
