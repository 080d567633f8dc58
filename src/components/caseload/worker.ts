import type { InBrowser } from '../calculator/rule.ts';
import type { Ask, Told } from './protocol.ts';
import type { ListedRule } from './rows.ts';
import { Session } from './session.ts';
import { Refused } from './table.ts';
import { words as ofQuestions } from '../calculator/words.da.ts';
import { words as ofResult } from '../calculator/result/words.da.ts';
import { words } from './words.da.ts';

const rules = import.meta.glob<InBrowser>('../../rules/*/in-browser.ts', { import: 'inBrowser' });
type Questions = (law: never) => ListedRule['texts'];
const questions = import.meta.glob<Questions>('../../rules/*/questions.da.ts', { import: 'questions' });

/** A rule with all its words. */
async function load(id: string): Promise<ListedRule> {
  const { logic, law, advice, texts } = await rules[`../../rules/${id}/in-browser.ts`]!();
  const [asking, { advise, SAYINGS, TONES, SORTED_BY }, other] = await Promise.all([
    questions[`../../rules/${id}/questions.da.ts`]!(),
    advice(),
    texts.da(),
  ]);
  return {
    id,
    logic,
    advise,
    sayings: SAYINGS,
    tones: TONES,
    sortedBy: SORTED_BY,
    words: { ...ofQuestions, ...ofResult },
    texts: { ...asking(law as never), ...other.texts(law as never) },
  };
}

const session = new Session(load);
const tell = (told: Told) => postMessage(told);

let turn = Promise.resolve();
/** One question after the other, in their order. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  turn = turn.then(async () => {
    try {
      for await (const told of session.answer(data)) tell(told);
    } catch (error) {
      tell({ type: 'refused', text: error instanceof Refused ? error.message : words.failed });
    }
  });
});
