import { kroner, months, years } from '../../../rules/core/da.ts';
import type { ValueText } from '../../../rules/core/rule.ts';
import type { Facts, TellingRule } from '../rule.ts';
import { day, flag, type Labelled } from '../show.ts';

const WRITE: Readonly<Record<ValueText['as'], (value: never) => string>> = {
  day,
  money: kroner,
  months,
  years,
  number: String,
  flag,
};

/** The values that are known and worth showing. */
export function knownValues(rule: TellingRule, values: Facts): Labelled[] {
  return Object.entries(rule.texts.values).flatMap(([key, text]) => {
    const value = values[key] ?? null;
    return value === null || text === undefined ? [] : [{ label: text.label, text: WRITE[text.as](value as never) }];
  });
}
