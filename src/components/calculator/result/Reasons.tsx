import { typographic } from '../../../site/typographic.ts';
import type { Citation } from '../../../rules/core/truth.ts';
import { placeOf } from './cite.ts';
import type { Ground, Grounds } from './grounds.ts';
import { MARKS } from './marks.ts';
import * as words from './words.da.ts';

function Cite({ cite }: { cite: Citation }) {
  const { title, href, section, law, lawHref } = placeOf(cite);
  return (
    <>
      {href ? <a href={href}>{title}</a> : title}
      {section && ` (${section})`}
      {law && ', '}
      {law && lawHref ? (
        <a href={lawHref} translate={false}>
          {law}
        </a>
      ) : (
        law && <span translate={false}>{law}</span>
      )}
    </>
  );
}

function List({ grounds }: { grounds: readonly Ground[] }) {
  return (
    <ul class="grounds">
      {grounds.map(({ truth, text, fact, cites, below }) => (
        <li>
          <details>
            <summary>
              <svg class={`mark ${truth}`} viewBox="0 0 20 20" aria-hidden="true">
                <path d={MARKS[truth]} />
              </svg>
              <span class={truth === 'true' ? 'visually-hidden' : 'muted'}>{words.truths[truth]} </span>
              {typographic(text)}
            </summary>
            {truth === 'false' && fact && <p>{typographic(fact)}</p>}
            <ul>
              {cites.map((cite) => (
                <li>
                  <Cite cite={cite} />
                </li>
              ))}
            </ul>
          </details>
          {below.length > 0 && <List grounds={below} />}
        </li>
      ))}
    </ul>
  );
}

const Folded = ({ title, grounds, name }: { title: string; grounds: readonly Ground[]; name?: string }) =>
  grounds.length > 0 ? (
    <details class={name}>
      <summary>{title}</summary>
      <List grounds={grounds} />
    </details>
  ) : null;

/** The reasons of a verdict, each with its source folded below it, and what was tried before. */
export function Reasons({ grounds: { deciding, tried }, settled }: { grounds: Grounds; settled: boolean }) {
  return (
    <>
      {settled ? (
        <List grounds={deciding} />
      ) : (
        <Folded title={words.undecided(deciding.length)} grounds={deciding} name="undecided" />
      )}
      <Folded title={words.triedBefore(tried.length)} grounds={tried} />
    </>
  );
}
