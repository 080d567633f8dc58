import type { ComponentChildren } from 'preact';
import type { ResultProps } from '../app.ts';
import { deadlinesOf, type ToldDeadline } from '../told.ts';
import { ahead, calendarFile, identityOf } from './calendar.ts';
import { download } from './clipboard.ts';

/** What to do, and by when: each day ahead also as a file for a calendar. */
export function Todo({ app, rule, verdict, acts }: ResultProps & { readonly acts: readonly ComponentChildren[] }) {
  const { today, address: here, now } = app;
  const { words } = rule;
  const deadlines = deadlinesOf(rule, verdict).map((deadline) => ahead(deadline, today));
  if (acts.length + deadlines.length === 0) return null;
  const remind = (deadline: ToldDeadline) =>
    download(
      `${here.split('/').at(-2)}-${deadline.on}.ics`,
      new Blob(
        [
          calendarFile(words, deadline, {
            made: new Date(),
            identity: identityOf(rule, deadline.id, verdict, now.facts),
            host: location.hostname,
            address: here,
          }),
        ],
        { type: 'text/calendar' },
      ),
    );
  return (
    <>
      <h3>{words.whatToDo}</h3>
      <ul class="todo">
        {acts.map((step) => (
          <li>{step}</li>
        ))}
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
  );
}
