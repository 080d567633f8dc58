import type { Language } from '../../rules/core/languages.ts';
import { staysIn } from '../calculator/periods/stays.ts';
import { concluding } from '../calculator/result/concluding.ts';
import type { InBrowser } from '../calculator/rule.ts';
import type { Sent, Told } from './protocol.ts';
import type { ListedRule } from './listed.ts';
import { Session } from './session.ts';
import type { ListSpeech } from './listed.ts';
import { inOrder, speechOfList } from './spoken.ts';
import { Refused } from './table.ts';

const rules = import.meta.glob<InBrowser>('../../rules/*/in-browser.ts', { import: 'inBrowser' });
type Questions = (law: never) => ListedRule['texts'];
const questions = import.meta.glob<Questions>('../../rules/*/questions.*.ts', { import: 'questions' });

/** A rule with all its words. */
async function load(id: string, language: Language, speech: ListSpeech): Promise<ListedRule> {
  const { telling, texts } = await rules[`../../rules/${id}/in-browser.ts`]!();
  const [asking, { logic, law, advise, SAYINGS, TONES, SORTED_BY }, other] = await Promise.all([
    Promise.all(inOrder(language).map((code) => questions[`../../rules/${id}/questions.${code}.ts`]!())),
    telling(),
    texts[`./texts.${language}.ts`]!(),
  ]);
  const asked = asking.map((inLanguage) => inLanguage(law as never));
  return {
    ...speech,
    questions: asked,
    id,
    logic,
    concluding,
    stays: staysIn(speech.ofPeriods),
    advise,
    sayings: SAYINGS,
    tones: TONES,
    sortedBy: SORTED_BY,
    texts: { ...asked[0]!, ...other.texts(law as never) },
  };
}

/** The language is that of the page, and does not change. */
async function begin(language: Language) {
  const speech = await speechOfList(language);
  return { words: speech.ofList, session: new Session(speech.ofList, (id) => load(id, language, speech)) };
}
let begun: ReturnType<typeof begin> | undefined;
const tell = (told: Told) => postMessage(told);

let turn = Promise.resolve();
/** One question after the other, in their order. */
addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  turn = turn.then(async () => {
    const { words, session } = await (begun ??= begin(data.language));
    try {
      for await (const told of session.answer(data)) tell(told);
    } catch (error) {
      tell({ type: 'refused', text: error instanceof Refused ? error.message : words.failed });
    }
  });
});
