import { date, kroner, list } from '../../rules/core/da.ts';
import type { Day } from '../../rules/core/day.ts';
import { type AskingRule, type Facts, specOf, textOf } from './rule.ts';
import * as words from './words.da.ts';

export const day = (value: unknown) => date(value as Day);
export const flag = (value: unknown) => (value ? words.yes : words.no);

/** An answer in words. `null`: »Ved ikke«. */
export function answerText(rule: AskingRule, fact: string, answer: unknown): string {
  if (answer === null) return words.dontKnow;
  const spec = specOf(rule, fact);
  const option = (value: unknown) => textOf(rule, fact).options?.[value as string] ?? `${value}`;
  switch (spec.kind) {
    case 'day':
      return day(answer);
    case 'money':
      return kroner(answer as number);
    case 'flag':
      return flag(answer);
    case 'choice':
      return option(answer);
    case 'choices':
      return list((answer as unknown[]).map(option)) || words.noneOfThem;
    case 'periods':
      return (
        (answer as Record<string, Day | null>[])
          .map((stay) => {
            const [from, to] = [day(stay[spec.from]), stay[spec.to]!];
            return to === null ? words.ongoing(from) : words.span(from, day(to));
          })
          .join('; ') || words.noPeriods
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
