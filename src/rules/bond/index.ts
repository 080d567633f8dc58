import type { Rule } from '../core/rule.ts';
import { INTERPRETATIONS, logic, type Outcome, OUTCOMES, type Values } from './evaluate.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { questions } from './questions.da.ts';
import { sources } from './sources.ts';
import { texts } from './texts.da.ts';

export const bond: Rule<Facts, Outcome, Values> = {
  id: 'bond',
  slug: 'sikkerhedsstillelse',
  logic,
  texts: { ...questions, ...texts },
  outcomes: OUTCOMES,
  interpretations: INTERPRETATIONS,
  sources,
  parameters,
  examples,
};
