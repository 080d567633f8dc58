import { readFileSync } from 'node:fs';
import { join, matchesGlob, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import { translationIn } from '../../../src/site/translation.ts';
import type { Finding } from '../finding.ts';

const NEAR = 2;

export interface Misspelt {
  readonly word: string;
  readonly finding: Finding;
}

/** Misspelt words, by the dictionary of a file's language and the project's own list for it. `files`: all, where they are left out. */
export async function checkSpelling(root: string, files?: readonly string[]): Promise<Misspelt[]> {
  const findings: Misspelt[] = [];
  // A file that is named is checked, whether or not the configuration has it.
  const { files: checked } = JSON.parse(readFileSync(join(root, 'cspell.json'), 'utf8')) as { files: string[] };
  const named = files?.filter((file) => checked.some((pattern) => matchesGlob(file, pattern))) ?? [];
  if (files !== undefined && named.length === 0) return [];
  const ignore = () => undefined;
  await lint(
    named,
    { root, config: join(root, 'cspell.json'), progress: false, showSuggestions: true, mustFindFiles: false },
    {
      issue: ({ uri, row, text, suggestionsEx = [] }) => {
        const near = suggestionsEx
          .map(({ word }) => word)
          .filter((word) => !word.includes("'"))
          .slice(0, NEAR);
        const file = relative(root, fileURLToPath(uri!)).split(sep).join('/');
        const isEnglish = translationIn(file) !== undefined;
        findings.push({
          word: text,
          finding: {
            file,
            line: row,
            level: 'fejl',
            found: `»${text}« står ikke i den ${isEnglish ? 'engelske' : 'danske'} ordbog.`,
            mend: `${near.length > 0 ? `Mente du ${near.map((word) => `»${word}«`).join(' eller ')}? ` : ''}${
              isEnglish
                ? 'Er det et dansk ord, så sæt »« om det. Er det et rigtigt engelsk, så skriv det på en linje i src/content/ordliste.en.txt.'
                : 'Er ordet rigtigt, så skriv det på en linje i src/content/ordliste.txt.'
            }`,
            example: near[0] ?? text,
          },
        });
      },
      error: (message, error) => {
        throw new Error(message, { cause: error });
      },
      info: ignore,
      debug: ignore,
      progress: ignore,
      result: ignore,
    },
  );
  return findings;
}
