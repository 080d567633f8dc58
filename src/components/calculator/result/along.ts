/** Facts of one name that mean the same in two rules: the answers to them can go along, where the reader wants it. */
export const ALONG: readonly { readonly rules: readonly [string, string]; readonly facts: readonly string[] }[] = [
  { rules: ['bond', 'bond-reduction'], facts: ['postedOn', 'reunificationAppliedOn', 'permitGrantedOn'] },
];
