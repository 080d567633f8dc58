/** The words of the search's own page, and of its filters: all that is made by the build. */
export const pageWords = {
  /** What the values of filters are called, where they are no names. */
  facets: {
    kommune: 'Ansatte i kommuner',
    borger: 'Borgere',
    gældende: 'Gældende',
    tidligere: 'Erstattet eller udløbet',
  },
  search: 'Søg',
  about: 'Søg i vejledning, beregnere, nyhedsbreve og ordbog',
  noScript: 'Søgningen kræver JavaScript, som er slået fra i din browser. Find i stedet siden i en af oversigterne.',
  notFound: 'Finder du det ikke?',
  tips: [
    'Skriv kun det vigtigste ord, for eksempel »garanti« i stedet for en hel sætning.',
    'Prøv et andet ord for det samme, eller nummeret på loven.',
    'Fjern afgrænsningen, hvis du har valgt en.',
  ],
  lookIn: 'Led i en oversigt:',
  callOrWrite: 'Ring eller skriv til Udlændingestyrelsen, hvis det gælder din egen sag:',
  allContacts: 'Alle numre, adresser og åbningstider',
};
