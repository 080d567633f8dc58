import { advised } from '../../../rules/core/evaluate.ts';
import type { Result } from '../app.ts';
import type { AskingRule, InBrowser, ResultWords } from '../rule.ts';
import { toldOf } from '../told.ts';
import { Notices } from './Notices.tsx';
import { VerdictView } from './VerdictView.tsx';

/** What is fetched while the first question is answered: the result, and what goes with links, history and the tab. */
export { visit } from './visit.ts';

type Fetched = Awaited<ReturnType<InBrowser['advice']>>;
type Texts = Awaited<ReturnType<InBrowser['texts']['da']>>;

/** What tells the result of a rule, put together from what was fetched of it. */
export function resultOf(
  asking: AskingRule,
  law: object,
  { advise, SAYINGS: sayings, TONES: tones }: Fetched,
  { texts }: Texts,
  words: ResultWords,
): Result {
  const rule = {
    ...asking,
    advise,
    sayings,
    tones,
    texts: { ...asking.texts, ...texts(law as never) },
    words: { ...asking.words, ...words },
  };
  return {
    View: VerdictView,
    Notices,
    rule,
    advised: (facts, verdict) => advised(advise, facts, verdict),
    told: (verdict) => toldOf(rule, verdict),
  };
}
