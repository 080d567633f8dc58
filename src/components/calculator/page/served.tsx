import type { Day } from '../../../rules/core/day.ts';
import type { Field } from '../../../rules/core/facts.ts';
import { html } from '../../../site/danish-words.ts';
import { enrich, namedIn } from '../../../site/prose.ts';
import { typographic } from '../../../site/typographic.ts';
import { given } from '../answers.ts';
import type { App, Place } from '../app.ts';
import { Calculator } from '../Calculator.tsx';
import { markDanish } from '../danish.ts';
import { StayFields } from '../periods/StayFields.tsx';
import { staysIn } from '../periods/stays.ts';
import { type AskingRule, type Facts, type Questions, specOf, textOf } from '../rule.ts';
import { caseOf, type State } from '../state.ts';
import { pageWordsIn } from './on-page.ts';
import { options } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** Where to find an answer, and how to write it, as HTML: the terms of the glossary in it open their explanation, as do those of the question. */
async function whereOf(rule: AskingRule, fact: string, place: Place): Promise<string> {
  const { language, dayHint } = rule.words;
  const { question, where, hint, options: answers = {} } = textOf(rule, fact);
  const isDated = ['day', 'periods'].includes(specOf(rule, fact).kind);
  const text = [where, hint, isDated && `${dayHint}.`].filter(Boolean).join(' ');
  // A page that has the first question in its text explains the words itself.
  if (place === 'page') return enrich(html(text), false, language);
  const inText = await namedIn([text], language);
  const asked = await namedIn([question, ...Object.values(answers)], language);
  const others = [...asked].filter(([id]) => !inText.has(id));
  const explained =
    others.length > 0 ? `<br>${html(pageWordsIn(language).explained(others.map(([, name]) => name)))}` : '';
  return enrich(html(text) + explained, true, language, `${rule.id}-${Object.keys(rule.texts.facts).indexOf(fact)}-`);
}

/** What a rule asks, in words: with the page for the first question, fetched for those after it. */
export async function questionsOf(rule: AskingRule, place: Place = 'own'): Promise<AskingRule['texts']> {
  const { facts, errors } = rule.texts;
  const where = Object.keys(facts).map(async (fact) => [fact, await whereOf(rule, fact, place)] as const);
  const spaced = JSON.parse(typographic(JSON.stringify({ facts, errors }))) as AskingRule['texts'];
  return { ...spaced, where: Object.fromEntries(await Promise.all(where)) };
}

/** With which fields, and with which question it begins. */
export function fieldsOf(rule: AskingRule): Pick<Questions, 'fields' | 'first'> {
  const fields = Object.entries(rule.logic.facts).map(([fact, spec]): [string, Field] => {
    switch (spec.kind) {
      case 'choice':
      case 'choices':
        return [fact, { kind: spec.kind, options: spec.options }];
      case 'periods': {
        const { kind, from, to, row } = spec;
        return [fact, { kind, from, to, ...(row && { row }) }];
      }
      default:
        return [fact, { kind: spec.kind }];
    }
  });
  return { fields: Object.fromEntries(fields), first: caseOf(rule, NOTHING).next! };
}

/** No day is today yet. */
const NOTHING: State = { entries: {}, mode: 'steps', faults: [], left: [] };

type Fixed = Pick<App, 'version' | 'place' | 'address' | 'id'>;

/** What a calculator is before it is touched: its first question, as the browser goes on from it. */
export async function served(asked: AskingRule, facts: Facts, fixed: Fixed): Promise<string> {
  const { id, logic, words } = asked;
  const { words: lists } = await words.ofPeriods();
  const rule: AskingRule = {
    id,
    logic,
    words,
    lists,
    stays: staysIn(lists),
    texts: await questionsOf(asked, fixed.place),
  };
  const state: State = { ...NOTHING, entries: given(rule, facts) };
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
    take: () => {},
    soon: () => {},
  };
  const { vnode } = options;
  if (rule.words.language !== 'da') markDanish();
  const made = renderToStaticMarkup(<Calculator app={app} />);
  Object.assign(options, { vnode });
  return made;
}
