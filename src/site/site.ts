import { byLanguage } from './language.ts';
import type { words } from './words.da.ts';

/** What the site calls itself, and its sections, by language. */
export const siteIn = byLanguage(import.meta.glob<typeof words>('./words.*.ts', { eager: true, import: 'words' }));
