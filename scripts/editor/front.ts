import { type Document, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';
import { lineAt } from './words.ts';

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

/** Fields as YAML; what is wrong with how they are written is told once. */
export function readFields(
  file: string,
  text: string,
  from: number,
  source: string,
  unread: Finding[],
): Document.Parsed {
  const fields = parseDocument(text, { prettyErrors: false });
  for (const { code, pos } of fields.errors.slice(0, 1)) {
    const [found, mend, example] = YAML_MENDS[code] ?? YAML_MEND;
    unread.push({ file, line: lineAt(source, from + pos[0]), level: 'fejl', found, mend, example });
  }
  return fields;
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
export function readFront(file: string, source: string, unread: Finding[]): Front | undefined {
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
export const withoutFields = (source: string, { text, from }: Front) =>
  source.slice(0, from + text.length).replace(/[^\n]/g, ' ') + source.slice(from + text.length);
