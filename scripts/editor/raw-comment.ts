import type { Entry } from './content.ts';
import { factsOf, listed } from './facts.ts';

/** The first word of a comment that holds the raw text of an issue. It may not be published. */
export const RAW_TEXT = 'RÅTEKST';
/** The words that stand where an editor has yet to write. They may not be published. */
export const PLACEHOLDER = 'SKRIV:';

/** The raw text of a section as lines of a comment, with what must not be forgotten. */
export const asComment = (section: number | 'kontakt', raw: string): string[] => [
  `${RAW_TEXT} afsnit ${section}. Skriv den om med egne ord. npm run udgiv sletter kommentaren.`,
  ...raw.split('\n').map((line) => `| ${line.trimEnd()}`),
  'HUSK fra råteksten:',
  ...listed(factsOf(raw)).map((line) => `- ${line}`),
];

const LINE = /^\s*(?:# ?)?\| ?(.*)$/;

/** The raw texts that a draft holds, by section. */
export function rawTexts({ source }: Entry): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of source.split(/\r?\n/)) {
    const [, section] = new RegExp(`${RAW_TEXT} afsnit (\\w+)\\.`).exec(line) ?? [];
    if (section !== undefined) texts.set(section, (lines = []));
    else {
      const [, text] = LINE.exec(line) ?? [];
      if (text === undefined) lines = undefined;
      else lines?.push(text);
    }
  }
  return new Map([...texts].map(([section, found]) => [section, found.join('\n').trim()]));
}
