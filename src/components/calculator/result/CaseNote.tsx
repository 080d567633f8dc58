import { render } from 'preact';
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

/** The note as HTML, whatever a translator has made of the one that is shown. */
export function richNote(note: Note): string {
  const place = document.createElement('div');
  render(<CaseNote note={note} />, place);
  return place.firstElementChild!.innerHTML;
}
