import { quiet } from '../answers.ts';
import { type AskingRule, type Facts, specOf } from '../rule.ts';
import { caseOf, type Entry, hasInput, ids, start, type State } from '../state.ts';
import { typedOf } from '../typed.ts';

// What the reader does with a result and a link, each as a step from one state to the next.

/** Facts that the rule has accepted take the place of the answers. `focus` is where the reader is taken, if anywhere. */
export function open(rule: AskingRule, state: State, today: string, facts: Facts, focus: boolean): State {
  const known = Object.entries(facts).map(([fact, value]): [string, Entry] => {
    const none = Array.isArray(value) && value.length === 0;
    return [
      fact,
      none
        ? { instead: 'none', answer: value }
        : { typed: typedOf(rule.words, specOf(rule, fact), value), answer: value },
    ];
  });
  const fresh = start(today);
  const own = state.linked !== true && hasInput(state) ? state.entries : undefined;
  const aside = state.linked === undefined ? (own ?? state.before) : (state.before ?? own);
  return {
    ...fresh,
    entries: { ...fresh.entries, ...Object.fromEntries(known) },
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
