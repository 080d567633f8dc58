import { conflictFaults, faultsIn, isLeftWith, reading, withLiveFaults } from './faults.ts';
import { type AskingRule, type Facts, fieldOf, isAsking, type ShownRule, specOf } from './rule.ts';
import { caseOf, type Entries, type Entry, ids, type State } from './state.ts';
import { typedOf, unanswered } from './typed.ts';

// What the reader does, each as a step from one state to the next.

/** Facts that the rule accepts, as the answers that they are. */
export const given = (rule: ShownRule, facts: Facts): Entries =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, answer]): [string, Entry] => [
      fact,
      Array.isArray(answer) && answer.length === 0
        ? { instead: 'none', answer }
        : { typed: typedOf(rule.words, fieldOf(rule, fact), answer, rule.stays), answer },
    ]),
  );

const entryOf = (state: State, fact: string): Entry => state.entries[fact] ?? {};

/** What was said or asked for once does not outlive the next step. Own answers that a link put aside do. */
export const quiet = ({ before, said: _said, heard: _heard, focus: _focus, ...state }: State): State =>
  before && state.linked !== undefined ? { ...state, before } : state;

/** The fields are tidied to the value that was read from them. */
function answered(rule: AskingRule, fact: string, entry: Entry, value: unknown, tidy: boolean): Entry {
  const typed =
    tidy && entry.instead === undefined ? typedOf(rule.words, specOf(rule, fact), value, rule.stays) : entry.typed;
  return { ...entry, typed, answer: value };
}

const unansweredEntry = ({ answer: _answer, auto: _auto, ...entry }: Entry): Entry => entry;

/** Reads what is in the fields into answers, as far as it can be read. */
export function readAll(rule: AskingRule, state: State, facts: readonly string[], tidy: boolean): State {
  const entries = { ...state.entries };
  for (const fact of facts) {
    const entry = entryOf(state, fact);
    const read = reading(rule, fact, entry);
    entries[fact] = 'value' in read ? answered(rule, fact, entry, read.value, tidy) : unansweredEntry(entry);
  }
  return { ...state, entries };
}

/** The reader types, ticks or chooses. In the whole form it counts at once, one question at a time at »Næste«. */
export function change(rule: ShownRule, state: State, fact: string, now: Partial<Entry>, focus?: string): State {
  const entry = { ...entryOf(state, fact), auto: undefined, ...now };
  const typing = {
    ...quiet(state),
    ...(state.linked && { linked: false }),
    entries: { ...state.entries, [fact]: entry },
    ...(focus && { focus }),
  };
  if (state.mode === 'steps' || !isAsking(rule)) return typing;
  const wrong = state.faults.some((fault) => fault.fact === fact);
  const left = wrong ? state.left : state.left.filter((other) => other !== fact);
  return withLiveFaults(rule, readAll(rule, { ...typing, left }, [fact], false));
}

/** Whole form: the reader moves on to another question. */
export function leave(rule: AskingRule, state: State, fact: string): State {
  if (state.mode === 'steps') return state;
  return withLiveFaults(rule, readAll(rule, { ...state, left: [...new Set([...state.left, fact])] }, [fact], true));
}

/** »Næste«: takes the answer, or says what is wrong with it, and goes to the next question or to the result. */
export function next(rule: AskingRule, state: State, fact: string): State {
  const entry = entryOf(state, fact);
  const read = reading(rule, fact, entry);
  if (!('value' in read)) {
    const faults = faultsIn(
      fact,
      read.faults ? read : { faults: [unanswered(rule.words, specOf(rule, fact), rule.stays)] },
    );
    const entries = { ...state.entries, [fact]: unansweredEntry(entry) };
    return { ...quiet(state), entries, editing: fact, faults, focus: ids.faults };
  }
  const { editing: _editing, ...rest } = readAll(rule, quiet(state), [fact], true);
  const now = caseOf(rule, rest);
  const faults = conflictFaults(rule, now);
  if (faults.length > 0) return { ...rest, editing: fact, faults, focus: ids.faults };
  return { ...rest, faults, focus: now.next === undefined ? ids.result : ids.legend(now.next) };
}

/** »Ret«, or the link from an error. A question that is left open counts as with »Næste«. */
export function edit(rule: AskingRule, state: State, fact: string, focus = ids.legend(fact)): State {
  if (state.mode === 'all') return { ...quiet(state), focus };
  const open = state.editing ?? caseOf(rule, state).next;
  const left =
    open !== undefined && open !== fact && isLeftWith(rule, open, entryOf(state, open))
      ? next(rule, state, open)
      : quiet(state);
  const { shown, idle, conflicts } = caseOf(rule, left);
  // What was open may have made the other a question of another case.
  if (left.focus === ids.faults || ![...shown, ...idle].includes(fact)) return left;
  // What may wait is wrong there alone; answers that contradict each other are wrong everywhere.
  const faults = conflicts.length > 0 ? left.faults : left.faults.filter((fault) => fault.fact === fact);
  return { ...left, faults, editing: fact, focus };
}
