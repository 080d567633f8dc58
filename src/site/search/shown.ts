import type { EditorsWords } from './editors-words.ts';
import type { Expansion } from './expansion.ts';
import type { SearchRecord, Section } from './records.ts';
import { type Alike, type Passages, type PassagesOfSection, slugOf, type Spellings } from './shape.ts';
import { headOf, HEADS, packTerms } from './term-list.ts';
import type { Terms } from './terms.ts';

const shown = ({ slug, heading, blocks }: Section): PassagesOfSection => [
  slug === slugOf(heading) ? 0 : slug,
  heading,
  ...blocks,
];
/** Of an example only its case: what it comes to is said where the rule is. */
const caseOf = (section: Section) => shown({ ...section, blocks: section.blocks.slice(0, 1) });

/** What is shown of a record when it is found. */
export function passagesOf({ kind, lead, sections: all }: SearchRecord): Passages {
  // What a calculator is for says more than its examples.
  const sections = kind === 'beregner' || all.length === 0 ? [{ slug: '', heading: '', blocks: [lead] }] : all;
  const { examples = [], others = [] } = Object.groupBy(sections, ({ isExample }) =>
    isExample ? 'examples' : 'others',
  );
  return {
    sections: others.map(shown),
    examples: examples.map(caseOf),
  };
}

/** The terms of the index by their first letter, with what those stand for that are no words of the pages. */
export function alike(
  records: readonly SearchRecord[],
  terms: ReadonlySet<string>,
  expansion: Expansion,
): Record<string, Alike> {
  const also = new Map<string, Set<string>>();
  const texts = records.flatMap(({ lead, sections }) => [
    lead,
    ...sections.flatMap(({ heading, blocks }) => [heading, blocks.join('\n')]),
  ]);
  for (const text of texts)
    for (const [other, { sources }] of expansion.expand(text).also)
      for (const said of sources) also.set(said, (also.get(said) ?? new Set()).add(other));
  return Object.fromEntries(
    HEADS.map((head) => {
      const beginning = (some: ReadonlySet<string>) => [...some].filter((term) => headOf(term) === head).toSorted();
      const meant = [...also].map(([said, others]) => [said, beginning(others).join(' ')] as const);
      return [
        head,
        {
          terms: packTerms(beginning(terms)),
          also: Object.fromEntries(meant.filter(([, others]) => others).toSorted()),
        },
      ];
    }),
  );
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
