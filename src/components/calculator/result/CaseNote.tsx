import { render } from 'preact';
import type { AllWords } from '../rule.ts';
import { Blanks } from './Blanks.tsx';
import type { Note } from './note.ts';
import { Sections } from './Sections.tsx';

/** The case note as it is read, copied and printed. */
export function CaseNote({ note, words }: { note: Note; words?: AllWords }) {
  return (
    <div class="sheet case-note">
      <p>
        <strong lang={note.lang}>{note.title}</strong>
      </p>
      <p class="result" lang={note.lang}>
        {note.result}
      </p>
      {words && <Blanks labels={words.noteBlanks} />}
      <Sections {...note} />
    </div>
  );
}

/** The note as HTML, whatever a translator has made of the one that is shown. */
export function richNote(note: Note): string {
  const place = document.createElement('div');
  render(<CaseNote note={note} />, place);
  return place.firstElementChild!.innerHTML;
}
