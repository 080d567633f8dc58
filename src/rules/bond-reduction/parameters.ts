import { type Dated, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { sources as s } from './sources.ts';

export const parameters = {
  /** Last day on which a permit was granted that is not covered. */
  grantedAfter: one<Day>(day('2012-05-15'), s.section),
  /** Months from the registration in the population register in which the test must be passed; the last day counts. */
  deadlineMonths: one(6, s.section, 'months'),
} satisfies Record<string, readonly Dated<unknown>[]>;
