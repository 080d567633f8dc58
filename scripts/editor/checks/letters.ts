import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineAt } from '../words.ts';

const ENTITY = /&(?!(?:lt|gt|amp|quot);)(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;
/** A hyphen that shows only at the end of a line, and signs that never show. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** A letter and, apart from it, the sign above it. */
const APART = /\p{L}\p{M}/u;

/** The word that a character is in. */
const wordAt = (source: string, at: number) =>
  /\S*$/.exec(source.slice(0, at))![0] + /^(?:&[^;]*;|.)?\S*/su.exec(source.slice(at))![0];

const LETTERS: readonly (readonly [pattern: RegExp, level: Finding['level'], found: string, mend: string])[] = [
  [ENTITY, 'fejl', 'En kode for et tegn', 'Skriv tegnet selv. Et almindeligt mellemrum er nok.'],
  [
    UNSEEN,
    'fejl',
    'Et tegn, som ikke kan ses, fx en blød bindestreg fra Word',
    'Slet ordet, og skriv det igen. Ellers kan ordet ikke findes i søgningen.',
  ],
  [
    APART,
    'fejl',
    'Et bogstav og dets ring eller accent er to tegn, fx fra en pdf',
    'Slet ordet, og skriv det igen. Ellers kan ordet ikke findes i søgningen.',
  ],
];

const withoutCode = (source: string) =>
  source.replace(/^```[^]*?^```|`[^`\n]*`/gm, (code) => code.replace(/[^\n]/g, ' '));

function check({ file, source, legible }: Entry): Finding[] {
  const text = withoutCode(source);
  return (legible ? LETTERS : []).flatMap(([pattern, level, found, mend]): Finding[] => {
    const at = text.search(pattern);
    if (at < 0) return [];
    const near = wordAt(source, at);
    return [
      {
        file,
        line: lineAt(source, at),
        level,
        found: `${found}: »${near}«.`,
        mend,
        example: near
          .replace(ENTITY, ' ')
          .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
          .normalize('NFC'),
      },
    ];
  });
}

/** Letters that come along from word processors and pdf files: codes for them, ones that nobody sees, ones in two parts. */
export const checkLetters = (site: Site): Finding[] => site.entries.flatMap(check);
