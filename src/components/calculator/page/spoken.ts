import { codes, type Language } from '../../../rules/core/languages.ts';
import type { Calculator } from '../../../rules/index.ts';
import { concluding } from '../result/concluding.ts';
import type { AllWords, TellingRule, Words } from '../rule.ts';

async function wordsIn(language: Language): Promise<AllWords> {
  const { words } = (await import(`../words.${language}.ts`)) as { words: Words };
  return { ...words, ...(await words.ofResult()).words };
}

const WORDS = new Map(await Promise.all(codes.map(async (language) => [language, await wordsIn(language)] as const)));

/** All words of the calculator, where the site is built: a browser fetches those of one language, as it needs them. */
export const spoken = (language: Language): AllWords => WORDS.get(language)!;

/** Any registered rule, seen as the calculator sees it where it speaks that language. */
export const anyRule = (rule: Calculator, language: Language = 'da'): TellingRule =>
  ({ ...rule, texts: rule.texts[language], words: spoken(language), concluding }) as unknown as TellingRule;
