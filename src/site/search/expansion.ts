import type { Compounds } from './compounds.ts';
import type { EditorsWords } from './editors-words.ts';
import type { Terms } from './terms.ts';

export interface Expanded {
  /** The terms of a text in order; where a compound has parts, also what begins at each part: a search is for beginnings. */
  readonly found: readonly string[];
  /** Synonyms and other forms, each with what it stands for in the text, terms with a space between, and how much of the synonym it is. */
  readonly also: ReadonlyMap<string, { readonly sources: ReadonlySet<string>; readonly share: number }>;
}
interface ExpandedWord {
  /** The word, and what begins at each of its parts. */
  readonly spelled: readonly string[];
  readonly parts: readonly string[];
  readonly otherForms: readonly string[];
}

function cached<K, V>(compute: (key: K) => V): (key: K) => V {
  const done = new Map<K, V>();
  return (key) => {
    const value = done.get(key) ?? compute(key);
    done.set(key, value);
    return value;
  };
}

/** What a text must be found by: its words, the ends of its compounds, other forms of them, and what people also call it. */
export class Expansion {
  readonly #given: Pick<EditorsWords, 'forms' | 'synonyms'>;
  readonly #terms: Terms;
  readonly #compounds: Compounds | undefined;

  /** @param compounds where a language writes words together */
  constructor(given: Pick<EditorsWords, 'forms' | 'synonyms'>, terms: Terms, compounds?: Compounds) {
    this.#given = given;
    this.#terms = terms;
    this.#compounds = compounds;
  }

  readonly #word = cached((word: string): ExpandedWord => {
    const { termOf } = this.#terms;
    const pieces = word.split(/[-–'’]/).filter(Boolean);
    const parts = pieces.flatMap((piece) => this.#compounds?.parts(piece) ?? [piece]);
    const endingIn = (last: string) => parts.map((_, i) => termOf([...parts.slice(i, -1), last].join('')));
    const tail = parts.at(-1)!;
    // The first of »EU-sag« is asked for alone too, however short.
    const [whole, ...ends] = endingIn(tail);
    const spelled = [whole!, ...pieces.slice(0, -1).map(termOf), ...ends];
    const otherForms = (this.#given.forms.get(termOf(tail)) ?? [])
      .flatMap(endingIn)
      .filter((form) => !spelled.includes(form));
    return { spelled, parts: parts.map(termOf), otherForms };
  });

  readonly expand = cached((text: string): Expanded => {
    const also = new Map<string, { sources: Set<string>; share: number }>();
    const standsFor = (other: string, sources: readonly string[], share: number) => {
      const known = also.get(other);
      also.set(other, {
        sources: new Set([...(known?.sources ?? []), sources.join(' ')]),
        share: Math.max(known?.share ?? 0, share),
      });
    };
    const expanded = this.#terms.wordsOf(text).map(this.#word);
    for (const { spelled, otherForms } of expanded)
      for (const form of otherForms) standsFor(form, spelled.slice(-1), 1);

    const inOrder = ` ${expanded.map(({ spelled }) => spelled[0]).join(' ')} `;
    const present = new Set(expanded.flatMap(({ spelled, parts }) => [...spelled, ...parts]));
    for (const { official, also: others } of this.#given.synonyms) {
      const isThere = official.length === 1 ? present.has(official[0]!) : inOrder.includes(` ${official.join(' ')} `);
      if (isThere) for (const { term, share } of others) standsFor(term, official, share);
    }
    return { found: expanded.flatMap(({ spelled, otherForms }) => [...spelled, ...otherForms]), also };
  });
}
