import { type CollectionName, files } from '../../src/site/schemas.ts';
import { LANGUAGES, translationIn } from '../../src/site/translation.ts';
import type { Finding } from './finding.ts';
import { slug } from './words.ts';

/** Lists of words: for spelling and for search. Compounds are split in Danish alone. */
export const LISTS = new Set(
  ['ordliste', 'soegning/synonymer', 'soegning/boejninger']
    .flatMap((name) => [name, ...LANGUAGES.map((language) => `${name}.${language}`)])
    .concat('soegning/sammensatte')
    .map((name) => `src/content/${name}.txt`),
);

/** Hidden files, and what systems and programs put in folders. */
export const LEFT_BY_SYSTEMS = /^(?:\..*|Thumbs\.db|desktop\.ini|~\$.*|.*~|.*\.(?:orig|bak|rej))$/i;

/** The collection that a file is read into, if any; a translation stands beside one that is. */
export function collectionOf(file: string): CollectionName | undefined {
  const [, , collection = '', ...rest] = file.split('/');
  const pattern = files[collection as CollectionName];
  if (
    pattern === undefined ||
    translationIn(file) !== undefined ||
    !new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(rest.join('/'))
  )
    return undefined;
  return collection as CollectionName;
}

/** A file that no collection takes in, and where it may have been meant to stand. */
export function neverRead(file: string): Finding {
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

/** What systems and programs add to the name of a copy. */
const COPY = /(?: ?[-–_] ?(?:kopi|copy)(?: ?\(?\d+\)?)?| ?\(\d+\))$|^(?:kopi af|copy of) /i;

/** The name of a file is a part of its page's address. */
export function nameFindings(file: string): Finding[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
  if (COPY.test(stem)) {
    const original = `${file.slice(0, -name.length)}${stem.replace(COPY, '')}${ending}`;
    return [
      {
        file,
        line: 1,
        level: 'fejl',
        found: `Filen ser ud til at være en kopi af ${original}. Læserne ville finde siden to gange.`,
        mend: 'Slet kopien. Er det en ny side, så giv filen et navn, der siger, hvad siden handler om.',
        example: original,
      },
    ];
  }
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
