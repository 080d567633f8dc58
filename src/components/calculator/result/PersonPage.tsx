import { typographic } from '../../../site/typographic.ts';
import type { AllWords } from '../rule.ts';
import { Blanks } from './Blanks.tsx';
import type { PersonsPage } from './person.ts';

/** One page of paper for the person of the case, with room for the office's stamp. */
export function PersonPage({ page, words }: { page: PersonsPage; words: AllWords }) {
  return (
    <div class="case-note person">
      <p class="muted">{page.about}</p>
      <p class="result">{typographic(page.title)}</p>
      {page.sections.map(({ heading, lines }) => (
        <>
          <p>
            <strong>{heading}</strong>
          </p>
          <ul>
            {lines.map((line) => (
              <li>{typographic(line)}</li>
            ))}
          </ul>
        </>
      ))}
      <Blanks labels={words.personBlanks} />
    </div>
  );
}
