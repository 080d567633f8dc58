import { checkedOn, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import type { Citation } from '../core/truth.ts';
import { cites as s } from './cites.ts';

const months = (value: number, source: Citation) => one(value, source, 'months');
const on = (text: string, source: Citation) => one<Day>(day(text), source);

/** What decides which question is asked. */
export const parameters = checkedOn(day('2026-11-27'), {
  /** Months abroad that a permit allows where it has been held for less than `heldYears`, or gives no lasting stay. */
  monthsShort: months(6, s.absence),
  /** Months abroad that a permit allows where it has been held for more than `heldYears`, or is permanent. */
  monthsLong: months(12, s.absence),
  /** Months abroad that a child's permit allowed, where they ran out before `childProtectedFrom`. */
  monthsChild: months(3, s.child),
  /** Age at which one is no child any more. */
  childAge: one(18, s.child, 'years'),
  /** Years that the permit must have been held for the longer limit: more than these. */
  heldYears: one(2, s.absence, 'years'),
  /** First day on which every permit of a refugee and their family is temporary, with the shorter limit (T). */
  refugeeTemporaryFrom: on('2019-07-01', s.refugeesToday),
  /** First day on which one granted or extended was temporary. */
  refugeeTemporaryByExtensionFrom: on('2019-03-01', s.refugeesToday),
  /** First day on which a minor's permit as a starting point does not lapse by a harmful stay (K). */
  childProtectedFrom: on('2022-07-01', s.childSince2022),
  /** First day of a refugee's second condition as it is today (A). */
  asylumChangeOn: on('2025-06-15', s.euaa),
  /** First day on which those posted by the State are exempt (P). */
  postedFrom: on('2025-07-01', s.postedNews),
  /** No support under § 14 a of repatrieringsloven can be older: the day of the act that brought it. */
  support14aFrom: on('2022-04-20', s.support14aLaw),
  /** First day of a permit for persons displaced from Ukraine. */
  ukrainePermitFrom: on('2022-03-17', s.ukraine),
  /** First and last day of stays in Ukraine for a worthy purpose that are not counted, and the last in the other reading. */
  ukraineStayFrom: on('2022-02-24', s.ukraine),
  ukraineStayUntil: on('2025-03-17', s.ukraine2025),
  ukraineStayUntilOtherReading: on('2027-03-17', s.ukraine2027),
  /** Months in which one who has repatriated can regret it. */
  regretMonths: months(12, s.repatriation),
  /** The same where the period has been extended: months in all. */
  regretExtendedMonths: months(24, s.repatriation),
  /** Months after the end of a posting in which to be back. */
  postedReturnMonths: months(1, s.posted),
  /** Day of the oldest text of the law held. */
  lawCheckedFrom: on('2014-09-19', s.act2014),
});
