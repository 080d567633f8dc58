import { date, kroner, list, months, years } from '../../rules/core/da.ts';
import type { Day } from '../../rules/core/day.ts';
import type { ValueText } from '../../rules/core/rule.ts';
import { type BrowserRule, type Facts, specOf, textOf } from './rule.ts';
import * as words from './words.da.ts';

const day = (value: unknown) => date(value as Day);
const flag = (value: unknown) => (value ? words.yes : words.no);

/** An answer in words. `null`: »Ved ikke«. */
export function answerText(rule: BrowserRule, fact: string, answer: unknown): string {
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
            const to = stay[spec.to]!;
            return words.span(day(stay[spec.from]), to === null ? words.stillThere.toLowerCase() : day(to));
          })
          .join('; ') || words.noPeriods
      );
  }
}

const WRITE: Readonly<Record<ValueText['as'], (value: never) => string>> = { day, money: kroner, months, years, number: String, flag };

/** Line of a list: what it is, and what it says. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** The values that are known and worth showing. */
export function knownValues(rule: BrowserRule, values: Facts): Labelled[] {
  return Object.entries(rule.texts.values).flatMap(([key, text]) => {
    const value = values[key] ?? null;
    return value === null || text === undefined ? [] : [{ label: text.label, text: WRITE[text.as](value as never) }];
  });
}

export const labelled = (rule: BrowserRule, facts: readonly string[], answers: Facts): Labelled[] =>
  facts.map((fact) => ({ label: textOf(rule, fact).label, text: answerText(rule, fact, answers[fact]) }));
