const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds the first of these forms of words as a word of its own: not in an address, not in part of a compound. */
export const termFinder = (forms: Iterable<string>): RegExp => {
  const longestFirst = [...forms].toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}@/]|[.-]\\p{L})`, 'iu');
};
