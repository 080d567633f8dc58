import type { Rule } from '../core/rule.ts';
import { INTERPRETATIONS, type Outcome, OUTCOMES, type Values } from './evaluate.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import { inBrowser } from './in-browser.ts';
import { parameters } from './parameters.ts';
import { sources } from './sources.ts';
import { texts } from './texts.da.ts';

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
