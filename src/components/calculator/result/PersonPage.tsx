import { typographic } from '../../../site/typographic.ts';
import type { AllWords } from '../rule.ts';
import { Blanks } from './Blanks.tsx';
import type { Note } from './note.ts';
import { Sections } from './Sections.tsx';

/** One page of paper for the person of the case, with room for the office's stamp. */
export function PersonPage({ page: { lang, title, result, sections }, words }: { page: Note; words: AllWords }) {
  return (
    <div class="sheet person">
      <p class="muted" lang={lang}>
        {title}
      </p>
      <p class="result" lang={lang}>
        {typographic(result)}
      </p>
      <Sections lang={lang} sections={sections.map((one) => ({ ...one, lines: one.lines.map(typographic) }))} />
      <Blanks labels={words.personBlanks} />
    </div>
  );
}
