import { given } from '../answers.ts';
import type { App, News, Offer } from '../app.ts';
import { parseFacts } from '../../../rules/core/parse.ts';
import { readAnswers } from '../case.ts';
import { type TellingRule, TODAY } from '../rule.ts';
import {
  answersOf,
  type At,
  atOf,
  caseOf,
  type Entries,
  hasAnswers,
  hasInput,
  start,
  type State,
  turnDay,
} from '../state.ts';
import { ALONG } from './along.ts';
import { answersFragment } from './fragment.ts';
import { keep, type Kept, readKept } from './kept.ts';
import { follow } from './link.ts';
import { turnTo, undo } from './steps.ts';

interface Change {
  readonly state?: State;
  readonly today?: App['today'];
  readonly news?: News | undefined;
  readonly offer?: Offer | undefined;
}

/** A calculator that is in use. */
export interface Island extends Pick<App, 'version' | 'place'> {
  readonly rule: TellingRule;
  readonly now: () => { readonly state: State; readonly today: App['today'] };
  /** Goes to the entry of the history for the question that is asked. */
  readonly enter: () => void;
  /** Shows what has changed. `told` goes before the verdict. */
  readonly show: (change: Change, told?: string) => void;
  /** Shows the same with what has come meanwhile, and tells nothing: what was told last stays to be heard. */
  readonly redraw: () => void;
  readonly localDay: () => App['today'];
}

/** Another build may have kept them in another shape: then the answers alone, as far as the rule accepts them. */
function entriesIn(rule: TellingRule, { made, state }: Kept): Entries {
  if (made === import.meta.url) return state.entries;
  const { read } = readAnswers(rule, answersOf(state.entries), parseFacts);
  return given(rule, 'facts' in read ? read.facts : {});
}

const notToday = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([fact]) => fact !== TODAY));

/** Answers given elsewhere in this tab that mean the same here. */
function offered(rule: TellingRule, own: Kept | undefined): { from: string; entries: Entries } | undefined {
  if (own) return { from: own.from, entries: notToday(entriesIn(rule, own)) };
  for (const { rules, facts } of ALONG) {
    if (!rules.includes(rule.id)) continue;
    const other = readKept(rules.find((one) => one !== rule.id)!);
    const known = Object.entries(other ? answersOf(other.state.entries) : {}).filter(
      ([fact, answer]) => facts.includes(fact) && answer !== null,
    );
    const { read } = readAnswers(rule, Object.fromEntries(known), parseFacts);
    if (other && known.length > 0 && 'facts' in read) return { from: other.from, entries: given(rule, read.facts) };
  }
  return undefined;
}

/**
 * What a calculator does beside asking and deciding. On its own page it follows links to answers, and each question is a step
 * that Back and forward go. On pages of ours it keeps the answers for the tab, and finds them again. In a frame of another
 * site it does nothing of the kind. Comes with the result; returns what is to be called after each step of the reader's.
 */
export function visit({ rule, version, place, now, enter, show, localDay }: Island): () => void {
  const isOwn = place === 'own';
  const page = location.pathname;
  /** The fragment that the answers last came from. */
  let followed = '';
  /** The fragment when it was last looked at. */
  let seen = '';

  const keepNow = () => {
    if (place === 'frame') return;
    const { state } = now();
    const { entries, mode, editing, before, linked } = state;
    const from = document.querySelector('h1')?.textContent ?? '';
    keep(
      rule.id,
      hasInput(state)
        ? {
            page,
            from,
            made: import.meta.url,
            state: {
              entries,
              mode,
              ...(editing !== undefined && { editing }),
              ...(linked !== undefined && { linked, ...(before && { before }) }),
            },
          }
        : undefined,
    );
  };

  const entryNow = () => history.state as At | null;
  const replaceEntry = () => history.replaceState(atOf(rule, now().state) ?? null, '');

  const openLink = (focus: boolean) => {
    const { state, today } = now();
    seen = location.hash;
    const came = isOwn && follow(rule, state, seen, { version, today, focus });
    if (!came) return;
    followed = seen;
    show({ news: undefined, ...came }, came.told);
    replaceEntry();
    keepNow();
  };

  const after = () => {
    // The address no longer says what the answers are.
    if (isOwn && followed !== '' && location.hash === followed) history.replaceState(entryNow(), '', page);
    seen = location.hash;
    enter();
    keepNow();
  };

  const begin = () => {
    const { state, today } = now();
    const own = place === 'frame' ? undefined : readKept(rule.id);
    const entry = isOwn ? entryNow()?.at : undefined;
    if (own?.page === page && !hasInput(state)) {
      const { editing, ...rest } = own.state;
      const entries = { ...state.entries, ...entriesIn(rule, own) };
      const isKnown = editing !== undefined && own.made === import.meta.url;
      const back = turnDay({ ...state, ...rest, entries, ...(isKnown && { editing }) }, today);
      const { focus: _focus, ...restored } = entry === undefined ? back : turnTo(rule, back, entry);
      show({ state: restored });
    } else if (place !== 'frame' && !hasInput(state)) {
      const found = offered(rule, own);
      const take = () => {
        const { state: here } = now();
        const entries = { ...here.entries, ...found!.entries };
        show({ offer: undefined, state: turnTo(rule, { ...here, entries }, '') });
        after();
      };
      if (found) show({ offer: { ...found, take } });
    }
    // Back was pressed before this was here.
    else if (entry !== undefined && entry !== atOf(rule, state)?.at) show({ state: turnTo(rule, state, entry) });
    if (isOwn) replaceEntry();
    if (hasInput(now().state)) keepNow();
    openLink(false);
  };

  // A tab stays open for weeks, and a page that is gone back to is not run again.
  const lookAgain = () => {
    const { state, today } = now();
    const day = localDay();
    if (day !== today) show({ today: day, state: turnDay(state, day) });
  };
  addEventListener('pageshow', ({ persisted }) => {
    lookAgain();
    if (!persisted) return;
    const { state, today } = now();
    // »Begynd forfra« on another page holds here too.
    if (place !== 'frame' && hasInput(state) && !readKept(rule.id)) return show({ state: start(today) });
    // WebKit then empties the fields of a page that was in memory: they are filled anew, and the focus stays where it is.
    setTimeout(() => {
      const { focus: _focus, ...same } = now().state;
      show({ state: same });
    });
  });
  document.addEventListener('visibilitychange', lookAgain);
  begin();
  if (!isOwn) return after;
  addEventListener('hashchange', () => openLink(true));
  // The same calculator in another language takes the answers along: they stand in its address while it is pressed.
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    const { state } = now();
    if (!link?.lang || !hasAnswers(state)) return;
    const { href: empty } = link;
    const known = caseOf(rule, state);
    link.hash = answersFragment(rule, known, state, { version, outcome: known.verdict?.outcome ?? '' });
    setTimeout(() => (link.href = empty));
  });
  // The link to the answers that are already in the address: no change that the browser would tell of.
  addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link?.hash && link.href === location.href) openLink(true);
  });
  addEventListener('popstate', ({ state: entry }: { state: At | null }) => {
    // A link to answers is followed when the fragment is told of.
    const isLink = location.hash !== seen && location.hash.includes('=');
    seen = location.hash;
    if (!entry || isLink) return;
    const { state } = now();
    const isBack = !entry.linked && state.linked !== undefined && state.before;
    show({ news: undefined, state: turnTo(rule, isBack ? undo(rule, state) : state, entry.at) });
    keepNow();
  });
  return after;
}
