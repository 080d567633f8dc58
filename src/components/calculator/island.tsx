import { hydrate, render } from 'preact';
import type { Day } from '../../rules/core/day.ts';
import { again } from './again.ts';
import { given } from './answers.ts';
import type { App, News, Offer, Step } from './app.ts';
import { Calculator, statusOf } from './Calculator.tsx';
import { type AskingRule, type Facts, type InBrowser, isAsking } from './rule.ts';
import { type At, atOf, caseOf, ids, start, type State } from './state.ts';
import { besideTranslator } from './translated.ts';

/** The reader's own civil day. */
function localDay(): Day {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10) as Day;
}

/** Tells the fields' own handlers of what was typed and chosen before they were there. */
function tellTyped(root: HTMLElement) {
  const fields = root.querySelectorAll<HTMLInputElement>('input, select, textarea');
  const changed = [...fields].flatMap((field) => {
    const { type, value, checked, defaultValue = '', defaultChecked } = field;
    const isBox = /radio|checkbox/.test(type);
    const event = isBox || type.startsWith('select') ? 'change' : 'input';
    return (isBox ? checked === defaultChecked : value === defaultValue) ? [] : [{ field, event, value, checked }];
  });
  for (const { field, event, value, checked } of changed) {
    Object.assign(field, { value, checked });
    field.dispatchEvent(new Event(event, { bubbles: true }));
  }
}

/** What does not change while a calculator is in use. */
export type Fixed = Pick<App, 'version' | 'place' | 'address' | 'id'>;

/** What is first known of a rule, and later more of. */
export type Shown = Pick<App, 'rule' | 'Periods'>;

/** What asks, and what more is fetched with it. */
export interface Asked extends Shown {
  readonly rule: AskingRule;
  readonly inBrowser: InBrowser;
}

