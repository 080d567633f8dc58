import { type Dated, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import type { Citation } from '../core/truth.ts';
import { sources as s } from './sources.ts';

const months = (value: number, source: Citation) => one(value, source, 'months');

export const parameters = {
  /** Months abroad that a permit allows where it has been held for less than `heldYears`, or gives no lasting stay. */
  monthsShort: months(6, s.absence),
  /** Months abroad that a permit allows where it has been held for more than `heldYears`, or is permanent. */
  monthsLong: months(12, s.absence),
  /** Months abroad that a child's permit allows. */
  monthsChild: months(3, s.child),
  /** Age at which a child's limit no longer holds. */
  childAge: one(18, s.child, 'years'),
  /** Years that the permit must have been held for the longer limit: more than these. */
  heldYears: one(2, s.absence, 'years'),
  /** Months in which one who has repatriated can regret it. */
  regretMonths: months(12, s.repatriation),
  /** The same where the period has been extended: months in all. */
  regretExtendedMonths: months(24, s.repatriation),
  /** Months that an application for dispensation normally takes at most. */
  dispensationMonths: months(6, s.section),
  /** First day on which every refugee's permit is for temporary stay, with the shorter limit. */
  refugeeChangeOn: one<Day>(day('2019-07-01'), s.refugeesToday),
  /** First day on which a minor's permit as a starting point does not lapse by a re-education trip. */
  childChangeOn: one<Day>(day('2022-07-01'), s.childrenToday),
  /**
   * Day on which the bill that changes a refugee's second condition was put forward. It was passed; from which day it is
   * in force is not known here, but nothing that was over before this day falls under it.
   */
  refugeeBillOn: one<Day>(day('2025-03-27'), s.refugeeBill),
} satisfies Record<string, readonly Dated<unknown>[]>;
