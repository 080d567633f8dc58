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
  facets: {
    kommune: 'Municipal staff',
    borger: 'Citizens',
    gældende: 'In force',
    tidligere: 'Replaced or no longer in force',
  },
  label: 'Search the guidance',
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

  // The page
  search: 'Search',
  about: 'Search guidance, calculators and glossary',
  noScript:
    'The search needs JavaScript, which is turned off in your browser. Find the page in one of the overviews instead.',
  notFound: 'Can you not find it?',
  tips: [
    'Write only the most important word, for example “guarantee” instead of a whole sentence.',
    'Try another word for the same thing, or the number of the law.',
    'Remove what narrows it down, if you have chosen something.',
  ],
  lookIn: 'Look in an overview:',
  callOrWrite: 'Call or write to the Danish Immigration Service if it is about your own case:',
  allContacts: 'All numbers, addresses and opening hours',
};
