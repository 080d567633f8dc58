import { fragmentFor, queryIn } from './address.ts';
import { SearchView } from './view.ts';

/** So that the address can be copied or come back to; nothing is kept of the way there. */
const keep = (query: string) => history.replaceState(null, '', location.pathname + fragmentFor(query));

const old = new URLSearchParams(location.search).get('q');
if (old !== null) keep(old);

const view = new SearchView(document.querySelector<HTMLElement>('#soegning')!, queryIn(location), keep);
view.input.focus();
addEventListener('hashchange', () => {
  const query = queryIn(location);
  if (query !== undefined) view.ask(query);
});
