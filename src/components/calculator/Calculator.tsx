import { Answers } from './Answers.tsx';
import { edit, next } from './answers.ts';
import { hasAnswers, hasInput, ids } from './state.ts';
import type { App, Submit } from './app.ts';
import { Question } from './Question.tsx';
import { textOf } from './rule.ts';

/** What is wrong, with links to where it is. */
export function Errors({ app }: { app: App }) {
  const { rule, state, take } = app;
  const { words } = rule;
  if (state.faults.length === 0) return null;
  return (
    <div class="errors" id={app.id(ids.faults)} tabIndex={-1}>
      <h2>{words.mendErrors}</h2>
      <ul>
        {state.faults.map(({ fact, id, text }) => (
          <li>
            <a
              href={`#${app.id(id)}`}
              onClick={(event) => {
                event.preventDefault();
                take((asking, at) => edit(asking, at, fact, id));
              }}
            >
              {`${textOf(rule, fact).label}: ${text}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One question at a time: the answers so far, then the question that matters now. */
function Steps({ app, submit }: { app: App; submit: Submit }) {
  const { rule, state, now, take } = app;
  const { words } = rule;
  const current = state.editing ?? now.next;
  const other = (fact: string) => fact !== current;
  const place = (fact: string | undefined) => now.shown.indexOf(fact!);
  const previous = now.answered.findLast((fact) => place(fact) < place(current));
  return (
    <>
      {now.answered.some(other) && (
        <>
          <h2>{words.answers}</h2>
          <Answers app={app} facts={now.answered.filter(other)} />
        </>
      )}
      {now.idle.some(other) && (
        <details>
          <summary>{words.idleAnswers(now.idle.filter(other).length)}</summary>
          <Answers app={app} facts={now.idle.filter(other)} />
        </details>
      )}
      <Errors app={app} />
      {current !== undefined && (
        <form
          key={current}
          method="dialog"
          autoComplete="off"
          noValidate
          onSubmit={submit((asking, at) => next(asking, at, current))}
        >
          <Question app={app} fact={current} />
          <p class="buttons">
            <button class="button">{words.next}</button>
            {previous && (
              <button type="button" class="plain" onClick={() => take((asking, at) => edit(asking, at, previous))}>
                {words.previous}
              </button>
            )}
          </p>
        </form>
      )}
    </>
  );
}

/** The result once there is one to show. */
function shown({ state, now: { verdict, facts, stillOpen }, result }: App) {
  if (!verdict || !hasAnswers(state) || !result) return undefined;
  return { ...result, verdict: { ...verdict, ...stillOpen(), ...result.advised(facts, verdict) } };
}

/** The result, or what is to be said while there is none. */
function Result({ app }: { app: App }) {
  const result = shown(app);
  if (result) return <result.View app={app} rule={result.rule} verdict={result.verdict} />;
  const failed = app.result === null;
  const { words } = app.rule;
  return (
    <p class="muted" id={app.id(ids.result)} tabIndex={-1}>
      {failed ? words.notFetched : app.state.faults.length > 0 ? words.mendErrors : words.resultComes}
      {failed && (
        <>
          {' '}
          <button type="button" class="plain" onClick={() => app.update((state) => ({ ...state, focus: ids.result }))}>
            {words.retry}
          </button>
        </>
      )}
    </p>
  );
}

/** The calculator of any rule. */
export function Calculator({ app }: { app: App }) {
  const { rule, state, today, take, soon } = app;
  const { words } = rule;
  const submit: Submit = (step) => (event) => {
    event.preventDefault();
    take(step);
  };
  const Questions = (state.mode === 'all' && app.result?.whole.WholeForm) || Steps;
  // Where nothing is asked any more, and of a link, the result is what one came for: on a narrow screen it stands first.
  const isAsking = state.mode === 'all' || (state.editing ?? app.now.next) !== undefined;
  // In a text it is a question first, and a tool once it is used.
  const isBegun = app.place !== 'page' || hasInput(state);
  const asked = (
    <div key="questions" class="questions">
      <Questions app={app} submit={submit} />
      {isBegun && (
        <>
          <p class="buttons">
            <button type="button" class="plain" onClick={() => soon((whole, own, at) => whole.switchMode(own, at))}>
              {state.mode === 'steps' ? words.showAll : words.showSteps}
            </button>
            {hasInput(state) && (
              <button type="button" class="plain" onClick={() => soon((whole, own, at) => whole.clear(own, at, today))}>
                {words.startOver}
              </button>
            )}
          </p>
          <p class="small">{app.place === 'frame' ? words.nothingKept : words.keptInTab}</p>
        </>
      )}
    </div>
  );
  const result = isBegun && (
    <div key="verdict" class="verdict">
      <Result app={app} />
    </div>
  );
  return (
    <div class={`calculator ${state.mode}`}>
      {app.result && <app.result.Notices app={app} words={app.result.rule.words} />}
      {isAsking && state.linked === undefined ? [asked, result] : [result, asked]}
    </div>
  );
}

/** What a screen reader is told without being asked: what goes before the verdict, if anything, and the verdict. */
export function statusOf(app: App): [first: string, verdict: string] {
  const { said, heard, faults } = app.state;
  const { words } = app.rule;
  const result = shown(app);
  const title = result?.told(result.verdict).title;
  return [
    said ??
      heard ??
      (faults.length > 0 ? words.errorCount(faults.length) : app.result === null ? words.notFetched : ''),
    title ? `${words.fromYourAnswers}: ${title}` : '',
  ];
}
