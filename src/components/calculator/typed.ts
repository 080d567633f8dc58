import { kroner } from '../../rules/core/da.ts';
import { type ProblemCode, readFact } from '../../rules/core/facts.ts';
import { type DayText, dayText, isBlank, NO_DAY, readDayText, seen } from './day-text.ts';
import type { Spec } from './rule.ts';
import * as words from './words.da.ts';

/** A stay as typed. */
export interface StayText {
  readonly from: DayText;
  readonly to: DayText;
  readonly ongoing: boolean;
}
export const NO_STAY: StayText = { from: NO_DAY, to: NO_DAY, ongoing: false };

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
export const stayAt = (row: number, side: 'from' | 'to'): string => `-${row}-${side}`;

type Message = (code: ProblemCode) => string;

function readDayAt(at: string, typed: DayText, blank: string): { civil?: string; fault?: Fault } {
  if (isBlank(typed)) return { fault: { at: at + DAY_PARTS[0], text: blank } };
  const read = readDayText(typed);
  return typeof read === 'string' ? { civil: read } : { fault: { at: at + DAY_PARTS[read.part], text: read.text } };
}

const MONEY = /^(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/** »25.000«, »25000,50«, »kr. 25.000,-«, »DKK 25 000« to kroner. */
function readMoneyText(text: string): number | undefined {
  const found = MONEY.exec(
    seen(text)
      .replace(/^\(?((kr|dkk)\.?)?\s*/i, '')
      .replace(/(,\s*[\p{Pd}−]+)?\s*(kr(oner)?|dkk)?[\s.,;)]*$/iu, ''),
  );
  return found ? Number(`${found[1]!.replace(/\D/g, '')}.${found[2] ?? 0}`) : undefined;
}

function readStays(spec: Spec & { kind: 'periods' }, rows: readonly StayText[], message: Message): Reading {
  const faults: Fault[] = [];
  const stays: { at: number; stay: Record<string, string | null> }[] = [];
  rows.forEach((row, at) => {
    const blank = isBlank(row.from) && isBlank(row.to);
    const from = readDayAt(stayAt(at, 'from'), row.from, blank ? words.emptyPeriod : words.noFirstDay);
    const to = row.ongoing ? {} : readDayAt(stayAt(at, 'to'), row.to, words.noEnd);
    if (from.fault) faults.push(from.fault);
    else if (to.fault) faults.push(to.fault);
    else {
      const stay = { [spec.from]: from.civil!, [spec.to]: to.civil ?? null };
      const refused = (...list: unknown[]) => 'code' in readFact(spec, list);
      const other = stays.find((earlier) => refused(earlier.stay, stay));
      if (refused(stay)) faults.push({ at: stayAt(at, 'to') + DAY_PARTS[0], text: words.endsFirst });
      else if (other) {
        const later = stay[spec.from]! < other.stay[spec.from]! ? other.at : at;
        faults.push({ at: stayAt(later, 'from') + DAY_PARTS[0], text: message('overlap') });
      } else stays.push({ at, stay });
    }
  });
  return faults.length > 0 ? { faults } : { value: stays.map(({ stay }) => stay) };
}

/** Reads what is typed for one fact. `message` puts the rule's refusals into words. */
export function readTyped(spec: Spec, typed: Typed | undefined, message: Message): Reading {
  if (typed === undefined || typed === '') return {};
  const read = (raw: unknown, at = ''): Reading => {
    const result = readFact(spec, raw);
    return 'code' in result ? { faults: [{ at, text: message(result.code) }] } : { value: result.value };
  };
  switch (spec.kind) {
    case 'day': {
      if (isBlank(typed as DayText)) return {};
      const { civil, fault } = readDayAt('', typed as DayText, '');
      return fault ? { faults: [fault] } : { value: civil };
    }
    case 'money': {
      if ((typed as string).trim() === '') return {};
      const amount = readMoneyText(typed as string);
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
      if (rows.every(({ from, to, ongoing }) => !ongoing && isBlank(from) && isBlank(to))) return {};
      return readStays(spec, rows, message);
    }
  }
}

/** What stands in the fields when the value is known. */
export function typedOf(spec: Spec, value: unknown): Typed {
  switch (spec.kind) {
    case 'day':
      return dayText(value as string);
    case 'money':
      return kroner(value as number).replace(/\skr\.$/, '');
    case 'periods':
      return (value as readonly Record<string, string | null>[]).map((stay) => ({
        from: dayText(stay[spec.from]!),
        to: stay[spec.to] === null ? NO_DAY : dayText(stay[spec.to]!),
        ongoing: stay[spec.to] === null,
      }));
    case 'choices':
      return value as readonly string[];
    default:
      return String(value);
  }
}

/** What to say where a question is left without an answer. */
export function unanswered(spec: Spec): Fault {
  switch (spec.kind) {
    case 'day':
      return { at: DAY_PARTS[0], text: words.noDay };
    case 'money':
      return { at: '', text: words.noMoney };
    case 'periods':
      return { at: stayAt(0, 'from') + DAY_PARTS[0], text: words.noStays };
    default:
      return { at: '', text: words.noAnswer };
  }
}
