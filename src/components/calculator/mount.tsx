import { render } from 'preact';
import type { Day } from '../../rules/core/day.ts';
import { again } from './again.ts';
import { caseOf, ids, start, type State, turnDay } from './state.ts';
import type { App, News } from './app.ts';
import { Calculator, statusOf } from './Calculator.tsx';
import type { AskingRule, InBrowser, Words } from './rule.ts';
import { besideTranslator } from './translated.ts';

const rules = import.meta.glob<InBrowser>('../../rules/*/in-browser.ts', { import: 'inBrowser' });
const wordsBy = import.meta.glob<Words>('./words.*.ts', { import: 'words' });

/** The reader's own civil day. */
function localDay(): Day {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10) as Day;
}

function run(root: HTMLElement, rule: AskingRule, inBrowser: InBrowser, version: string, periods: App['periods']) {
  const { language } = rule.words;
  let today = localDay();
  const title = document.title;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  root.replaceChildren();
  root.after(status);
  const draw = besideTranslator(root);

  let state: State = start(today);
  let news: News | undefined;
  let result: App['result'];
  let told = '';
  // What was written last: what stands there may be a translation of it.
  let [said, titled] = ['', title];

  /** `also` is told before the verdict. */
  const paint = (also = '') => {
    const app: App = { rule, version, today, state, news, result, now: caseOf(rule, state), periods, update };
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
    const place = focus && document.getElementById(focus);
    if (!place) return;
    // Firefox lays out what is new only when it is asked, and does not focus a legend before.
    place.getBoundingClientRect();
    place.focus();
  };

  const loadLater = again(() => import('./result/later.ts'));
  const loadAdvice = again(inBrowser.advice);
  const loadTexts = again(inBrowser.texts[language]!);
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
        if (document.activeElement?.id === ids.result) state = { ...state, focus: ids.result };
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
    if (followed !== '' && location.hash === followed) history.replaceState(null, '', location.pathname);
    paint();
    void openLink(true);
  }

  const isLink = () => location.hash.includes('=');

  let opening = 0;
  /** Follows the link in the address, if it is one: once, however often it is asked to while what it needs is fetched. */
  const openLink = async (focus: boolean) => {
    const turn = ++opening;
    const later = await fetchLater();
    const { hash } = location;
    const came = turn === opening && result && later?.follow(result.rule, state, hash, { version, today, focus });
    if (!came) return;
    followed = hash;
    ({ state, news } = { news: undefined, ...came });
    paint(came.told);
  };

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
  root.addEventListener('focusin', () => result ?? void openLink(false), { once: true });
  if (isLink()) void openLink(false);
  addEventListener('hashchange', () => void openLink(true));
  // The link to the answers that are already in the address: no change that the browser would tell of.
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link?.hash && link.href === location.href) void openLink(true);
  });
}

const root = document.querySelector<HTMLElement>('#beregner');
const { rule: id = '', version = '', language } = root?.dataset ?? {};
const questions = document.querySelector<HTMLElement>('[data-questions]')?.dataset['questions'];
const loadWords = wordsBy[`./words.${language}.ts`];
const load = rules[`../../rules/${id}/in-browser.ts`];
// Not awaited: the rule's file may import from this one, and would wait for it in turn.
if (root && questions && load && loadWords) {
  void load().then(async (inBrowser) => {
    const { logic } = inBrowser;
    const hasPeriods = Object.values(logic.facts).some(({ kind }) => kind === 'periods');
    const words = await loadWords();
    const [Periods, ofPeriods] = await Promise.all([
      hasPeriods && import('./periods/StayFields.tsx'),
      hasPeriods && words.ofPeriods(),
    ]);
    const periods = Periods && ofPeriods ? { Fields: Periods.StayFields, words: ofPeriods.words } : undefined;
    run(root, { id, logic, texts: JSON.parse(questions) as AskingRule['texts'], words }, inBrowser, version, periods);
  });
}
