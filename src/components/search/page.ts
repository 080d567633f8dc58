import type { Language } from '../../rules/core/languages.ts';

const place = document.querySelector<HTMLElement>('#soegning')!;
// The results of a link come before the help: it waits for them, so that it does not move while it is read.
const help = document.querySelector<HTMLElement>('[data-search-help]')!;
const old = new URLSearchParams(location.search).get('q');
help.hidden = Boolean(old) || /[#&]q=./.test(location.hash);

// The same file as over other pages, which the head has asked for already. No top-level await: the build would give what
// every page shares a file of its own.
void import('./dialog.ts').then(async ({ fragmentFor, queryIn, SearchView, speechIn }) => {
  /** So that the address can be copied or come back to; nothing is kept of the way there. */
  const keep = (query: string) => history.replaceState(null, '', location.pathname + fragmentFor(query));
  if (old !== null) keep(old);

  const view = new SearchView(await speechIn(place.dataset['language'] as Language), place, queryIn(location), keep);
  // What was typed before the script came is what is searched for.
  if (view.input.value !== (queryIn(location) ?? '')) keep(view.input.value);
  // The focus stays where the reader has put it meanwhile.
  if (document.activeElement === document.body) view.input.focus();

  help.hidden = view.input.value !== '';
  void view.answered.then(() => (help.hidden = false));

  addEventListener('hashchange', () => {
    const query = queryIn(location);
    if (query !== undefined) view.ask(query);
  });
});
