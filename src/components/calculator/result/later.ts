import { href } from '../../../site/address.ts';
import { advised } from '../../../rules/core/evaluate.ts';
import type { Result } from '../app.ts';
import type { AskingRule, InBrowser, ResultWords, TellingRule, Words } from '../rule.ts';
import { toldOf } from '../told.ts';
import { concluding } from './concluding.ts';
import { Notices } from './Notices.tsx';
import { loadTerms } from './terms.tsx';
import { VerdictView } from './VerdictView.tsx';
import { type Island, visit as begin } from './visit.ts';
import { clear, switchMode, WholeForm } from './whole.tsx';

/** What is fetched while the first question is answered: the result, and what goes with links, history and the tab. */
export function visit(island: Island): () => void {
  const after = begin(island);
  void loadTerms(island.rule.words.language).then(island.redraw);
  return after;
}

const wordsBy = import.meta.glob<{ words: Words }>('../words.*.ts');

type Fetched = Awaited<ReturnType<InBrowser['telling']>>;
type Texts = Awaited<ReturnType<InBrowser['texts'][string]>>;

/** What tells the result of a rule, put together from what was fetched of it. */
export function resultOf(
  asking: AskingRule,
  { texts: byLanguage }: InBrowser,
  { logic, law, advise, SAYINGS: sayings, TONES: tones }: Fetched,
  ofResult: { readonly texts: Texts['texts']; readonly words: ResultWords },
): Result {
  const told = ({ texts, words, ...same }: AskingRule, other: typeof ofResult): TellingRule => ({
    ...same,
    logic,
    concluding,
    advise,
    sayings,
    tones,
    texts: { ...texts, ...other.texts(law as never) },
    words: { ...words, ...other.words },
  });
  const rule = told(asking, ofResult);
  return {
    View: VerdictView,
    Notices,
    whole: { WholeForm, switchMode, clear },
    rule,
    advised: (facts, verdict) => advised(advise, facts, verdict),
    async inLanguage(language) {
      if (language === rule.words.language) return rule;
      const [{ words }, { texts }, asked] = await Promise.all([
        wordsBy[`../words.${language}.ts`]!(),
        byLanguage[`./texts.${language}.ts`]!(),
        fetch(href(`/api/questions/${language}/${asking.id}.json`)),
      ]);
      const inOther = {
        ...asking,
        ...(asking.stays && { stays: asking.stays.in((await words.ofPeriods()).words) }),
        words,
        texts: (await asked.json()) as AskingRule['texts'],
      };
      return told(inOther, { texts, words: (await words.ofResult()).words });
    },
    told: (verdict) => toldOf(rule, verdict),
  };
}
