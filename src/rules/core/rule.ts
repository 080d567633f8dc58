import type { Advice, Param, ParamsOf, Sayings, Tone } from './advice.ts';
import type { Parameters } from './dated.ts';
import type { Asking } from './settle.ts';
import type { Citation } from './truth.ts';
import type { Decided, Logic } from './verdict.ts';

/** What the reader is told of one question. */
export interface QuestionText {
  readonly question: string;
  /** The fact in a list of answers and in the case note, without a question mark. */
  readonly label: string;
  /** Where the answer is found, and who can tell when it is not known. */
  readonly where: string;
  readonly hint?: string;
  /** Asked of what has happened: a day that is still to come may be a slip. */
  readonly past?: true;
  /** Words for each option of a choice; of a list of periods for its keys and for each kind. */
  readonly options?: Readonly<Record<string, string>>;
  /** Other names of an option, by which it is read in what is pasted: small letters. */
  readonly otherNames?: Readonly<Record<string, readonly string[]>>;
}

/** A condition in words: neutral, met and not met. */
export interface ReasonText {
  readonly label: string;
  readonly true: string;
  readonly false: string;
}

/** A deadline in words, for the calendar too. */
export interface DeadlineText {
  readonly title: string;
  readonly description: string;
}

/** The words of the questions and of what is wrong with an answer: all that the page needs before there is a result. */
export interface QuestionTexts<F> {
  readonly facts: Readonly<Record<keyof Required<F> & string, QuestionText>>;
  /** What is wrong and how to mend it, where the general words do not do: by `fact.code`. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** Words, or words with parameters: never a condition on a case. */
type Text<P> = string | ((params: P) => string);

/** One text for each statement that the rule can make, with its parameters. One missing or too many does not compile. */
export type StatementTexts<S> = { readonly [K in keyof S]: Text<ParamsOf<S[K]>> };

/** The other words of a rule. `S`: its sayings; `D`, `T`, `I`: ids of its deadlines, timeline items and interpretations. */
export interface OtherTexts<
  Outcome extends string = string,
  V = Readonly<Record<string, unknown>>,
  S = Sayings,
  D extends string = string,
  T extends string = string,
  I extends string = string,
> {
  readonly title: string;
  /** The question that the calculator answers, and for whom. */
  readonly lead: string;
  /** Each outcome's title without a case. A statement of kind `title` takes its place. */
  readonly outcomes: Readonly<Record<Outcome | 'needs-facts', string>>;
  readonly statements: StatementTexts<S>;
  readonly deadlines: Readonly<Record<D, DeadlineText>>;
  readonly timeline: Readonly<Record<T, string>>;
  /** One for every id in the tree of reasons; parameters are those of the reason, absent in the decision table. */
  readonly reasons: Readonly<Record<string, ReasonText | ((params: Readonly<Record<string, Param>>) => ReasonText)>>;
  readonly interpretations: Readonly<Record<I, { readonly title: string; readonly text: string }>>;
  /** Labels of the values that are worth showing, with how each is written. */
  readonly values: { readonly [K in keyof V & string]?: ValueText };
  /** What changed on the days that are parameters, by their names: the timeline of the rule is made from it. */
  readonly changes?: Readonly<Record<string, string>>;
  /** Whom to ask, where the answer is not to be had here. */
  readonly help: string;
}

/** The words of each worked case, by its id. One missing or too many does not compile. */
export type ExampleTexts<E extends readonly { readonly id: string }[]> = Readonly<Record<E[number]['id'], ExampleText>>;

export interface ExampleText {
  readonly title: string;
  /** The case as a caseworker would tell it. */
  readonly story: string;
}

/** Every word that a rule needs. Of this one type in each language. */
export interface RuleTexts extends QuestionTexts<object>, OtherTexts {
  readonly examples: Readonly<Record<string, ExampleText>>;
}

export interface ValueText {
  readonly label: string;
  readonly as: 'day' | 'money' | 'months' | 'years' | 'number' | 'flag' | 'codes';
  /** How the case was handled, for who checks: in the note and folded, never in the result's headline. */
  readonly behind?: true;
  /** Words for the codes. */
  readonly codes?: Readonly<Record<string, string>>;
}

/** A named worked case: a test, an example in the guidance, a link into the calculator. Its words are in `examples.da.ts`. */
export interface Example<F, Outcome extends string> {
  readonly id: string;
  readonly facts: F;
  readonly outcome: Outcome | 'needs-facts';
  /** Where the source itself gives the case. */
  readonly source?: Citation;
}

/**
 * Outcome, values and facts → what the reader must know and do. While facts are missing, only the timeline and the
 * reservations on the age of the law are kept of it.
 */
export type Advise<F, Outcome extends string, V> = (f: F, decided: Decided<Outcome, V>) => Advice;

/** What telling a result needs of a rule besides the words. */
export interface RuleTelling<F extends object = never, Outcome extends string = string, V = never> {
  readonly logic: Logic<F, Outcome, V>;
  readonly law: object;
  readonly advise: Advise<F, Outcome, V>;
  readonly SAYINGS: Sayings;
  readonly TONES: Readonly<Record<string, Tone>>;
  readonly SORTED_BY: string | null;
}

/** What a page loads of a rule at once, and what it fetches with the result. */
export interface RuleInBrowser<F extends object = never, Outcome extends string = string, V = never> {
  readonly asking: Asking<F, Outcome>;
  readonly telling: () => Promise<RuleTelling<F, Outcome, V>>;
  /** The words by the file that they stand in, `./texts.da.ts`: functions of the law's values. */
  readonly texts: Readonly<Record<string, () => Promise<{ readonly texts: (law: never) => OtherTexts }>>>;
}

/** A calculator: one folder of `src/rules`, put together by its `index.ts`. */
export interface Rule<F extends object = object, Outcome extends string = string, V extends object = object> {
  readonly id: string;
  /** The page's address below `/beregnere/`. */
  readonly slug: string;
  readonly logic: Logic<F, Outcome, V>;
  readonly advise: Advise<F, Outcome, V>;
  readonly sayings: Sayings;
  /** What each outcome asks of the reader. */
  readonly tones: Readonly<Record<Outcome | 'needs-facts', Tone>>;
  /** The value that a list of cases is sorted by: a day. `null`: the rule has none. */
  readonly sortedBy: (keyof V & string) | null;
  /** In the order of the rule's table, as they are checked. */
  readonly outcomes: readonly Outcome[];
  readonly interpretations: readonly string[];
  readonly sources: Readonly<Record<string, Citation>>;
  /** Each legal value: dated ones as a list. */
  readonly parameters: Parameters;
  /** Their values, as words name them. */
  readonly law: object;
  readonly examples: readonly Example<F, Outcome>[];
}
