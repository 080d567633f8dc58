import type { Rule, RuleTexts } from '../core/rule.ts';
import { advise, SAYINGS, SORTED_BY, TONES } from './advise.ts';
import type { Facts } from './case.ts';
import { logic } from './evaluate.ts';
import { examples as exampleTexts } from './examples.da.ts';
import { examples } from './examples.ts';
import { law, parameters } from './parameters.ts';
import { questions } from './questions.da.ts';
import { sources } from './sources.ts';
import { texts } from './texts.da.ts';
import { INTERPRETATIONS, type Outcome, OUTCOMES, type Values } from './values.ts';

export const lapse: Rule<Facts, Outcome, Values> = {
  id: 'lapse',
  slug: 'bortfald',
  logic,
  advise,
  sayings: SAYINGS,
  tones: TONES,
  sortedBy: SORTED_BY,
  texts: { da: { ...questions(law), ...texts(law), examples: exampleTexts } as unknown as RuleTexts },
  outcomes: OUTCOMES,
  interpretations: INTERPRETATIONS,
  sources,
  parameters,
  examples,
};
