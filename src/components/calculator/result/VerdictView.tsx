import type { Day } from '../../../rules/core/day.ts';
import { typographic } from '../../../site/typographic.ts';
import type { ResultProps } from '../app.ts';
import { isChanged } from '../faults.ts';
import { type Entry, ids } from '../state.ts';
import { pagesOf } from './cite.ts';
import { toldOf } from '../told.ts';
import { citesOf, groundsOf } from './grounds.ts';
import { Lines } from './Lines.tsx';
import { Linked } from './Notices.tsx';
import { Reasons } from './Reasons.tsx';
import { textOf } from '../rule.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { openOf } from './open.ts';
import { knownValues } from './values.ts';

/** What follows from the answers so far, why, and what to take along. Fetched while the first question is answered. */
export function VerdictView({ app, rule, verdict }: ResultProps) {
  const { facts, open, shown, next } = app.now;
  const { editing, entries, faults, mode } = app.state;
  const isChangedAnswer = (entry = {} as Entry) => entry.answer !== undefined && isChanged(rule, editing!, entry);
  const { outcome, values, missing, interpretations } = verdict;
  const { words } = rule;
  const told = toldOf(rule, verdict);
  const settled = outcome !== 'needs-facts';
  const known = knownValues(rule, values);
  // The order of the questions is the rule's; what it stops at may be settled by answers further on.
  const stopped = !settled && next === undefined && mode === 'steps';
  const grounds = groundsOf(rule, verdict);
  const possible = openOf(rule, verdict);
  const pages = pagesOf(words, citesOf(grounds));
  const isAhead = (on: unknown) => typeof on === 'string' && on > app.today;
  const ahead = app.now.answered.filter((fact) => textOf(rule, fact).past && isAhead(facts[fact]));
  return (
    <>
      <Linked app={app} words={words} />
      {faults.length === 0 && editing !== undefined && isChangedAnswer(entries[editing]) && (
        <p class="note on-screen">{words.notCounted}</p>
      )}
      {ahead.map((fact) => (
        <p class="note">{words.ahead(textOf(rule, fact).label, words.date(facts[fact] as Day))}</p>
      ))}
      <div class={`outcome ${told.tone}`}>
        <h2 id={app.id(ids.result)} tabIndex={-1}>
          <span class="before">{words.fromYourAnswers}</span> {typographic(told.title)}
        </h2>
        {told.tells.map((sentence) => (
          <p>{typographic(sentence)}</p>
        ))}
      </div>
      {possible.length > 0 && (
        <>
          <h3>{words.stillPossible}</h3>
          <ul class="possible">
            {possible.map(({ title, when, lines }) => (
              <li>
                <strong>{typographic(title)}</strong>
                {when && <p>{typographic(when)}</p>}
                {lines.length > 0 && <Lines lines={lines} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {told.acts.length > 0 && (
        <>
          <h3>{words.whatToDo}</h3>
          <ul>
            {told.acts.map((step) => (
              <li>{typographic(step)}</li>
            ))}
          </ul>
        </>
      )}
      {told.reserves.length > 0 && (
        <div class="reserves">
          <h3>{words.reserves}</h3>
          {told.reserves.map((reserve) => (
            <p>{typographic(reserve)}</p>
          ))}
        </div>
      )}
      {settled && pages.size > 0 && (
        <>
          <h3>{words.readMore}</h3>
          <ul>
            {Array.from(pages, ([url, title]) => (
              <li>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {known.length > 0 && (
        <>
          <h3>{settled ? words.numbers : words.known}</h3>
          <Lines lines={known} />
        </>
      )}
      {missing.length > 0 && (
        <>
          <h3>{settled ? words.stillOpenSettled : words.stillOpen}</h3>
          <ul>
            {missing.map((fact) => (
              <li>
                {textOf(rule, fact).label}
                {open.includes(fact) && `: ${textOf(rule, fact).where}`}
              </li>
            ))}
          </ul>
          {stopped && faults.length === 0 && shown.some((fact) => entries[fact]?.answer === undefined) && (
            <p class="on-screen">{words.answerMore}</p>
          )}
          {open.length > 0 && <p>{`${words.askHere}: ${rule.texts.help}`}</p>}
        </>
      )}
      {interpretations.length > 0 && (
        <div class="note">
          <h3>{words.readings}</h3>
          {interpretations.map((id) => (
            <p>
              <strong>{rule.texts.interpretations[id]!.title}</strong>{' '}
              {typographic(rule.texts.interpretations[id]!.text)}
            </p>
          ))}
        </div>
      )}
      <p class="small">{words.guidanceOnly}</p>
      <h3>{words.why}</h3>
      <Reasons words={words} grounds={grounds} settled={settled} />
      <TakeAlong app={app} rule={rule} verdict={verdict} />
    </>
  );
}
