import { codes, type Language, languages } from '../rules/core/languages.ts';
import type { words as site } from './words.da.ts';

const addresses = new Map(
  await Promise.all(
    codes.map(async (code) => {
      const { words } = (await import(`./words.${code}.ts`)) as { words: typeof site };
      return [code, words.addresses] as const;
    }),
  ),
);

/** Where a page that is not content stands in the built site, by its Danish address: `/ordbog/` → `en/glossary/`. */
export function pathIn(language: Language, danish: string): string {
  const own = addresses.get(language)!;
  // A folder that is no page is where its pages are.
  const [, inside] = Object.entries(own).find(([path]) => path.startsWith(danish)) ?? [];
  const path = own[danish] ?? inside?.replace(/[^/]+\/$/, '') ?? danish;
  return languages[language].prefix + path.slice(1);
}

/** What a path begins with, in any language, by the Danish addresses: for a regular expression. */
export const beginning = (...danish: readonly string[]): string =>
  `^(?:${danish.flatMap((path) => codes.map((code) => pathIn(code, path))).join('|')})`;
