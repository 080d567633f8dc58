import { hydrate, render } from 'preact';
import used from '../../styles/calculator-used.css?url';
import type { Day } from '../../rules/core/day.ts';
import { href } from '../../site/address.ts';
import { again } from './again.ts';
import { given } from './answers.ts';
import type { App, News, Offer, Place } from './app.ts';
import { Calculator, statusOf } from './Calculator.tsx';
import { markDanish } from './danish.ts';
import type { AskingRule, Facts, InBrowser, Words } from './rule.ts';
import { type At, atOf, caseOf, hasAnswers, ids, start, type State } from './state.ts';
import { besideTranslator } from './translated.ts';

/** What a calculator says of itself where it stands. */
interface Given {
  readonly rule: string;
  readonly version: string;
  readonly place: Place;
  readonly own: string;
  readonly language: string;
  readonly facts?: string;
}

type Loads<T> = Readonly<Record<string, () => Promise<T>>>;
const eachAgain = <T,>(loads: Loads<T>, named: (file: string) => string): Loads<T> =>
  Object.fromEntries(Object.entries(loads).map(([file, load]) => [named(file), again(load)]));

const rules = import.meta.glob<{ inBrowser: InBrowser }>('../../rules/*/in-browser.ts');
const wordsBy = import.meta.glob<{ words: Words }>('./words.*.ts');
const loadRule = eachAgain(rules, (file) => file.split('/').at(-2)!);
const loadLanguage = eachAgain(wordsBy, (file) => file.split('.').at(-2)!);
const loadPeriods = again(() => import('./periods/StayFields.tsx'));

let styled: Promise<unknown> | undefined;
/** What a calculator is styled by once it is used: before the page's own styles, which go on counting. */
const loadStyles = () =>
  (styled ??= new Promise((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: used, onload: done, onerror: done });
    document.head.prepend(link);
  }));

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

type Fixed = Pick<App, 'rule' | 'version' | 'place' | 'address' | 'id' | 'Periods'>;

/** Goes on from the page's own HTML: what was typed and where the focus is stay as they are. */
function run(root: HTMLElement, fixed: Fixed, inBrowser: InBrowser, begun: Facts) {
  const { version, place } = fixed;
  /** With what concludes, once that is fetched. */
  let { rule } = fixed;
  const { language } = rule.words;
  let today = localDay();
  const title = document.title;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  root.after(status);

  let state: State = { ...start(today), entries: given(rule, begun) };
  let news: News | undefined;
  let offer: Offer | undefined;
  let result: App['result'];
  /** What the visit does after each step; absent until it is fetched. */
  let visited: (() => void) | undefined;
  let told = '';
  // What was written last: what stands there may be a translation of it.
  let [said, titled] = ['', title];

  const appNow = (): App => ({
    ...fixed,
    rule,
    today,
    state,
    news,
    offer,
    result,
    now: caseOf(rule, state),
    update,
    soon,
  });
  hydrate(<Calculator app={appNow()} />, root);
  const draw = besideTranslator(root);

  /** `also` is told before the verdict. */
  const paint = (also = '') => {
    const app = appNow();
    draw(() => render(<Calculator app={app} />, root));
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

  const loadLater = again(() => import('./result/later.ts'));
  const loadTelling = again(inBrowser.telling);
  const loadTexts = again(inBrowser.texts[`./texts.${language}.ts`]!);
  const loadWords = again(rule.words.ofResult);
  const isAtResult = () => document.activeElement?.id === fixed.id(ids.result);
  let fetching: Promise<void> | undefined;
  /** Fetches what shows the result. What failed is fetched again at the next answer. */
  const fetchLater = () =>
    (fetching ??= Promise.all([loadLater(), loadTelling(), loadTexts(), loadWords()])
      .then(([later, telling, { texts }, { words }]) => {
        result = later.resultOf(rule, inBrowser, telling, { texts, words });
        const waited = !caseOf(rule, state).next;
        rule = result.rule;
        const { next } = caseOf(rule, state);
        // Settled at once: only what concludes knows that there is something left to ask.
        if (waited && next && isAtResult()) state = { ...state, focus: ids.legend(next) };
        return later;
      })
      .catch(() => {
        result = null;
        return (fetching = undefined);
      })
      .finally(() => {
        // The heading of the result takes the place of what stood there until now.
        if (isAtResult()) state = { focus: ids.result, ...state };
        paint();
      })
      // What comes of it is told after what was there.
      .then((later) => {
        if (!later || !result) return;
        visited ??= later.visit({
          rule: result.rule,
          version,
          place,
          localDay,
          now: () => ({ state, today }),
          enter,
          show: (change, also) => {
            ({ state, today, news, offer } = { state, today, news, offer, ...change });
            paint(also);
          },
        });
      }));

  /** Each question is a step that Back goes, whatever has come by then: who goes too far back has lost the answers. */
  const enter = () => {
    const at = place === 'own' && atOf(rule, state);
    if (at && at.at !== (history.state as At | null)?.at) history.pushState(at, '');
  };

  function soon(step: Parameters<App['soon']>[0]) {
    const take = () => {
      const then = result;
      if (then) update((at) => step(then.whole, then.rule, at));
    };
    if (visited) take();
    else void fetchLater().then(take);
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
  // The same calculator in another language takes the answers along: they stand in its address while it is pressed.
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (place !== 'own' || !link?.lang || !result || !hasAnswers(state)) return;
    const { href: empty } = link;
    link.hash = result.fragment(caseOf(rule, state), state, version);
    setTimeout(() => (link.href = empty));
  });
}

const mounted = new WeakSet<HTMLElement>();

/**
 * Makes a calculator work that stands in the page as HTML: once, however often it is asked to. `pressed` is the button that
 * was pressed in the meantime, if any. Rejects where something could not be fetched, and can then be asked again.
 */
export async function mount(root: HTMLElement, pressed: () => HTMLElement | null | undefined): Promise<void> {
  const { rule: id, version, place, own, language, facts = '{}' } = root.dataset as DOMStringMap & Given;
  const [{ inBrowser }, { words }, { explained, ...texts }] = await Promise.all([
    loadRule[id]!(),
    loadLanguage[language]!(),
    fetch(href(`/api/questions/${language}/${id}.json`)).then(
      (response) => response.json() as Promise<AskingRule['texts'] & Pick<AskingRule, 'explained'>>,
    ),
    loadStyles(),
  ]);
  const { asking: logic } = inBrowser;
  const hasPeriods = Object.values(logic.facts).some(({ kind }) => kind === 'periods');
  const [Periods, ofPeriods] = await Promise.all([hasPeriods && loadPeriods(), hasPeriods && words.ofPeriods()]);
  if (mounted.has(root)) return;
  mounted.add(root);
  if (language !== 'da') markDanish();
  // What was pressed is no longer on its way, nor will be what is pressed from here.
  root.ariaBusy = null;
  root.addEventListener('click', () => (root.ariaBusy = null));
  root.previousElementSibling!.classList.remove('is');
  const fixed: Fixed = {
    rule: {
      id,
      logic,
      texts,
      words,
      ...(explained && { explained }),
      ...(ofPeriods && Periods && { stays: Periods.staysIn(ofPeriods.words) }),
    },
    version,
    place,
    address: new URL(own, location.href).href,
    id: (name) => (place === 'page' ? `${root.id}-${name}` : name),
    Periods: Periods ? Periods.StayFields : undefined,
  };
  run(root, fixed, inBrowser, JSON.parse(facts) as Facts);
  // At no place on the screen: it is the same press, and no second one.
  pressed()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: -1000 }));
}
