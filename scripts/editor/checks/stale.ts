import { parse } from 'yaml';
import { markOf, renderedText, type TranslatedName } from '../../../src/site/translation.ts';
import type { Entry, Site, Translation } from '../content.ts';
import type { Finding } from '../finding.ts';

const SHOWN = 6;

/** What is below the fields of a file. */
export const bodyOf = (source: string, isMdx: boolean) => (isMdx ? source.replace(/^---\r?\n[^]*?^---\s*?$/m, '') : '');

const linesOf = (name: TranslatedName, { data, source, file }: Entry) =>
  renderedText(name, data, bodyOf(source, file.endsWith('.mdx')));

/** The mark that a translation of a Danish file has while it renders all of it. */
export const markOfEntry = (name: TranslatedName, danish: Entry): string => markOf(linesOf(name, danish));

/** A file's lines as they were, from its text; none where it could not be read then. */
function linesBefore(name: TranslatedName, source: string, isMdx: boolean): string[] {
  try {
    const fields = isMdx ? (/^---\r?\n([^]*?)^---\s*?$/m.exec(source)?.[1] ?? '') : source;
    return renderedText(name, parse(fields), bodyOf(source, isMdx));
  } catch {
    return [];
  }
}

const listed = (sign: string, lines: readonly string[]) => [
  ...lines.slice(0, SHOWN).map((line) => `${sign} ${line}`),
  ...(lines.length > SHOWN ? [`${sign} … og ${lines.length - SHOWN} til`] : []),
];

/** What has been taken out of a Danish text and put into it since it was translated; `then` is as it was, where git has it. */
export const changedLines = (then: readonly string[] | undefined, now: readonly string[]): string =>
  then === undefined
    ? ' Den tekst, der blev oversat, kan ikke findes her, så hold det hele op mod den danske.'
    : [
        '',
        ...listed(
          '-',
          then.filter((line) => !now.includes(line)),
        ),
        ...listed(
          '+',
          now.filter((line) => !then.includes(line)),
        ),
      ].join('\n');

function changesSince(site: Site, name: TranslatedName, danish: Entry, mark: string): string {
  const isMdx = danish.file.endsWith('.mdx');
  for (const source of site.project.before(danish.file)) {
    const then = linesBefore(name, source, isMdx);
    if (markOf(then) === mark) return changedLines(then, linesOf(name, danish));
  }
  return changedLines(undefined, []);
}

const isMark = (value: unknown): value is string => /^[a-z]{10}$/.test(String(value));

/** Whether a translation renders the Danish text as it is now. */
export const isStale = ({ collection, data, danish }: Translation): boolean =>
  danish !== undefined && data['oversatFra'] !== markOfEntry(collection, danish);

/** The mark of the Danish text: there, and that of the text as it is now. */
export function markFindings(site: Site, translation: Translation): Finding[] {
  const { collection, data, danish, file, lineOf } = translation;
  if (danish === undefined || !danish.legible || !isStale(translation)) return [];
  const example = `oversatFra: ${markOfEntry(collection, danish)}`;
  const given = data['oversatFra'];
  const at = { file, line: lineOf(['oversatFra']), example };
  return [
    isMark(given)
      ? {
          ...at,
          level: 'advarsel',
          found: `Den danske tekst i ${danish.file} er ændret, siden den blev oversat. Læserne får at vide, at den danske side er nyere.${changesSince(site, collection, danish, given)}`,
          mend: 'Ret oversættelsen, og skriv så det nye mærke.',
        }
      : {
          ...at,
          level: 'fejl',
          found: given === undefined ? 'Feltet »oversatFra« mangler.' : 'Feltet »oversatFra« er ikke et mærke.',
          mend: 'Hold oversættelsen op mod den danske tekst, sætning for sætning, og skriv så linjen.',
        },
  ];
}
