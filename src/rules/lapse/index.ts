import type { Rule } from '../core/rule.ts';
import { INTERPRETATIONS, logic, type Outcome, OUTCOMES, type Values } from './evaluate.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { sources } from './sources.ts';
import { texts } from './texts.da.ts';

/** What the calculator's page loads: no examples, sources or parameters beyond those that the logic uses. */
export const inBrowser = { id: 'lapse', logic, texts };

export const lapse: Rule<Facts, Outcome, Values> = {
  ...inBrowser,
  slug: 'bortfald',
  outcomes: OUTCOMES,
  interpretations: INTERPRETATIONS,
  sources,
  parameters,
  examples,
};
