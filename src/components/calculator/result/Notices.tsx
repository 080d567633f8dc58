import type { App } from '../app.ts';
import type { AllWords } from '../rule.ts';
import { labelled } from '../show.ts';
import { answersOf, hasInput } from '../state.ts';
import { undo } from './steps.ts';

interface Props {
  app: App;
  words: AllWords;
}

/** Whose answers these are, and the way back to the reader's own. Stands above the answers and above the result. */
export function Linked({ app: { state, take }, words }: Props) {
  if (state.linked === undefined) return null;
  return (
    <p class="note linked">
      {state.linked ? words.linked : words.linkedChanged}{' '}
      {state.before && (
        <>
          {words.aside}{' '}
          <button type="button" class="plain" onClick={() => take(undo)}>
            {words.getBack}
          </button>
        </>
      )}
    </p>
  );
}

/** The way back from »Begynd forfra«. */
function Cleared({ app: { state, take }, words }: Props) {
  if (!state.before || state.linked !== undefined) return null;
  return (
    <p class="note">
      {words.cleared}{' '}
      <button type="button" class="plain" onClick={() => take(undo)}>
        {words.undo}
      </button>
    </p>
  );
}

/** Answers from elsewhere in this tab, until the reader has given one here. */
function Offered({ app: { rule, state, offer }, words }: Props) {
  const answers = answersOf(offer?.entries ?? {});
  if (!offer || hasInput(state) || Object.keys(answers).length === 0) return null;
  return (
    <div class="note">
      <p>{words.offered(offer.from)}</p>
      <ul>
        {labelled(rule, Object.keys(answers), answers).map(({ label, text }) => (
          <li>{`${label}: ${text}`}</li>
        ))}
      </ul>
      <button type="button" class="second" onClick={offer.take}>
        {words.takeAnswers}
      </button>
    </div>
  );
}

/** What came of a link or of »Begynd forfra«, and what could be taken along. */
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
      <Offered app={app} words={words} />
    </>
  );
}
