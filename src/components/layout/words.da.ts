/** The words of the frame around every page. */
export const words = {
  skip: 'Gå til sidens indhold',
  mainMenu: 'Hovedmenu',
  menu: 'Menu',
  search: 'Søg',
  searchIn: 'Søg i vejledningen',
  searchFailed: 'Søgningen kunne ikke hentes. Prøv igen, eller',
  searchElsewhere: 'åbn søgesiden i en ny fane',
  youAreHere: 'Du er her',
  frontPage: 'Forside',
  onThisPage: 'På denne side',
  aboutNav: 'Om siden',
  guidanceOnly: 'Vejledning, ikke en afgørelse.',
  notTheAgency:
    'Reglerne kommer fra Udlændingestyrelsens nyhedsbreve og fra loven. De kan være ændret siden. Siden er uafhængig og ikke Udlændingestyrelsens.',
  behind: (who: string) => `Bag siden står ${who}.`,
  fault: 'Fejl på siden?',
  edit: 'Ret siden',
  notFound: 'Siden findes ikke',
  notFoundAbout: 'Der er ingen side på adressen',
  notFoundLead: 'Adressen kan være skrevet forkert, eller siden kan være flyttet.',
  notFoundSearch: 'Søg efter det, du mangler',
  fromSite: 'Fra',
  framedNote: 'Vejledning, ikke en afgørelse. Det, du svarer, bliver i din browser.',

  /** The switch to this language where the page is not there in it: it leads to the front page. */
  notHere: 'Ikke på dansk',
  nearest: ': det nærmeste, der er',
  moved: 'Siden er flyttet',
  movedFrom: (path: string) => `Flyttet fra ${path}`,
  movedAbout: (title: string) => `Siden er flyttet: ${title}`,
  itIsCalled: 'Den hedder',
};
