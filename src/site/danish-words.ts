// Danish words in a text of another language stand as »opholdstilladelse« in its file, in fields as in running text.

export const html = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`);

/** Splits a text so that every other part is Danish. */
export const DANISH = /»([^«]*)«/;

/** Said to be Danish: read aloud so, and left alone by a translator. */
export const asDanish = (escaped: string): string => `<span lang="da" translate="no">${escaped}</span>`;

/** A field with Danish words as HTML. */
export const danishMarked = (text: string): string =>
  html(text)
    .split(DANISH)
    .map((part, i) => (i % 2 === 0 ? part : asDanish(part)))
    .join('');

/** The same as plain text, for titles and descriptions. */
export const withoutMarks = (text: string): string => text.replaceAll(/»([^«]*)«/g, '$1');
