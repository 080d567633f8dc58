import { spoken } from '../../site/search/language.en.ts';
import type { words as danish } from './words.da.ts';

const results = (count: number) => (count === 1 ? '1 result' : `${count} results`);

export const words: typeof danish = {
  spoken,
  kinds: {
    beregner: 'Calculator',
    vejledning: 'Guidance',
    nyhedsbrev: 'Newsletter',
    ordbog: 'Glossary',
    retskilde: 'Law',
    emne: 'Overview',
    side: 'About the site',
  },
  filterLabels: { for: 'For', emne: 'Topic', nyhedsbrev: 'Newsletter', status: 'Status' },
  hint: 'Write a word, a section or a number.',
  keys: ' Arrow down goes to the results, Enter opens.',
  close: 'Close',
  filters: (chosen) => (chosen === 0 ? 'Narrow down' : `Narrow down (${chosen} chosen)`),
  all: 'All',
  clearFilters: 'Remove what narrows it down',
  more: (count) => `Show ${count} more`,
  found: (count, query) =>
    query === '' ? `${results(count)} with what is chosen` : `${results(count)} for “${query}”`,
  silent: 'Write a word that says what it is about, for example “guarantee”.',
  nothing: (query) => (query === '' ? 'No pages fit what is chosen.' : `No results for “${query}”.`),
  instead: (query, count) => `No results for “${query}”. Here are ${results(count)} for what is like it.`,
  unknown: (all) => `No pages have ${all.map((word) => `“${word}”`).join(' or ')}.`,
  didYouMean: (query) => `Did you mean “${query}”?`,
  coming: 'The search is being loaded. Look below otherwise.',
  loading: 'The search is being loaded …',
  failed: 'The search could not be loaded. Check that you are online, and write the word again.',
  elsewhere: 'If that does not help, open the search page in a new tab',
  noIndex: 'No search index has been built yet. Run npm run build, and reload the page.',
};
