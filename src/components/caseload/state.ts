import type { Day } from '../../rules/core/day.ts';
import { alike, type Compared } from './compare.ts';
import type { Opened } from './detail.ts';
import { byDay, COUNTED, type Counted, isCounted, type Line } from './lines.ts';
import type { Ask, Found } from './protocol.ts';
import type { AllWords } from '../calculator/rule.ts';
import type { Setup } from './rows.ts';
import type { words as pageWords } from './words.page.da.ts';

/** Which rows are shown. */
export interface Filter {
  readonly counted?: Counted;
  readonly outcome?: string;
  readonly since?: 'came' | 'changed';
  readonly text: string;
}

/** All that the page remembers, as long as it is open. */
export interface State {
  readonly rule: string;
  /** Of its calculator. */
  readonly address: string;
  readonly today: Day;
  readonly found?: Found;
  readonly lines: readonly Line[];
  /** Being read or decided: how many rows of how many, both 0 while the file is read. */
  readonly working?: { readonly done: number; readonly of: number };
  readonly filter: Filter;
  readonly opened?: Opened;
  readonly compared?: Compared;
  /** Why the file, or the other one, is refused. */
  readonly refused?: string;
  /** What is said once, to be heard and seen. */
  readonly said?: string;
  /** All rows are on the page, for paper. */
  readonly printing?: true;
}

const textOf = (line: Line): string =>
  [
    ...line.cells,
    ...(line.more ?? []).flatMap(({ cells }) => cells),
    ...Object.values(line.mended),
    line.title,
    line.todo,
    ...line.missing,
    ...line.faults.map(({ text }) => text),
  ]
    .join(' ')
    .toLowerCase();

/** The rows that are shown, in their order. */
export function shownOf({ lines, filter, today, compared }: State): Line[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return lines
    .filter(
      (line) =>
        (filter.counted === undefined || isCounted(line, filter.counted, today)) &&
        (filter.outcome === undefined || line.title === filter.outcome) &&
        (filter.since === undefined || compared?.since.get(line.at) === filter.since) &&
        words.every((word) => textOf(line).includes(word)),
    )
    .toSorted(byDay);
}

export interface Sums {
  readonly counted: readonly { readonly what: Counted; readonly count: number }[];
  /** Titles of the outcomes, the most frequent first. */
  readonly outcomes: readonly { readonly title: string; readonly count: number }[];
  /** Labels that at least half of the rows lack, the most frequent first. */
  readonly lacking: readonly { readonly title: string; readonly count: number }[];
  readonly alike: readonly (readonly number[])[];
}

const tally = (all: readonly string[]) =>
  [...Map.groupBy(all, (one) => one)]
    .map(([title, same]) => ({ title, count: same.length }))
    .toSorted((a, b) => b.count - a.count);

/** What is counted above the list. */
export function sumsOf(lines: readonly Line[], today: Day): Sums {
  return {
    counted: COUNTED.map((what) => ({ what, count: lines.filter((line) => isCounted(line, what, today)).length })),
    outcomes: tally(lines.map(({ title }) => title)),
    lacking: tally(lines.flatMap(({ missing }) => missing)).filter(({ count }) => count * 2 >= lines.length),
    alike: alike(lines.filter(({ deadline }) => deadline !== undefined)),
  };
}

/** A row that was mended or opened takes the place of what it was. */
export const withOpened = (state: State, opened: Opened): State => ({
  ...state,
  opened,
  lines: state.lines.map((line) => (line.at === opened.line.at ? opened.line : line)),
});

/** The words of the page in a language. */
export type PageWords = typeof pageWords;

/** What the parts of the page are given. */
export interface App {
  readonly words: PageWords;
  /** Those of the calculator: a row's result is told as there. */
  readonly said: AllWords;
  readonly state: State;
  /** Changes what is remembered, and shows it. */
  readonly set: (change: Partial<State>) => void;
  readonly replace: (state: State) => void;
  readonly ask: (ask: Ask) => void;
  readonly decide: (setup: Setup) => void;
  readonly cancel: () => void;
  readonly print: () => void;
  readonly save: (name: string, file: Blob) => void;
}
