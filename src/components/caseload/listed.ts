import type { QuestionTexts } from '../../rules/core/rule.ts';
import type { AllWords, Facts, PeriodWords, RowWords, TellingRule, Words } from '../calculator/rule.ts';
import type { reading } from './reading.da.ts';
import type { words as listWords } from './words.da.ts';

/** The words of the list of cases in a language. */
export type ListWords = typeof listWords;

/** What lists say, by which they are read. */
export type Said = typeof reading;
export type Reading = Said & Pick<RowWords, 'columnNames'>;

/** All words that a list of cases is read, decided and written with. */
export interface ListSpeech {
  readonly words: AllWords;
  readonly ofList: ListWords;
  readonly ofPeriods: PeriodWords & RowWords;
  readonly reading: Reading;
  /** In every language, that of the page first: a list may have been written in another. */
  readonly spoken: readonly { readonly words: Words; readonly ofList: ListWords }[];
}

/** A rule as a list of its cases needs it. */
export interface ListedRule extends TellingRule, ListSpeech {
  readonly words: AllWords;
  readonly sortedBy: string | null;
  /** In every language, in the order of `spoken`. */
  readonly questions: readonly QuestionTexts<Facts>[];
}
