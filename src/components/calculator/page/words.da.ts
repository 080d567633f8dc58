/** The words of the page around the calculator, made when the site is built. */
export const words = {
  openExample: 'Åbn eksemplet i beregneren',
  letterSays: 'Nyhedsbrevet svarede:',
  letterMeans: 'Det betyder, med vores ord:',
  ruleSays: 'Beregneren svarer:',
  noScript: 'JavaScript er slået fra i din browser. Beregneren kan ikke bruges.',
  notLoaded: 'Beregneren kunne ikke hentes. Prøv igen.',
  toTable: 'Se, hvordan sagen afgøres',
  readFromAbove: 'Læs ovenfra. Det første, der passer på sagen, er svaret.',
  when: 'Når dette passer:',
  orWhen: 'Eller når dette passer:',
  asked: 'Det spørger beregneren om',
  decided: 'Sådan afgøres det',
  examples: 'Eksempler',
  sources: 'Kilder',
  whoToAsk: 'Spørg her',
  ruleVersion: (version: string) => `Regelversion ${version}. Versionen skifter, når reglen ændres.`,
  calculators: 'Beregnere',
  calculatorsLead:
    'Vælg det spørgsmål, der ligner dit. Beregnerne følger Udlændingestyrelsens nyhedsbreve til kommunerne og kan bruges af både sagsbehandlere og borgere.',
  forOthers: (title: string) => `${title} (til andre sider)`,
};
