import { bond } from './bond/index.ts';
import { bondReduction } from './bond-reduction/index.ts';
import { answerOf } from './core/evaluate.ts';
import type { Rule } from './core/rule.ts';
import type { Answer } from './core/verdict.ts';
import { lapse } from './lapse/index.ts';
import { maintenance } from './maintenance/index.ts';
import { permanentBenefits } from './permanent-benefits/index.ts';
import { reopening } from './reopening/index.ts';
import { spouseSupport } from './spouse-support/index.ts';

/** A rule that also takes facts from outside: it reads them, and refuses or decides. Never throws. */
export type Calculator = Rule & { readonly evaluate: (facts: unknown) => Answer };

function calculator<F extends object, O extends string, V extends object>(rule: Rule<F, O, V>): Calculator {
  const evaluate = (raw: unknown) => answerOf(rule, raw) as unknown as Answer;
  return { ...(rule as unknown as Rule), evaluate };
}

/** Every calculator by its id. Adding one is adding its folder and its line here. */
export const calculators: Readonly<Record<string, Calculator>> = {
  bond: calculator(bond),
  'bond-reduction': calculator(bondReduction),
  lapse: calculator(lapse),
  reopening: calculator(reopening),
  'permanent-benefits': calculator(permanentBenefits),
  'spouse-support': calculator(spouseSupport),
  maintenance: calculator(maintenance),
};
