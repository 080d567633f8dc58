import type { Day } from '../../rules/core/day.ts';
import { type AskingRule, type Facts, specOf, textOf, type Words } from './rule.ts';
import type { Periods } from './typed.ts';

export const day = (words: Words, value: unknown) => words.date(value as Day);
export const flag = (words: Words, value: unknown) => (value ? words.yes : words.no);

export type Stay = Readonly<Record<string, string | number | null>>;

/** A period in words, with what it is of. */
export function stayText(rule: AskingRule, fact: string, spec: Periods, stay: Stay): string {
  const { row } = spec;
  const { words } = rule;
  const [from, to] = [stay[spec.from], stay[spec.to]];
  const days =
    to === null
      ? words.ongoing(day(words, from), words.listWords(spec).ongoing)
      : words.span(day(words, from), day(words, to));
  if (row === undefined) return days;
  const kind = textOf(rule, fact).options?.[stay[row.kind.key] as string] ?? `${stay[row.kind.key]}`;
  // A name that ends in a clause of its own is closed.
  const name = kind.includes(', ') ? `${kind},` : kind;
  const amount = stay[row.amount];
  return [
    `${name} ${from === to ? words.onDay(day(words, from)) : words.from(days)}`,
    ...(typeof amount === 'number' && row.amountOf.includes(stay[row.kind.key] as string)
      ? [words.kroner(amount)]
      : []),
  ].join(', ');
}

/** An answer in words. `null`: »Ved ikke«. */
export function answerText(rule: AskingRule, fact: string, answer: unknown): string {
  const { words } = rule;
  if (answer === null) return words.dontKnow;
  const spec = specOf(rule, fact);
  const option = (value: unknown) => textOf(rule, fact).options?.[value as string] ?? `${value}`;
  switch (spec.kind) {
    case 'day':
      return day(words, answer);
    case 'money':
      return words.kroner(answer as number);
    case 'flag':
      return flag(words, answer);
    case 'choice':
      return option(answer);
    case 'choices':
      return words.list((answer as unknown[]).map(option)) || words.noneOfThem;
    case 'periods':
      return (
        (answer as Stay[]).map((stay) => stayText(rule, fact, spec, stay)).join(spec.row ? ';\n' : '; ') ||
        words.listWords(spec).none
      );
  }
}

/** Line of a list: what it is, and what it says. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** Answers with what they are about. */
export const labelled = (rule: AskingRule, facts: readonly string[], answers: Facts): Labelled[] =>
  facts.map((fact) => ({ label: textOf(rule, fact).label, text: answerText(rule, fact, answers[fact]) }));
