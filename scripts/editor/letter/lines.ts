import { MONTHS } from '../../../src/rules/core/da.ts';
import { labelOf, plain } from './labels.ts';

/** A line of a letter, as it goes into the draft. */
export interface Line {
  readonly text: string;
  /** A page begins here. */
  readonly startsPage: boolean;
  /** A page's header, footer or number. */
  readonly furniture: boolean;
}

/** Words as a word processor counts them: between spaces, with a letter or a digit. */
export const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Marks that show nothing: word joiners, marks of direction and of byte order. */
// oxlint-disable-next-line no-control-regex, no-misleading-character-class
const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u202a-\u202e]|[\0-\x08\x0e-\x1f\x7f]/g;
const NEW_LINE = /\r\n?|[\n\v\u0085\u2028\u2029]/;

/** Letters in one way: composed, without ligatures and marks that show nothing. */
const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(UNSEEN, '');

const SUSPENDED = /^(?:og|eller|samt|men|til)(?![\p{L}])/u;
/** Short names in capitals, digits, single letters and the first of two days keep their hyphen: EU-domstolen, e-mail, mandag-torsdag. */
const KEEPS_HYPHEN = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:[\\p{Lu}\\p{N}]{1,4}|\\p{L}|\\p{L}+dag|${MONTHS.join('|')})$`,
  'u',
);

/** The first part of a word that goes on on the next line, joined to the rest; nothing where the line ends no such word. */
function joined(line: string, next: string): string | undefined {
  const [, before, soft] = /^(.*[\p{L}\p{N}])(?:(\u00ad)|[-\u2010])\s*$/u.exec(line) ?? [];
  if (before === undefined || !/^\s*\p{L}/u.test(next) || SUSPENDED.test(next.trim())) return undefined;
  const capital = /^\s*\p{Lu}/u.test(next) && !/\p{Lu}$/u.test(before);
  return soft === undefined && (capital || KEEPS_HYPHEN.test(before)) ? `${before}-` : before;
}

/** Puts words together that were split at the end of a line, also where a page ends between. */
function mendSplits(lines: { text: string; startsPage: boolean; furniture: boolean }[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.furniture) continue;
    let turned = false;
    const next = lines.slice(at + 1, at + 8).find(({ text, startsPage, furniture }) => {
      turned ||= startsPage || furniture;
      return !furniture && (text.trim() !== '' || !turned);
    });
    const whole = next && joined(line.text, next.text);
    if (next === undefined || whole === undefined) continue;
    const [, rest, after] = /^\s*(\S+)\s*(.*)$/.exec(next.text)!;
    line.text = whole + rest!;
    next.text = after!;
    // Nothing is left of the line: a blank one would end the paragraph.
    if (after === '' && !next.startsPage) lines.splice(lines.indexOf(next), 1);
    // The word that was put together may be split again.
    at--;
  }
}

const masked = (text: string) => text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
/** The first and last lines of a page: of a short one, one each. */
function edges(page: readonly number[]): Set<number> {
  const count = Math.max(1, Math.min(3, Math.floor(page.length / 4)));
  return new Set([...page.slice(0, count), ...page.slice(-count)]);
}
const LONGEST_FURNITURE = 120;
const PAGE_NUMBER =
  /^(?:[-–—\s]*)(?:side\s*)?(\d{1,3})(?:\s*(?:af|\/)\s*\d{1,3})?[-–—\s]*$|(?:^|[\s|·–-])side\s*(\d{1,3})(?:\s*(?:af|\/)\s*\d{1,3})?$/i;

/** Lines that come again at the edges of pages, and numbers of pages that grow by one. */
function findFurniture(lines: readonly Line[]): Set<number> {
  const furniture = new Set<number>();
  const starts = [0, ...lines.flatMap(({ startsPage }, at) => (startsPage && at > 0 ? [at] : []))];
  const pages = starts.map((start, i) => {
    const written: number[] = [];
    for (let at = start; at < (starts[i + 1] ?? lines.length); at++)
      if (lines[at]!.text.trim() !== '') written.push(at);
    return written;
  });
  if (pages.length > 1) {
    const onPages = new Map<string, number[]>();
    for (const page of pages)
      for (const at of edges(page)) {
        const text = masked(lines[at]!.text);
        const { scheme = '1' } = labelOf(plain(text)) ?? {};
        // The number of a section grows from page to page too.
        if (text.length <= LONGEST_FURNITURE && scheme === '1') onPages.set(text, [...(onPages.get(text) ?? []), at]);
      }
    const needed = Math.max(2, Math.ceil(pages.length / 2));
    for (const found of onPages.values()) if (found.length >= needed) for (const at of found) furniture.add(at);
  } else {
    const numbers = lines.flatMap(({ text }, at) => {
      const [, alone, behind] = PAGE_NUMBER.exec(text.trim()) ?? [];
      return (alone ?? behind) ? [{ at, nr: Number(alone ?? behind), text: masked(text) }] : [];
    });
    for (const same of Map.groupBy(numbers, ({ text }) => text).values()) {
      const grows = same.every(({ nr }, i) => i === 0 || nr === same[i - 1]!.nr + 1);
      if (same.length > 1 && grows) for (const { at } of same) furniture.add(at);
    }
    // What stands beside each of the numbers, again and again.
    const beside = [...furniture].flatMap((at) =>
      [at - 1, at + 1].filter(
        (line) => lines[line] !== undefined && lines[line].text.trim() !== '' && !furniture.has(line),
      ),
    );
    for (const same of Map.groupBy(beside, (at) => masked(lines[at]!.text)).values())
      if (same.length > 1) for (const at of same) furniture.add(at);
  }
  return furniture;
}

/** The lines of a text: any way to end them, form feeds as pages, split words put together. No word is lost. */
export function linesOf(raw: string): Line[] {
  // What ends the line before a form feed is no blank line: a paragraph may go on.
  const lines = clean(raw)
    .split(/(?:\r\n?|\n)?\f/)
    .flatMap((page, nr) =>
      page
        .split(NEW_LINE)
        .map((text, i) => ({ text: text.trimEnd(), startsPage: nr > 0 && i === 0, furniture: false })),
    );
  for (const at of findFurniture(lines)) lines[at]!.furniture = true;
  mendSplits(lines);
  for (const line of lines) line.text = line.text.replaceAll('\u00ad', '');
  return lines;
}
