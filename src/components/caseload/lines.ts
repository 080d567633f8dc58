import type { Tone } from '../../rules/core/advice.ts';
import { addMonths, type Day } from '../../rules/core/day.ts';

/** What cannot be read, and where it stands. */
export interface LineFault {
  readonly target: string;
  /** »C14«; absent where the row has no such cell. */
  readonly cell?: string;
  readonly text: string;
  readonly suggestions: readonly string[];
}

/** A row, decided: what the list shows of it. */
export interface Line {
  /** Its number in the file, from 1. */
  readonly at: number;
  /** What tells it from others; '' where no column does. */
  readonly name: string;
  /** As they are shown, by column. */
  readonly cells: readonly string[];
  /** Other rows of the same case, decided with it. */
  readonly more?: readonly { readonly at: number; readonly cells: readonly string[] }[];
  /** What the reader has put in place of a cell, or answered, by target. */
  readonly mended: Readonly<Record<string, string>>;
  readonly faults: readonly LineFault[];
  /** Absent where it cannot be read. */
  readonly outcome?: string;
  readonly title: string;
  readonly tone: Tone;
  /** The day that the list is sorted by. */
  readonly day?: Day;
  /** Is that day before the one that it is worked out for? */
  readonly passed: boolean;
  /** The next deadline ahead. */
  readonly deadline?: { readonly on: Day; readonly title: string };
  /** The first thing to do; '' where there is nothing. */
  readonly todo: string;
  /** Labels of the facts that it lacks. */
  readonly missing: readonly string[];
}

/** What is counted above the list, in the order in which it is shown. */
export const COUNTED = ['passed', 'within3', 'within12', 'missing', 'unreadable'] as const;
export type Counted = (typeof COUNTED)[number];

/** Is the line one of those that are counted so? Days from today on, both included. */
export function isCounted(line: Line, what: Counted, today: Day): boolean {
  switch (what) {
    case 'passed':
      return line.passed;
    case 'within3':
    case 'within12':
      return line.day !== undefined && !line.passed && line.day <= addMonths(today, what === 'within3' ? 3 : 12);
    case 'missing':
      return line.missing.length > 0;
    case 'unreadable':
      return line.outcome === undefined;
  }
}

/** By day; those without one after them, and last those that cannot be read. */
export function byDay(a: Line, b: Line): number {
  const rank = ({ outcome, day }: Line) => day ?? (outcome === undefined ? '~~' : '~');
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.at - b.at;
}
