import { byLanguage } from '../../../site/language.ts';
import type { words } from './words.da.ts';

/** The words of the page around the calculator, in a language. */
export const pageWordsIn = byLanguage(import.meta.glob<typeof words>('./words.*.ts', { eager: true, import: 'words' }));
