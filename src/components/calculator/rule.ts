import type { Sayings, Tone } from '../../rules/core/advice.ts';
import type { Field } from '../../rules/core/facts.ts';
import type { Advise, OtherTexts, QuestionTexts, RuleInBrowser } from '../../rules/core/rule.ts';
import type { Facts, PeriodWords, Spec, Words } from './speech.ts';
import type { Stays } from './typed.ts';
import type { words as rowWords } from './periods/paste/words.da.ts';
import type { words as resultWords } from './result/words.da.ts';
import type { nextQuestion } from '../../rules/core/question.ts';
import type { Asking } from '../../rules/core/settle.ts';
import type { Decided, Logic, Open, Verdict } from '../../rules/core/verdict.ts';

export type { Facts, PeriodWords, Spec, Words } from './speech.ts';
export type AnyVerdict = Verdict<string, Facts>;
export type AnyDecided = Decided<string, Facts>;
export type AnyOpen = Open<string, Facts>;
export type AnyLogic = Logic<Facts, string, Facts>;

/** Those of the result, which are fetched with it. */
export type ResultWords = typeof resultWords;
export type AllWords = Words & ResultWords;
/** Those of rows that are pasted. */
export type RowWords = typeof rowWords;

/** What showing its first question needs of a rule, of whatever rule: data and words, nothing that decides. */
export interface ShownRule {
  readonly id: string;
  readonly logic: { readonly facts: Readonly<Record<string, Field>> };
  /** The question that it begins with: known before what asks is there. */
  readonly first?: string;
  /** `where`: where to find each answer and how to write it, as HTML in which words are explained. Made with the page. */
  readonly texts: QuestionTexts<Facts> & { readonly where?: Readonly<Record<string, string>> };
  readonly words: Words;
  /** Where the guidance explains a condition, by the condition's id. */
  readonly explained?: Readonly<Record<string, string>>;
  /** The words of lists of periods: only where the rule has one. */
  readonly lists?: PeriodWords;
  /** Reads and tells them: fetched with what asks. */
  readonly stays?: Stays;
}

/** What is asked, as the page fetches it. */
export type Questions = ShownRule['texts'] &
  Pick<ShownRule, 'explained'> & { readonly fields: ShownRule['logic']['facts']; readonly first: string };

/** What asking needs besides: fetched once the first question is there. */
export interface AskingRule extends ShownRule {
  readonly logic: Asking<Facts, string>;
  /** Works out what follows; absent until it is fetched with the result. */
  readonly concluding?: Concluding;
}

/** What is worked out of a case besides how far it is settled. */
export interface Concluding {
  readonly decide: (logic: AnyLogic, facts: Facts) => AnyDecided;
  readonly open: (logic: AnyLogic, facts: Facts, decided: AnyDecided) => AnyOpen;
  readonly next: typeof nextQuestion<Facts, string, Facts>;
}

/** What a rule tells and how: fetched with what shows the result. */
export interface Telling {
  readonly advise: Advise<Facts, string, Facts>;
  readonly sayings: Sayings;
  readonly tones: Readonly<Record<string, Tone>>;
  readonly texts: OtherTexts;
}

/** What telling the result needs besides: the rule's advice, and all of its words. */
export interface TellingRule extends AskingRule, Telling {
  readonly logic: AnyLogic;
  readonly concluding: Concluding;
  readonly texts: QuestionTexts<Facts> & OtherTexts;
  readonly words: AllWords;
}

/** What the page loads of a rule: the questions stand on it, what tells the result is fetched with what shows it. */
export type InBrowser = RuleInBrowser<Facts, string, Facts>;

/** "Today": a fact that the page fills in and that is never asked for. */
export const TODAY = 'assessedOn';

export const isAsking = (rule: ShownRule): rule is AskingRule => 'judge' in rule.logic;

export const fieldOf = (rule: ShownRule, fact: string): Field => rule.logic.facts[fact]!;
export const specOf = (rule: AskingRule, fact: string): Spec => rule.logic.facts[fact]!;
export const textOf = (rule: Pick<ShownRule, 'texts'>, fact: string) => rule.texts.facts[fact]!;
