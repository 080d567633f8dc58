import type { ProblemCode } from '../../rules/core/facts.ts';
import { type Answers, type Case, consider } from './case.ts';
import { dayText } from './day-text.ts';
import { type AskingRule, type Facts, specOf, TODAY } from './rule.ts';
import { DAY_PARTS, readTyped, type Reading, stayAt, type Typed, typedOf, unanswered } from './typed.ts';
import * as words from './words.da.ts';

/** What stands in the fields of one question, and the answer that has been given. */
export interface Entry {
  readonly typed?: Typed | undefined;
  /** »Ved ikke« or »Ingen« is ticked; what was typed is kept. */
  readonly instead?: 'unknown' | 'none' | undefined;
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
  /** The reader has asked for a link to the answers. */
  readonly link?: true;
  /** What is said once, to be heard and seen: »Notatet er kopieret.« */
  readonly said?: string;
  /** The element to focus once this is on the page. */
  readonly focus?: string;
}

/** Ids of elements that get focus or a link. */
export const ids = { faults: 'fejl', result: 'resultat', link: 'link-til-svar', note: 'journalnotat', field: (fact: string) => `svar-${fact}`, legend: (fact: string) => `om-${fact}` };

/** The words for a refusal: the rule's own, else general ones. */
export const message = (rule: AskingRule, fact: string) => (code: ProblemCode) =>
  rule.texts.errors?.[`${fact}.${code}`] ?? words.problems[code];

const entryOf = (state: State, fact: string): Entry => state.entries[fact] ?? {};

function reading(rule: AskingRule, fact: string, { typed, instead }: Entry): Reading {
  if (instead === 'unknown') return { value: null };
  if (instead === 'none') return { value: [] };
  return readTyped(specOf(rule, fact), typed, message(rule, fact));
}

const faultsIn = (fact: string, { faults = [] }: Reading): ShownFault[] =>
  faults.map(({ at, text }) => ({ fact, id: ids.field(fact) + at, text }));

/** The fields are tidied to the value that was read from them. */
function answered(rule: AskingRule, fact: string, { typed, instead }: Entry, value: unknown, tidy: boolean): Entry {
  const shown = tidy && instead === undefined ? typedOf(specOf(rule, fact), value) : typed;
  return { typed: shown, instead, answer: value };
}

const unansweredEntry = ({ typed, instead }: Entry): Entry => ({ typed, instead });

export function answersOf(entries: Entries): Answers {
  return Object.fromEntries(Object.entries(entries).flatMap(([fact, { answer }]) => (answer === undefined ? [] : [[fact, answer]])));
}

export const caseOf = (rule: AskingRule, { entries }: State): Case => consider(rule, answersOf(entries));

/** The first field of a question. */
function firstField(rule: AskingRule, fact: string): string {
  const { kind } = specOf(rule, fact);
  return ids.field(fact) + (kind === 'day' ? DAY_PARTS[0] : kind === 'periods' ? stayAt(0, 'from') + DAY_PARTS[0] : '');
}

const conflictFaults = (rule: AskingRule, { conflicts }: Case): ShownFault[] =>
  conflicts.map(({ fact, code }) => ({ fact, id: firstField(rule, fact), text: message(rule, fact)(code) }));

/** What was said or asked for once does not outlive the next step. */
const quiet = ({ before: _before, said: _said, focus: _focus, ...state }: State): State => state;

/** Nothing answered but today's date. */
export const start = (today: string): State => ({
  entries: { [TODAY]: { typed: dayText(today), answer: today } },
  mode: 'steps',
  faults: [],
  left: [],
});

/** Whole form: the errors of the questions that have been left, and of answers that contradict each other. */
function withLiveFaults(rule: AskingRule, state: State): State {
  const unread = state.left.flatMap((fact) => faultsIn(fact, reading(rule, fact, entryOf(state, fact))));
  return { ...state, faults: [...unread, ...conflictFaults(rule, caseOf(rule, state))] };
}

/** Reads what is in the fields into answers, as far as it can be read. */
function readAll(rule: AskingRule, state: State, facts: readonly string[], tidy: boolean): State {
  const entries = { ...state.entries };
  for (const fact of facts) {
    const entry = entryOf(state, fact);
    const read = reading(rule, fact, entry);
    entries[fact] = 'value' in read ? answered(rule, fact, entry, read.value, tidy) : unansweredEntry(entry);
  }
  return { ...state, entries };
}

/** The reader types, ticks or chooses. In the whole form it counts at once, one question at a time at »Næste«. */
export function change(rule: AskingRule, state: State, fact: string, now: Partial<Entry>, focus?: string): State {
  const entry = { ...entryOf(state, fact), ...now };
  const typing = { ...quiet(state), entries: { ...state.entries, [fact]: entry }, ...(focus && { focus }) };
  if (state.mode === 'steps') return typing;
  const wrong = state.faults.some((fault) => fault.fact === fact);
  const left = wrong ? state.left : state.left.filter((other) => other !== fact);
  return withLiveFaults(rule, readAll(rule, { ...typing, left }, [fact], false));
}

