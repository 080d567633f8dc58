import type { Rule } from '../core/rule.ts';
import { INTERPRETATIONS, logic, type Outcome, OUTCOMES, type Values } from './evaluate.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { questions } from './questions.da.ts';
import { sources } from './sources.ts';
import { texts } from './texts.da.ts';

/** What the calculator's page loads at once: how the rule decides and asks. Its other words are fetched with the result. */
export const inBrowser = { id: 'lapse', logic, texts: questions };

export const lapse: Rule<Facts, Outcome, Values> = {
  ...inBrowser,
  texts,
  slug: 'bortfald',
  outcomes: OUTCOMES,
  interpretations: INTERPRETATIONS,
  sources,
  parameters,
  examples,
};
