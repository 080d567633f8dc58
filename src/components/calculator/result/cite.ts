import { href } from '../../../site/address.ts';
import type { Citation } from '../../../rules/core/truth.ts';
import * as words from './words.da.ts';

/** A citation with its links: a section of a newsletter on this site, the law elsewhere. */
export function placeOf({ title, source, section, law, url }: Citation) {
  const own = source && href(`/nyhedsbreve/${source}/${section === undefined ? '' : `#afsnit-${section}`}`);
  return { title, href: own ?? url, section: source && words.section(source, section), law, lawHref: own && url };
}