/** Whole form: the reader moves on to another question. */
export function leave(rule: AskingRule, state: State, fact: string): State {
  if (state.mode === 'steps') return state;
  return withLiveFaults(rule, readAll(rule, { ...quiet(state), left: [...new Set([...state.left, fact])] }, [fact], true));
}

/** »Næste«: takes the answer, or says what is wrong with it, and goes to the next question or to the result. */
export function next(rule: AskingRule, state: State, fact: string): State {
  const entry = entryOf(state, fact);
  const read = reading(rule, fact, entry);
  if (!('value' in read)) {
    const faults = faultsIn(fact, read.faults ? read : { faults: [unanswered(specOf(rule, fact))] });
    const entries = { ...state.entries, [fact]: unansweredEntry(entry) };
    return { ...quiet(state), entries, editing: fact, faults, focus: ids.faults };
  }
  const { editing: _editing, ...rest } = readAll(rule, quiet(state), [fact], true);
  const now = caseOf(rule, rest);
  const faults = conflictFaults(rule, now);
  if (faults.length > 0) return { ...rest, editing: fact, faults, focus: ids.faults };
  return { ...rest, faults, focus: now.next === undefined ? ids.result : ids.legend(now.next) };
}

/** »Ret«, or the link from an error. */
export const edit = (state: State, fact: string, focus = ids.legend(fact)): State => ({
  ...quiet(state),
  ...(state.mode === 'steps' && { editing: fact }),
  focus,
});

/** Whole form: »Se resultatet«. */
export function finish(rule: AskingRule, state: State): State {
  const all = withLiveFaults(rule, { ...quiet(state), left: Object.keys(state.entries).filter((fact) => fact in rule.logic.facts) });
  return { ...all, focus: all.faults.length > 0 ? ids.faults : ids.result };
}

/** One question at a time, or the whole form. What is typed counts from here. */
export function switchMode(rule: AskingRule, state: State): State {
  const { editing: _editing, ...rest } = quiet(state);
  const mode = state.mode === 'steps' ? 'all' : 'steps';
  const facts = Object.keys(rest.entries).filter((fact) => fact in rule.logic.facts);
  const read = readAll(rule, { ...rest, mode, left: [] }, facts, true);
  const now = caseOf(rule, read);
  const faults = conflictFaults(rule, now);
  const first = mode === 'all' ? now.shown[0] : (faults[0]?.fact ?? now.next);
  return {
    ...read,
    faults,
    ...(mode === 'steps' && faults[0] && { editing: faults[0].fact }),
    focus: first === undefined ? ids.result : ids.legend(first),
  };
}

/** Facts that the rule has accepted take the place of the answers. `focus` is where the reader is taken, if anywhere. */
export function open(rule: AskingRule, state: State, today: string, facts: Facts, focus: boolean): State {
  const known = Object.entries(facts).map(([fact, value]): [string, Entry] => {
    const none = Array.isArray(value) && value.length === 0;
    return [fact, none ? { instead: 'none', answer: value } : { typed: typedOf(specOf(rule, fact), value), answer: value }];
  });
  const fresh = start(today);
  return {
    ...fresh,
    entries: { ...fresh.entries, ...Object.fromEntries(known) },
    mode: state.mode,
    ...(hasAnswers(state) && { before: state.entries }),
    ...(focus && { focus: ids.result }),
  };
}

/** Has the reader answered or typed anything of their own? */
export const hasAnswers = ({ entries }: State): boolean =>
  Object.entries(entries).some(([fact, { answer, typed }]) => fact !== TODAY && (answer !== undefined || typed !== undefined));

/** »Begynd forfra«. */
export function clear(rule: AskingRule, state: State, today: string): State {
  const empty = { ...start(today), mode: state.mode, before: state.entries };
  const now = caseOf(rule, empty);
  const first = now.next ?? now.shown[0];
  return { ...empty, ...(first && { focus: ids.legend(first) }) };
}

/** »Fortryd«. */
export function undo(rule: AskingRule, state: State): State {
  const back = { ...quiet(state), entries: state.before ?? state.entries, faults: [], left: [] };
  const { next: open } = caseOf(rule, back);
  return { ...back, focus: open === undefined ? ids.result : ids.legend(open) };
}

/** Says something once. */
export const say = (state: State, said: string): State => ({ ...quiet(state), said });

/** »Lav link«. */
export const makeLink = (state: State): State => ({ ...quiet(state), link: true, focus: ids.link });
