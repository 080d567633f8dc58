import type { App } from '../app.ts';
import type { AllWords } from '../rule.ts';
import { undo } from './steps.ts';

interface Props {
  app: App;
  words: AllWords;
}

/** Whose answers these are, and the way back to the reader's own. Stands above the answers and above the result. */
export function Linked({ app: { rule, state, update }, words }: Props) {
  if (state.linked === undefined) return null;
  return (
    <p class="note linked">
      {state.linked ? words.linked : words.linkedChanged}{' '}
      {state.before && (
        <>
          {words.aside}{' '}
          <button type="button" class="plain" onClick={() => update((at) => undo(rule, at))}>
            {words.getBack}
          </button>
        </>
      )}
    </p>
  );
}

/** The way back from »Begynd forfra«. */
function Cleared({ app: { rule, state, update }, words }: Props) {
  if (!state.before || state.linked !== undefined) return null;
  return (
    <p class="note">
      {words.cleared}{' '}
      <button type="button" class="plain" onClick={() => update((at) => undo(rule, at))}>
        {words.undo}
      </button>
    </p>
  );
}

/** What came of a link or of »Begynd forfra«. */
export function Notices({ app, words }: Props) {
  const { news } = app;
  return (
    <>
      {news && (
        <div class={news.refused ? 'errors' : 'banner'} role="alert">
          <p>{news.title}</p>
          {news.refused && (
            <ul>
              {news.refused.map((text) => (
                <li>{text}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <Linked app={app} words={words} />
      <Cleared app={app} words={words} />
    </>
  );
}
