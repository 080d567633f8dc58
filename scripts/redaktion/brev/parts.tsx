import { useState } from 'preact/hooks';
import {
  addSection,
  joinToBefore,
  type Letter,
  MARKS,
  type Mark,
  moveBorder,
  Refused,
  rename,
  sectionsOf,
  textOf,
  turnInto,
  wordsIn,
} from '../../editor/letter/letter.ts';
import { factsOf, listed } from '../../editor/facts.ts';
import type { Topic } from '../forms.ts';
import { ownPart, withOwn } from './state.ts';

interface Props {
  readonly letter: Letter;
  readonly topics: readonly Topic[];
  /** With a change that can be taken back, or one of words alone. */
  readonly change: (letter: Letter, undoable: boolean) => void;
}

const MARK_WORDS: Record<Mark, string> = {
  indledning: 'Indledning',
  indhold: 'Indholdsfortegnelse',
  afsnit: 'Afsnit',
  mellem: 'Overskrift over flere afsnit',
  kontakt: 'Kontaktsider',
  slutning: 'Slutning',
};

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);

/** The letter's lines with its sections beside them. A line's number opens what can begin there. */
export function Parts({ letter, topics, change }: Props) {
  const [open, setOpen] = useState<number>();
  const [refused, setRefused] = useState<string>();
  const numbers = new Map(sectionsOf(letter).map(({ part, nr }) => [part, nr]));
  const apply = (made: () => Letter) => {
    try {
      change(made(), true);
      setRefused(undefined);
      setOpen(undefined);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefused(error.message);
    }
  };
  const name = (part: number) =>
    numbers.has(part) ? `afsnit ${numbers.get(part)}` : MARK_WORDS[letter.parts[part]!.mark].toLowerCase();

  return (
    <div>
      {letter.parts.map(({ mark, from, heading, title }, part) => {
        const to = letter.parts[part + 1]?.from ?? letter.lines.length;
        const own = ownPart(letter, part);
        const field = (what: string) => `${what}-${part}`;
        const facts = mark === 'afsnit' ? listed(factsOf(textOf(letter, part).text)) : [];
        return (
          <section key={part} class={`columns${mark === 'afsnit' ? ' section' : ''}`} aria-label={name(part)}>
            <div>
              <h3>{numbers.has(part) ? `Afsnit ${numbers.get(part)}` : MARK_WORDS[mark]}</h3>
              <p class="small">{wordsIn(letter, part)} ord</p>
              <label htmlFor={field('slags')}>Hvad er det?</label>
              <select
                id={field('slags')}
                value={mark}
                onChange={({ currentTarget }) => apply(() => turnInto(letter, part, currentTarget.value as Mark))}
              >
                {MARKS.map((one) => (
                  <option key={one} value={one}>
                    {MARK_WORDS[one]}
                  </option>
                ))}
              </select>
              {mark === 'afsnit' && (
                <>
                  <label htmlFor={field('titel')}>Titel</label>
                  <input
                    id={field('titel')}
                    value={title}
                    onInput={({ currentTarget }) =>
                      change(
                        { ...letter, parts: letter.parts.with(part, { ...own, title: currentTarget.value }) },
                        false,
                      )
                    }
                    onBlur={() => change(rename(letter, part, title), false)}
                  />
                  <label htmlFor={field('resume')}>Resume, to til fire sætninger</label>
                  <textarea
                    id={field('resume')}
                    rows={5}
                    lang="da"
                    value={own.resume ?? ''}
                    onInput={({ currentTarget }) =>
                      change(withOwn(letter, part, { resume: currentTarget.value }), false)
                    }
                  />
                  <label htmlFor={field('emne')}>Lav også en side med vejledning?</label>
                  <select
                    id={field('emne')}
                    value={own.topic ?? ''}
                    onChange={({ currentTarget }) =>
                      change(withOwn(letter, part, { topic: currentTarget.value }), false)
                    }
                  >
                    <option value="">Nej</option>
                    {topics.map(({ id, titel }) => (
                      <option key={id} value={id}>
                        Ja, under {titel}
                      </option>
                    ))}
                  </select>
                  {facts.length > 0 && (
                    <details>
                      <summary>Må ikke blive glemt</summary>
                      <ul>
                        {facts.map((fact) => (
                          <li key={fact}>{fact}</li>
                        ))}
                      </ul>
                    </details>
                  )}
                </>
              )}
              {part > 0 && (
                <p>
                  <button type="button" class="plain" onClick={() => apply(() => joinToBefore(letter, part))}>
                    Læg sammen med det, der står før
                  </button>
                </p>
              )}
            </div>
            <ol class="lines" aria-label={`Teksten i ${name(part)}`}>
              {letter.lines.slice(from, to).map(({ text, furniture }, i) => {
                const line = from + i;
                return (
                  <li key={line} class={furniture ? 'furniture' : i < heading ? 'heading' : ''}>
                    <button
                      type="button"
                      aria-expanded={open === line}
                      aria-label={`Linje ${line + 1}: flyt grænser`}
                      onClick={() => setOpen(open === line ? undefined : line)}
                    >
                      {line + 1}
                    </button>
                    <span>{text || '\u00a0'}</span>
                    {open === line && (
                      <span class="actions">
                        {i > 0 && (
                          <button type="button" onClick={() => apply(() => addSection(letter, line))}>
                            Nyt afsnit begynder her
                          </button>
                        )}
                        {i > 0 && part > 0 && (
                          <button type="button" onClick={() => apply(() => moveBorder(letter, part, line))}>
                            {capital(name(part))} begynder først her
                          </button>
                        )}
                        {i > 0 && part + 1 < letter.parts.length && (
                          <button type="button" onClick={() => apply(() => moveBorder(letter, part + 1, line))}>
                            {capital(name(part + 1))} begynder allerede her
                          </button>
                        )}
                        {i === 0 && <span>Her begynder delen allerede.</span>}
                        {refused && (
                          <span class="wrong" role="alert">
                            {refused}
                          </span>
                        )}
                      </span>
                    )}
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
