import { readFile } from 'node:fs/promises';
import type { Language } from '../../rules/core/languages.ts';
import type { Terms } from './terms.ts';

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
  /** The synonyms as they are written: the official word, in small letters, and the others. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
}

function synonym(
  { wordsOf, wordsAsked, termOf }: Terms,
  name: string,
  others: readonly string[],
): EditorsWords['synonyms'][number] {
  const official = wordsOf(name).map(termOf);
  // As it is asked for: the parts of a word with a hyphen apart.
  const also = others.map(wordsAsked).flatMap((asked) => asked.map((word) => ({ ...word, share: 1 / asked.length })));
  return { official, also: also.filter(({ term }) => !official.includes(term)) };
}

/** Search leaves out words such as »i« and »anden«: what little is left of a name would be found everywhere. */
const isTooShort = ({ wordsOf }: Terms, name: string) => wordsOf(name).length < Math.min(2, name.split(' ').length);

/** The forms of a term of the glossary stand for each other, and for what it is called in another language. */
export const formsAsSynonyms = (
  terms: Terms,
  forms: readonly string[],
  elsewhere: readonly string[] = [],
): EditorsWords['synonyms'] =>
  forms.filter((form) => !isTooShort(terms, form)).map((form) => synonym(terms, form, [...forms, ...elsewhere]));

/** @throws with the file and the line where a line cannot be read */
export async function editorsWords(language: Language, terms: Terms): Promise<EditorsWords> {
  const ending = language === 'da' ? 'txt' : `${language}.txt`;
  const forms = new Map<string, string[]>();
  for (const line of await lines(`boejninger.${ending}`)) {
    const group = listed(line);
    if (group.length < 2)
      throw new Error(
        `${FOLDER}/boejninger.${ending}: skriv mindst to former med komma imellem, fx »barn, børn«. Her står: ${line}`,
      );
    for (const form of group) forms.set(terms.termOf(form), group);
  }
  const written = new Map<string, string[]>();
  for (const line of await lines(`synonymer.${ending}`)) {
    const [official, also, ...rest] = line.split(':');
    if (!official || !also || rest.length > 0) {
      throw new Error(
        `${FOLDER}/synonymer.${ending}: skriv det officielle ord, kolon og de andre ord, fx »ægtefælle: kone, mand«. Her står: ${line}`,
      );
    }
    for (const name of listed(official)) {
      if (isTooShort(terms, name)) {
        throw new Error(
          `${FOLDER}/synonymer.${ending}: søgningen springer ord som »i« og »anden« over, så »${name}« bliver for kort. Vælg et andet officielt ord.`,
        );
      }
      const key = name.toLowerCase();
      written.set(key, [...(written.get(key) ?? []), ...listed(also)]);
    }
  }
  return {
    compounds: language === 'da' ? await lines('sammensatte.txt') : [],
    forms,
    synonyms: [...written].map(([name, others]) => synonym(terms, name, others)),
    listed: written,
  };
}
