import { logic } from './evaluate.ts';
import { law } from './parameters.ts';

/** What the calculator's page loads at once. The questions stand on it; advice and the other words come with the result. */
export const inBrowser = {
  logic,
  law,
  advice: () => import('./advise.ts'),
  texts: { da: () => import('./texts.da.ts'), en: () => import('./texts.en.ts') },
};
