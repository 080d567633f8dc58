import type { ComponentType } from 'preact';
import type { Day } from '../../rules/core/day.ts';
import type { Language } from '../../rules/core/languages.ts';
import type { Entries, Entry, State } from './state.ts';
import type { Case } from './case.ts';
import type { Advice } from '../../rules/core/advice.ts';
import type { AllWords, AnyDecided, AnyVerdict, AskingRule, Facts, ShownRule, TellingRule } from './rule.ts';
import type { Told } from './told.ts';
import type { Periods } from './typed.ts';

/** What is told of a link that was followed. */
export interface News {
  readonly title: string;
  /** Why none of its answers were taken. */
  readonly refused?: readonly string[];
}

/** Answers given elsewhere in this tab that mean the same here. The reader decides. */
export interface Offer {
  /** What the page is called that they were given on. */
  readonly from: string;
  readonly entries: Entries;
  readonly take: () => void;
}

/** A step from one state to the next. */
export type Step = (rule: AskingRule, state: State) => State;
/** What sending the form does, as a step. */
export type Submit = (step: Step) => (event: Event) => void;

/** What the buttons below the questions lead to. */
export interface Whole {
  readonly WholeForm: ComponentType<{ app: App; submit: Submit }>;
  readonly switchMode: Step;
  readonly clear: (rule: AskingRule, state: State, today: string) => State;
}

/** What tells the result: how it is shown, and the rule with all its words. */
export interface Result {
  readonly View: ComponentType<ResultProps>;
  /** What came of a link, which only what is fetched can read. */
  readonly Notices: ComponentType<{ app: App; words: AllWords }>;
  readonly rule: TellingRule;
  /** What the case is told besides its verdict. */
  readonly advised: (facts: Facts, verdict: AnyDecided) => Advice;
  /** The rule with its words in another language, fetched when a reader asks for them. */
  readonly inLanguage: (language: Language) => Promise<TellingRule>;
  /** The whole form, and »Begynd forfra«. */
  readonly whole: Whole;
  /** A verdict in words. */
  readonly told: (verdict: AnyVerdict) => Told;
}

/** What the fields of a list of periods are given. `wrong`: what tells of a field that it is. */
export interface PeriodsProps {
  readonly app: App;
  readonly fact: string;
  readonly spec: Periods;
  readonly entry: Entry;
  readonly wrong: (id: string) => { 'aria-invalid'?: true; 'aria-describedby'?: string };
}

/** Where a calculator stands: on its own page, in the text of another, or alone in a frame. */
export type Place = 'own' | 'page' | 'frame';

/** What every part of the calculator is given. */
export interface App {
  /** With what asks as soon as that is fetched, and with what concludes as soon as that is. */
  readonly rule: ShownRule;
  readonly version: string;
  readonly place: Place;
  /** The whole address of the calculator's own page, which links and notes name. */
  readonly address: string;
  /** An id as it stands in the page, which may hold several calculators. */
  readonly id: (id: string) => string;
  readonly today: Day;
  readonly state: State;
  readonly now: Case;
  readonly news: News | undefined;
  readonly offer: Offer | undefined;
  /** Fetched while the first question is answered; `null` where that was not possible. */
  readonly result: Result | null | undefined;
  /** The fields of a list of periods: only where the rule has one. */
  readonly Periods: ComponentType<PeriodsProps> | undefined;
  /** Takes the step from where the state is by then, and shows what came of it. */
  readonly update: (step: (state: State) => State) => void;
  /** Takes a step that asks: at once, or when what asks is there. */
  readonly take: (step: Step) => void;
  /** Takes a step that comes with the result: at once, or when that is there. */
  readonly soon: (step: (whole: Whole, rule: AskingRule, state: State) => State) => void;
}

/** What the parts of the result are given. */
export interface ResultProps {
  readonly app: App;
  readonly rule: TellingRule;
  readonly verdict: AnyVerdict;
}
