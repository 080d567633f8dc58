import { AGE_OF_LAW } from '../../../rules/core/advice.ts';
import type { Language } from '../../../rules/core/languages.ts';
import type { Example } from '../../../rules/core/rule.ts';
import type { Calculator } from '../../../rules/index.ts';
import { writeFragment } from '../result/fragment.ts';
import { type Grounds, groundsOf } from '../result/grounds.ts';
import type { AnyVerdict, Facts } from '../rule.ts';
import { type Told, toldOf } from '../told.ts';
import { anyRule } from './spoken.ts';

/** A worked example as the rule decides it today. */
export interface Worked {
  readonly verdict: AnyVerdict;
  readonly told: Told;
  readonly grounds: Grounds;
  /** Opens it in the calculator. */
  readonly fragment: string;
}

/** Decides a worked example. Fails the build where the rule refuses it or gives another outcome than it says. */
export function exampleOf(calculator: Calculator, example: Example<object, string>, language: Language): Worked {
  const rule = anyRule(calculator, language);
  const facts = example.facts as Facts;
  const verdict = calculator.evaluate(facts);
  if ('invalid' in verdict || verdict.outcome !== example.outcome) {
    throw new Error(`Eksemplet »${example.id}« i ${rule.id} giver ikke ${example.outcome}: ${JSON.stringify(verdict)}`);
  }
  return {
    verdict,
    // How old the law is that was read is said once on a page, not at each example.
    told: toldOf(rule, { ...verdict, statements: verdict.statements.filter(({ id }) => !(id in AGE_OF_LAW)) }),
    grounds: groundsOf(rule, verdict, facts),
    fragment: writeFragment(rule, facts),
  };
}
