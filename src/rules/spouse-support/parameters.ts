import { checkedOn, lawOf, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { cites as s } from './cites.ts';

export const parameters = checkedOn(day('2026-11-27'), {
  /** Years before the decision that are looked at. */
  yearsByDecision: one(3, s.byDecision, 'years'),
  /** Years before the application that are looked at, of a sponsor with permanent residence: before 1 July 2018, and since. */
  yearsBefore: one(3, s.before2018, 'years'),
  yearsSince: one(4, s.since2018, 'years'),
  /** First day of applications that are looked at four years back. */
  fourYearsFrom: one<Day>(day('2018-07-01'), s.since2018),
  /** First day of applications for permanent residence after which the conditions are deemed met. */
  deemedMetFrom: one<Day>(day('2022-01-27'), s.deemed),
  /** Kroner of one-off help in all that do not block. */
  smallAmount: one(1000, s.section, 'kroner'),
  smallAmountAtMost: one(1500, s.section, 'kroner'),
  lawCheckedFrom: one<Day>(day('2012-10-02'), s.act2012),
  lawCheckedUntil: one<Day>(day('2026-03-08'), s.byDecision),
});

export const law = lawOf(parameters);
