import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, matchesGlob, relative, sep } from 'node:path';
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { Day } from '../../src/rules/core/day.ts';
import { type CollectionName, files } from '../../src/site/schemas.ts';
import { decode, NOT_UTF8 } from './decode.ts';
import { type Node, readMdx } from './mdx.ts';
import type { Finding } from './finding.ts';
import { lineAt, slug } from './words.ts';

/** A file below `src/content`, read once for all the checks. */
export interface Entry {
  readonly file: string;
  readonly collection: CollectionName;
  readonly id: string;
  readonly source: string;
  readonly fields: Document.Parsed;
  readonly data: Readonly<Record<string, unknown>>;
  readonly draft: boolean;
  /** Whether its letters and its fields could be read. */
  readonly legible: boolean;
  /** The text of an MDX file; its positions are those of the whole file. */
  readonly tree?: Node;
  /** Where the fields begin in `source`. */
  readonly from: number;
  /** The line on which a field stands, or the nearest one around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The content, and what the checks need besides it. */
export interface Site {
  readonly root: string;
  /** The day of the check: nothing can have been checked later. */
  readonly today: Day;
  readonly entries: readonly Entry[];
  readonly all: (collection: CollectionName) => readonly Entry[];
  readonly find: (collection: CollectionName, id: string) => Entry | undefined;
  /** What could not be read, or is never read. */
  readonly unread: readonly Finding[];
}

const YAML_MENDS: Record<string, [found: string, mend: string, example: string]> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'Et kolon midt i teksten læses som et nyt felt.',
    'Sæt anførselstegn om teksten.',
    'titel: "Hotline: nye tider"',
  ],
  DUPLICATE_KEY: ['Det samme felt står to gange.', 'Slet den ene linje.', 'titel: Nye tider'],
  TAB_AS_INDENT: ['Linjen er rykket ind med tabulator.', 'Ryk ind med mellemrum i stedet.', '  - nr: 1'],
  BAD_INDENT: [
    'Linjen er rykket forkert ind.',
    'Ryk felter, der hører sammen, lige langt ind.',
    '  - nr: 1\n    titel: Nye tider',
  ],
};
const YAML_MEND = [
  'Felterne kan ikke læses.',
  'Tjek kolon, anførselstegn, parenteser og indrykning på linjen.',
  'titel: Nye tider',
] as const;

function readFields(file: string, text: string, from: number, source: string, unread: Finding[]): Document.Parsed {
  const fields = parseDocument(text, { prettyErrors: false });
  for (const { code, pos } of fields.errors.slice(0, 1)) {
    const [found, mend, example] = YAML_MENDS[code] ?? YAML_MEND;
    unread.push({ file, line: lineAt(source, from + pos[0]), level: 'fejl', found, mend, example });
  }
  return fields;
}

function readLetters(root: string, file: string, unread: Finding[]): { source: string; utf8: boolean } {
  const { text, utf8, marked } = decode(readFileSync(join(root, file)));
  if (!utf8) unread.push({ file, line: 1, level: 'fejl', ...NOT_UTF8 });
  if (marked)
    unread.push({
      file,
      line: 1,
      level: 'fejl',
      found: 'Filen begynder med et usynligt tegn (BOM).',
      mend: 'Gem den som UTF-8 uden BOM.',
      example: 'Gem som … → Kodning: UTF-8 (uden BOM)',
    });
  return { source: text, utf8 };
}

interface Front {
  readonly text: string;
  /** Where the fields begin. */
  readonly from: number;
  readonly closed: boolean;
}

