import type { Entry } from './content.ts';
import { factsOf, listed } from './facts.ts';

/** The first word of a comment that holds the raw text of an issue. It may not be published. */
export const RAW_TEXT = 'RÅTEKST';
/** The words that stand where an editor has yet to write. They may not be published. */
export const PLACEHOLDER = 'SKRIV:';

/** Is there something to write on this line yet? Between backticks it is spoken of. */
export const isUnwritten = (line: string): boolean => line.replace(/`[^`]*`/g, '').includes(PLACEHOLDER);

const HEADING = 'OVERSKRIFT:';

/** The raw text of a part of an issue as lines of a comment, with what must not be forgotten. `part`: a section's number, or what else it is. */
export function asComment(part: number | string, raw: string, heading = ''): string[] {
  const facts = listed(factsOf(raw));
  return [
    `${RAW_TEXT} ${typeof part === 'number' ? `afsnit ${part}` : part}. Skriv den om med egne ord. npm run udgiv sletter kommentaren.`,
    ...(heading === '' ? [] : [`${HEADING} ${heading}`]),
    ...raw.split('\n').map((line) => `| ${line.trimEnd()}`),
    ...(facts.length > 0 ? ['HUSK fra råteksten:', ...facts.map((line) => `- ${line}`)] : []),
  ];
}

const LINE = /^\s*(?:# ?)?\| ?(.*)$/;

/** The raw texts that a draft holds, by section or what else they are. */
export function rawTexts({ source }: Entry): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of source.split(/\r?\n/)) {
    const [, part] = new RegExp(`${RAW_TEXT} (?:afsnit )?(\\w+)\\.`).exec(line) ?? [];
    if (part !== undefined) texts.set(part, (lines = texts.get(part) ?? []));
    else if (!line.includes(HEADING)) {
      const [, text] = LINE.exec(line) ?? [];
      if (text === undefined) lines = undefined;
      else lines?.push(text);
    }
  }
  return new Map([...texts].map(([part, found]) => [part, found.join('\n').trim()]));
}
