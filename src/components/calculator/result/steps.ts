import { given, quiet } from '../answers.ts';
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

/** Says something once. */
export const say = (state: State, said: string): State => ({ ...quiet(state), said });

/** »Lav link«. */
export const makeLink = (state: State): State => ({ ...quiet(state), link: true, focus: ids.link });
