import { type Answers, type Case, consider } from './case.ts';
import { dayText } from './day-text.ts';
import { type ShownRule, type TellingRule, TODAY } from './rule.ts';
import type { Typed } from './typed.ts';

/** What stands in the fields of one question, and the answer that has been given. */
export interface Entry {
  readonly typed?: Typed | undefined;
  /** »Ved ikke« or »Ingen« is ticked; what was typed is kept. */
  readonly instead?: 'unknown' | 'none' | undefined;
  /** Of a list: the row that is open though it is filled in. */
  readonly open?: number | undefined;
  /** Of a list: rows from a spreadsheet that have not been read in, with what is wrong with each. */
  readonly pasted?: { readonly text: string; readonly faults: readonly string[] } | undefined;
  /** Put there by the calendar, not by the reader or a link. */
  readonly auto?: true | undefined;
  /** `null`: »Ved ikke«. Absent: not answered. */
  readonly answer?: unknown;
}
export type Entries = Readonly<Record<string, Entry>>;

/** An error as it is shown: on which question, at which element. */
export interface ShownFault {
  readonly fact: string;
  readonly id: string;
  readonly text: string;
}

/** All that the calculator remembers, as long as the page is open. */
export interface State {
  readonly entries: Entries;
  readonly mode: 'steps' | 'all';
  /** The question that is open though it has been answered, or because its answer was refused. */
  readonly editing?: string;
  readonly faults: readonly ShownFault[];
  /** Whole form: questions that the reader has been in and left. */
  readonly left: readonly string[];
  /** The answers that a link or »Begynd forfra« took the place of. */
  readonly before?: Entries;
  /** A link brought the answers: `true` as long as they are as it brought them, then `false`. */
  readonly linked?: boolean;
  /** The rule in the language in which the reader wants the note, if not that of the page. */
  readonly noteRule?: TellingRule;
  /** The reader has asked for a link to the answers. */
  readonly link?: true;
  /** What is said once, to be heard and seen: »Notatet er kopieret.« */
  readonly said?: string;
  /** What is said once, to be heard alone: it is seen where it happens. */
  readonly heard?: string;
  /** The element to focus once this is on the page. */
  readonly focus?: string;
}

/** Ids of elements that get focus or a link. */
export const ids = {
  faults: 'fejl',
  result: 'resultat',
  link: 'link-til-svar',
  note: 'journalnotat',
  person: 'til-borgeren',
  field: (fact: string) => `svar-${fact}`,
  legend: (fact: string) => `om-${fact}`,
};

const onDay = (today: string): Entries => ({ [TODAY]: { typed: dayText(today), auto: true, answer: today } });

/** Nothing answered but today's date. */
export const start = (today: string): State => ({
  entries: onDay(today),
  mode: 'steps',
  faults: [],
  left: [],
});

/** Another day has begun. A day that the reader chose, or a link brought, stays. */
export function turnDay(state: State, today: string): State {
  const turn = (entries: Entries) => (entries[TODAY]?.auto ? { ...entries, ...onDay(today) } : entries);
  return { ...state, entries: turn(state.entries), ...(state.before && { before: turn(state.before) }) };
}

export function answersOf(entries: Entries): Answers {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([fact, { answer }]) => (answer === undefined ? [] : [[fact, answer]])),
  );
}

/** What the rule makes of the answers. */
export const caseOf = (rule: ShownRule, { entries }: State): Case => consider(rule, answersOf(entries));

/** An entry of the history: the question that it is at, nothing for the result, and whether a link's answers are shown. */
export interface At {
  readonly at: string;
  readonly linked: boolean;
}

/** Where the reader is, as the history has it: the whole form has no places of its own. */
export const atOf = (rule: ShownRule, state: State): At | undefined =>
  state.mode === 'all'
    ? undefined
    : { at: state.editing ?? caseOf(rule, state).next ?? '', linked: state.linked !== undefined };

const own = ({ entries }: State) => Object.entries(entries).filter(([fact]) => fact !== TODAY);

/** Has the reader answered anything? Today's date is no answer of theirs. */
export const hasAnswers = (state: State): boolean => own(state).some(([, { answer }]) => answer !== undefined);

/** Has the reader answered or typed anything that could be lost? */
export const hasInput = (state: State): boolean =>
  own(state).some(([, { answer, typed }]) => answer !== undefined || typed !== undefined);
