import { byLanguage } from '../../site/language.ts';
import type { words } from './words.start.da.ts';

/** The words that stand in the page of the list of cases, in a language. */
export const startWordsIn = byLanguage(
  import.meta.glob<typeof words>('./words.start.*.ts', { eager: true, import: 'words' }),
);
