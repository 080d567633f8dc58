import { wordsIn } from '../../../src/site/translation.ts';
import type { Entry, Site, Translation } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, type Node, walk } from '../mdx.ts';
import { numbersIn } from '../numbers.ts';
import { passagesOf, wordsOf } from '../passages.ts';
import { isUnwritten } from '../raw-comment.ts';
import { choose } from '../words.ts';
import { markFindings } from './stale.ts';
import { danishLeft } from './untranslated.ts';

type Told = Pick<Finding, 'found' | 'mend' | 'example'> & { readonly line?: number };

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);

/** A translation of a file that there is not. */
function orphan(site: Site, { file, collection, id, danish }: Translation): Told[] {
  if (danish !== undefined) return [];
  const near = site.all(collection).filter((entry) => folderOf(entry.file) === folderOf(file));
  return [
    {
      found: `Der er ingen dansk fil, der hedder ${id}.`,
      mend: `Giv oversættelsen den danske fils navn, med .en før endelsen. ${choose(
        id,
        near.map((entry) => entry.id),
      )}`,
      example: `${folderOf(file)}${(near[0]?.id ?? id).split('/').at(-1)}.en${/\.\w+$/.exec(file)![0]}`,
    },
  ];
}

/** Words in the fields that only one of the two has. */
function fields({ collection, data, lineOf }: Translation, danish: Entry): Told[] {
  const keys = (entry: unknown) =>
    new Map(wordsIn(collection, entry).map(({ path, text }) => [path.join('.'), { path, text }]));
  const [theirs, own] = [keys(danish.data), keys(data)];
  return [
    ...[...theirs].flatMap(([key, { path, text }]): Told[] =>
      own.has(key)
        ? []
        : [
            {
              line: lineOf(path),
              found: `Feltet »${key}« er ikke oversat: »${text.slice(0, 60)}«.`,
              mend: 'Skriv det på engelsk på samme plads som i den danske fil.',
              example: `${String(path.at(-1))}: …`,
            },
          ],
    ),
    ...[...own].flatMap(([key, { path }]): Told[] =>
      theirs.has(key)
        ? []
        : [
            {
              line: lineOf(path),
              found: `Feltet »${key}« har ingen dansk tekst at gengive.`,
              mend: `Slet det, eller skriv det først i ${danish.file}.`,
              example: `# slet: ${String(path.at(-1))}`,
            },
          ],
    ),
  ];
}

/** The text of a file as a reader has it, in one piece. */
const textOf = (entry: Entry, collection: Translation['collection']) =>
  [
    ...wordsIn(collection, entry.data).map(({ text }) => text),
    ...passagesOf(entry)
      .filter(({ kind }) => kind !== 'field')
      .map(({ text }) => text),
  ].join('\n');

/** A number that is lost or added is another rule. */
function numbers(one: Translation, danish: Entry): Told[] {
  const theirs = numbersIn(textOf(danish, one.collection), 'da');
  const own = numbersIn(textOf(one, one.collection), one.language);
  const [lost, added] = [theirs.difference(own), own.difference(theirs)];
  if (lost.size === 0 && added.size === 0) return [];
  const both = [
    lost.size > 0 ? `Kun på dansk: ${[...lost].join(', ')}.` : '',
    added.size > 0 ? `Kun på engelsk: ${[...added].join(', ')}.` : '',
  ];
  return [
    {
      found: `Tallene er ikke de samme som i den danske tekst. ${both.join(' ').trim()}`,
      mend: 'Skriv de samme tal, med cifre hvor den danske tekst har cifre. »Month 7« er juli. Klokkeslæt skrives 9:00 og 17:00.',
      example: '57.000 kr. → DKK 57,000',
    },
  ];
}

/** The attribute with our own words for what the letter says: all others are those of the Danish file. */
const RENDERING = 'rendering';

const tagOf = ({ name, attributes = [] }: Node) =>
  `<${name}${attributes
    .filter((one) => one.name !== RENDERING)
    .map((one) => ` ${one.name}="${String(one.value)}"`)
    .join('')} />`;

/** A letter is quoted in Danish: beside it stands what it says, with its numbers. */
function quoted(node: Node, language: Translation['language']): Told[] {
  const valueOf = (name: string) => node.attributes?.find((one) => one.name === name)?.value;
  const [letter, rendering] = [valueOf('letter'), valueOf(RENDERING)];
  if (typeof letter !== 'string') return [];
  const line = lineOfNode(node);
  const example = `letter="${letter.slice(0, 40)}…" ${RENDERING}="…"`;
  if (typeof rendering !== 'string' || rendering === '')
    return [
      {
        line,
        found: `Brevets ord er ikke gengivet: »${letter.slice(0, 60)}«.`,
        mend: `Behold dem på dansk, og skriv på engelsk i ${RENDERING}, hvad de siger.`,
        example,
      },
    ];
  if (isUnwritten(rendering)) return [];
  const [theirs, own] = [numbersIn(letter, 'da'), numbersIn(rendering, language)];
  if (theirs.symmetricDifference(own).size === 0) return [];
  return [
    {
      line,
      found: `Brevets tal er ikke de samme som gengivelsens: ${[...theirs].join(', ')} og ${[...own].join(', ')}.`,
      mend: 'Skriv de samme tal.',
      example,
    },
  ];
}

