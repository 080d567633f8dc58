import { likeness } from './words.ts';

/** A section of an issue's raw text. */
export interface RawSection {
  readonly nr: number;
  readonly title: string;
  readonly text: string;
}

export interface RawIssue {
  readonly sections: readonly RawSection[];
  /** False where the issue prints no numbers: they are then given in order. */
  readonly numbered: boolean;
  /** What the contents name and no section was found for: its text stands in the section before. */
  readonly missing: readonly string[];
  /** The contact pages at the end. */
  readonly contact: string;
}

interface Heading {
  readonly nr: number;
  readonly title: string;
  /** The lines that the heading takes up: from the first to the one after. */
  readonly from: number;
  readonly to: number;
}

const ALIKE = 0.6;
const LONGEST_TITLE = 100;

/** A line without what is left of Markdown and tables. */
const plain = (line: string) =>
  line
    .replace(/\*\*|<\/?i>|^(?:-\s*(?=\|))?[#|\s]+|[|\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const NUMBERED = /^(\d{1,2})\. (.+)$/;
const numberOf = (line: string) => {
  const [, nr, title] = NUMBERED.exec(line) ?? [];
  return nr === undefined ? undefined : { nr: Number(nr), title: title!.replace(/\s*\|?\s*s\. ?\d+$/, '') };
};

const isBlank = (line: string | undefined) => line === undefined || line === '';
const isRubric = (line: string) => /\p{Lu}{6,}/u.test(line);
const isTitle = (line: string | undefined): line is string =>
  line !== undefined &&
  line.length <= LONGEST_TITLE &&
  /^\p{Lu}/u.test(line) &&
  !/[.:;,?!]$/.test(line) &&
  !isRubric(line) &&
  !/https?:|@/.test(line);

/** The table of contents, where the issue has one: numbered lines under »Indhold« until the numbers begin again. */
function contents(lines: readonly string[]): { nr: number; title: string; at: number }[] {
  const start = lines.findIndex((line) => /^indhold:?$/i.test(line));
  const found: { nr: number; title: string; at: number }[] = [];
  if (start < 0) return found;
  for (let at = start + 1; at < lines.length; at++) {
    const entry = numberOf(lines[at]!);
    if (entry === undefined) continue;
    if (entry.nr !== found.length + 1) break;
    found.push({ ...entry, at });
  }
  return found;
}

const isAlone = (lines: readonly string[], at: number) => isBlank(lines[at - 1]) && isBlank(lines[at + 1]);

/** The headings that the contents name, though a word may differ; where none is alike, the number on a line by itself. */
function byContents(lines: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  const listed = contents(lines);
  const find = (nr: number, after: number, fits: (title: string, at: number) => boolean) =>
    lines.findIndex((line, at) => {
      const entry = at >= after ? numberOf(line) : undefined;
      return entry?.nr === nr && fits(entry.title, at);
    });
  const alike = ({ nr, title }: { nr: number; title: string }, after: number) =>
    find(nr, after, (other) => likeness(other, title) > ALIKE);
  for (const [i, entry] of listed.entries()) {
    const after = headings.at(-1)?.to ?? listed.at(-1)!.at + 1;
    const byTitle = alike(entry, after);
    // Not beyond the next heading that is found by its title.
    const next = listed.slice(i + 1).map((later) => alike(later, after));
    const before = next.find((line) => line >= 0) ?? lines.length;
    const at = byTitle >= 0 ? byTitle : find(entry.nr, after, (_, line) => line < before && isAlone(lines, line));
    if (at >= 0) headings.push({ nr: entry.nr, title: numberOf(lines[at]!)!.title, from: at, to: at + 1 });
  }
  return headings;
}

/** Numbers in order, each on a line by itself. A list's items stand together and are none. */
function byNumber(lines: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  for (const [at, line] of lines.entries()) {
    const entry = numberOf(line);
    if (entry?.nr === headings.length + 1 && isAlone(lines, at)) headings.push({ ...entry, from: at, to: at + 1 });
  }
  return headings;
}

const inOrder = (found: readonly Omit<Heading, 'nr'>[]) =>
  found.map((heading, i): Heading => ({ ...heading, nr: i + 1 }));

/** The highest level of Markdown headings that there are several of. */
function byMarkdown(lines: readonly string[], source: readonly string[]): Heading[] {
  for (const level of ['#', '##', '###']) {
    const found = lines.flatMap((title, at) =>
      source[at]!.startsWith(`${level} `) && !isRubric(title) ? [{ title, from: at, to: at + 1 }] : [],
    );
    if (found.length > 1) return inOrder(found);
  }
  return [];
}

/** A title of one or two lines with the lead right below it. */
function byLead(lines: readonly string[], source: readonly string[]): Heading[] {
  const found: Omit<Heading, 'nr'>[] = [];
  for (const [at, line] of lines.entries()) {
    const begins = isBlank(lines[at - 1]) || /^[ \f]/.test(source[at]!);
    const next = lines[at + 1];
    if (!begins || !isTitle(line) || isBlank(next)) continue;
    const goesOn = /^\p{Ll}/u.test(next!) && next!.length <= LONGEST_TITLE && !/[.:;,]$/.test(next!);
    const lead = lines.slice(at + (goesOn ? 2 : 1)).find((text) => !goesOn || text !== '') ?? '';
    if (!/^\p{Lu}/u.test(lead) || isRubric(lead)) continue;
    found.push({ title: goesOn ? `${line} ${next}` : line, from: at, to: at + (goesOn ? 2 : 1) });
  }
  return inOrder(found);
}

/** Short lines by themselves that come only once: what comes again is a heading inside the sections. */
function byItself(lines: readonly string[]): Heading[] {
  const alone = lines.flatMap((title, at) =>
    isTitle(title) && isAlone(lines, at) && lines.indexOf(title) === lines.lastIndexOf(title)
      ? [{ title, from: at, to: at + 1 }]
      : [],
  );
  // A title with no text of its own is that of the whole.
  return inOrder(alone.filter(({ to }, i) => lines.slice(to, alone[i + 1]?.from).some((line) => line !== '')));
}

const CONTACT = /^kontakt(oplysninger|information)?( os| udlændingestyrelsen| styrelsen)?$/i;

/** Finds the sections of an issue, whichever way it marks them, and the contact pages after them. */
export function readRawText(raw: string): RawIssue {
  const source = raw.split(/\r?\n/);
  const all = source.map(plain);
  const end = all.findLastIndex((line) => CONTACT.test(line));
  const lines = end < 0 ? all : all.slice(0, end);
  const printed = [byContents, byNumber].map((find) => find(lines)).find((found) => found.length > 1);
  const headings =
    printed ??
    [byMarkdown, byLead, byItself].map((find) => find(lines, source)).find((found) => found.length > 1) ??
    [];
  return {
    numbered: printed !== undefined,
    missing: contents(lines)
      .filter(({ nr, title }) =>
        printed === undefined
          ? !headings.some((heading) => likeness(heading.title, title) > ALIKE)
          : !headings.some((heading) => heading.nr === nr),
      )
      .map(({ nr, title }) => `${nr}. ${title}`),
    sections: headings.map(({ nr, title, to }, i) => ({
      nr,
      title,
      text: source
        .slice(to, headings[i + 1]?.from ?? lines.length)
        .join('\n')
        .trim(),
    })),
    contact: end < 0 ? '' : source.slice(end).join('\n').trim(),
  };
}
