// The files that the build writes beside Pagefind's, and the browser reads.
import type { Kind } from './records.ts';

/** The pages, and the entries of the glossary and the law register: column by column, which packs better. */
export interface Listed {
  /** Pagefind's own names for them without the language, with a space between; their passages are in `tekst/<id>.json`. */
  readonly ids: string;
  /** Under the base path. What an entry's title says of its fragment is left out: see `fragmentOf`. */
  readonly urls: readonly string[];
  readonly titles: readonly string[];
  readonly kinds: readonly Kind[];
  /** Indexes into `facets`. */
  readonly has: readonly (readonly number[])[];
}

/** The fragment of an entry, where it is named by its title. */
export const fragmentOf = (title: string): string =>
  slugOf(title).replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

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
  readonly pages: Listed;
}

/** `termer/<head>.json`: the terms that begin so. */
export interface Alike {
  /** Every one that some page has, packed as in `term-list.ts`. */
  readonly terms: string;
  /** What pages say, and what they are found by because it stands for that; terms with a space between. */
  readonly also: Readonly<Record<string, string>>;
}

/** A slug that is its heading's own is left out. */
export type PassagesOfSection = readonly [slug: string | 0, heading: string, ...blocks: string[]];
/** As Astro makes it. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** `tekst/<id>.json`: what is shown of a page, by section. */
export interface Passages {
  readonly sections: readonly PassagesOfSection[];
  /** Those of its sections that hold a worked example. */
  readonly examples: readonly PassagesOfSection[];
}

/** `ord/<letter>.json`: the words of the site whose terms begin so, with how often each is used. */
export type Spellings = Readonly<Record<string, number>>;
