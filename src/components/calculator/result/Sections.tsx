import type { Note } from './note.ts';

/** The headings of a sheet with their lines. */
export const Sections = ({ lang, sections }: Pick<Note, 'lang' | 'sections'>) => (
  <>
    {sections.map(({ heading, lines, kind }) => (
      <div class={kind}>
        <p>
          <strong lang={lang}>{heading}</strong>
        </p>
        <ul>
          {lines.map((line) => (
            <li lang={lang}>{line}</li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
