import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';

type Path = readonly PropertyKey[];

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60);

/** What stands twice in a list of the fields. */
function inLists({ file, lineOf }: Entry, value: unknown, path: Path = []): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const items = Object.entries(value);
  const inside = items.flatMap(([key, item]) =>
    inLists({ file, lineOf } as Entry, item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return inside;
  const texts = value.map((item) => JSON.stringify(item));
  return [
    ...inside,
    ...value.flatMap((item, i): Finding[] =>
      texts.indexOf(texts[i]!) === i
        ? []
        : [
            {
              file,
              line: lineOf([...path, i]),
              level: 'advarsel',
              found: `Det samme står to gange i »${String(path.findLast((step) => typeof step === 'string'))}«: ${shown(item)}.`,
              mend: 'Slet det ene.',
              example: `${String(path.at(-1))}: …`,
            },
          ],
    ),
  ];
}

/** Forms that two words of the glossary claim: readers would get the explanation of the one alone. */
function sameForms(words: readonly Entry[]): Finding[] {
  const seen = new Map<string, Entry>();
  const inOrder = words.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return inOrder.flatMap((word) =>
    (Array.isArray(word.data['former']) ? word.data['former'] : []).flatMap((form: unknown, i): Finding[] => {
      const key = String(form).toLowerCase();
      const other = seen.get(key);
      // Two files with one word are told of by that.
      if (other === undefined || other.data['term'] === word.data['term']) {
        seen.set(key, word);
        return [];
      }
      return [
        {
          file: word.file,
          line: word.lineOf(['former', i]),
          level: 'fejl',
          found: `»${String(form)}« forklares også i ${other.file}.`,
          mend: 'Slet det ét af stederne, så læseren får én forklaring.',
          example: 'former: [skema, skemaet]',
        },
      ];
    }),
  );
}

/** What stands twice: in a list of the fields, in two words of the glossary. */
export const checkTwice = (site: Site): Finding[] => [
  ...site.entries.flatMap((entry) => inLists(entry, entry.data)),
  ...sameForms(site.all('ordbog')),
];
