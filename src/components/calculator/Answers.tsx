import type { App } from './app.ts';
import { edit } from './answers.ts';
import { answersOf } from './state.ts';
import { labelled } from './show.ts';

/** The questions that have been answered, each with »Ret«. */
export function Answers({ app, facts }: { app: App; facts: readonly string[] }) {
  const lines = labelled(app.rule, facts, answersOf(app.state.entries));
  return (
    <ul class="answers">
      {lines.map(({ label, text }, at) => (
        <li>
          <span class="muted">{label}</span> <strong>{text}</strong>{' '}
          <button type="button" class="plain" onClick={() => app.take((rule, state) => edit(rule, state, facts[at]!))}>
            {app.rule.words.change}
            <span class="visually-hidden"> {label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
