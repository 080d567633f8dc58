import { asking } from './judge.ts';

/** What the calculator's page loads at once. The questions stand on the page; what tells the result comes with it. */
export const inBrowser = {
  asking,
  telling: () => import('./telling.ts'),
  texts: import.meta.glob<typeof import('./texts.da.ts')>('./texts.??.ts'),
};
