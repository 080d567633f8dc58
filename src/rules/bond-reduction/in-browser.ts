import { logic } from './evaluate.ts';

/** What the calculator's page loads at once. The questions stand on the page; the other words come with the result. */
export const inBrowser = { logic, otherTexts: () => import('./texts.da.ts') };
