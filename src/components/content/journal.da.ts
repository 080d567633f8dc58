/** What is said where the note for the journal is copied: fetched then. */
export const words = {
  copied: 'Kopieret.',
  copyByHand: 'Det kunne ikke kopieres. Teksten er markeret: Hold fingeren på den, og vælg Kopiér.',
};
