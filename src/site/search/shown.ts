import type { EditorsWords } from './editors-words.ts';
import type { Expansion } from './expansion.ts';
import type { SearchRecord, Section } from './records.ts';
import type { Passages, PassagesOfSection, Spellings } from './shape.ts';
import type { Terms } from './terms.ts';

const shown = ({ slug, heading, blocks }: Section): PassagesOfSection => [slug, heading, ...blocks];

/** What is shown of a record when it is found. */
export function passagesOf({ kind, lead, sections: all }: SearchRecord, expansion: Expansion): Passages {
  // What a calculator is for says more than its examples.
  const sections = kind === 'beregner' || all.length === 0 ? [{ slug: '', heading: '', blocks: [lead] }] : all;
  const also = new Map<string, Set<string>>();
  const texts = sections.flatMap(({ heading, blocks }) => [heading, blocks.join('\n')]);
  for (const [other, { sources }] of texts.flatMap((text) => [...expansion.expand(text).also])) {
    also.set(other, (also.get(other) ?? new Set()).union(sources));
  }
  const { examples = [], others = [] } = Object.groupBy(sections, ({ isExample }) =>
    isExample ? 'examples' : 'others',
  );
  return {
    sections: others.map(shown),
    examples: examples.map(shown),
    also: Object.fromEntries(
      [...Map.groupBy(also.keys(), (other) => [...also.get(other)!].join(' '))].map(([sources, meant]) => [
        sources,
        meant.join(' '),
      ]),
    ),
  };
}

/** The words of the site, each in the form it is used most in, with how often: what a typing error may stand for. */
export function spellings(
  records: readonly SearchRecord[],
  { synonyms }: Pick<EditorsWords, 'synonyms'>,
  { wordsOf, termOf }: Terms,
): Spellings {
  const texts = records.flatMap(({ title, lead, sections, filters }) => [
    title,
    lead,
    ...(filters['soegeord'] ?? []),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks]),
  ]);
  const used = [...texts.flatMap(wordsOf), ...synonyms.flatMap(({ also }) => also.map(({ word }) => word))];
  const byTerm = Map.groupBy(
    used.filter((word) => /^\p{L}{4,}$/u.test(word)),
    termOf,
  );
  const mostUsed = (spelled: readonly string[]) =>
    [...Map.groupBy(spelled, (word) => word)].toSorted((a, b) => b[1].length - a[1].length)[0]![0];
  return Object.fromEntries([...byTerm.values()].map((spelled) => [mostUsed(spelled), spelled.length]));
}
