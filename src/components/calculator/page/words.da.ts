/** The words of the page around the calculator, made when the site is built. */
export const openExample = 'Åbn eksemplet i beregneren';
export const notYet = (rule: string) => `Beregneren til »${rule}« hentes. Kommer den ikke, så brug tabellen og eksemplerne længere nede.`;
export const noScript = 'JavaScript er slået fra i din browser. Beregneren kan ikke bruges, men tabellen og eksemplerne længere nede viser, hvordan sagen afgøres.';
export const forExample = (titles: readonly string[]) => `Fx »${titles.slice(0, 2).join('« eller »')}«`;
export const readFromAbove = 'Læs ovenfra. Det første, der passer på sagen, er svaret.';
export const when = 'Når dette passer:';
export const orWhen = 'Eller når dette passer:';
export const asked = 'Det spørger beregneren om';
export const decided = 'Sådan afgøres det';
export const examples = 'Eksempler';
export const sources = 'Kilder';
export const whoToAsk = 'Spørg her';
export const ruleVersion = (version: string) => `Regelversion ${version}. Versionen skifter, når reglen ændres.`;
export const calculators = 'Beregnere';
export const calculatorsLead = 'Vælg det spørgsmål, der ligner dit. Beregnerne følger Udlændingestyrelsens nyhedsbreve til kommunerne og kan bruges af både sagsbehandlere og borgere.';
