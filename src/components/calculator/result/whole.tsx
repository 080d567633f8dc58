import { readAll, quiet } from '../answers.ts';
import type { App, Submit } from '../app.ts';
import { Errors } from '../Calculator.tsx';
import { withLiveFaults } from '../faults.ts';
import { Question } from '../Question.tsx';
import type { AskingRule } from '../rule.ts';
import { caseOf, ids, start, type State } from '../state.ts';

// What the buttons below the questions lead to: the whole form, and the beginning.

/** Everything at once, for those who know the form. */
export function WholeForm({ app, submit }: { app: App; submit: Submit }) {
  return (
    <form method="dialog" autoComplete="off" noValidate onSubmit={submit(finish)}>
      <Errors app={app} />
      {app.now.shown.map((fact) => (
        <Question key={fact} app={app} fact={fact} />
      ))}
      <button class="button">{app.rule.words.seeResult}</button>
    </form>
  );
}

/** Whole form: »Se resultatet«. */
export function finish(rule: AskingRule, state: State): State {
  const all = withLiveFaults(rule, {
    ...quiet(state),
    left: Object.keys(state.entries).filter((fact) => fact in rule.logic.facts),
  });
  return { ...all, focus: all.faults.length > 0 ? ids.faults : ids.result };
}

/** One question at a time, or the whole form. What is typed counts from here. */
export function switchMode(rule: AskingRule, state: State): State {
  const { editing: _editing, ...rest } = quiet(state);
  const mode = state.mode === 'steps' ? 'all' : 'steps';
  const left = Object.keys(rest.entries).filter((fact) => fact in rule.logic.facts);
  const read = withLiveFaults(rule, readAll(rule, { ...rest, mode, left }, left, true));
  const [fault] = read.faults;
  if (fault) return { ...read, ...(mode === 'steps' && { editing: fault.fact }), focus: ids.faults };
  const now = caseOf(rule, read);
  const first = mode === 'all' ? now.shown[0] : now.next;
  return { ...read, focus: first === undefined ? ids.result : ids.legend(first) };
}

/** »Begynd forfra«. Own answers that a link put aside are those to come back, whatever became of the link's. */
export function clear(rule: AskingRule, state: State, today: string): State {
  const empty = {
    ...start(today),
    mode: state.mode,
    before: (state.linked !== undefined && state.before) || state.entries,
  };
  const now = caseOf(rule, empty);
  const first = now.next ?? now.shown[0];
  return { ...empty, ...(first && { focus: ids.legend(first) }) };
}
