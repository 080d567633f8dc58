interface ForReaders {
  /** What its own readers call it. */
  readonly name: string;
  /** How numbers and days are written, BCP 47. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** What its addresses begin with, after the slash. */
  readonly prefix: string;
}

/** The languages of readers, the first the one that all is written in first. Another is a line here, and files of words and content. */
const list = {
  da: { name: 'Dansk', locale: 'da-DK', dir: 'ltr', prefix: '' },
  en: { name: 'English', locale: 'en-GB', dir: 'ltr', prefix: 'en/' },
} satisfies Readonly<Record<string, ForReaders>>;

export type Language = keyof typeof list;
export const languages: Readonly<Record<Language, ForReaders>> = list;
export const codes = Object.keys(languages) as readonly Language[];

/** One for each language: a missing one does not compile. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;
