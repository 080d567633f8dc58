import type { Line } from './lines.ts';

/** What has become of a row since the other list. */
export type Change = 'came' | 'changed';

export interface Compared {
  /** By the row's number: those that are new, or say otherwise than they did. */
  readonly since: ReadonlyMap<number, Change>;
  /** What the changed ones said. */
  readonly before: ReadonlyMap<number, Line>;
  /** Those that are no longer there. */
  readonly went: readonly Line[];
}

/** What tells a row from the others: the reader's case number, else all that stands in it. */
export const identityOf = ({ name, cells }: Line): string => (name === '' ? JSON.stringify(cells) : name.toLowerCase());

const says = ({ outcome, day, deadline, missing }: Line) => JSON.stringify([outcome, day, deadline?.on, missing]);

/** Lays last month's list beside this one. Of rows that are alike, the first goes with the first. */
export function compare(now: readonly Line[], then: readonly Line[]): Compared {
  const left = Map.groupBy(then, identityOf);
  const since = new Map<number, Change>();
  const before = new Map<number, Line>();
  for (const line of now) {
    const old = left.get(identityOf(line))?.shift();
    if (old === undefined) since.set(line.at, 'came');
    else if (says(old) !== says(line)) {
      since.set(line.at, 'changed');
      before.set(line.at, old);
    }
  }
  return { since, before, went: [...left.values()].flat() };
}

/** Rows that nothing tells apart, by their numbers: in a calendar they would be one. */
export const alike = (lines: readonly Line[]): number[][] =>
  [...Map.groupBy(lines, identityOf).values()]
    .filter(({ length }) => length > 1)
    .map((same) => same.map(({ at }) => at));
