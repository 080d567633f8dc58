import { bond } from './bond/index.ts';
import { bondReduction } from './bond-reduction/index.ts';
import { answerOf } from './core/evaluate.ts';
import { type ByLanguage, codes } from './core/languages.ts';
import type { Rule, RuleTexts } from './core/rule.ts';
import type { Answer } from './core/verdict.ts';
import type { words as danish } from './words-da.ts';
import { lapse } from './lapse/index.ts';
import { maintenance } from './maintenance/index.ts';
import { permanentBenefits } from './permanent-benefits/index.ts';
import { reopening } from './reopening/index.ts';
import { spouseSupport } from './spouse-support/index.ts';

/** A rule with its words, that also takes facts from outside: it reads them, and refuses or decides. Never throws. */
export type Calculator = Rule & {
  readonly texts: ByLanguage<RuleTexts>;
  readonly evaluate: (facts: unknown) => Answer;
};

type Words = typeof danish;
const spoken = await Promise.all(
  codes.map(async (code) => [code, ((await import(`./words-${code}.ts`)) as { words: Words }).words] as const),
);

function calculator<F extends object, O extends string, V extends object>(
  id: keyof Words,
  rule: Rule<F, O, V>,
): Calculator {
  const evaluate = (raw: unknown) => answerOf(rule, raw) as unknown as Answer;
  const texts = spoken.map(([code, { [id]: words }]) => {
    const law = rule.law as never;
    return [code, { ...words.questions(law), ...words.texts(law), examples: words.examples }];
  });
  return { ...(rule as unknown as Rule), texts: Object.fromEntries(texts) as Calculator['texts'], evaluate };
}

/** Every calculator by its id. Adding one is adding its folder, its line here and one for its words in each language. */
export const calculators: Readonly<Record<string, Calculator>> = {
  bond: calculator('bond', bond),
  'bond-reduction': calculator('bond-reduction', bondReduction),
  lapse: calculator('lapse', lapse),
  reopening: calculator('reopening', reopening),
  'permanent-benefits': calculator('permanent-benefits', permanentBenefits),
  'spouse-support': calculator('spouse-support', spouseSupport),
  maintenance: calculator('maintenance', maintenance),
};
