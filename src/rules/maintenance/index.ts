import type { Rule, RuleTexts } from '../core/rule.ts';
import { INTERPRETATIONS, type Outcome, OUTCOMES, type Values } from './evaluate.ts';
import { examples as danishExamples } from './examples.da.ts';
import { examples as englishExamples } from './examples.en.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { questions as danishQuestions } from './questions.da.ts';
import { questions as englishQuestions } from './questions.en.ts';
import { sources } from './sources.ts';
import { advise, logic, SAYINGS, SORTED_BY, TONES } from './telling.ts';
import { texts as danish } from './texts.da.ts';
import { texts as english } from './texts.en.ts';

export const maintenance: Rule<Facts, Outcome, Values> = {
  id: 'maintenance',
  slug: 'forsoergelse',
  logic,
  advise,
  sayings: SAYINGS,
  tones: TONES,
  sortedBy: SORTED_BY,
  texts: {
    da: { ...danishQuestions(), ...danish(), examples: danishExamples } satisfies RuleTexts,
    en: { ...englishQuestions(), ...english(), examples: englishExamples } satisfies RuleTexts,
  },
  outcomes: OUTCOMES,
  interpretations: INTERPRETATIONS,
  sources,
  parameters,
  examples,
};
