import { unzipSync } from 'fflate';
import { decode } from '../decode.ts';
import { countWords } from './lines.ts';
import { OCR, SAVE_AS, Unreadable } from './unreadable.ts';

/** The text of a letter, what stands in its page headers and footers where they are apart, and what an editor should know, in Danish. */
export interface LetterText {
  readonly text: string;
  readonly furniture?: string;
  readonly notes?: readonly string[];
}

const begins = (bytes: Uint8Array, ...signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x47, 0x49, 0x46, 0x38],
];

/** Signs that no text has: a few may have come along with what was pasted. */
function isBinary(text: string): boolean {
  const MOST = 0.01;
  // oxlint-disable-next-line no-control-regex
  return (text.match(/[\0-\x06\x0e-\x1a\x1c\x1d\uFFFD]/g)?.length ?? 0) > text.length * MOST;
}

const CLOSING_TAG = /<\/(?:p|div|span|b|strong|em|td|tr|table|h[1-6]|li|ul|ol|a)>/gi;
/** A letter may speak of one. */
const MOST_TAGS = 2;

async function fromZip(bytes: Uint8Array): Promise<LetterText> {
  let names: string[];
  try {
    names = [];
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    throw new Unreadable(`Filen er beskadiget og kan ikke åbnes. Hent den igen. ${SAVE_AS}`);
  }
  if (names.includes('word/document.xml')) {
    const { readDocx } = await import('./docx.ts');
    const read = await readDocx(bytes).catch(() => undefined);
    if (read === undefined)
      throw new Unreadable(`Word-filen er beskadiget og kan ikke læses. Hent den igen. ${SAVE_AS}`);
    if (countWords(read.text) === 0)
      throw new Unreadable(`Der er ingen ord i Word-filen. Er brevet et billede? ${OCR}`);
    return read;
  }
  throw new Unreadable(`Filen er ikke et Word-dokument (.docx). ${SAVE_AS}`);
}

/**
 * The text of a letter in a file, told by its bytes, whatever it is called: `.docx`, `.pdf` with text, or plain text in
 * UTF-8, UTF-16 or Windows-1252. Throws `Unreadable` for all else.
 */
export async function readLetterFile(bytes: Uint8Array): Promise<LetterText> {
  if (bytes.length === 0)
    throw new Unreadable('Filen er tom. Er brevet gemt i den? Gem det igen, eller vælg en anden fil.');
  if (begins(bytes, ...PDF)) return (await import('./pdf.ts')).readPdf(bytes);
  if (begins(bytes, ...ZIP)) return fromZip(bytes);
  if (begins(bytes, ...OLE)) throw new Unreadable(`Filen er fra et ældre program (.doc eller .msg). ${SAVE_AS}`);
  if (PICTURES.some((signature) => begins(bytes, ...signature)))
    throw new Unreadable(`Filen er et billede og har ingen tekst. ${OCR}`);
  const { text } = decode(bytes);
  const start = text.trimStart().slice(0, 200);
  if (start.startsWith('{\\rtf')) throw new Unreadable(`Filen er en .rtf-fil med koder mellem ordene. ${SAVE_AS}`);
  if (isBinary(text))
    throw new Unreadable(
      'Filen er hverken tekst, Word eller pdf. Åbn den i det program, den kommer fra, og gem brevet som Word-dokument (.docx), eller spørg afsenderen efter det.',
    );
  if (/^(?:[\w-]+: ?.*\r?\n(?:[ \t].*\r?\n)*)*?(?:MIME-Version|Content-Type): /i.test(text.trimStart()))
    throw new Unreadable(
      'Filen er en gemt mail eller side (.eml eller .mht) med koder mellem ordene. Åbn den, markér brevet, kopiér det ind i et tomt Word-dokument, gem det, og brug den nye fil.',
    );
  if (/^<(?:!doctype|html|\?xml|head|body|!--)/i.test(start) || (text.match(CLOSING_TAG)?.length ?? 0) > MOST_TAGS)
    throw new Unreadable(
      'Filen er en hjemmeside (.html) med koder mellem ordene. Åbn den i en browser, markér det hele, kopiér det ind i et tomt Word-dokument eller Notesblok, gem det, og brug den nye fil.',
    );
  if (countWords(text) === 0) throw new Unreadable('Der er ingen ord i filen. Vælg en anden fil.');
  return { text };
}
