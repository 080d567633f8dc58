import type { Rule, RuleTexts } from '../core/rule.ts';
import { INTERPRETATIONS, type Outcome, OUTCOMES, type Values } from './conclude.ts';
import type { Facts } from './case.ts';
import { examples as danishExamples } from './examples.da.ts';
import { examples as englishExamples } from './examples.en.ts';
import { examples } from './examples.ts';
import { parameters } from './parameters.ts';
import { questions as danishQuestions } from './questions.da.ts';
import { questions as englishQuestions } from './questions.en.ts';
import { sources } from './sources.ts';
import { advise, law, logic, SAYINGS, SORTED_BY, TONES } from './telling.ts';
import { texts as danishTexts } from './texts.da.ts';
import { texts as englishTexts } from './texts.en.ts';

export const bondReduction: Rule<Facts, Outcome, Values> = {
  id: 'bond-reduction',
  slug: 'nedsaettelse',
  logic,
  advise,
  sayings: SAYINGS,
  tones: TONES,
  sortedBy: SORTED_BY,
  texts: {
    da: { ...danishQuestions(law), ...danishTexts(law), examples: danishExamples } as unknown as RuleTexts,
    en: { ...englishQuestions(law), ...englishTexts(law), examples: englishExamples } as unknown as RuleTexts,
  },
  outcomes: OUTCOMES,
  interpretations: INTERPRETATIONS,
  sources,
  parameters,
  examples,
};
