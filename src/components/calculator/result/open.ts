import type { When } from '../../../rules/core/verdict.ts';
import type { AnyVerdict, TellingRule } from '../rule.ts';
import { answerText, type Labelled } from '../show.ts';
import { specOf, textOf } from '../rule.ts';
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
  if ('is' in when) {
    const spec = specOf(rule, when.fact);
    // The shorter way to say it. With samples of its own a choice has options that this case cannot have.
    const others =
      spec.kind === 'choice' && spec.samples === undefined ? spec.options.filter((one) => !when.is.includes(one)) : [];
    const isShorter = others.length > 0 && others.length < when.is.length;
    const answers = (isShorter ? others : when.is).map((answer) => answerText(rule, when.fact, answer));
    return isShorter ? words.whenNot(label, answers) : words.whenIs(label, answers);
  }
  return words.whenDay(label, when.from && words.date(when.from), when.to && words.date(when.to));
}

/**
 * What the unknown facts leave open. Values that are known whatever the outcome are told apart from these: a single outcome
 * that nothing else is known of says no more than they do.
 */
export function openOf(rule: TellingRule, { possible, values: known }: AnyVerdict): OpenOutcome[] {
  const open = possible.map(({ outcome, when, values }) => {
    const own = Object.entries(values).filter(([key]) => (known[key] ?? null) === null);
    return {
      title: rule.texts.outcomes[outcome]!,
      ...(when && { when: whenText(rule, when) }),
      lines: knownValues(rule, Object.fromEntries(own), 'headline'),
    };
  });
  const [only] = open;
  return open.length === 1 && only!.when === undefined && only!.lines.length === 0 ? [] : open;
}
