import { CONTACT, isCapitals, isTitle, type Label, plain } from './labels.ts';
import { alike, bare, isBlank, type Row, type Rows } from './rows.ts';

export interface Entry {
  readonly label: Label | undefined;
  readonly title: string;
  readonly page: boolean;
}

export interface Contents {
  /** Its rows: from the first to the one after. */
  readonly from: number;
  readonly to: number;
  /** What it names as sections, in order. */
  readonly sections: readonly Entry[];
  /** What it names besides: groups of sections, and the pages after the last. */
  readonly groups: readonly string[];
  readonly after: readonly string[];
}

const HEADING =
  /^(?:indhold(?:sfortegnelse|soversigt)?|i dette (?:nummer|nyhedsbrev)(?: kan du læse om)?|dette nummer indeholder|i denne udgave|læs (?:i dette nummer|i dette nyhedsbrev|om)|emner i dette (?:nummer|nyhedsbrev))(?: af [\p{L} ]{3,40})?\s*:?$/iu;

/** Leaders, »s. 2«, or a number after a wide space or in a cell of its own. */
const PAGE =
  /(?:\s*(?:\.{3,}|(?:\. ){3,}|…+|_{3,})\s*(?:s\.|side)?\s*\d{1,3}|(?:\s|\|)+(?:s\.|side)\s*\d{1,3}|(?:\t|\s{3,}|\s*\|)\s*\d{1,3})[\s|]*$/i;

const LONGEST_LIST = 80;
const isProse = (text: string) =>
  /[.!]$/.test(text) && text.split(' ').length > 8 && !/(?:m\.fl|mv|m\.m)\.$/.test(text);

function entryOf(row: Row): Entry {
  const source = row.source.replaceAll('*', '');
  const page = PAGE.test(source);
  const without = (text: string) => (page ? plain(text.replace(PAGE, '')).replace(/[\s.…_]+$/, '') : text);
  const title =
    row.label === undefined
      ? without(source)
      : without(source.slice(source.indexOf(row.label.printed) + row.label.printed.length));
  return { label: row.label, title: plain(title).replace(/^[-•–·]\s*/, ''), page };
}

/** Does a text begin below that a title is the first words of, on as many lines as it takes? */
function standsBelow(rows: Rows, from: number, title: string): boolean {
  const MOST_ROWS = 4;
  const wanted = bare(title);
  return rows.some(({ bare: first, text }, at) => {
    if (at < from || text === '' || !wanted.startsWith(first)) return false;
    let found = first;
    for (let next = at + 1; next < at + MOST_ROWS && found.length < wanted.length; next++) {
      if (isBlank(rows[next])) break;
      found += rows[next]!.bare;
    }
    return found.startsWith(wanted);
  });
}

interface Walked {
  readonly entries: readonly Entry[];
  /** The row after each of them. */
  readonly ends: readonly number[];
  readonly to: number;
  /** The first entries come again: there the letter begins. */
  readonly repeats: boolean;
}

/** The entries from a row on, until the letter itself begins, and the row after the last of them. */
function walk(rows: Rows, start: number): Walked {
  const entries: Entry[] = [];
  const ends: number[] = [];
  let repeats = false;
  for (let at = start; at < rows.length && entries.length < LONGEST_LIST; at++) {
    const row = rows[at]!;
    if (!/[\p{L}\p{N}]/u.test(row.text)) continue;
    const entry = entryOf(row);
    const last = entries.at(-1);
    const labelled = entries.flatMap(({ label }) => label ?? []);
    if (entry.label === undefined && !entry.page && isProse(row.text)) break;
    if (row.label && labelled.length > 0 && row.label.nr !== labelled.at(-1)!.nr + 1) {
      repeats = row.label.nr === labelled[0]!.nr;
      break;
    }
    const first = entries.findIndex(({ title }) => bare(title) === bare(entry.title) && title !== '');
    if (first >= 0 && entries.length > 1) {
      repeats = true;
      break;
    }
    const goesOn =
      last !== undefined &&
      !last.page &&
      row.label === undefined &&
      !isBlank(rows[at - 1]) &&
      (/^\p{Ll}/u.test(row.text) ||
        (entry.page && last.label !== undefined && entries.some(({ page }) => page)) ||
        standsBelow(rows, at + 1, `${last.title} ${entry.title}`));
    if (goesOn) {
      entries[entries.length - 1] = { ...last, title: `${last.title} ${entry.title}`.trim(), page: entry.page };
      ends[ends.length - 1] = at + 1;
    } else {
      entries.push(entry);
      ends.push(at + 1);
    }
  }
  // A list with numbers or pages ends with the last that has one.
  const marked = entries.findLastIndex(({ label, page }) => label !== undefined || page);
  const count = marked > 0 ? marked + 1 : entries.length;
  return { entries: entries.slice(0, count), ends, to: ends[count - 1] ?? start, repeats };
}

