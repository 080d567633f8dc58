import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLetterFile } from '../../scripts/editor/letter/file.ts';
import { furnitureOf, readLetter, sectionsOf, textOf } from '../../scripts/editor/letter/letter.ts';
import { printedDates } from '../../scripts/editor/letter/dates.ts';
import { day } from '../../src/rules/core/day.ts';
import { docx, paragraph, run } from './word-file.ts';

const TODAY = day('2026-11-01');
const read = async (bytes: Uint8Array) => {
  const { text, furniture = '' } = await readLetterFile(bytes);
  return readLetter(text, { furniture });
};
const found = (letter: ReturnType<typeof readLetter>) =>
  sectionsOf(letter).map(({ nr, title, part }) => `${nr}. ${title}: ${textOf(letter, part).text.replace(/\s+/g, ' ')}`);

describe('plain text', () => {
  const text = readFileSync(join(import.meta.dirname, 'raw/questions.txt'), 'utf8');
  const wide = (bytes: Buffer) => Buffer.from(bytes).swap16();

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
    ['UTF-16, the high byte first', wide(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16, the high byte first, without its mark', wide(Buffer.from(text, 'utf16le'))],
  ])('in %s is read as it was written', async (_, bytes) => {
    expect((await readLetterFile(bytes)).text).toBe(text);
  });
});

describe('a Word file', () => {
  it('is read with its headings, lists, tables and page footer', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const letter = await read(
      docx(
        paragraph('Kære kommuner') +
          paragraph('Nye telefontider &amp; en ny hotline', 'Overskrift1') +
          paragraph('Telefonen åbner kl. 9 hver dag. Ring først efter kl. 10.') +
          `<w:tbl><w:tr>${cell('Mandag')}${cell('9.00-12.00')}</w:tr></w:tbl>` +
          paragraph('Gebyret stiger', 'Overskrift1') +
          `<w:p>${run('Gebyret er ')}${run('1.234,50 kr.', true)}${run(' fra 1. januar 2013.')}</w:p>`,
        'Nyhedsbrev · december 2012',
      ),
    );
    expect(found(letter)).toEqual([
      '1. Nye telefontider & en ny hotline: Telefonen åbner kl. 9 hver dag. Ring først efter kl. 10. | Mandag | 9.00-12.00 |',
      '2. Gebyret stiger: Gebyret er 1.234,50 kr. fra 1. januar 2013.',
    ]);
    expect(furnitureOf(letter)).toBe('Nyhedsbrev · december 2012');
    expect(printedDates(letter, TODAY)).toMatchObject([{ text: 'december 2012' }]);
  });

  it('is read where its headings are only bold', async () => {
    const bold = (text: string) => `<w:p>${run(text, true)}</w:p>`;
    const letter = await read(
      docx(
        bold('Ny hotline') +
          paragraph('Hotlinen har nummer 12 34 56 78 og er åben hver dag.') +
          bold('Ny adresse') +
          paragraph('Kontoret ligger nu på Opdigtet Allé 7 i Korsbæk.'),
      ),
    );
    expect(sectionsOf(letter).map(({ title }) => title)).toEqual(['Ny hotline', 'Ny adresse']);
  });
});

/** A pdf of pages, each of lines: text, size of its letters, how far from the bottom. */
function pdf(pages: readonly (readonly [text: string, size: number, y: number][])[], more = ''): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const kids: number[] = [];
  for (const lines of pages) {
    const drawn = lines
      .map(([text, size, y]) => `BT /F ${size} Tf 1 0 0 1 60 ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
      .join('\n');
    objects.push(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const at = objects.map((object, i) => {
    const start = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = at.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${at.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${at.length + 1} /Root 1 0 R ${more}>>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

describe('a pdf', () => {
  const first: [string, number, number][] = [
    ['Nyhedsbrev · juli 2012', 8, 800],
    ['Ny hotline til kommuner', 16, 760],
    ['Hotlinen har nummer 12 34 56 78 og er åben hver dag. Der er opdigtede sags-', 11, 735],
    ['behandlere ved telefonen fra kl. 9.', 11, 721],
    ['Nye regler om opdigtede sager, som er', 16, 690],
    ['oprettet før 2012', 16, 672],
    ['Reglerne gælder for alle sager, og kommunen skal sende et', 11, 650],
    ['1', 8, 30],
  ];
  const second: [string, number, number][] = [
    ['Nyhedsbrev · juli 2012', 8, 800],
    ['skema i hver af dem.', 11, 760],
    ['2', 8, 30],
  ];

  it('is read by the size of its letters, over its pages, without their headers and numbers', async () => {
    const letter = await read(pdf([first, second]));
    expect(found(letter)).toEqual([
      '1. Ny hotline til kommuner: Hotlinen har nummer 12 34 56 78 og er åben hver dag. Der er opdigtede sagsbehandlere ved telefonen fra kl. 9.',
      '2. Nye regler om opdigtede sager, som er oprettet før 2012: Reglerne gælder for alle sager, og kommunen skal sende et skema i hver af dem.',
    ]);
    expect(furnitureOf(letter).split('\n')).toEqual(['Nyhedsbrev · juli 2012', '1', 'Nyhedsbrev · juli 2012', '2']);
    expect(printedDates(letter, TODAY)).toMatchObject([{ text: 'juli 2012' }]);
  });

  it('is told of where a page of it has no text', async () => {
    const { notes } = await readLetterFile(pdf([first, [], second]));
    expect(notes).toEqual([expect.stringContaining('ingen tekst på side 2')]);
  });
});

describe('a file that cannot be read is told of in words to act on', () => {
  const told = async (bytes: Uint8Array) => {
    const error = await readLetterFile(bytes).catch((thrown: unknown) => thrown);
    return error instanceof Error ? `${error.constructor.name}: ${error.message}` : 'read';
  };

  it.each<[string, Uint8Array, RegExp]>([
    ['empty', new Uint8Array(), /Filen er tom/],
    ['only blanks', Buffer.from(' \n\n'), /ingen ord/],
    ['a scan', pdf([[], []]), /scannet.*OCR/],
    ['a broken pdf', Buffer.from('%PDF-1.4 ødelagt'), /beskadiget/],
    ['rtf', Buffer.from('{\\rtf1\\ansi Br\\u230?v}'), /\.rtf.*Word-dokument \(\.docx\)/],
    ['html', Buffer.from('\n<!DOCTYPE html><html><body>Brev</body></html>'), /hjemmeside.*kopiér/],
    ['html in UTF-16', Buffer.from('\ufeff<html><body>Brev</body></html>', 'utf16le'), /hjemmeside/],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /ældre.*\.docx/],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /ikke et Word-dokument/],
    ['a broken Word file', docx('').slice(0, 200), /beskadiget/],
    ['a Word file that is no XML', zipSync({ 'word/document.xml': strToU8('<w:') }), /beskadiget/],
    ['a Word file without words', docx(paragraph('')), /ingen ord/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /billede.*OCR/],
  ])('%s', async (_, bytes, words) => {
    const message = await told(bytes);
    expect(message).toMatch(/^Unreadable: /);
    expect(message).toMatch(words);
  });
});
