import type { Language } from '../../rules/core/languages.ts';
import type { Calculator } from '../../rules/index.ts';
import { anyRule } from '../calculator/page/spoken.ts';
import type { ListedRule } from './listed.ts';
import { inOrder, speechOfList } from './spoken.ts';

/** Any registered rule, seen as a list of its cases sees it where no page does: on the command line, in tests. */
export async function listedRule(calculator: Calculator, language: Language = 'da'): Promise<ListedRule> {
  return {
    ...anyRule(calculator, language),
    ...(await speechOfList(language)),
    questions: inOrder(language).map((code) => calculator.texts[code]),
    sortedBy: calculator.sortedBy,
  };
}
