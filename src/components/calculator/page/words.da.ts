/** The words of the page around the calculator, made when the site is built. */
export const words = {
  openExample: 'Åbn eksemplet i beregneren',
  letterSays: 'Nyhedsbrevet svarede:',
  letterMeans: 'Det betyder, med vores ord:',
  ruleSays: 'Beregneren svarer:',
  notLoaded: 'Beregneren kunne ikke hentes. Den skal bruge JavaScript. Prøv at genindlæse siden.',
  toTable: 'Se, hvordan sagen afgøres',
  readFromAbove: 'Læs ovenfra. Det første, der passer på sagen, er svaret.',
  when: 'Når dette passer:',
  orWhen: 'Eller når dette passer:',
  explained: (terms: readonly string[]) => `Ordforklaring: ${terms.join(', ')}.`,
  asked: 'Det spørger beregneren om',
  guidance: 'Reglerne forklaret',
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
