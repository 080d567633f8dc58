import type { words as danish } from './journal.da.ts';

export const words: typeof danish = {
  copied: 'Copied.',
  copyByHand: 'It could not be copied. The text is selected: hold your finger on it and choose Copy.',
};
