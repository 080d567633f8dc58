import { codes, type Language } from '../rules/core/languages.ts';

type Formats = typeof import('../rules/core/da.ts');

const FORMATS = new Map(
  await Promise.all(
    codes.map(async (language) => [language, (await import(`../rules/core/${language}.ts`)) as Formats] as const),
  ),
);

/** How days and amounts are written in a language. */
export const formatsOf = (language: Language): Formats => FORMATS.get(language)!;
