import { kroner, list, months, years } from '../../../rules/core/da.ts';
import type { ValueText } from '../../../rules/core/rule.ts';
import type { Facts, TellingRule } from '../rule.ts';
import { day, flag, type Labelled } from '../show.ts';

const WRITE: Readonly<Record<Exclude<ValueText['as'], 'codes'>, (value: never) => string>> = {
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
    if (value === null || text === undefined) return [];
    if (text.as !== 'codes') return [{ label: text.label, text: WRITE[text.as](value as never) }];
    const codes = [value].flat().map((code) => text.codes?.[code as string] ?? String(code));
    return codes.length > 0 ? [{ label: text.label, text: list(codes) }] : [];
  });
}
