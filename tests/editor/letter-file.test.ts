import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLetterFile } from '../../scripts/editor/letter/file.ts';
import { furnitureOf, readLetter, sectionsOf, textOf } from '../../scripts/editor/letter/letter.ts';
import { printedDates } from '../../scripts/editor/letter/dates.ts';
import { day } from '../../src/rules/core/day.ts';
import { docx, paragraph, run, W } from './word-file.ts';

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

  it('with a sign that means nothing is read as it was written', async () => {
    const stray = text.replace(' ', ' \0');
    expect((await readLetterFile(Buffer.from(stray))).text).toBe(stray);
  });

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

  const drawn = (words: string) =>
    `<w:p><w:r><w:drawing><wps:txbx><w:txbxContent>${paragraph(words)}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>`;
  const about = paragraph('Der er nyt om skemaet til kommunen.');
  it.each<[string, string, string]>([
    ['a text box', drawn('Husk fristen på 14 dage.'), 'Husk fristen på 14 dage.'],
    ['a formula', '<w:p><m:oMath><m:r><m:t>a+b=1.234</m:t></m:r></m:oMath></w:p>', 'a+b=1.234'],
    [
      'a field',
      `<w:p>${run('Den ')}<w:fldSimple w:instr="DATE">${run('1. maj 2019')}</w:fldSimple></w:p>`,
      'Den 1. maj 2019',
    ],
    [
      'a frame round it all',
      `<w:tbl><w:tr><w:tc>${about}${about}</w:tc></w:tr></w:tbl>`,
      'Der er nyt om skemaet til kommunen.\n\n',
    ],
    ['what has been put in', `<w:p><w:ins w:id="1">${run('Nyt ord')}</w:ins></w:p>`, 'Nyt ord'],
  ])('loses no word of %s', async (_, body, words) => {
    const { text, notes } = await readLetterFile(docx(`${about}${body}${about}`));
    expect(text).toContain(words);
    expect(notes).toHaveLength(/text box|formula/.test(_) ? 1 : 0);
  });

  it('whose sections stand in the cells of a table is read section by section', async () => {
    const cell = (body: string) => `<w:tc>${body}</w:tc>`;
    const section = (title: string) => paragraph(title, 'Overskrift1') + about;
    const letter = await read(
      docx(`<w:tbl><w:tr>${cell(section('Skemaet') + section('Fristen'))}${cell(section('Gebyret'))}</w:tr></w:tbl>`),
    );
    expect(sectionsOf(letter).map(({ title }) => title)).toEqual(['Skemaet', 'Fristen', 'Gebyret']);
  });

  it('has its notes after the text, named by their numbers', async () => {
    const parts = unzipSync(
      docx(`<w:p>${run('Det står i loven')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${about}`),
    );
    const rels = 'word/_rels/document.xml.rels';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
    parts[rels] = strToU8(
      strFromU8(parts[rels]!).replace(
        '</Relationships>',
        `<Relationship Id="f" Type="${type}" Target="footnotes.xml"/></Relationships>`,
      ),
    );
    parts['word/footnotes.xml'] = strToU8(
      `<w:footnotes ${W}><w:footnote w:id="2">${paragraph('Lov nr. 572.')}</w:footnote></w:footnotes>`,
    );
    expect((await readLetterFile(zipSync(parts))).text).toMatch(/loven\[1\][^]*\n\[1\] Lov nr\. 572\.\n/);
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
    [
      'a mail',
      Buffer.from('From: a@us.example\r\nSubject: Brev\r\n\tom fristen\r\nMIME-Version: 1.0\r\n\r\nK=C3=A6re'),
      /mail.*kopiér/,
    ],
    ['a saved page', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>'), /\.mht/],
    ['html without its head', Buffer.from('<p>Kære</p><p>alle</p><b>Brev</b>'), /hjemmeside/],
    ['a picture from a telephone', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1'), /hverken tekst, Word eller pdf/],
    ['a zip of another kind', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3]), /hverken tekst/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /billede.*OCR/],
  ])('%s', async (_, bytes, words) => {
    const message = await told(bytes);
    expect(message).toMatch(/^Unreadable: /);
    expect(message).toMatch(words);
  });
});
