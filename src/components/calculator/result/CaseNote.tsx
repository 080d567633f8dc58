import type { Note } from './note.ts';

/** The case note as it is read, copied and printed. */
export function CaseNote({ note }: { note: Note }) {
  return (
    <div class="case-note">
      <p>
        <strong>{note.title}</strong>
      </p>
      {note.sections.map(({ heading, lines }) => (
        <>
          <p>
            <strong>{heading}</strong>
          </p>
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      ))}
    </div>
  );
}