/** What a line of fields may look like: a field, something below one, or nothing. */
const FIELD_LINE = /^(?:\w+:(?:\s|$)|\s|#(?: |$)|- |$)/;

/** The fields at the top of an MDX file. Where their end is not marked, they end before the first line that is no field. */
function readFront(file: string, source: string, unread: Finding[]): Front | undefined {
  const from = source.indexOf('\n') + 1;
  const closed = /^---\r?\n([^]*?)^---\s*?$/m.exec(source);
  if (closed?.index === 0) return { text: closed[1]!, from, closed: true };
  const begun = /^---\r?\n/.test(source);
  const lines = source.slice(from).split('\n');
  const end = lines.findIndex((line) => !FIELD_LINE.test(line));
  const text = lines
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trimEnd();
  unread.push({
    file,
    line: begun ? text.split('\n').length + 2 : 1,
    level: 'fejl',
    ...(begun
      ? {
          found: 'Felterne øverst slutter ikke.',
          mend: 'Skriv tre bindestreger på linjen efter det sidste felt.',
          example: `${text.split('\n').at(-1)}\n---\n\nTeksten.`,
        }
      : {
          found: 'Filen begynder ikke med felter mellem to linjer med tre bindestreger.',
          mend: 'Begynd filen med felterne. npm run ny:vejledning og npm run ny:nyhedsbrev laver dem for dig.',
          example: '---\ntitel: …\n---',
        }),
  });
  return begun ? { text, from, closed: false } : undefined;
}

/** The text with blanks for the fields, each character where it was. */
const withoutFields = (source: string, { text, from }: Front) =>
  source.slice(0, from + text.length).replace(/[^\n]/g, ' ') + source.slice(from + text.length);

/** The name of a file is a part of its page's address. */
function nameFindings(file: string): Finding[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
  if (/^[a-z0-9-]+$/.test(stem)) return [];
  return [
    {
      file,
      line: 1,
      level: 'fejl',
      found: 'Filens navn må kun have små bogstaver a-z, tal og bindestreg.',
      mend: `Omdøb filen til ${slug(stem)}${ending}.`,
      example: `${file.slice(0, -name.length)}${slug(stem)}${ending}`,
    },
  ];
}

function readEntry(root: string, file: string, collection: CollectionName, unread: Finding[]): Entry {
  const { source, utf8 } = readLetters(root, file, unread);
  const isMdx = file.endsWith('.mdx');
  unread.push(...nameFindings(file));
  const front = isMdx ? readFront(file, source, unread) : undefined;
  const from = front?.from ?? 0;
  const fields = readFields(file, front?.text ?? (isMdx ? '' : source), from, source, unread);
  const data: unknown = fields.errors.length > 0 ? {} : fields.toJS();
  const record = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const read = isMdx ? readMdx(file, front?.closed === false ? withoutFields(source, front) : source) : undefined;
  if (read) unread.push(...read.findings);
  const extension = isMdx ? '.mdx' : '.yaml';
  return {
    file,
    collection,
    id: file.slice(`src/content/${collection}/`.length, -extension.length),
    source,
    fields,
    data: record,
    draft: record['kladde'] === true,
    legible: utf8 && fields.errors.length === 0 && (!isMdx || front !== undefined),
    ...(read && { tree: read.tree }),
    from,
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth--) {
        const parent: unknown = depth === 1 ? fields.contents : fields.getIn(path.slice(0, depth - 1), true);
        const pair = isMap(parent)
          ? parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1])
          : undefined;
        const node = (pair?.key ?? fields.getIn(path.slice(0, depth), true)) as { range?: [number] } | undefined;
        if (node?.range) return lineAt(source, from + node.range[0]);
      }
      return isMdx ? 2 : 1;
    },
  };
}

/** Lists of words: for spelling and for search. */
const LISTS = new Set(
  ['ordliste', 'soegning/synonymer', 'soegning/boejninger', 'soegning/sammensatte'].map(
    (name) => `src/content/${name}.txt`,
  ),
);

/** Hidden files, and what Windows puts in folders. */
const LEFT_BY_SYSTEMS = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

/** The collection that a file is read into, if any. */
function collectionOf(file: string): CollectionName | undefined {
  const [, , collection = '', ...rest] = file.split('/');
  const pattern = files[collection as CollectionName];
  return pattern !== undefined && matchesGlob(rest.join('/'), pattern) ? (collection as CollectionName) : undefined;
}

function neverRead(file: string): Finding {
  // Some programs set an ending of their own behind the one that was given, and hide it.
  const meant = file.replace(/\.\w+$/, '');
  const places = Object.entries(files).map(([name, shape]) => `src/content/${name}/${shape}`);
  return {
    file,
    line: 1,
    level: 'fejl',
    found: 'Filen bliver ikke læst: mappen eller endelsen er forkert.',
    mend: collectionOf(meant)
      ? `Filen skal hedde ${meant}. Slet den sidste endelse. Ser du den ikke, så slå visning af filendelser til.`
      : `Flyt eller omdøb filen. Billeder skal stå i public. Filer skal stå sådan: ${places.join(', ')}.`,
    example: collectionOf(meant) ? meant : 'src/content/vejledning/kontakt/telefontider.mdx',
  };
}

/** Reads everything below `src/content`. */
export async function readSite(root: string, today: Day): Promise<Site> {
  const entries: Entry[] = [];
  const unread: Finding[] = [];
  for await (const found of glob('src/content/**', { cwd: root, withFileTypes: true })) {
    if (!found.isFile() || LEFT_BY_SYSTEMS.test(found.name)) continue;
    const file = relative(root, join(found.parentPath, found.name)).split(sep).join('/');
    const collection = collectionOf(file);
    if (collection !== undefined) entries.push(readEntry(root, file, collection, unread));
    else if (LISTS.has(file)) readLetters(root, file, unread);
    else unread.push(neverRead(file));
  }
  entries.sort((a, b) => (a.file < b.file ? -1 : 1));
  const byId = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  return {
    root,
    today,
    entries,
    all: (collection) => entries.filter((entry) => entry.collection === collection),
    find: (collection, id) => byId.get(`${collection}/${id}`),
    unread,
  };
}
