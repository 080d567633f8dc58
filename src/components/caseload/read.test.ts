import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as limits from './limits.ts';
import { readFile, readText } from './read.ts';
import { type Cell, Refused } from './table.ts';
import { words } from './words.da.ts';
import { writeXlsx } from './write.ts';

const read = (bytes: Uint8Array) => readFile(words, bytes.length, async () => bytes);
const workbook = async (rows: Parameters<typeof writeXlsx>[1]) =>
  new Uint8Array(await (await writeXlsx(words, rows)).arrayBuffer());
const refusal = async (reading: Promise<unknown>) => {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Refused);
  return (error as Refused).message;
};

/** A workbook with another sheet than it had. */
async function withSheet(change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(
    await workbook([
      ['Sagsnr', 'Udløber'],
      ['1', { day: '2027-03-15' }],
    ]),
  );
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(files[sheet]);
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  return zipSync({ ...files, [sheet]: strToU8(changed) });
}

describe('what is too large or no list is refused with a reason', () => {
  it('a file of 200 MB, before it is read', async () => {
    const bytes = () => Promise.reject(new Error('it was read'));
    expect(await refusal(readFile(words, 200 * 2 ** 20, bytes))).toContain('Filen fylder 200 MB');
  });

  it('a zip bomb, by what it says that it unpacks to', async () => {
    const files = unzipSync(await workbook([['a', 'b']]));
    const bomb = zipSync({ ...files, 'xl/worksheets/sheet2.xml': new Uint8Array(limits.MOST_UNPACKED) }, { level: 9 });
    expect(bomb.length).toBeLessThan(limits.MOST_BYTES);
    expect(await refusal(read(bomb))).toContain('Pakket ud fylder regnearket');
  });

  it('a zip bomb that says that it is small: it gets no more room than it says', async () => {
    const files = unzipSync(await workbook([['a', 'b']]));
    const bomb = zipSync({ ...files, 'xl/worksheets/sheet2.xml': new Uint8Array(100 * 2 ** 20) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // The size in the central directory.
    for (let at = 0; at < bomb.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 100 * 2 ** 20)
        view.setUint32(at + 24, 1000, true);
    const before = process.memoryUsage().arrayBuffers;
    await read(bomb).catch((error: unknown) => expect(error).toBeInstanceOf(Refused));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 2 ** 20);
  });

  it('a million columns, of text and of a workbook', async () => {
    expect(await refusal(readText(words, `a${';'.repeat(1_000_000)}\n1`))).toContain('over 200 kolonner');
    expect(await refusal(readText(words, `a;b\n1;2${';3'.repeat(300)}`))).toBe(
      'Række 2 har over 200 kolonner. Slet dem, der ikke skal bruges.',
    );
    const far = withSheet((xml) => xml.replace('r="B2"', 'r="ZZZZZ2"'));
    expect(await refusal(read(await far))).toContain('over 200 kolonner');
  });

  it('a row far down', async () => {
    const far = withSheet((xml) =>
      xml.replace('<row r="2"', '<row r="999999999"').replaceAll(/r="([AB])2"/g, 'r="$1999999999"'),
    );
    expect(await refusal(read(await far))).toContain('over 200.000 rækker');
  });

  it('a cell of 10 MB, and what is left open by a quotation mark', async () => {
    expect(await refusal(readText(words, `Sagsnr;Udløber\n1;${'x'.repeat(10_000_000)}`))).toContain(
      'Celle B2 har over 32.767 tegn',
    );
    expect((await readText(words, 'Sagsnr;Note\n1;"åben\n2;b')).notes).toEqual([
      expect.stringContaining('anførselstegn'),
    ]);
  });

  it('too many rows', async () => {
    expect(await refusal(readText(words, '1;2\n'.repeat(limits.MOST_ROWS + 1)))).toContain('over 200.000 rækker');
  });

  it.each([
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'gammelt Excel-format'],
    ['a broken one', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9), 'kan ikke åbnes'],
    ['OpenDocument', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), '.ods'],
    ['a PDF', strToU8('%PDF-1.7'), 'ikke et regneark'],
    ['a page that is called .xls', strToU8('<html><table><tr><td>1'), 'ikke et regneark'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'ikke et regneark'],
  ])('%s', async (_, bytes, told) => expect(await refusal(read(bytes))).toContain(told));

  it('anything else is read or refused, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(Refused));
      }),
    );
  });
});

describe('a workbook', () => {
  it('is read back as it was written: days as days, amounts as numbers, text that looks like a formula as text', async () => {
    const rows = [
      ['Sagsnr', 'Udløber', 'Beløb', 'Note'],
      ['0012', { day: '2027-02-28' }, 52_490.12, '=1+1'],
    ];
    const [sheet] = await read(await workbook(rows));
    expect(sheet!.rows).toEqual([rows[0], ['0012', new Date('2027-02-28'), 52_490.12, '=1+1']]);
  });

  it('tells of a cell that the sheet itself says is wrong', async () => {
    const broken = await withSheet((xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2" t="e"><v>#REF!</v></c>'));
    const [sheet] = await read(broken);
    expect(sheet!.rows[1]).toEqual(['1', '#REF!']);
  });

  it('of more than a few sheets gives them all by name, those without rows left out', async () => {
    const choices = [{ column: 0, options: ['Ja', 'Nej'] }];
    const bytes = new Uint8Array(await (await writeXlsx(words, [['Nedsat']], choices)).arrayBuffer());
    const sheets = await read(bytes);
    expect(sheets.map(({ name, rows }): [string, number] => [name, rows.length])).toEqual([
      ['Sager', 1],
      ['Svar', 3],
    ]);
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
    expect(xml).toContain(
      '<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="A2:A2000"><formula1>Svar!$A$2:$A$3</formula1>',
    );
  });
});

it('a text of rows is read with tabs, semicolons, commas and quoted line breaks alike', async () => {
  const rows: Cell[][] = [
    ['Sagsnr', 'Note'],
    ['1', 'to "linjer"\nog; en, mere\t!'],
  ];
  for (const sign of ['\t', ';', ',']) {
    const text = rows.map((row) => row.map((cell) => `"${`${cell}`.replaceAll('"', '""')}"`).join(sign)).join('\r\n');
    expect((await readText(words, text)).rows, sign).toEqual(rows);
  }
});
