import type { pageWords as danish } from './page-words.da.ts';

export const pageWords: typeof danish = {
  facets: {
    kommune: 'Municipal staff',
    borger: 'Citizens',
    gældende: 'In force',
    tidligere: 'Replaced or no longer in force',
  },
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
