import { readFileSync } from 'node:fs';
import { join, matchesGlob, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import type { Finding } from '../finding.ts';

const NEAR = 2;

export interface Misspelt {
  readonly word: string;
  readonly finding: Finding;
}

/** Misspelt words, by the Danish dictionary and the project's own list. `files`: all, where they are left out. */
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
        findings.push({
          word: text,
          finding: {
            file: relative(root, fileURLToPath(uri!)).split(sep).join('/'),
            line: row,
            level: 'fejl',
            found: `»${text}« står ikke i den danske ordbog.`,
            mend: `${near.length > 0 ? `Mente du ${near.map((word) => `»${word}«`).join(' eller ')}? ` : ''}Er ordet rigtigt, så skriv det på en linje i src/content/ordliste.txt.`,
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
