import type { Rule } from '../core/rule.ts';
import { INTERPRETATIONS, type Outcome, OUTCOMES, type Values } from './evaluate.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { sources } from './sources.ts';
import { advise, law, logic, SAYINGS, SORTED_BY, TONES } from './telling.ts';

export const permanentBenefits: Rule<Facts, Outcome, Values> = {
  id: 'permanent-benefits',
  slug: 'permanent-ophold',
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
