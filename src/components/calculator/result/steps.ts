import { given, next, quiet } from '../answers.ts';
import { isLeftWith } from '../faults.ts';
import type { AskingRule, Facts } from '../rule.ts';
import { caseOf, hasInput, ids, start, type State } from '../state.ts';

// What the reader does with a result and a link, each as a step from one state to the next.

/** Facts that the rule has accepted take the place of the answers. `focus` is where the reader is taken, if anywhere. */
export function open(rule: AskingRule, state: State, today: string, facts: Facts, focus: boolean): State {
  const fresh = start(today);
  const own = state.linked !== true && hasInput(state) ? state.entries : undefined;
  const aside = state.linked === undefined ? (own ?? state.before) : (state.before ?? own);
  return {
    ...fresh,
    entries: { ...fresh.entries, ...given(rule, facts) },
    mode: state.mode,
    linked: true,
    ...(aside && { before: aside }),
    ...(focus && { focus: ids.result }),
  };
}

/** »Fortryd«, »Få mine svar tilbage«. */
export function undo(rule: AskingRule, state: State): State {
  const back: State = { mode: state.mode, entries: state.before ?? state.entries, faults: [], left: [] };
  const { next: asked } = caseOf(rule, back);
  return { ...back, focus: asked === undefined ? ids.result : ids.legend(asked) };
}

/** Another question, by Back or forward: »''« is the result. What can be read of the one that was open counts. */
export function turnTo(rule: AskingRule, state: State, at: string): State {
  const left = state.editing ?? caseOf(rule, state).next;
  const isRead = left !== undefined && isLeftWith(rule, left, state.entries[left] ?? {});
  const read = isRead ? next(rule, state, left) : state;
  const { editing: _editing, ...rest } = quiet(read.faults.length > 0 ? state : read);
  const now = caseOf(rule, rest);
  const isAnswered = at !== now.next && [...now.answered, ...now.idle].includes(at);
  const shown = isAnswered ? at : now.next;
  return {
    ...rest,
    faults: [],
    ...(isAnswered && { editing: at }),
    focus: shown === undefined ? ids.result : ids.legend(shown),
  };
}

/** Says something once. */
export const say = (state: State, said: string): State => ({ ...quiet(state), said });

/** »Lav link«. */
export const makeLink = (state: State): State => ({ ...quiet(state), link: true, focus: ids.link });
