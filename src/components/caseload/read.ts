import type { ParseStepResult } from 'papaparse';
import * as limits from './limits.ts';
import { type Cell, columnName, Refused, type Row } from './table.ts';
import type { ListWords } from './listed.ts';

/** A sheet of a file. A text file is one sheet without a name. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** What may have gone wrong in reading it. */
  readonly notes: readonly string[];
}

/** Refuses a row that is wider than a list can be, or a cell that is longer. `at`: from 1. */
function checkRow(words: ListWords, row: Row, at: number) {
  if (row.length > limits.MOST_COLUMNS && row.slice(limits.MOST_COLUMNS).some((cell) => cell !== null && cell !== ''))
    throw new Refused(words.tooManyColumns(limits.MOST_COLUMNS, at));
  const long = row.findIndex((cell) => typeof cell === 'string' && cell.length > limits.MOST_CHARACTERS);
  if (long >= 0) throw new Refused(words.tooLongCell(`${columnName(long)}${at}`, limits.MOST_CHARACTERS));
}

/** Signs between cells that a line without a line break may have at most, those in a long text included. */
const MOST_SIGNS = limits.MOST_COLUMNS + limits.MOST_CHARACTERS;

/** A line of a million columns is found before it is made a list of a million texts. */
function checkLines(words: ListWords, text: string) {
  let [signs, line] = [0, 1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) [signs, line] = [0, line + 1];
    else if ((code === 9 || code === 44 || code === 59) && ++signs > MOST_SIGNS)
      throw new Refused(words.tooManyColumns(limits.MOST_COLUMNS, line));
  }
}

/** The text of a file: UTF-8 with or without its mark, UTF-16 with one, else Windows-1252, which Excel still writes. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const SIGNS = ['\t', ';', ',', '|'];
const LOOKED_AT = 50;

/**
 * The sign between cells: the first of them that stands in half of the lines, outside quotation marks. Tabs and semicolons
 * go before commas, which stand in Danish amounts and in »§ 9, stk. 1«; how even the columns are tells less in a short list.
 */
function signOf(text: string): string {
  const lines = text
    .slice(0, limits.MOST_CHARACTERS)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
  return SIGNS.find((sign) => lines.filter((line) => line.includes(sign)).length * 2 >= lines.length) ?? ';';
}

/** Reads pasted rows or a text file: tabs, semicolons or commas, quoted line breaks. @throws Refused */
export async function readText(words: ListWords, text: string): Promise<Sheet> {
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) throw new Refused(words.otherFile);
  checkLines(words, text);
  const { default: Papa } = await import('papaparse');
  // What Excel writes to say which sign stands between cells.
  const [told, sign] = /^\ufeff?sep=(.)\r?\n/.exec(text) ?? [''];
  const rows: string[][] = [];
  let unclosed = 0;
  let refused: unknown;
  Papa.parse<string[]>(text.slice(told.length).replace(/^\ufeff/, ''), {
    delimiter: sign ?? signOf(text),
    step: ({ data, errors }: ParseStepResult<string[]>, parser) => {
      try {
        if (rows.push(data) > limits.MOST_ROWS) throw new Refused(words.tooManyRows(limits.MOST_ROWS));
        checkRow(words, data, rows.length);
        if (errors.some(({ type }) => type === 'Quotes')) unclosed ||= rows.length;
      } catch (error) {
        refused = error;
        parser.abort();
      }
    },
  });
  if (refused !== undefined) throw refused;
  return { name: '', rows, notes: unclosed > 0 ? [words.openQuote(unclosed)] : [] };
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);

/** The sheets of a workbook that hold anything. @throws Refused */
async function readWorkbook(words: ListWords, bytes: Uint8Array): Promise<Sheet[]> {
  const [{ strFromU8, strToU8, unzipSync, zipSync }, { default: readSheets }] = await Promise.all([
    import('fflate'),
    import('read-excel-file/universal'),
  ]);
  let [parts, size] = [0, 0];
  const isText = (name: string) => /\.(xml|rels)$/.test(name);
  const unpack = (wants: (name: string, size: number) => boolean) => {
    try {
      return unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) });
    } catch {
      throw new Refused(words.brokenWorkbook);
    }
  };
  // What it says that it unpacks to is all the room it gets.
  const looked = unpack((name, unpacked) => {
    parts++;
    if (isText(name)) size += unpacked;
    return name === 'mimetype';
  });
  if (looked['mimetype'] && strFromU8(looked['mimetype']).includes('opendocument'))
    throw new Refused(words.openDocument);
  if (parts > limits.MOST_PARTS) throw new Refused(words.tooManyParts);
  if (size > limits.MOST_UNPACKED) throw new Refused(words.unpacksTooLarge(size, limits.MOST_UNPACKED));
  const files = unpack(isText);
  for (const [name, file] of Object.entries(files)) {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const sheet = strFromU8(file);
    // A cell far out would be reached through empty ones: three letters are column 703.
    if (/<(?:\w+:)?c\b[^>]*\br=["'][A-Z]{3}/i.test(sheet))
      throw new Refused(words.tooManyColumns(limits.MOST_COLUMNS, 1));
    if (/<(?:\w+:)?(?:row|c)\b[^>]*\br=["'][A-Z]*\d{8}/i.test(sheet))
      throw new Refused(words.tooManyRows(limits.MOST_ROWS));
    // »#REF!« is to be told of, not passed over as an empty cell.
    if (/\bt="e"/.test(sheet)) files[name] = strToU8(sheet.replaceAll(/(<c\b[^>]*\bt=)"e"/g, '$1"str"'));
  }
  let sheets: readonly { sheet: string; data: readonly (readonly unknown[])[] }[];
  try {
    // Packed without compression: the reader would unpack in workers of its own, made from text, which the page forbids.
    sheets = await readSheets(zipSync(files, { level: 0 }).buffer as ArrayBuffer);
  } catch {
    throw new Refused(words.brokenWorkbook);
  }
  return sheets
    .filter(({ data }) => data.length > 0)
    .map(({ sheet, data }) => {
      if (data.length > limits.MOST_ROWS) throw new Refused(words.tooManyRows(limits.MOST_ROWS));
      const rows = data as readonly (readonly Cell[])[];
      rows.forEach((row, at) => checkRow(words, row, at + 1));
      return { name: sheet, rows, notes: [] };
    });
}

/** Reads a file of any kind that can be read. `bytes` is asked for only where the file is not too large. @throws Refused */
export async function readFile(words: ListWords, size: number, bytes: () => Promise<Uint8Array>): Promise<Sheet[]> {
  if (size > limits.MOST_BYTES) throw new Refused(words.tooLarge(size, limits.MOST_BYTES));
  const read = await bytes();
  if (startsWith(read, 0x50, 0x4b)) return readWorkbook(words, read);
  if (startsWith(read, 0xd0, 0xcf, 0x11, 0xe0)) throw new Refused(words.oldWorkbook);
  const text = decode(read);
  // oxlint-disable-next-line no-control-regex -- no list has them, and pictures and programs do
  if (/^%PDF|[\u0000-\u0008]/.test(text.slice(0, 4096))) throw new Refused(words.otherFile);
  return [await readText(words, text)];
}
