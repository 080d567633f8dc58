import type { When } from '../../../rules/core/verdict.ts';
import type { AnyVerdict, TellingRule } from '../rule.ts';
import { answerText, type Labelled } from '../show.ts';
import { textOf } from '../rule.ts';
import { knownValues } from './values.ts';

/** An outcome that is still possible, in words: what it depends on, and what is known if it comes to that. */
export interface OpenOutcome {
  readonly title: string;
  readonly when?: string;
  readonly lines: readonly Labelled[];
}

function whenText(rule: TellingRule, when: When): string {
  const { label } = textOf(rule, when.fact);
  const { words } = rule;
  if ('is' in when)
    return words.whenIs(
      label,
      when.is.map((answer) => answerText(rule, when.fact, answer)),
    );
  return words.whenDay(label, when.from && words.date(when.from), when.to && words.date(when.to));
}

/** What the unknown facts leave open. Values that are known whatever the outcome are told apart from these. */
export const openOf = (rule: TellingRule, { possible, values: known }: AnyVerdict): OpenOutcome[] =>
  possible.map(({ outcome, when, values }) => {
    const own = Object.entries(values).filter(([key]) => (known[key] ?? null) === null);
    return {
      title: rule.texts.outcomes[outcome]!,
      ...(when && { when: whenText(rule, when) }),
      lines: knownValues(rule, Object.fromEntries(own)),
    };
  });
