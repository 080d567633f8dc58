import type { Rule } from '../core/rule.ts';
import { INTERPRETATIONS, type Outcome, OUTCOMES, type Values } from './conclude.ts';
import type { Facts } from './case.ts';
import { examples } from './examples.ts';
import { parameters } from './parameters.ts';
import { sources } from './sources.ts';
import { advise, law, logic, SAYINGS, SORTED_BY, TONES } from './telling.ts';

export const bondReduction: Rule<Facts, Outcome, Values> = {
  id: 'bond-reduction',
  slug: 'nedsaettelse',
  logic,
  advise,
  sayings: SAYINGS,
  tones: TONES,
  sortedBy: SORTED_BY,
  law,
  outcomes: OUTCOMES,
  interpretations: INTERPRETATIONS,
  sources,
  parameters,
  examples,
};
