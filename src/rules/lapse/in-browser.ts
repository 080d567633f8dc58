import { logic } from './evaluate.ts';
import { questions } from './questions.da.ts';

/** What the calculator's page loads at once: how the rule decides and what it asks. All of its words come with the result. */
export const inBrowser = { id: 'lapse', logic, texts: questions, allTexts: () => import('./texts.da.ts') };
