import { typographic } from '../../../site/typographic.ts';
import type { Citation } from '../../../rules/core/truth.ts';
import { placeOf } from './cite.ts';
import type { Ground, Grounds } from './grounds.ts';
import { MARKS } from './marks.ts';
import type { AllWords } from '../rule.ts';

function Cite({ words, cite }: { words: AllWords; cite: Citation }) {
  const { title, lang, href, about, law, lawHref } = placeOf(words, cite);
  const ofLaw = words.language === 'da' ? undefined : 'da';
  return (
    <>
      {href ? (
        <a href={href} lang={lang}>
          {title}
        </a>
      ) : (
        <span lang={lang}>{title}</span>
      )}
      {about && ` (${about})`}
      {law && ', '}
      {law && lawHref ? (
        <a href={lawHref} lang={ofLaw} translate={false}>
          {law}
        </a>
      ) : (
        law && (
          <span lang={ofLaw} translate={false}>
            {law}
          </span>
        )
      )}
    </>
  );
}

function List({ words, grounds }: { words: AllWords; grounds: readonly Ground[] }) {
  return (
    <ul class="grounds">
      {grounds.map(({ truth, text, fact, explained, cites, below, isDeduced }) => (
        <li>
          <details>
            <summary>
              <svg class={`mark ${truth}`} viewBox="0 0 20 20" aria-hidden="true">
                <path d={MARKS[truth]} />
              </svg>
              <span class={truth === 'true' ? 'visually-hidden' : 'muted'}>{words.truths[truth]} </span>
              {typographic(isDeduced ? words.deduced(text) : text)}
            </summary>
            {truth === 'false' && fact && <p>{typographic(fact)}</p>}
            <ul>
              {explained && (
                <li>
                  <a href={explained}>{words.explained}</a>
                </li>
              )}
              {cites.map((cite) => (
                <li>
                  <Cite words={words} cite={cite} />
                </li>
              ))}
            </ul>
          </details>
          {below.length > 0 && <List words={words} grounds={below} />}
        </li>
      ))}
    </ul>
  );
}

interface FoldedProps {
  words: AllWords;
  title: string;
  grounds: readonly Ground[];
  name?: string;
}

const Folded = ({ words, title, grounds, name }: FoldedProps) =>
  grounds.length > 0 ? (
    <details class={name}>
      <summary>{title}</summary>
      <List words={words} grounds={grounds} />
    </details>
  ) : null;

interface ReasonsProps {
  words: AllWords;
  grounds: Grounds;
  settled: boolean;
}

/** The reasons of a verdict, each with its source folded below it, and what was tried before. */
export function Reasons({ words, grounds: { deciding, tried }, settled }: ReasonsProps) {
  return (
    <>
      {settled ? (
        <List words={words} grounds={deciding} />
      ) : (
        <Folded words={words} title={words.undecided(deciding.length)} grounds={deciding} name="undecided" />
      )}
      <Folded words={words} title={words.triedBefore(tried.length)} grounds={tried} />
    </>
  );
}
