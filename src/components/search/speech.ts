import type { Language } from '../../rules/core/languages.ts';
import { again } from '../calculator/again.ts';
import { type Terms, termsIn } from '../../site/search/terms.ts';
import { Engine } from './engine.ts';
import { type Source, sourceIn } from './load.ts';
import type { words } from './words.da.ts';

/** The words of the search in a language. */
export type SearchWords = typeof words;

const wordsBy = Object.fromEntries(
  Object.entries(import.meta.glob<{ words: SearchWords }>('./words.*.ts')).map(([file, load]) => [file, again(load)]),
);

/** What a search in a language speaks and finds with. */
export interface Speech {
  readonly words: SearchWords;
  /** How its words are compared. */
  readonly terms: Terms;
  readonly source: Source;
  readonly engine: Engine;
}

export async function speechIn(language: Language): Promise<Speech> {
  // Begins to come beside the words.
  const source = sourceIn(language);
  const { words } = await wordsBy[`./words.${language}.ts`]!();
  const terms = termsIn(words.spoken);
  return { words, terms, source, engine: new Engine(source, terms) };
}
