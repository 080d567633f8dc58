/** What the site calls itself. */
export const name = 'Udlændingevejledningen';
export const purpose =
  'Vejledning og beregnere om udlændingesager, samlet fra Udlændingestyrelsens nyhedsbreve til kommunerne';

/** The sections of the site, in the header. */
export const sections = [
  { label: 'Vejledning', path: '/vejledning/' },
  { label: 'Beregnere', path: '/beregnere/' },
  { label: 'Nyhedsbreve', path: '/nyhedsbreve/' },
  { label: 'Ordbog', path: '/ordbog/' },
];

export const footer = [
  { label: 'Om vejledningen', path: '/om/' },
  { label: 'Tilgængelighed', path: '/tilgaengelighed/' },
  { label: 'Privatliv', path: '/privatliv/' },
  { label: 'Retskilder', path: '/retskilder/' },
  { label: 'Nyt som feed', path: '/rss.xml' },
];
