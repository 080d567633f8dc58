import { isCode, readFact } from '../../../rules/core/facts.ts';
import { readSum } from '../../../rules/core/money.ts';
import { dayText, isBlank, NO_DAY } from '../day-text.ts';
import { type PeriodWords, textOf } from '../rule.ts';
import { day } from '../show.ts';
import type { Speaking, Words } from '../speech.ts';
import {
  DAY_PARTS,
  type Fault,
  firstOfStay,
  type Message,
  moneyText,
  type Periods,
  type PeriodsSpec,
  readDayAt,
  type Reading,
  readMoneyText,
  type Stay,
  stayAt,
  type Stays,
  type StayText,
} from '../typed.ts';

export const isBlankStay = ({ from, to, ongoing, kind = '', amount = '' }: StayText): boolean =>
  !ongoing && isBlank(from) && isBlank(to) && kind === '' && amount.trim() === '';

/** What is wrong with a period on its own, or the period. */
export function readStay(
  words: Words & PeriodWords,
  spec: Periods,
  typed: StayText,
  at: number,
): { stay?: Stay; faults: readonly Fault[] } {
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
  return isCode(sum === undefined ? sum : readSum(sum))
    ? { faults: [{ at: stayAt(at, 'amount'), text: words.problems.range }] }
    : { stay, faults };
}

function readStays(
  words: Words & PeriodWords,
  spec: PeriodsSpec,
  rows: readonly StayText[],
  message: Message,
): Reading {
  if (rows.every(isBlankStay)) return {};
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

/** What stands in the fields of a period that is known. */
function typedStay(words: Words, { from, to, row }: Periods, stay: Stay): StayText {
  const amount = row && (stay[row.amount] as number | undefined);
  return {
    from: dayText(stay[from] as string),
    to: stay[to] === null ? NO_DAY : dayText(stay[to] as string),
    ongoing: stay[to] === null,
    ...(row && { kind: stay[row.kind.key] as string }),
    ...(amount !== undefined && { amount: moneyText(words, amount) }),
  };
}

/** A period in words, with what it is of. */
function toldStay(rule: Speaking, own: PeriodWords, fact: string, spec: Periods, stay: Stay): string {
  const { row } = spec;
  const { words } = rule;
  const [from, to] = [stay[spec.from], stay[spec.to]];
  const days =
    to === null
      ? own.ongoing(day(words, from), own.listWords(spec).ongoing)
      : words.span(day(words, from), day(words, to));
  if (row === undefined) return days;
  const kind = textOf(rule, fact).options?.[stay[row.kind.key] as string] ?? `${stay[row.kind.key]}`;
  // A name that ends in a clause of its own is closed.
  const name = kind.includes(', ') ? `${kind},` : kind;
  const amount = stay[row.amount];
  return [
    `${name} ${from === to ? own.onDay(day(words, from)) : own.from(days)}`,
    ...(typeof amount === 'number' && row.amountOf.includes(stay[row.kind.key] as string)
      ? [words.kroner(amount)]
      : []),
  ].join(', ');
}

/** What a rule with a list of periods needs to read and to tell it, with the words of a language. */
export const staysIn = (own: PeriodWords): Stays => ({
  own,
  none: (spec) => own.listWords(spec).none,
  unanswered: ({ dontKnow }, spec) => own.noPeriods(own.listWords(spec).none, dontKnow),
  read: (words, ...typed) => readStays({ ...words, ...own }, ...typed),
  typed: (words, spec, value) => value.map((stay) => typedStay(words, spec, stay)),
  told: (rule, ...stay) => toldStay(rule, own, ...stay),
  one: (words, ...typed) => readStay({ ...words, ...own }, ...typed).stay,
  in: staysIn,
});
