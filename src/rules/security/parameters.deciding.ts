import { checkedOn, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { cites as s } from './cites.ts';

/** The days by which more than one rule decides what to ask. The amounts come with the result. */
export const parameters = checkedOn(day('2026-11-27'), {
  /** First day on which a security belongs to group 2: of the orders' "den 1. januar 2011 eller senere". */
  group2From: one<Day>(day('2011-01-01'), s.order2012),
  /** First day of applications under scheme B. */
  schemeBFrom: one<Day>(day('2012-05-15'), s.order2012),
  /** First day of applications under scheme C. */
  schemeCFrom: one<Day>(day('2018-07-01'), s.order2020),
  /** First day of posting under scheme D. */
  schemeDFrom: one<Day>(day('2024-07-01'), s.order2024),
  /** First day of applications for which tests passed beforehand lower the amount. */
  testsBeforehandFrom: one<Day>(day('2020-07-01'), s.order2020),
  lawCheckedFrom: one<Day>(day('2011-01-01'), s.order2010),
  lawCheckedUntil: one<Day>(day('2026-03-08'), s.act2025),
});
