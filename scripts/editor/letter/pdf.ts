import { getDocumentProxy } from 'unpdf';
import { countWords } from './lines.ts';
import { OCR, Unreadable } from './unreadable.ts';

interface Item {
  readonly str: string;
  /** The last two: where it stands, from the left and from the bottom. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface PdfLine {
  text: string;
  readonly y: number;
  readonly height: number;
  end: number;
}

/** A page's text as lines, in the order it is written in. */
function linesOn(items: readonly Item[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let ended = true;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [x, y] = [transform[4]!, transform[5]!];
    const line = lines.at(-1);
    const same = line !== undefined && !ended && Math.abs(line.y - y) < Math.max(line.height, height) / 2;
    if (same) {
      const apart = x - line.end > height * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(str);
      line.text += (apart ? (x - line.end > height * 1.5 ? '   ' : ' ') : '') + str;
      line.end = x + width;
    } else if (str !== '') lines.push({ text: str, y, height, end: x + width });
    ended = hasEOL;
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

/** The height that most of the text has. */
function bodyHeight(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of lines)
    letters.set(Math.round(height * 2) / 2, (letters.get(Math.round(height * 2) / 2) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const LARGER = 1.12;
const GAP = 1.6;

/** Lines with blank lines where there is air, and `#` before those in larger letters: the larger, the fewer. */
function written(lines: readonly PdfLine[], body: number, sizes: readonly number[]): string {
  return lines
    .map(({ text, y, height }, i) => {
      const before = lines[i - 1];
      const size = Math.round(height);
      const isHeading = height > body * LARGER;
      const goesOn =
        isHeading &&
        before !== undefined &&
        Math.round(before.height) === size &&
        before.y - y < size * GAP &&
        before.y > y;
      const gap =
        before !== undefined &&
        !goesOn &&
        (before.y - y > Math.max(before.height, height) * GAP || before.y < y - height);
      const mark = isHeading && !goesOn ? `${'#'.repeat(Math.min(6, sizes.indexOf(size) + 1))} ` : '';
      return `${gap ? '\n' : ''}${mark}${text.trimEnd()}`;
    })
    .join('\n');
}

const FEWEST_WORDS = 3;

/** A pdf as text, a form feed between its pages. Throws where it has none: a scan is a picture. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; notes: string[] }> {
  const pages: PdfLine[][] = [];
  try {
    // It takes over what it is given, and takes no Buffer.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    for (let nr = 1; nr <= pdf.numPages; nr++) {
      const { items } = await (await pdf.getPage(nr)).getTextContent();
      pages.push(linesOn(items.filter((item) => 'str' in item)));
    }
    await pdf.destroy();
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Unreadable(
        'Pdf-filen er låst med en adgangskode. Åbn den, gem den uden adgangskode, eller spørg afsenderen efter en, der er åben.',
      );
    throw new Unreadable(
      'Pdf-filen er beskadiget og kan ikke læses. Hent den igen, eller spørg afsenderen efter brevet som Word-fil.',
    );
  }
  const empty = pages.flatMap((lines, i) =>
    countWords(lines.map(({ text }) => text).join(' ')) < FEWEST_WORDS ? [i + 1] : [],
  );
  if (empty.length === pages.length)
    throw new Unreadable(`Pdf-filen er scannet: den er et billede og har ingen tekst. ${OCR}`);
  const all = pages.flat();
  const body = bodyHeight(all);
  const sizes = [
    ...new Set(all.filter(({ height }) => height > body * LARGER).map(({ height }) => Math.round(height))),
  ].toSorted((a, b) => b - a);
  return {
    text: pages.map((lines) => written(lines, body, sizes)).join('\f'),
    notes:
      empty.length === 0
        ? []
        : [
            `Der er ingen tekst på side ${empty.join(', ')} i pdf-filen. Er der et billede med tekst, så skriv teksten af.`,
          ],
  };
}
