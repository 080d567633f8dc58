import type { FactSpec } from '../../rules/core/facts.ts';
import type { QuestionTexts } from '../../rules/core/rule.ts';
import type { words as periodWords } from './periods/words.da.ts';
import type { words as questionWords } from './words.da.ts';

/** Facts and values of whatever rule. */
export type Facts = Readonly<Record<string, unknown>>;
export type Spec = FactSpec<Facts>;

/** The words of the questions in a language, those of the calculator itself. */
export type Words = typeof questionWords;
/** Those of lists of periods, which are fetched where a rule has one. */
export type PeriodWords = typeof periodWords;

/** What a rule is asked with. */
export interface Speaking {
  readonly texts: QuestionTexts<Facts>;
  readonly words: Words;
}
