import { href } from '../../../site/address.ts';
import type { Citation } from '../../../rules/core/truth.ts';
import type { AllWords } from '../rule.ts';

/** What is Danish in any language, and in another is said to be: between these it is marked where it is shown. */
export const danishIn = ({ language }: AllWords, text: string): string => (language === 'da' ? text : `»${text}«`);

/** The title of a document, which stays what it is in any language, and what it means. */
export const titleIn = (words: AllWords, title: string): string =>
  words.titles[title] === undefined ? title : `${danishIn(words, title)} (${words.titles[title]})`;

/** What a page elsewhere is called: its title with the act or order that it is, without the place in it. */
function calledIn(words: AllWords, { source, law, title }: Citation): string {
  if (law === undefined) return titleIn(words, title);
  if (source) return danishIn(words, law);
  const which = law.split(', §')[0]!;
  return which.toLowerCase().startsWith(title.toLowerCase())
    ? titleIn(words, title) + (which === title ? '' : danishIn(words, which.slice(title.length)))
    : `${titleIn(words, title)}, ${danishIn(words, which)}`;
}

/** The pages elsewhere that are cited, each once: its address and what it is called. */
export const pagesOf = (words: AllWords, cites: readonly Citation[]): ReadonlyMap<string, string> =>
  new Map(cites.flatMap((cite) => (cite.url ? [[cite.url, calledIn(words, cite)]] : [])));

/** A citation with its links: a section of a newsletter on this site, the law elsewhere. */
export function placeOf(words: AllWords, { title, source, section, law, url }: Citation) {
  const own = source && href(`/nyhedsbreve/${source}/${section === undefined ? '' : `#afsnit-${section}`}`);
  const where = source && words.section(source, section);
  return {
    title,
    lang: title in words.titles ? 'da' : undefined,
    href: own ?? url,
    section: where,
    /** What the title means, and where in it. */
    about: [words.titles[title], where].filter(Boolean).join(', '),
    law,
    lawHref: own && url,
  };
}
