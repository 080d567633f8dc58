import type { Day } from './day.ts';
import type { Dated } from './dated.ts';
import type { Citation } from './truth.ts';
import type { Logic } from './verdict.ts';

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
  /** Words for each option of a choice. */
  readonly options?: Readonly<Record<string, string>>;
}

/** A condition in words: neutral, met and not met. */
export interface ReasonText {
  readonly label: string;
  readonly true: string;
  readonly false: string;
}

/** An outcome in words. The first sentence of `meaning` is the answer. */
export interface OutcomeText {
  readonly title: string;
  readonly tone: 'good' | 'bad' | 'wait';
  readonly meaning: readonly string[];
  readonly next: readonly string[];
}

/** A point or a period on the picture of the case. Days are the reader's own or follow from them; both included. */
export interface TimelineItem {
  readonly label: string;
  readonly from: Day;
  readonly to?: Day;
  readonly kind: 'own' | 'limit' | 'today';
}

/** A day not to miss, for the reader's calendar. */
export interface Deadline {
  readonly title: string;
  readonly description: string;
  readonly on: Day;
  /** Days of notice before `on`. */
  readonly remindDaysBefore: number;
  /** Nothing once it has passed: there is no more to be done by it. */
  readonly onlyAhead?: boolean;
}

/** The words of the questions and of what is wrong with an answer: all that the page needs before there is a result. */
export interface QuestionTexts<F> {
  readonly facts: Readonly<Record<keyof Required<F> & string, QuestionText>>;
  /** What is wrong and how to mend it, where the general words do not do: by `fact.code`. */
  readonly errors?: Readonly<Record<string, string>>;
}

/** The other words of a rule, as functions of values. */
export interface OtherTexts<F, Outcome extends string, V> {
  readonly title: string;
  /** The question that the calculator answers, and for whom. */
  readonly lead: string;
  readonly outcomes: Readonly<Record<Outcome | 'needs-facts', (values: V, facts: F) => OutcomeText>>;
  /** What an outcome is called without a case, where its title depends on the case. */
  readonly names?: Readonly<Partial<Record<Outcome, string>>>;
  /** One for every id in the tree of reasons; a condition on one of several (`at`) may name it. */
  readonly reasons: Readonly<Record<string, ReasonText | ((facts: F, at: number) => ReasonText)>>;
  readonly interpretations: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  /** Labels of the values that are worth showing, with how each is written. */
  readonly values: Readonly<Partial<Record<keyof V & string, ValueText>>>;
  readonly timeline: (facts: F, values: V) => readonly TimelineItem[];
  readonly deadlines: (facts: F, values: V) => readonly Deadline[];
  /** What changed on the days that are parameters, by their names: the timeline of the rule is made from it. */
  readonly changes?: Readonly<Record<string, string>>;
  /** Whom to ask, where the answer is not to be had here. */
  readonly help: string;
}

/** Every word that a rule needs. Of this one type in each language. */
export interface RuleTexts<F, Outcome extends string, V> extends QuestionTexts<F>, OtherTexts<F, Outcome, V> {}

export interface ValueText {
  readonly label: string;
  readonly as: 'day' | 'money' | 'months' | 'years' | 'number' | 'flag';
}

/** A named worked case: a test, an example in the guidance, a link into the calculator. */
export interface Example<F, Outcome extends string> {
  readonly id: string;
  readonly title: string;
  /** The case as a caseworker would tell it. */
  readonly story: string;
  readonly facts: F;
  readonly outcome: Outcome | 'needs-facts';
  /** Where the source itself gives the case. */
  readonly source?: Citation;
}

/** A calculator: one folder of `src/rules`, put together by its `index.ts`. */
export interface Rule<F extends object = object, Outcome extends string = string, V extends object = object> {
  readonly id: string;
  /** The page's address below `/beregnere/`. */
  readonly slug: string;
  readonly logic: Logic<F, Outcome, V>;
  /** Worst or first first, as they are checked. */
  readonly outcomes: readonly Outcome[];
  readonly interpretations: readonly string[];
  readonly sources: Readonly<Record<string, Citation>>;
  /** Each legal value: dated ones as a list. */
  readonly parameters: Readonly<Record<string, readonly Dated<unknown>[]>>;
  readonly texts: RuleTexts<F, Outcome, V>;
  readonly examples: readonly Example<F, Outcome>[];
}
