import type { Day } from '../../rules/core/day.ts';
import { type Facts, fieldOf, type ShownRule, textOf, type Words } from './rule.ts';
import type { Stay } from './typed.ts';

export const day = (words: Words, value: unknown) => words.date(value as Day);
export const flag = (words: Words, value: unknown) => (value ? words.yes : words.no);

/** An answer in words. `null`: »Ved ikke«. */
export function answerText(rule: ShownRule, fact: string, answer: unknown): string {
  const { words } = rule;
  if (answer === null) return words.dontKnow;
  const spec = fieldOf(rule, fact);
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
        (answer as Stay[]).map((stay) => rule.stays!.told(rule, fact, spec, stay)).join(spec.row ? ';\n' : '; ') ||
        rule.stays!.none(spec)
      );
  }
}

/** Line of a list: what it is, and what it says. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** Answers with what they are about. */
export const labelled = (rule: ShownRule, facts: readonly string[], answers: Facts): Labelled[] =>
  facts.map((fact) => ({ label: textOf(rule, fact).label, text: answerText(rule, fact, answers[fact]) }));
