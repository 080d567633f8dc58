import { contentsOf, type Contents, fits, inWords } from './contents.ts';
import type { Heading } from './heading.ts';
import { byContents, byLayout, byTitles, isNamed } from './headings.ts';
import { CLOSING, CONTACT, isCapitals, isTitle, labelOf, plain } from './labels.ts';
import { countWords, type Line, linesOf } from './lines.ts';
import { isBlank, type Row, rowsOf, type Rows, wordsBetween } from './rows.ts';

/** What a part of a letter is: what stands before the sections, the list of contents, a section, what stands above a group of them, the contact pages, what the letter says of itself. */
export const MARKS = ['indledning', 'indhold', 'afsnit', 'mellem', 'kontakt', 'slutning'] as const;
export type Mark = (typeof MARKS)[number];

/** A part of a letter, from a line to where the next one begins. */
export interface Part {
  readonly mark: Mark;
  /** The line it begins on, counted from 0. */
  readonly from: number;
  /** How many of its lines are its heading. */
  readonly heading: number;
  readonly title: string;
  /** The number that is printed, if any. */
  readonly nr?: number;
}

/** A letter in parts. Every line belongs to one of them, but those of page headers and footers. */
export interface Letter {
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  /** How many sections the contents name; 0 where there are none. */
  readonly listed: number;
  /** What the contents name and no section was found for. */
  readonly missing: readonly string[];
}

const partOf = (rows: Rows, { from, to, title, label }: Heading): Part => ({
  mark: 'afsnit',
  from: rows[from]!.at,
  heading: rows[to - 1]!.at + 1 - rows[from]!.at,
  title,
  ...(label && { nr: label.nr }),
});

const MOST_IN_GROUP = 60;

/** What stands between a section and the next, where a group of sections begins. */
function groups(rows: Rows, contents: Contents | undefined, headings: readonly Heading[]): Part[] {
  const capitals = Map.groupBy(
    rows.filter(({ text }) => isCapitals(text)),
    ({ text }) => text,
  );
  const isGroup = (at: number) => {
    const { text } = rows[at]!;
    return isCapitals(text) && isTitle(text) && capitals.get(text)!.length < 3 && isBlank(rows[at - 1]);
  };
  const above = headings.map(({ from }) => rows.findLastIndex((row, at) => at < from && !isBlank(row)));
  // Where capitals stand right above a heading, they are those of groups.
  const inCapitals = above.some((at) => at > (contents?.to ?? 0) && isGroup(at));
  return headings.slice(1).flatMap((heading, i): Part[] => {
    const start = headings[i]!.to + 1;
    const at = rows.findLastIndex(
      ({ text }, row) =>
        row >= start &&
        row < heading.from &&
        (isNamed(contents?.groups ?? [], text) ||
          (inCapitals && isGroup(row) && wordsBetween(rows, row, heading.from) <= MOST_IN_GROUP)),
    );
    const row = rows[at];
    return row === undefined ? [] : [{ mark: 'mellem', from: row.at, heading: 0, title: row.text }];
  });
}

/** The pages after the last section. */
function tail(rows: Rows, contents: Contents | undefined, after: number): Part[] {
  const find = (mark: Mark, is: (row: Row) => boolean): Part[] => {
    const row = rows.find((one, at) => at >= after && is(one));
    return row === undefined ? [] : [{ mark, from: row.at, heading: 0, title: row.text }];
  };
  return [
    ...find('kontakt', ({ text }) => CONTACT.test(text) || isNamed(contents?.after ?? [], text)),
    ...find('slutning', ({ text }) => CLOSING.test(text)),
  ];
}

/** Parts in order, from the first line on; those without a word are none. */
function inOrder(lines: readonly Line[], parts: readonly Part[]): Part[] {
  const sorted = parts
    .toSorted((a, b) => a.from - b.from)
    .filter(
      ({ mark, from }, i, all) =>
        mark === 'afsnit' ||
        lines.slice(from, all[i + 1]?.from).some(({ text, furniture }) => !furniture && countWords(text) > 0),
    );
  const before: Part = { mark: 'indledning', from: 0, heading: 0, title: '' };
  return sorted[0]?.from === 0 ? sorted : [before, ...sorted];
}

/**
 * Finds the parts of a letter, whichever way it marks its sections.
 * `furniture`: text of page headers that stands beside the letter, as in a Word file.
 * `titles`: the sections' titles, where the editor gives them.
 */
export function readLetter(raw: string, { furniture = '', titles = [] as readonly string[] } = {}): Letter {
  const lines = [
    ...linesOf(raw),
    ...linesOf(furniture)
      .filter(({ text }) => text !== '')
      .map((line) => ({ ...line, startsPage: false, furniture: true })),
  ];
  const rows = rowsOf(lines);
  const contents = titles.length > 0 ? undefined : contentsOf(rows);
  const named = contents && byContents(rows, contents);
  const start = contents?.to ?? 0;
  const seen = named && named.length * 2 >= contents!.sections.length && named.length > 1 ? named : undefined;
  const laidOut = titles.length > 0 || seen ? [] : byLayout(rows, start);
  const headings =
    titles.length > 0 ? byTitles(rows, titles) : (seen ?? (named && named.length > laidOut.length ? named : laidOut));
  const ALIKE = 0.6;
  const wanted =
    contents?.sections ??
    titles.map((title) => ({ label: labelOf(title), title: labelOf(title)?.title || title, page: false }));
  const missing = wanted.filter(
    (entry) =>
      !headings.some(
        ({ title, label }) => fits(entry, title) > ALIKE || (label !== undefined && label.nr === entry.label?.nr),
      ),
  );
  const afterContents = rows[start]?.at ?? lines.length;
  const list: Part[] =
    contents === undefined
      ? []
      : [
          { mark: 'indhold' as const, from: rows[contents.from]!.at, heading: 0, title: '' },
          // What stands after it and before the first section.
          ...(headings[0] === undefined || headings[0].from > start
            ? [{ mark: 'indledning' as const, from: afterContents, heading: 0, title: '' }]
            : []),
        ].filter(({ from }) => from < lines.length);
  const parts = [
    ...list,
    ...headings.map((heading) => partOf(rows, heading)),
    ...groups(rows, contents, headings),
    ...(headings.length > 0 ? tail(rows, contents, headings.at(-1)!.to) : []),
  ];
  return { lines, parts: inOrder(lines, parts), listed: wanted.length, missing: missing.map(inWords) };
}

