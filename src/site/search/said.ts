import type { pageWords } from '../../components/search/page-words.da.ts';
import type { words as searchWords } from '../../components/search/words.da.ts';
import { type ByLanguage, codes, type Language } from '../../rules/core/languages.ts';

async function saidIn(language: Language) {
  const [{ words }, { pageWords: page }] = (await Promise.all([
    import(`../../components/search/words.${language}.ts`),
    import(`../../components/search/page-words.${language}.ts`),
  ])) as [{ words: typeof searchWords }, { pageWords: typeof pageWords }];
  return { words, page };
}

/** What the search says, by language. */
export const SAID = Object.fromEntries(
  await Promise.all(codes.map(async (code) => [code, await saidIn(code)] as const)),
) as ByLanguage<Awaited<ReturnType<typeof saidIn>>>;
