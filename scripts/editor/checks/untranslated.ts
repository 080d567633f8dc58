import { wordsIn } from '../../../src/site/translation.ts';
import type { Entry, Site, Translation } from '../content.ts';
import type { Finding } from '../finding.ts';
import { passagesOf } from '../passages.ts';
import { isUnwritten } from '../raw-comment.ts';

const FEWEST_WORDS = 3;

/** Every text of a file, with its line. */
const textsOf = (entry: Entry, collection: Translation['collection']) => [
  ...wordsIn(collection, entry.data).map(({ path, text }) => ({ text, line: entry.lineOf(path) })),
  ...passagesOf(entry).filter(({ kind }) => kind !== 'field'),
];

/** The texts of a translation that are the Danish ones yet. Names and numbers are the same in both. */
export function danishLeft(one: Translation): { readonly text: string; readonly line: number }[] {
  const { danish } = one;
  if (danish === undefined) return [];
  const theirs = new Set(textsOf(danish, one.collection).map(({ text }) => text.trim()));
  return textsOf(one, one.collection).filter(
    ({ text }) => theirs.has(text.trim()) && (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS,
  );
}

/** Translations that are begun: Danish words that stand there yet, and what is still to be written. Told once a file. */
export const checkUntranslated = (site: Site): Finding[] =>
  site.translations.flatMap((one): Finding[] => {
    const { file, source } = one;
    const [first, ...more] = danishLeft(one).toSorted((a, b) => a.line - b.line);
    const others = new Set(more.map(({ line }) => line)).size;
    return [
      ...(first === undefined
        ? []
        : [
            {
              file,
              line: first.line,
              level: 'fejl' as const,
              found: `Her står den danske tekst endnu${others > 0 ? `, og på ${others} linjer til` : ''}: »${first.text.slice(0, 60)}«.`,
              mend: 'Oversæt den.',
              example: 'titel: How much collateral must we provide?',
            },
          ]),
      ...source.split('\n').flatMap((text, i): Finding[] =>
        isUnwritten(text)
          ? [
              {
                file,
                line: i + 1,
                level: 'fejl',
                found: `Her er ikke skrevet noget endnu: »${text.trim().slice(0, 60)}«.`,
                mend: 'Skriv det på engelsk.',
                example: text.includes('rendering=')
                  ? 'rendering="The collateral must be valid for 3 years."'
                  : 'soegeord: [bank guarantee, deposit]',
              },
            ]
          : [],
      ),
    ];
  });
