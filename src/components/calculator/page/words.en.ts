import type { words as danish } from './words.da.ts';

export const words: typeof danish = {
  openExample: 'Open the example in the calculator',
  letterSays: 'The newsletter answered (in Danish):',
  letterMeans: 'What it says, in our words:',
  ruleSays: 'The calculator answers:',
  notLoaded: 'The calculator could not be loaded. It needs JavaScript. Try to reload the page.',
  toTable: 'See how the case is decided',
  readFromAbove: 'Read from the top. The first that fits the case is the answer.',
  when: 'When this fits:',
  orWhen: 'Or when this fits:',
  explained: (terms) => `Words explained: ${terms.join(', ')}.`,
  asked: 'What the calculator asks about',
  guidance: 'The rules explained',
  decided: 'How it is decided',
  examples: 'Examples',
  sources: 'Sources',
  whoToAsk: 'Ask here',
  ruleVersion: (version) => `Rule version ${version}. The version changes when the rule is changed.`,
  calculators: 'Calculators',
  calculatorsLead:
    'Choose the question that is like yours. The calculators follow the newsletters of the Danish Immigration Service to the municipalities and can be used by both caseworkers and citizens.',
  forOthers: (title) => `${title} (for other sites)`,
};
