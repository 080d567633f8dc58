import type { Day } from '../../../rules/core/day.ts';
import { typographic } from '../../../site/typographic.ts';
import type { ResultProps } from '../app.ts';
import { isChanged } from '../faults.ts';
import { type Entry, ids } from '../state.ts';
import { pagesOf } from './cite.ts';
import { timelineOf, toldOf } from '../told.ts';
import { citesOf, groundsOf } from './grounds.ts';
import { Lines } from './Lines.tsx';
import { Linked } from './Notices.tsx';
import { Reasons } from './Reasons.tsx';
import { textOf } from '../rule.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { explaining } from './terms.tsx';
import { Timeline } from './Timeline.tsx';
import { Todo } from './Todo.tsx';
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
  const known = knownValues(rule, values, 'headline');
  const behind = knownValues(rule, values, 'behind');
  // The order of the questions is the rule's; what it stops at may be settled by answers further on.
  const stopped = !settled && next === undefined && mode === 'steps';
  const grounds = groundsOf(rule, verdict, facts);
  const possible = openOf(rule, verdict);
  const { marked, explanations } = explaining(words.language, (name) => app.id(`${ids.result}-${name}`));
  // In the order in which they stand on the page.
  const acts = told.acts.map(marked);
  const pages = pagesOf(words, citesOf(grounds, verdict));
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
        {known.length > 0 && <Lines lines={known} />}
      </div>
      {settled && <Timeline words={words} items={timelineOf(rule, verdict)} />}
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
      <Todo app={app} rule={rule} verdict={verdict} acts={acts} />
      <TakeAlong app={app} rule={rule} verdict={verdict} />
      {told.tells.length > 0 && (
        <>
          <h3>{words.meaning}</h3>
          {told.tells.map((sentence) => (
            <p>{marked(sentence)}</p>
          ))}
        </>
      )}
      {told.reserves.length > 0 && (
        <div class="reserves">
          <h3>{words.reserves}</h3>
          {told.reserves.map((reserve) => (
            <p>{marked(reserve)}</p>
          ))}
        </div>
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
        </>
      )}
      <p class="small">{words.guidanceOnly}</p>
      {behind.length > 0 && (
        <details>
          <summary>{words.numbersBehind}</summary>
          <Lines lines={behind} />
        </details>
      )}
      {interpretations.length > 0 && (
        <details>
          <summary>{words.readings}</summary>
          {interpretations.map((id) => (
            <p>
              <strong>{rule.texts.interpretations[id]!.title}</strong> {marked(rule.texts.interpretations[id]!.text)}
            </p>
          ))}
        </details>
      )}
      <details open={!settled}>
        <summary>{words.why}</summary>
        <Reasons words={words} grounds={grounds} settled={settled} />
      </details>
      <details>
        <summary>{words.askHere}</summary>
        <p>{marked(rule.texts.help)}</p>
      </details>
      {settled && pages.size > 0 && (
        <details>
          <summary>{words.readMore}</summary>
          <ul>
            {Array.from(pages, ([url, title]) => (
              <li>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {explanations()}
    </>
  );
}
