import { byLanguage, languageOf } from '../../site/language.ts';
import { linksOn } from '../../site/links.ts';
import { siteIn } from '../../site/site.ts';
import type { words } from './words.da.ts';

export const wordsIn = byLanguage(import.meta.glob<typeof words>('./words.*.ts', { eager: true, import: 'words' }));

/** What the frame around a page needs to speak its language. */
export async function onPage(url: URL) {
  const language = languageOf(url);
  return { language, words: wordsIn(language), site: siteIn(language), link: await linksOn(url) };
}
