import { fragmentFor, queryIn } from './address.ts';
import type { Language } from '../../rules/core/languages.ts';
import { speechIn } from './speech.ts';
import { SearchView } from './view.ts';

/** So that the address can be copied or come back to; nothing is kept of the way there. */
const keep = (query: string) => history.replaceState(null, '', location.pathname + fragmentFor(query));

const old = new URLSearchParams(location.search).get('q');
if (old !== null) keep(old);

const place = document.querySelector<HTMLElement>('#soegning')!;
// The results of a link come before the help: it waits for them, so that it does not move while it is read.
const help = document.querySelector<HTMLElement>('[data-search-help]')!;
help.hidden = Boolean(queryIn(location));

// No top-level await: the build would give what every page shares a file of its own.
void speechIn(place.dataset['language'] as Language).then((speech) => {
  const view = new SearchView(speech, place, queryIn(location), keep);
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
