import { checkedOn, lawOf, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { cites as s } from './cites.ts';

export const parameters = checkedOn(day('2026-11-27'), {
  /** First and last day of the decisions on children that the Act of 2014 can reopen. */
  decisionFrom: one<Day>(day('2004-07-01'), s.child),
  decisionTo: one<Day>(day('2012-06-19'), s.child),
  /** First day of the Act on reopening. Said, not computed. */
  actInForceFrom: one<Day>(day('2014-07-01'), s.child),
  /** Last day on which reopening of a child's case could be requested under the Act of 2014. */
  requestBy: one<Day>(day('2015-01-01'), s.child),
  /** Day of the judgment in C-34/09: the agency examines cases refused after it of its own motion. */
  zambranoOn: one<Day>(day('2011-03-08'), s.zambrano),
  /** Day of the judgment in C-133/15: of decisions after it on parents who live with the child the agency acts itself. */
  chavezVilchezOn: one<Day>(day('2017-05-10'), s.chavezVilchez),
  /** Refusals under § 9 c(1) and § 9(2)(4) are covered when they are later than this day. */
  cutoff1993: one<Day>(day('1993-11-01'), s.p9),
  /** Last day of the refusals for integration prospects that form GE2 is about; the first is `decisionFrom`. */
  gencTo: one<Day>(day('2016-05-30'), s.genc),
  /** First and last day of those that fell in the time until the requirement ended. */
  transitionFrom: one<Day>(day('2016-06-10'), s.children2019),
  transitionTo: one<Day>(day('2019-12-31'), s.children2019),
  /** First day of the practice on parents who live with the child and its other parent. */
  bothParentsPracticeFrom: one<Day>(day('2022-10-14'), s.bothParents2022),
  /** First day on which the Act itself gives a permit in situations under Article 20 TFEU. */
  article20From: one<Day>(day('2025-07-01'), s.article20),
  /** Years at which a child is no longer a child. */
  childAge: one(18, s.child, 'years'),
  /** Months after the parent's permit within which a child is applied for today. */
  applyWithinMonths: one(3, s.threeMonths, 'months'),
  /** Years that the resident must have had a permit under § 7(3) today. */
  residentYears: one(2, s.twoYears, 'years'),
  /** Years that had to pass under the rule that the judgment of 2021 found against. */
  waitingYears: one(3, s.waiting2021, 'years'),
});

export const law = lawOf(parameters);
