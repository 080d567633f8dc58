import { codes } from '../../rules/core/languages.ts';
import { withoutMarks } from '../../site/danish-words.ts';
import { byLanguage, languageOf } from '../../site/language.ts';
import { longDate } from '../../site/content.ts';
import { linksOn } from '../../site/links.ts';
import type { words } from './words.da.ts';

export const wordsIn = byLanguage(import.meta.glob<typeof words>('./words.*.ts', { eager: true, import: 'words' }));

/** What a part of a page needs to speak its language: the words, how days are written, and where links lead. */
export async function onPage(url: URL) {
  const language = languageOf(url);
  return {
    language,
    words: wordsIn(language),
    link: await linksOn(url),
    day: (text: string) => longDate(text, language),
    /** A field where there is no room for marks: a title, a description. */
    plain: (text: string) => (language === codes[0] ? text : withoutMarks(text)),
  };
}