const linesIn = ({ lines, parts }: Letter, part: number): readonly Line[] =>
  lines.slice(parts[part]!.from, parts[part + 1]?.from).filter(({ furniture }) => !furniture);

/** The heading of a part as it is printed, and its text. */
export function textOf(letter: Letter, part: number): { readonly heading: string; readonly text: string } {
  const { from, heading } = letter.parts[part]!;
  const own = new Set(letter.lines.slice(from, from + heading));
  const lines = linesIn(letter, part);
  return {
    heading: lines
      .filter((line) => own.has(line))
      .map(({ text }) => text.trim())
      .join(' ')
      .trim(),
    text: lines
      .filter((line) => !own.has(line))
      .map(({ text }) => text)
      .join('\n')
      .replace(/^\s*\n|\s+$/g, ''),
  };
}

/** Page headers and footers. */
export const furnitureOf = ({ lines }: Letter): string =>
  lines.flatMap(({ furniture, text }) => (furniture && text !== '' ? [text] : [])).join('\n');

/** All words of a letter: those of its parts and those of its page headers. */
export const wordsOf = ({ lines }: Letter): number => lines.reduce((sum, { text }) => sum + countWords(text), 0);

export const wordsIn = (letter: Letter, part: number): number =>
  linesIn(letter, part).reduce((sum, { text }) => sum + countWords(text), 0);

/** The sections, each with its number: the printed ones where they grow all the way, else in order. */
export function sectionsOf(letter: Letter): { readonly nr: number; readonly part: number; readonly title: string }[] {
  const sections = letter.parts.flatMap(({ mark, title, nr }, part) =>
    mark === 'afsnit' ? [{ part, title, printed: nr }] : [],
  );
  const grow = sections.every(({ printed }, i) => printed !== undefined && printed > (sections[i - 1]?.printed ?? 0));
  return sections.map(({ part, title, printed }, i) => ({ nr: grow ? printed! : i + 1, part, title }));
}

/** Are the sections' numbers those that are printed? */
export const isNumbered = (letter: Letter): boolean =>
  sectionsOf(letter).length > 0 && sectionsOf(letter).every(({ nr, part }) => letter.parts[part]!.nr === nr);

/** Why an editor's change cannot be made, in Danish. */
export class Refused extends Error {}

const changed = (letter: Letter, parts: readonly Part[]): Letter => ({ ...letter, parts });

/** The part moved to begin on another line; its title stays. */
export function moveBorder(letter: Letter, part: number, line: number): Letter {
  const [before, own, after] = [letter.parts[part - 1], letter.parts[part]!, letter.parts[part + 1]];
  if (before === undefined) throw new Refused('Den første del begynder altid, hvor brevet begynder.');
  const [first, last] = [before.from + 1, (after?.from ?? letter.lines.length) - 1];
  if (!Number.isInteger(line) || line < first || line > last)
    throw new Refused(`Vælg en linje fra ${first + 1} til ${last + 1}.`);
  const end = own.from + own.heading;
  // The heading goes along as long as it is whole and first.
  const heading = line === own.from ? own.heading : line > own.from && line < end ? end - line : 0;
  return changed(letter, letter.parts.with(part, { ...own, from: line, heading }));
}

/** A new section that begins on a line; without a title, the line is its title. */
export function addSection(letter: Letter, line: number, title = ''): Letter {
  const own = plain(letter.lines[line]?.text ?? '');
  if (own === '' || letter.lines[line]!.furniture) throw new Refused('Vælg en linje med tekst.');
  const same = letter.parts.findIndex(({ from }) => from === line);
  const label = labelOf(own);
  const added: Part = {
    mark: 'afsnit',
    from: line,
    heading: title === '' ? 1 : 0,
    title: title || label?.title || own,
    ...(label && { nr: label.nr }),
  };
  if (same < 0)
    return changed(
      letter,
      [...letter.parts, added].toSorted((a, b) => a.from - b.from),
    );
  if (letter.parts[same]!.mark === 'afsnit') throw new Refused('Her begynder der allerede et afsnit.');
  return changed(letter, letter.parts.with(same, added));
}

/** The part as the end of the one before it. */
export function joinToBefore(letter: Letter, part: number): Letter {
  if (part === 0) throw new Refused('Der er ingen del før den første.');
  return changed(letter, letter.parts.toSpliced(part, 1));
}

export const rename = (letter: Letter, part: number, title: string): Letter =>
  changed(letter, letter.parts.with(part, { ...letter.parts[part]!, title: title.trim() }));

/** The part as something else: a section, or none. */
export function turnInto(letter: Letter, part: number, as: Mark): Letter {
  const own = letter.parts[part]!;
  const title = own.title || plain(letter.lines.slice(own.from).find(({ text }) => plain(text) !== '')?.text ?? '');
  return changed(letter, letter.parts.with(part, { ...own, mark: as, title }));
}
