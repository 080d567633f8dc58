import { codes, type Language } from '../../../rules/core/languages.ts';
import type { Calculator } from '../../../rules/index.ts';
import { staysIn } from '../periods/stays.ts';
import { concluding } from '../result/concluding.ts';
import type { AllWords, TellingRule, Words } from '../rule.ts';

async function wordsIn(language: Language) {
  const { words } = (await import(`../words.${language}.ts`)) as { words: Words };
  return { words: { ...words, ...(await words.ofResult()).words }, stays: staysIn((await words.ofPeriods()).words) };
}

const WORDS = new Map(await Promise.all(codes.map(async (language) => [language, await wordsIn(language)] as const)));

/** All words of the calculator, where the site is built: a browser fetches those of one language, as it needs them. */
export const spoken = (language: Language): AllWords => WORDS.get(language)!.words;

/** Any registered rule, seen as the calculator sees it where it speaks that language. */
export const anyRule = (rule: Calculator, language: Language = 'da'): TellingRule =>
  ({ ...rule, texts: rule.texts[language], concluding, ...WORDS.get(language) }) as unknown as TellingRule;
