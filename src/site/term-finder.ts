const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds the first of these forms of words as a word of its own: not in an address, not in part of a compound. */
export const termFinder = (forms: Iterable<string>): RegExp => {
  const longestFirst = [...forms].toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}@/]|[.-]\\p{L})`, 'iu');
};

/** What is set against a term in its text: a button is a box, around which a line could break. */
export const setAgainst = (lead: string, rest: string) => ({
  before: /[(»]*$/.exec(lead)![0],
  after: /^[)«.,:;?]*/.exec(rest)![0],
});
