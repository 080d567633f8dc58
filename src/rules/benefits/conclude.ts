import { addDays, addYears, type Day } from '../core/day.ts';
import { is } from '../core/truth.ts';
import { type Benefit, type Counts, isBlocking, isOneOff } from './benefits.ts';

// What follows from periods of public benefits, once it is settled what they come to.

/** The last day of all blocking periods given; null while one has no end, undefined where there is none. */
export function lastBlockedDay(benefits: readonly Benefit[] = []): Day | null | undefined {
  let last: Day | undefined;
  for (const { to } of benefits.filter(isBlocking)) {
    if (to === null) return null;
    if (last === undefined || to > last) last = to;
  }
  return last;
}

/** The first day that is free of it, that many years after the last. */
export const freeAfter = (last: Day, years: number): Day => addDays(addYears(last, years), 1);

export const READINGS = ['I-SMALL-AMOUNT', 'I-LEDIGHED'] as const;

/** The readings that decided, where nothing blocks. */
export function readingsOf(benefits: readonly Benefit[] = [], counts: Counts): (typeof READINGS)[number][] {
  const counted = (which: (benefit: Benefit) => boolean) =>
    benefits.some((benefit) => which(benefit) && counts(benefit) === true);
  const isLedighed = (benefit: Benefit) => is(benefit.kind, 'ledighedsydelse') === true;
  return [
    ...(counted(isOneOff) ? (['I-SMALL-AMOUNT'] as const) : []),
    ...(counted(isLedighed) ? (['I-LEDIGHED'] as const) : []),
  ];
}