/** Is a title found again below, whole or as the first of its lines? */
function recurs(rows: Rows, from: number, title: string): boolean {
  const wanted = bare(title);
  const SURE = 12;
  return (
    wanted.length > 3 &&
    rows.some(
      ({ bare: found }, at) => at >= from && (found === wanted || (found.length > SURE && wanted.startsWith(found))),
    )
  );
}

function upToRecurring(rows: Rows, { entries, ends, to }: Walked): Pick<Walked, 'entries' | 'to'> {
  let last = entries.findLastIndex(({ title }) => recurs(rows, to, title));
  while (last >= 0 && last + 1 < entries.length && ends[last + 1] === (ends[last] ?? 0) + 1) last++;
  return { entries: entries.slice(0, last + 1), to: ends[last] ?? to };
}

/** Those of a list that name sections: those with numbers, else those with pages, else all but groups. */
function sectionsOf(entries: readonly Entry[]): Entry[] {
  const labelled = entries.filter(({ label }) => label !== undefined);
  if (labelled.length > 1) return labelled;
  const sections = entries.filter(({ title }) => !CONTACT.test(title));
  const paged = sections.filter(({ page }) => page);
  if (paged.length > 1) return paged;
  const small = sections.filter(({ title }) => !isCapitals(title));
  return small.length > 1 ? small : sections;
}

function listAt(rows: Rows, from: number, start: number): Contents | undefined {
  const named = start > from;
  const walked = walk(rows, start);
  const isMarked = walked.entries.filter(({ label, page }) => label !== undefined || page).length > 1;
  const whole = isMarked || (named && walked.repeats);
  // Where nothing tells where it ends: with the lines that stand together with the last that is found again.
  const { entries, to: end } = whole ? walked : upToRecurring(rows, walked);
  const sections = sectionsOf(entries);
  const marked = sections.filter(({ label, page }) => label !== undefined || page).length;
  const again = sections.filter(({ title }) => recurs(rows, end, title)).length;
  const paged = sections.filter(({ page }) => page).length;
  // What comes again more than once is a list in each section.
  const often = sections.filter(
    ({ title }) => rows.filter(({ bare: found }) => found === bare(title)).length > 2,
  ).length;
  const sure = named
    ? sections.length > 1 && (marked > 1 || again > 0)
    : paged > 2 ||
      (often < 2 && marked > 1 && again > 1 && again >= sections.length / 2) ||
      (often < 2 && again > 2 && again > sections.length / 2 && sections.every(({ title }) => isTitle(title)));
  if (!sure) return undefined;
  const last = entries.indexOf(sections.at(-1)!);
  const others = entries
    .map(({ title }, i) => ({ title, i }))
    .filter(({ title, i }) => title !== '' && !sections.includes(entries[i]!));
  return {
    from,
    to: end,
    sections,
    groups: others.filter(({ i }) => i < last).map(({ title }) => title),
    after: others.filter(({ i }) => i > last).map(({ title }) => title),
  };
}

const MOST_ABOVE = 100;

/** The list of contents, with or without a heading of its own. */
export function contentsOf(rows: Rows): Contents | undefined {
  const heading = rows.findIndex(({ text }) => HEADING.test(text));
  if (heading >= 0) {
    const found = listAt(rows, heading, heading + 1);
    if (found) return found;
  }
  // Without one it stands at the top, below a name, a date, a greeting.
  let above = 0;
  for (let at = 0; at < rows.length / 2 && above < MOST_ABOVE; at++) {
    const row = rows[at]!;
    above += row.words;
    if (isBlank(row)) continue;
    const begins = row.label ? row.label.nr === 1 : entryOf(row).page || recurs(rows, at + 1, row.text);
    const found = begins ? listAt(rows, at, at) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A section that the contents name, as it is told of. */
export const inWords = ({ label, title }: Entry): string => (label === undefined ? title : `${label.printed} ${title}`);

/** How well a row fits what the contents name, from 0 to 1. */
export const fits = (entry: Entry, title: string): number => alike(entry.title, title);
