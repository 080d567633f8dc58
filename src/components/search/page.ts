import { SearchView } from './view.ts';

const place = document.querySelector<HTMLElement>('#soegning')!;
const address = new URL(location.href);

const view = new SearchView(place, address.searchParams.get('q') ?? '', (query) => {
  // So that the address can be copied or come back to; nothing is kept of the way there.
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
});
view.input.focus();
