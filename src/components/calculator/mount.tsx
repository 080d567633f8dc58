import { hydrate, render } from 'preact';
import used from '../../styles/calculator-used.css?url';
import type { Day } from '../../rules/core/day.ts';
import { again } from './again.ts';
import { given } from './answers.ts';
import type { App, News, Place } from './app.ts';
import { Calculator, statusOf } from './Calculator.tsx';
import type { AskingRule, Facts, InBrowser, Words } from './rule.ts';
import { caseOf, ids, start, type State, turnDay } from './state.ts';
import { besideTranslator } from './translated.ts';

/** What a calculator says of itself where it stands. */
interface Given {
  readonly rule: string;
  readonly version: string;
  readonly place: Place;
  readonly own: string;
  readonly prefix: string;
  readonly language: string;
  /** The address of what the rule asks, in words. */
  readonly questions: string;
  readonly facts?: string;
}

type Loads<T> = Readonly<Record<string, () => Promise<T>>>;
const eachAgain = <T,>(loads: Loads<T>, named: (file: string) => string): Loads<T> =>
  Object.fromEntries(Object.entries(loads).map(([file, load]) => [named(file), again(load)]));

const rules = import.meta.glob<InBrowser>('../../rules/*/in-browser.ts', { import: 'inBrowser' });
const wordsBy = import.meta.glob<Words>('./words.*.ts', { import: 'words' });
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

type Fixed = Pick<App, 'rule' | 'version' | 'place' | 'address' | 'id' | 'periods'>;

/** Goes on from the page's own HTML: what was typed and where the focus is stay as they are. */
function run(root: HTMLElement, fixed: Fixed, inBrowser: InBrowser, begun: Facts) {
  const { rule, version, place } = fixed;
  const { language } = rule.words;
  const isOwn = place === 'own';
  let today = localDay();
  const title = document.title;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  root.after(status);

  let state: State = { ...start(today), entries: given(rule, begun) };
  let news: News | undefined;
  let result: App['result'];
  let told = '';
  // What was written last: what stands there may be a translation of it.
  let [said, titled] = ['', title];

  const appNow = (): App => ({ ...fixed, today, state, news, result, now: caseOf(rule, state), update });
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
  const loadAdvice = again(inBrowser.advice);
  const loadTexts = again(inBrowser.texts[language]);
  const loadWords = again(rule.words.ofResult);
  let fetching: Promise<typeof import('./result/later.ts') | undefined> | undefined;
  /** Fetches what shows the result. What failed is fetched again at the next answer. */
  const fetchLater = () =>
    (fetching ??= Promise.all([loadLater(), loadAdvice(), loadTexts(), loadWords()])
      .then(([later, advice, texts, { words }]) => {
        result = later.resultOf(rule, inBrowser.law, advice, texts, words);
        return later;
      })
      .catch(() => {
        result = null;
        return (fetching = undefined);
      })
      .finally(() => {
        // The heading of the result takes the place of what stood there until now.
        if (document.activeElement?.id === fixed.id(ids.result)) state = { ...state, focus: ids.result };
        paint();
      }));

  /** The fragment that the answers last came from. */
  let followed = '';
  function update(step: (state: State) => State) {
    const before = state;
    state = step(before);
    if (state === before) return;
    if (news?.refused || state.linked === undefined) news = undefined;
    // The address no longer says what the answers are. One that has not been read yet is left: it is about to be.
    if (isOwn && followed !== '' && location.hash === followed) history.replaceState(null, '', location.pathname);
    paint();
    void openLink(true);
  }

  let opening = 0;
  /** Follows the link in the address, if it is one: once, however often it is asked to while what it needs is fetched. */
  const openLink = async (focus: boolean) => {
    const turn = ++opening;
    const later = await fetchLater();
    const hash = isOwn ? location.hash : '';
    const came = turn === opening && result && later?.follow(result.rule, state, hash, { version, today, focus });
    if (!came) return;
    followed = hash;
    ({ state, news } = { news: undefined, ...came });
    paint(came.told);
  };

  tellTyped(root);
  state = { ...state, entries: { ...start(today).entries, ...state.entries } };
  paint();
  // A tab stays open for weeks, and a page that is gone back to is not run again.
  const lookAtCalendar = () => {
    const before = today;
    today = localDay();
    if (today === before) return;
    state = turnDay(state, today);
    paint();
  };
  addEventListener('pageshow', lookAtCalendar);
  document.addEventListener('visibilitychange', lookAtCalendar);
  void openLink(false);
  if (!isOwn) return;
  addEventListener('hashchange', () => void openLink(true));
  // The link to the answers that are already in the address: no change that the browser would tell of.
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link?.hash && link.href === location.href) void openLink(true);
  });
}

const mounted = new WeakSet<HTMLElement>();

/**
 * Makes a calculator work that stands in the page as HTML: once, however often it is asked to. `pressed` is the button that
 * was pressed in the meantime, if any. Rejects where something could not be fetched, and can then be asked again.
 */
export async function mount(root: HTMLElement, pressed: () => HTMLElement | null | undefined): Promise<void> {
  const {
    rule: id,
    version,
    place,
    own,
    prefix,
    language,
    questions,
    facts = '{}',
  } = root.dataset as DOMStringMap & Given;
  const [inBrowser, words, texts] = await Promise.all([
    loadRule[id]!(),
    loadLanguage[language]!(),
    fetch(questions).then((response) => response.json() as Promise<AskingRule['texts']>),
    loadStyles(),
  ]);
  const { logic } = inBrowser;
  const hasPeriods = Object.values(logic.facts).some(({ kind }) => kind === 'periods');
  const [Periods, ofPeriods] = await Promise.all([hasPeriods && loadPeriods(), hasPeriods && words.ofPeriods()]);
  if (mounted.has(root)) return;
  mounted.add(root);
  root.ariaBusy = null;
  const fixed: Fixed = {
    rule: { id, logic, texts, words },
    version,
    place,
    address: new URL(own, location.href).href,
    id: (name) => prefix + name,
    periods: Periods && ofPeriods ? { Fields: Periods.StayFields, words: ofPeriods.words } : undefined,
  };
  run(root, fixed, inBrowser, JSON.parse(facts) as Facts);
  pressed()?.click();
}