/** What a text holds besides words, in the order in which it stands. */
interface Parts {
  readonly components: readonly string[];
  readonly marked: readonly Node[];
  readonly links: readonly string[];
  readonly headings: readonly { readonly depth: number; readonly line: number; readonly words: string }[];
}

function partsOf({ tree }: Entry): Parts {
  const components: string[] = [];
  const marked: Node[] = [];
  const links: string[] = [];
  const headings: Parts['headings'][number][] = [];
  walk(tree ?? { type: 'root' }, (node) => {
    if (node.type.startsWith('mdxJsx') && (node.attributes ?? []).length > 0) {
      components.push(tagOf(node));
      marked.push(node);
    }
    if ((node.type === 'link' || node.type === 'definition') && !node.url?.startsWith('#')) links.push(node.url ?? '');
    if (node.type === 'heading')
      headings.push({ depth: node.depth ?? 2, line: lineOfNode(node), words: wordsOf(node) });
  });
  return { components, marked, links, headings };
}

/** What stands in one list and not, or not as often, in the other. */
function without(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function compared(what: string, theirs: readonly string[], own: readonly string[]): Told[] {
  const [lost, added] = [without(theirs, own), without(own, theirs)];
  return [
    ...lost.map((item) => ({
      found: `${what} mangler, men står i den danske tekst: ${item}`,
      mend: 'Sæt det ind, hvor det hører til.',
      example: item,
    })),
    ...added.map((item) => ({
      found: `${what} står ikke i den danske tekst: ${item}`,
      mend: 'Skriv det som i den danske fil. Links skrives med den danske adresse: Siden fører selv til den engelske, når den er der.',
      example: lost[0] ?? theirs[0] ?? 'Slet det.',
    })),
  ];
}

function parts(one: Translation, danish: Entry): Told[] {
  if (one.tree === undefined) return [];
  const [theirs, own] = [partsOf(danish), partsOf(one)];
  const shape = (headings: Parts['headings']) => headings.map(({ depth }) => '#'.repeat(depth)).join(' ');
  const at = own.headings.findIndex(({ depth }, i) => depth !== theirs.headings[i]?.depth);
  return [
    ...compared('Komponenten', theirs.components, own.components),
    ...own.marked.flatMap((node) => quoted(node, one.language)),
    ...compared('Linket', theirs.links, own.links),
    ...(shape(theirs.headings) === shape(own.headings)
      ? []
      : [
          {
            ...(at >= 0 && { line: own.headings[at]!.line }),
            found: `Overskrifterne er ikke de samme: ${shape(own.headings) || 'ingen'}. I den danske tekst: ${shape(theirs.headings) || 'ingen'}.`,
            mend: 'Oversæt hver overskrift på sin plads. Links til et sted på siden følger dem.',
            example: `## ${theirs.headings[Math.max(0, at)]?.words ?? '…'}`,
          },
        ]),
  ];
}

/** Addresses and titles, each one file's alone in its language. */
function shared(site: Site): Finding[] {
  const taken = new Map<string, Translation>();
  return site.translations.flatMap((one) =>
    (['adresse', 'titel', 'term'] as const).flatMap((field): Finding[] => {
      const value = one.data[field];
      // Laws may have one English name, and a number one office.
      if (typeof value !== 'string' || one.collection === 'retskilder' || one.collection === 'kontakt') return [];
      const place = field === 'adresse' ? `${one.collection}/${folderOf(one.id)}` : field;
      const key = `${one.language} ${place} ${value.toLowerCase()}`;
      const other = taken.get(key);
      if (other === undefined) taken.set(key, one);
      return other === undefined
        ? []
        : [
            {
              file: one.file,
              line: one.lineOf([field]),
              level: 'fejl',
              found: `»${value}« står også i ${other.file}.`,
              mend: 'Giv dem hver sit, så man kan skelne.',
              example: `${field}: …`,
            },
          ];
    }),
  );
}

/** Translations: of a Danish file, its words and no others, with its numbers, laws, links and headings. */
export const checkTranslations = (site: Site): Finding[] => [
  ...site.translations.flatMap((one) => {
    const { danish, file, lineOf } = one;
    const isRead = danish?.legible === true && one.legible;
    const told = [
      ...orphan(site, one),
      ...(isRead
        ? [...fields(one, danish), ...(danishLeft(one).length > 0 ? [] : numbers(one, danish)), ...parts(one, danish)]
        : []),
    ];
    return [
      ...told.map(({ line = lineOf([]), ...rest }): Finding => ({ file, line, level: 'fejl', ...rest })),
      ...(one.legible ? markFindings(site, one) : []),
    ];
  }),
  ...shared(site),
];
