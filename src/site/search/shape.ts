// The files that the build writes beside Pagefind's, and the browser reads.
import type { Kind } from './records.ts';

/** One page, or one entry of the glossary or the law register. */
export type Listed = readonly [
  /** Pagefind's own name for it; its passages are in `tekst/<id>.json`. */
  id: string,
  /** Under the base path. */
  url: string,
  title: string,
  kind: Kind,
  /** Indexes into `facets`. */
  facets: readonly number[],
];

export interface Facet {
  readonly filter: FilterName;
  readonly label: string;
  /** True where it holds what is replaced or has run out. */
  readonly former?: true;
}
export const FILTERS = ['for', 'emne', 'nyhedsbrev', 'status'] as const;
export type FilterName = (typeof FILTERS)[number];

/** `sider.json` */
export interface Contents {
  readonly facets: readonly Facet[];
  readonly pages: readonly Listed[];
  /** Every term that some page has, packed as in `term-list.ts`. */
  readonly terms: string;
}

export type PassagesOfSection = readonly [slug: string, heading: string, ...blocks: string[]];

/** `tekst/<id>.json`: what is shown of a page, by section. */
export interface Passages {
  readonly sections: readonly PassagesOfSection[];
  /** Those of its sections that hold a worked example. */
  readonly examples: readonly PassagesOfSection[];
  /** Terms of the page, and the terms that it is found by without having them because they stand for these; with a space between. */
  readonly also: Readonly<Record<string, string>>;
}

/** `ord.json`: the words of the site, with how often each is used. */
export type Spellings = Readonly<Record<string, number>>;
