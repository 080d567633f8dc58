import { TODAY, specOf } from '../rule.ts';
import { ids } from '../state.ts';
import { deadlinesOf, timelineOf, type ToldDeadline } from '../told.ts';
import type { ResultProps } from '../app.ts';
import { ahead, calendarFile, identityOf } from './calendar.ts';
import { CaseNote, richNote } from './CaseNote.tsx';
import { copyField, copyRich, download } from './clipboard.ts';
import { writeFragment } from './fragment.ts';
import { noteOf, plainNote } from './note.ts';
import { Timeline } from './Timeline.tsx';
import { makeLink, say } from './steps.ts';

/** The picture of the case, its deadlines for a calendar, the case note, and a link to the answers. */
export function TakeAlong({ app, rule, verdict }: ResultProps) {
  const { now, state, version, today, update, address: here, id } = app;
  const { facts } = now;
  const { words } = rule;
  // Where the rule does not ask for it, a link leaves the day to the one who opens it.
  const isOwnDay = state.entries[TODAY]?.auto === true && specOf(rule, TODAY).asked?.when(facts) !== true;
  const shared = isOwnDay ? { ...facts, [TODAY]: undefined } : facts;
  const link = `${here}#${writeFragment(rule, shared, { version, outcome: verdict.outcome })}`;
  const note = noteOf(rule, now, verdict, { version, today, address: state.link ? link : here });
  const report = (done: string) => (copied: boolean) => update((at) => say(at, copied ? done : words.copyByHand));

  const remind = (deadline: ToldDeadline) =>
    download(
      `${here.split('/').at(-2)}-${deadline.on}.ics`,
      new Blob(
        [
          calendarFile(words, deadline, {
            made: new Date(),
            identity: identityOf(rule, deadline.id, verdict, facts),
            host: location.hostname,
            address: here,
          }),
        ],
        { type: 'text/calendar' },
      ),
    );

  const folded = () => document.getElementById(id(ids.note)) as HTMLDetailsElement;
  const printed = () => {
    folded().open = true;
    print();
  };

  const items = verdict.outcome === 'needs-facts' ? [] : timelineOf(rule, verdict);
  const deadlines = deadlinesOf(rule, verdict).map((deadline) => ahead(deadline, today));
  return (
    <div class="take-along">
      {items.length > 0 && <h3>{words.timeline}</h3>}
      <Timeline words={words} items={items} />
      {deadlines.length > 0 && (
        <>
          <h3>{words.calendar}</h3>
          <ul>
            {deadlines.map((deadline) => (
              <li>
                <strong>{words.date(deadline.on)}</strong>: {deadline.title}.{' '}
                {deadline.on < today ? (
                  words.passed
                ) : (
                  <>
                    {words.reminder(deadline.remindDaysBefore)}{' '}
                    <button type="button" class="plain" onClick={() => remind(deadline)}>
                      {words.calendarFile}
                      <span class="visually-hidden"> {deadline.title}</span>
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.note}</h3>
      <p class="buttons">
        <button
          type="button"
          class="second"
          onClick={() =>
            void copyRich(folded().querySelector('.case-note')!, richNote(note), plainNote(note)).then(
              report(words.noteCopied),
            )
          }
        >
          {words.copyNote}
        </button>
        <button type="button" class="second" onClick={printed}>
          {words.print}
        </button>
        {!state.link && (
          <button type="button" class="second" onClick={() => update(makeLink)}>
            {words.makeLink}
          </button>
        )}
      </p>
      {state.link && (
        <>
          <p>
            <label>
              {words.link}
              <input id={id(ids.link)} readOnly value={link} aria-describedby={id(`${ids.link}-advarsel`)} />
            </label>
          </p>
          <p id={id(`${ids.link}-advarsel`)}>{words.linkWarning}</p>
          <p>
            <button
              type="button"
              class="second"
              onClick={() =>
                void copyField(document.getElementById(id(ids.link)) as HTMLInputElement).then(report(words.linkCopied))
              }
            >
              {words.copyLink}
            </button>
          </p>
        </>
      )}
      {state.said && <p>{state.said}</p>}
      <details id={id(ids.note)}>
        <summary>{words.seeNote}</summary>
        <CaseNote note={note} />
      </details>
    </div>
  );
}
