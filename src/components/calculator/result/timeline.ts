import { addMonths, type Day } from '../../../rules/core/day.ts';
import type { TimelineItem } from '../../../rules/core/advice.ts';
import type { AllWords } from '../rule.ts';
import type { LabelledItem } from '../told.ts';

/** A row of the picture: its label in lines, and its bar from `x`, `width` wide, in per cent of the picture. */
export interface Row {
  readonly kind: TimelineItem['kind'];
  readonly lines: readonly string[];
  readonly when: string;
  readonly x: number;
  /** Absent for a single day. */
  readonly width?: number;
}

export interface Picture {
  readonly about: string;
  readonly rows: readonly Row[];
  /** The label stands around `middle`: within the picture, and clear of the next. */
  readonly ticks: readonly { readonly x: number; readonly middle: number; readonly label: string }[];
  /** The same as sentences. */
  readonly text: readonly { readonly label: string; readonly text: string }[];
}

/** Characters that fit on a phone 320 px wide, with the reader's own spacing of text. */
const LINE = 24;
/** Months between ticks; the first that gives few enough is taken. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];
const MOST_MONTHS = 3;
const MOST_YEARS = 6;

const at = (day: Day) => Date.parse(day);
const monthNumber = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number) => `${Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, '0')}-01` as Day;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function ticksBetween(words: AllWords, first: Day, last: Day): { day: Day; label: string }[] {
  const [from, to] = [monthNumber(first) + 1, monthNumber(last)];
  const step = STEPS.find((months) => (to - from) / months < (months < 12 ? MOST_MONTHS : MOST_YEARS)) ?? STEPS.at(-1)!;
  const ticks = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const day = firstOf(month);
    ticks.push({ day, label: step < 12 ? words.month(day).replace(/^(\p{L}{3})\p{L}+/u, '$1.') : day.slice(0, 4) });
  }
  return ticks;
}

/** Half the room that a tick's label takes in the widest of fonts where {@link LINE} fits, in per cent of the picture. */
const halfOf = (label: string) => 3.2 + label.length * 1.3;

/** Ticks at their places; one whose label would touch the one before is left out. */
function placed(ticks: readonly { x: number; label: string }[]): Picture['ticks'] {
  const kept: { x: number; middle: number; label: string }[] = [];
  let end = 0;
  for (const { x, label } of ticks) {
    const half = halfOf(label);
    const middle = Math.min(Math.max(x, half), 100 - half);
    if (middle - half < end) continue;
    kept.push({ x, middle, label });
    end = middle + half;
  }
  return kept;
}

/** The picture of a case: one row an item, in the order of their first days. Undefined where there are not two things to set side by side. */
export function pictureOf(words: AllWords, items: readonly LabelledItem[]): Picture | undefined {
  if (items.length < 2) return undefined;
  const sorted = items.toSorted((a, b) => at(a.from) - at(b.from));
  const days = items.flatMap(({ from, to }) => [from, to ?? from]).toSorted();
  const [first, last] = [days[0]!, days.at(-1)!];
  // Air at both ends, and never so narrow that there is no month to show.
  const air = Math.max(1, Math.round((monthNumber(last) - monthNumber(first)) / 20));
  const [begin, end] = [addMonths(first, -air), addMonths(last, air)];
  const x = (day: Day) => Math.round(((at(day) - at(begin)) / (at(end) - at(begin))) * 1000) / 10;
  return {
    about: words.timelineAbout(words.date(first), words.date(last)),
    rows: sorted.map(({ label, from, to, kind }) => ({
      kind,
      lines: wrapped(label),
      when: to ? `${words.shortDate(from)} – ${words.shortDate(to)}` : words.shortDate(from),
      x: x(from),
      ...(to && { width: x(to) - x(from) }),
    })),
    ticks: placed(ticksBetween(words, begin, end).map(({ day, label }) => ({ x: x(day), label }))),
    text: sorted.map(({ label, from, to }) => ({
      label,
      text: to ? words.span(words.date(from), words.date(to)) : words.date(from),
    })),
  };
}
