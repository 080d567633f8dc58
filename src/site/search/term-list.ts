// The terms of the index as the build writes them and the browser reads them: each with how many letters it shares with the
// one before, as a capital (A is none). A fifth less to fetch than the terms with a space between.

const A = 'A'.codePointAt(0)!;
const MOST = 'Z'.codePointAt(0)! - A;

/** What is kept by first letter; what begins with another sign is in the first. */
export const LETTERS = [...'0abcdefghijklmnopqrstuvwxyz'];
export const letterOf = (term: string): string => (LETTERS.includes(term[0]!) ? term[0]! : LETTERS[0]!);

/** What is kept by how a term begins: its letter, and which part of the alphabet goes on. A word fetches what begins as it does. */
export const HEADS = LETTERS.flatMap((letter) => [0, 1, 2, 3, 4].map((part) => `${letter}${part}`));
export const headOf = (term: string): string =>
  `${letterOf(term)}${Math.max(0, Math.floor((LETTERS.indexOf(term[1] ?? '') - 1) / 6))}`;

export function packTerms(terms: Iterable<string>): string {
  let before = '';
  const pack = (term: string) => {
    let shared = 0;
    while (shared < MOST && shared < before.length && before[shared] === term[shared]) shared++;
    before = term;
    return String.fromCodePoint(A + shared) + term.slice(shared);
  };
  return [...terms].toSorted().map(pack).join('');
}

export function unpackTerms(packed: string): string[] {
  let before = '';
  return packed.split(/(?=[A-Z])/).map((part) => (before = before.slice(0, part.codePointAt(0)! - A) + part.slice(1)));
}
