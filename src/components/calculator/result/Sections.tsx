import type { Note } from './note.ts';

/** The headings of a sheet with their lines. */
export const Sections = ({ sections }: Pick<Note, 'sections'>) => (
  <>
    {sections.map(({ heading, lines, kind }) => (
      <div class={kind}>
        <p>
          <strong>{heading}</strong>
        </p>
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
