import type { words as danish } from './words.da.ts';

export const words: typeof danish = {
  skip: 'Go to the content of the page',
  mainMenu: 'Main menu',
  menu: 'Menu',
  search: 'Search',
  searchIn: 'Search the guidance',
  searchFailed: 'The search could not be loaded. Try again, or',
  searchElsewhere: 'open the search page in a new tab',
  youAreHere: 'You are here',
  frontPage: 'Front page',
  onThisPage: 'Contents',
  aboutNav: 'About the site',
  guidanceOnly: 'Guidance, not a decision.',
  notTheAgency:
    'The rules come from the newsletters of the Danish Immigration Service and from the law. They may have changed since. The site is independent and not that of the Immigration Service.',
  behind: (who) => `The site is run by ${who}.`,
  fault: 'Something wrong on the page?',
  edit: 'Edit the page',
  notFound: 'The page does not exist',
  notFoundAbout: 'There is no page at this address',
  notFoundLead: 'The address may be misspelled, or the page may have moved.',
  notFoundSearch: 'Search for what you need',
  fromSite: 'From',
  framedNote: 'Guidance, not a decision. What you answer stays in your browser.',

  notHere: 'Not in English',
  nearest: ': what is nearest to it',
  moved: 'The page has moved',
  movedFrom: (path) => `Moved from ${path}`,
  movedAbout: (title) => `The page has moved: ${title}`,
  itIsCalled: 'It is called',
};
