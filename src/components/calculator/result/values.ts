import type { ValueText } from '../../../rules/core/rule.ts';
import type { AllWords, Facts, TellingRule } from '../rule.ts';
import { day, flag, type Labelled } from '../show.ts';

const WRITE: Readonly<Record<Exclude<ValueText['as'], 'codes'>, (words: AllWords, value: never) => string>> = {
  day,
  money: ({ kroner }, value) => kroner(value),
  months: ({ months }, value) => months(value),
  years: ({ years }, value) => years(value),
  number: (_, value) => String(value),
  flag,
};

/** The values that are known and worth showing: all, those of the headline, or those that stand behind it. */
export function knownValues(rule: TellingRule, values: Facts, which?: 'headline' | 'behind'): Labelled[] {
  return Object.entries(rule.texts.values).flatMap(([key, text]) => {
    const value = values[key] ?? null;
    if (value === null || text === undefined) return [];
    if (which !== undefined && (text.behind === true) !== (which === 'behind')) return [];
    if (text.as !== 'codes') return [{ label: text.label, text: WRITE[text.as](rule.words, value as never) }];
    const codes = [value].flat().map((code) => text.codes?.[code as string] ?? String(code));
    return codes.length > 0 ? [{ label: text.label, text: rule.words.list(codes) }] : [];
  });
}
