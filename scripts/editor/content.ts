import { type Document, isMap, isScalar } from 'yaml';
import type { Day } from '../../src/rules/core/day.ts';
import type { CollectionName } from '../../src/site/schemas.ts';
import { isTranslated, type Language, type TranslatedName, translationIn } from '../../src/site/translation.ts';
import { decode, NOT_UTF8 } from './decode.ts';
import { collectionOf, LEFT_BY_SYSTEMS, LISTS, nameFindings, neverRead } from './file-names.ts';
import type { Finding } from './finding.ts';
import { readFields, readFront, withoutFields } from './front.ts';
import { type Node, readMdx } from './mdx.ts';
import { lineAt } from './words.ts';

export interface Deleted {
  /** Was it a draft? */
  readonly wasDraft: () => boolean;
  /** How to get it back. */
  readonly restore: string;
}

/** The project's files, wherever they stand: on this machine, or in a folder that a browser has opened. */
export interface Project {
  /** The files below a folder, from the project's root, with forward slashes. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (file: string) => Uint8Array;
  /** In bytes. */
  readonly size: (file: string) => number;
  /** The content that has been in the project and is no longer, by its file. */
  readonly deleted: () => ReadonlyMap<string, Deleted>;
  /** What a file has held at other times, the newest first. */
  readonly before: (file: string) => Iterable<string>;
}

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

/** A file with the words of another in another language. */
export interface Translation extends Entry {
  readonly collection: TranslatedName;
  readonly language: Language;
  readonly danish: Entry | undefined;
}

/** The content, and what the checks need besides it. */
export interface Site {
  readonly project: Project;
  /** The day of the check: nothing can have been checked later. */
  readonly today: Day;
  /** In Danish. */
  readonly entries: readonly Entry[];
  readonly translations: readonly Translation[];
  readonly all: (collection: CollectionName) => readonly Entry[];
  readonly find: (collection: CollectionName, id: string) => Entry | undefined;
  /** What could not be read, or is never read. */
  readonly unread: readonly Finding[];
}

function readLetters(project: Project, file: string, unread: Finding[]): { source: string; utf8: boolean } {
  const { text, utf8, marked } = decode(project.read(file));
  if (!utf8) unread.push({ file, line: 1, level: 'fejl', ...NOT_UTF8 });
  if (marked)
    unread.push({
      file,
      line: 1,
      // Pages and fields are read all the same; the first word of a list is not.
      level: LISTS.has(file) ? 'fejl' : 'advarsel',
      found: 'Filen begynder med et usynligt tegn (BOM).',
      mend: 'Gem den som UTF-8 uden BOM.',
      example: 'Gem som … → Kodning: UTF-8 (uden BOM)',
    });
  return { source: text, utf8 };
}

/** What git leaves where two people have changed the same lines. */
const CONFLICT = /^<{7}(?: |$)/m;

/** The text of a file that two have changed is theirs to settle: told once, and read as an empty one. */
function withoutConflict(file: string, source: string, unread: Finding[]): string {
  const at = source.search(CONFLICT);
  if (at < 0) return source;
  unread.push({
    file,
    line: lineAt(source, at),
    level: 'fejl',
    found: 'To har rettet de samme linjer, og git har sat begge ind mellem <<<<<<< og >>>>>>>.',
    mend: 'Behold det, der skal gælde, og slet linjerne med <<<<<<<, ======= og >>>>>>>.',
    example: '<<<<<<< (slet)\n… det, du havde\n======= (slet)\n… det, den anden skrev\n>>>>>>> (slet)',
  });
  return '';
}

function readEntry<C extends CollectionName>(
  project: Project,
  file: string,
  collection: C,
  unread: Finding[],
): Entry & { collection: C } {
  const { source: read, utf8 } = readLetters(project, file, unread);
  const source = withoutConflict(file, read, unread);
  const isSettled = source === read;
  const isMdx = file.endsWith('.mdx');
  const named = translationIn(file)?.danish ?? file;
  // Of a translation, the Danish file is told of.
  if (named === file) unread.push(...nameFindings(file));
  const front = isMdx && isSettled ? readFront(file, source, unread) : undefined;
  const from = front?.from ?? 0;
  const fields = readFields(file, front?.text ?? (isMdx ? '' : source), from, source, unread);
  const data: unknown = fields.errors.length > 0 ? {} : fields.toJS();
  const record = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const text = isMdx ? readMdx(file, front?.closed === false ? withoutFields(source, front) : source) : undefined;
  if (text) unread.push(...text.findings);
  const extension = isMdx ? '.mdx' : '.yaml';
  return {
    file,
    collection,
    id: named.slice(`src/content/${collection}/`.length, -extension.length),
    source,
    fields,
    data: record,
    draft: record['kladde'] === true,
    legible: utf8 && isSettled && fields.errors.length === 0 && (!isMdx || front !== undefined),
    ...(text && isSettled && { tree: text.tree }),
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

/** Reads everything below `src/content`. */
export function siteOf(project: Project, today: Day): Site {
  const entries: Entry[] = [];
  const translated: (Entry & Pick<Translation, 'collection' | 'language'>)[] = [];
  const unread: Finding[] = [];
  for (const file of project.list('src/content')) {
    if (LEFT_BY_SYSTEMS.test(file.slice(file.lastIndexOf('/') + 1))) continue;
    const collection = collectionOf(file);
    const translation = translationIn(file);
    const of = translation && collectionOf(translation.danish);
    if (translation && of && isTranslated(of))
      translated.push({ ...readEntry(project, file, of, unread), language: translation.language });
    else if (collection !== undefined) entries.push(readEntry(project, file, collection, unread));
    else if (LISTS.has(file)) withoutConflict(file, readLetters(project, file, unread).source, unread);
    else unread.push(neverRead(file));
  }
  entries.sort((a, b) => (a.file < b.file ? -1 : 1));
  const byId = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  return {
    project,
    today,
    entries,
    translations: translated
      .toSorted((a, b) => (a.file < b.file ? -1 : 1))
      .map((one) => ({ ...one, danish: byId.get(`${one.collection}/${one.id}`) })),
    all: (collection) => entries.filter((entry) => entry.collection === collection),
    find: (collection, id) => byId.get(`${collection}/${id}`),
    unread,
  };
}

/** The addresses of what is published as it stands, as they are and as they are written in a link. */
export function publicFiles({ project }: Site): string[] {
  const files = project.list('public').map((file) => file.slice('public'.length));
  return [...new Set(files.flatMap((file) => [file, encodeURI(file)]))];
}
