import { readFile } from 'node:fs/promises';
import { termOf, wordsAsked, wordsOf } from './terms.ts';

const FOLDER = 'src/content/soegning';

/** The lines of a word list that an editor keeps; `#` starts a remark. */
async function lines(file: string): Promise<string[]> {
  const text = await readFile(`${FOLDER}/${file}`, 'utf8');
  return text.split('\n').flatMap((line) => line.replace(/#.*/, '').trim() || []);
}
const listed = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

export interface EditorsWords {
  /** Where compounds meet that the dictionary does not know. */
  readonly compounds: string[];
  /** Forms of one word that share no beginning, by each of them as a term. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** The terms of an official word, in order, and the words it must also be found by, each with its share of what it is a part of. */
  readonly synonyms: readonly {
    readonly official: readonly string[];
    readonly also: readonly { readonly word: string; readonly term: string; readonly share: number }[];
  }[];
}

function synonym(name: string, others: readonly string[]): EditorsWords['synonyms'][number] {
  const official = wordsOf(name).map(termOf);
  // As it is asked for: the parts of a word with a hyphen apart.
  const also = others.map(wordsAsked).flatMap((asked) => asked.map((word) => ({ ...word, share: 1 / asked.length })));
  return { official, also: also.filter(({ term }) => !official.includes(term)) };
}

/** Search leaves out words such as »i« and »anden«: what little is left of a name would be found everywhere. */
const isTooShort = (name: string) => wordsOf(name).length < Math.min(2, name.split(' ').length);

/** The forms of a term of the glossary stand for each other. */
export const formsAsSynonyms = (forms: readonly string[]): EditorsWords['synonyms'] =>
  forms.filter((form) => !isTooShort(form)).map((form) => synonym(form, forms));

/** @throws with the file and the line where a line cannot be read */
export async function editorsWords(): Promise<EditorsWords> {
  const forms = new Map<string, string[]>();
  for (const line of await lines('boejninger.txt')) {
    const group = listed(line);
    if (group.length < 2)
      throw new Error(
        `${FOLDER}/boejninger.txt: skriv mindst to former med komma imellem, fx »barn, børn«. Her står: ${line}`,
      );
    for (const form of group) forms.set(termOf(form), group);
  }
  const synonyms = (await lines('synonymer.txt')).flatMap((line) => {
    const [official, also, ...rest] = line.split(':');
    if (!official || !also || rest.length > 0) {
      throw new Error(
        `${FOLDER}/synonymer.txt: skriv det officielle ord, kolon og de andre ord, fx »ægtefælle: kone, mand«. Her står: ${line}`,
      );
    }
    const others = listed(also);
    return listed(official).map((name) => {
      if (isTooShort(name)) {
        throw new Error(
          `${FOLDER}/synonymer.txt: søgningen springer ord som »i« og »anden« over, så »${name}« bliver for kort. Vælg et andet officielt ord.`,
        );
      }
      return synonym(name, others);
    });
  });
  return { compounds: await lines('sammensatte.txt'), forms, synonyms };
}
