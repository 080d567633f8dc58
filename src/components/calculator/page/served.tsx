import type { Day } from '../../../rules/core/day.ts';
import { typographic } from '../../../site/typographic.ts';
import { given } from '../answers.ts';
import type { App } from '../app.ts';
import { Calculator } from '../Calculator.tsx';
import { markDanish } from '../danish.ts';
import { StayFields, staysIn } from '../periods/StayFields.tsx';
import type { AskingRule, Facts } from '../rule.ts';
import { caseOf, type State } from '../state.ts';
import { options } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** What a rule asks, in words: with the page for the first question, fetched for those after it. */
export const questionsOf = ({ texts: { facts, errors } }: AskingRule) =>
  JSON.parse(typographic(JSON.stringify({ facts, errors }))) as AskingRule['texts'];

type Fixed = Pick<App, 'version' | 'place' | 'address' | 'id'>;

/** What a calculator is before it is touched: its first question, as the browser goes on from it. No day is today yet. */
export async function served(asked: AskingRule, facts: Facts, fixed: Fixed): Promise<string> {
  const { id, logic, words } = asked;
  const rule: AskingRule = {
    id,
    logic,
    words,
    stays: staysIn((await words.ofPeriods()).words),
    texts: questionsOf(asked),
  };
  const state: State = { entries: given(rule, facts), mode: 'steps', faults: [], left: [] };
  const app: App = {
    ...fixed,
    rule,
    today: '' as Day,
    state,
    now: caseOf(rule, state),
    news: undefined,
    offer: undefined,
    result: undefined,
    Periods: StayFields,
    update: () => {},
  };
  const { vnode } = options;
  if (rule.words.language !== 'da') markDanish();
  const html = renderToStaticMarkup(<Calculator app={app} />);
  Object.assign(options, { vnode });
  return html;
}
