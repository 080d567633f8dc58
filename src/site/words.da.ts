/** What the site calls itself, and the names of its sections. */
export const words = {
  name: 'Udlændingevejledningen',
  purpose: 'Vejledning og beregnere om udlændingesager, samlet fra Udlændingestyrelsens nyhedsbreve til kommunerne',
  /** In the header. */
  sections: [
    { label: 'Vejledning', path: '/vejledning/' },
    { label: 'Beregnere', path: '/beregnere/' },
    { label: 'Nyhedsbreve', path: '/nyhedsbreve/' },
    { label: 'Ordbog', path: '/ordbog/' },
  ],
  footer: [
    { label: 'Om vejledningen', path: '/om/' },
    { label: 'Tilgængelighed', path: '/tilgaengelighed/' },
    { label: 'Privatliv', path: '/privatliv/' },
    { label: 'Retskilder', path: '/retskilder/' },
    { label: 'Nyt som feed', path: '/rss.xml' },
    { label: 'Ændringer som feed', path: '/aendringer.xml' },
  ],
  feed: {
    corrected: 'Rettet',
    withdrawn: 'Trukket tilbage',
    newsletter: (resume: string) => resume,
    searchIn: (name: string) => `Søg i ${name}`,
    changes: (name: string) => `${name}: ændringer på siderne`,
    changesAbout: 'Hvad der er ændret på siderne med vejledning, det nyeste først',
  },
  moreInGlossary: 'Mere i ordbogen',
  /** The addresses of the pages that are not content, by the Danish ones; here those are the addresses. */
  addresses: {} as Readonly<Record<string, string>>,
};
