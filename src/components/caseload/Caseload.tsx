import { Away } from './Away.tsx';
import { Columns } from './Columns.tsx';
import { List } from './List.tsx';
import { OpenRow } from './OpenRow.tsx';
import { type App, shownOf, sumsOf } from './state.ts';
import { Overview } from './Overview.tsx';

let counted: { lines: unknown; sums: ReturnType<typeof sumsOf> } | undefined;
/** Counted once for each list, not at every key. */
function sums(app: App) {
  const { lines, today } = app.state;
  if (counted?.lines !== lines) counted = { lines, sums: sumsOf(lines, today) };
  return counted.sums;
}

/** All below the form: how the list is read, what it comes to, the rows, the open one, what is taken away. */
export function Caseload({ app }: { app: App }) {
  const { state } = app;
  const { refused, working, found, lines, opened } = state;
  const shown = shownOf(state);
  return (
    <>
      {refused !== undefined && (
        <div class="errors">
          <h2>{app.words.notRead}</h2>
          <p>{refused}</p>
        </div>
      )}
      {working && (
        <p class="note working">
          {working.of === 0 ? app.words.reading : app.words.deciding(working.done, working.of)}
          <progress {...(working.of > 0 && { value: working.done, max: working.of })} aria-label={app.words.reading} />
          <button type="button" class="second" onClick={app.cancel}>
            {app.words.cancel}
          </button>
        </p>
      )}
      {found && <Columns app={app} found={found} lacking={sums(app).lacking} />}
      {lines.length > 0 && (
        <>
          <Overview app={app} sums={sums(app)} shown={shown.length} />
          <div class={opened ? 'with-open' : ''}>
            <List app={app} rows={shown} />
            {opened && <OpenRow app={app} opened={opened} rows={shown} />}
          </div>
          <Away app={app} rows={shown} alike={sums(app).alike} />
        </>
      )}
    </>
  );
}
