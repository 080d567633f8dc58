import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import type { z } from 'astro/zod';
import { type Language, markOf, renderedText, type TranslatedName, type translationSchemas } from './translation.ts';

// What the pages of another language are made of: the Danish entry, and the file with its words beside it.

export interface Translated<N extends TranslatedName> {
  /** The Danish entry: sources, laws, dates, status. */
  readonly danish: CollectionEntry<N>;
  /** Its words. `render` it for the text. */
  readonly words: CollectionEntry<`${N}Oversat`> & { readonly data: z.infer<(typeof translationSchemas)[N]> };
  /** The Danish text has changed since it was translated. */
  readonly isStale: boolean;
}

/** A Danish entry with its words in a language; nothing where it has none. Drafts are the caller's to leave out. */
export async function translationOf<N extends TranslatedName>(
  name: N,
  danish: CollectionEntry<N>,
  language: Language,
): Promise<Translated<N> | undefined> {
  const words = (await getEntry(`${name}Oversat` as CollectionKey, `${language}/${danish.id}`)) as
    Translated<N>['words'] | undefined;
  if (words === undefined) return undefined;
  const now = markOf(renderedText(name, danish.data, danish.body ?? ''));
  return { danish, words, isStale: words.data.oversatFra !== now };
}

/** All of a collection that have words in a language, by their Danish id. */
export async function translationsOf<N extends TranslatedName>(
  name: N,
  language: Language,
): Promise<ReadonlyMap<string, Translated<N>>> {
  const all = (await getCollection(name as CollectionKey)) as CollectionEntry<N>[];
  const found = await Promise.all(all.map((danish) => translationOf(name, danish, language)));
  return new Map(found.flatMap((one) => (one === undefined ? [] : [[one.danish.id, one] as const])));
}