/** Goes on from the page's own HTML: what was typed and where the focus is stay as they are. */
export function run(root: HTMLElement, fixed: Fixed, shown: Shown, loadAsking: () => Promise<Asked>, begun: Facts) {
  const { version, place } = fixed;
  /** Those that know how to ask, and then to conclude, as they are fetched. */
  let { rule, Periods } = shown;
  const { language, ofResult } = rule.words;
  let today = localDay();
  const title = document.title;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  const notLoaded = root.previousElementSibling!.classList;
  notLoaded.remove('is');

  let state: State = { ...start(today), entries: given(rule, begun) };
  let news: News | undefined;
  let offer: Offer | undefined;
  let result: App['result'];
  /** What was pressed before there was what asks. Nothing else that is pressed from here is on its way. */
  let waiting: Step | undefined;
  const sayIfWaiting = () => (root.ariaBusy = waiting ? 'true' : null);
  sayIfWaiting();
  root.addEventListener('click', sayIfWaiting);
  /** What the visit does after each step; absent until it is fetched. */
  let visited: (() => void) | undefined;
  let told = '';
  // What was written last: what stands there may be a translation of it.
  let [said, titled] = ['', title];

  const appNow = (): App => ({
    ...fixed,
    rule,
    Periods,
    today,
    state,
    news,
    offer,
    result,
    now: caseOf(rule, state),
    update,
    take,
    soon,
  });
  hydrate(<Calculator app={appNow()} />, root);
  const draw = besideTranslator(root);

  const redraw = () => {
    const app = appNow();
    draw(() => render(<Calculator app={app} />, root));
    return app;
  };
  /** `also` is told before the verdict. */
  const paint = (also = '') => {
    const app = redraw();
    const [first, verdict] = statusOf(app);
    // A verdict that has been told is not told again after something else was.
    const text = first || `${also} ${verdict !== told || said === told ? verdict : ''}`.trim();
    if (!first) told = verdict;
    if (said !== text) status.textContent = said = text;
    const name = state.faults.length > 0 ? rule.words.errorTitle(title) : title;
    if (titled !== name) document.title = titled = name;
    const { focus, ...rest } = state;
    state = rest;
    const target = focus && document.getElementById(fixed.id(focus));
    if (!target) return;
    // Firefox lays out what is new only when it is asked, and does not focus a legend before.
    target.getBoundingClientRect();
    target.focus();
  };

  /** Goes on with what asks: the press that waited for it is taken. */
  const learn = (asked: Asked) => {
    if (status.isConnected) return;
    ({ rule, Periods } = asked);
    // From here on there may be something to tell.
    root.after(status);
    notLoaded.remove('is');
    const step = waiting;
    waiting = undefined;
    sayIfWaiting();
    if (step) take(step);
    else paint();
  };

  const loadLater = again(() => import('./result/later.ts'));
  const loadWords = again(ofResult);
  let loadTelling: InBrowser['telling'] | undefined;
  let loadTexts: InBrowser['texts'][string] | undefined;
  const isAtResult = () => document.activeElement?.id === fixed.id(ids.result);

  async function fetchAll() {
    const asked = await loadAsking().catch(() => {
      // The first question stands as it was filled in, and can be sent again.
      waiting = undefined;
      sayIfWaiting();
      notLoaded.add('is');
    });
    if (!asked) return;
    learn(asked);
    const { inBrowser } = asked;
    loadTelling ??= again(inBrowser.telling);
    loadTexts ??= again(inBrowser.texts[`./texts.${language}.ts`]!);
    const fetched = await Promise.all([loadLater(), loadTelling(), loadTexts(), loadWords()]).catch(() => null);
    if (fetched) {
      const [later, telling, { texts }, { words }] = fetched;
      result = later.resultOf(rule as AskingRule, inBrowser, telling, { texts, words });
      const waited = !caseOf(rule, state).next;
      rule = result.rule;
      const { next } = caseOf(rule, state);
      // Settled at once: only what concludes knows that there is something left to ask.
      if (waited && next && isAtResult()) state = { ...state, focus: ids.legend(next) };
    } else result = null;
    // The heading of the result takes the place of what stood there until now.
    if (isAtResult()) state = { focus: ids.result, ...state };
    paint();
    if (!fetched || !result) return;
    // What comes of it is told after what was there.
    visited ??= fetched[0].visit({
      rule: result.rule,
      version,
      place,
      localDay,
      now: () => ({ state, today }),
      enter,
      redraw,
      show: (change, also) => {
        ({ state, today, news, offer } = { state, today, news, offer, ...change });
        paint(also);
      },
    });
  }

  let fetching: Promise<void> | undefined;
  /** Fetches what asks, and then what shows the result. What failed is fetched again at the next answer. */
  const fetchLater = () =>
    (fetching ??= fetchAll().finally(() => {
      if (!visited) fetching = undefined;
    }));

  /** Each question is a step that Back goes, whatever has come by then: who goes too far back has lost the answers. */
  const enter = () => {
    const at = place === 'own' && atOf(rule, state);
    if (at && at.at !== (history.state as At | null)?.at) history.pushState(at, '');
  };

  function take(step: Step) {
    const asking = rule;
    if (isAsking(asking)) return update((at) => step(asking, at));
    waiting = step;
    sayIfWaiting();
    notLoaded.remove('is');
    void fetchLater();
  }

  function soon(step: Parameters<App['soon']>[0]) {
    const go = () => {
      const then = result;
      if (then) update((at) => step(then.whole, then.rule, at));
    };
    if (visited) go();
    else void fetchLater().then(go);
  }

  function update(step: (state: State) => State) {
    const before = state;
    state = step(before);
    if (state === before) return;
    if (news?.refused || state.linked === undefined) news = undefined;
    paint();
    if (visited) return visited();
    enter();
    void fetchLater();
  }

  if (place === 'own') history.replaceState(history.state ?? atOf(rule, state), '');
  tellTyped(root);
  state = { ...state, entries: { ...start(today).entries, ...state.entries } };
  void fetchLater();
  paint();
}
