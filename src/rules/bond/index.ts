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
import { advise, law, logic, SAYINGS, SORTED_BY, TONES } from './telling.ts';
import { texts as danishTexts } from './texts.da.ts';
import { texts as englishTexts } from './texts.en.ts';

export const bond: Rule<Facts, Outcome, Values> = {
  id: 'bond',
  slug: 'sikkerhedsstillelse',
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
