import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
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

/** All of a collection that have words in a language, by their Danish id. Drafts are the caller's to leave out. */
export async function translationsOf<N extends TranslatedName>(
  name: N,
  language: Language,
): Promise<ReadonlyMap<string, Translated<N>>> {
  const [all, texts] = (await Promise.all([
    getCollection(name as CollectionKey),
    getCollection(`${name}Oversat` as CollectionKey),
  ])) as [CollectionEntry<N>[], Translated<N>['words'][]];
  const byId = new Map(texts.map((words) => [words.id, words]));
  return new Map(
    all.flatMap((danish) => {
      const words = byId.get(`${language}/${danish.id}`);
      if (words === undefined) return [];
      const isStale = words.data.oversatFra !== markOf(renderedText(name, danish.data, danish.body ?? ''));
      return [[danish.id, { danish, words, isStale }] as const];
    }),
  );
}
