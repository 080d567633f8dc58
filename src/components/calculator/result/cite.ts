import { href } from '../../../site/address.ts';
import type { Citation } from '../../../rules/core/truth.ts';
import type { AllWords } from '../rule.ts';

/** The pages elsewhere that are cited, each once: its address and what it is called, the law where it is one. */
export const pagesOf = (cites: readonly Citation[]): ReadonlyMap<string, string> =>
  new Map(cites.flatMap(({ url, source, law, title }) => (url ? [[url, (source && law) ?? title]] : [])));

/** A citation with its links: a section of a newsletter on this site, the law elsewhere. */
export function placeOf(words: AllWords, { title, source, section, law, url }: Citation) {
  const own = source && href(`/nyhedsbreve/${source}/${section === undefined ? '' : `#afsnit-${section}`}`);
  return { title, href: own ?? url, section: source && words.section(source, section), law, lawHref: own && url };
}
