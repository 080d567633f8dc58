import type { Rule, RuleTexts } from '../core/rule.ts';
import type { Facts } from './case.ts';
import { examples as danishExamples } from './examples.da.ts';
import { examples as englishExamples } from './examples.en.ts';
import { examples } from './examples.ts';
import { parameters } from './parameters.ts';
import { questions as danishQuestions } from './questions.da.ts';
import { questions as englishQuestions } from './questions.en.ts';
import { sources } from './sources.ts';
import { advise, law, logic, SAYINGS, SORTED_BY, TONES } from './telling.ts';
import { texts as danish } from './texts.da.ts';
import { texts as english } from './texts.en.ts';
import { INTERPRETATIONS, type Outcome, OUTCOMES, type Values } from './values.ts';

export const lapse: Rule<Facts, Outcome, Values> = {
  id: 'lapse',
  slug: 'bortfald',
  logic,
  advise,
  sayings: SAYINGS,
  tones: TONES,
  sortedBy: SORTED_BY,
  texts: {
    da: { ...danishQuestions(law), ...danish(law), examples: danishExamples } as unknown as RuleTexts,
    en: { ...englishQuestions(law), ...english(law), examples: englishExamples } as unknown as RuleTexts,
  },
  outcomes: OUTCOMES,
  interpretations: INTERPRETATIONS,
  sources,
  parameters,
  examples,
};
