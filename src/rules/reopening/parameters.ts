import { type Dated, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { sources as s } from './sources.ts';

export const parameters = {
  /** First and last day of the decisions on children that can be reopened. */
  decisionFrom: one<Day>(day('2004-07-01'), s.child),
  decisionTo: one<Day>(day('2012-06-19'), s.child),
  /** First day of the Act on reopening. Said, not computed. */
  actInForceFrom: one<Day>(day('2014-07-01'), s.child),
  /** Last day on which reopening of a child's case can be requested. */
  requestBy: one<Day>(day('2015-01-01'), s.child),
  /** Day of the judgment in C-34/09: the agency examines cases refused after it of its own motion. */
  zambranoOn: one<Day>(day('2011-03-08'), s.zambrano),
  /** Day of the judgment in C-133/15, from which the practice stems. Of refusals after it something more is said; it decides nothing. */
  chavezVilchezOn: one<Day>(day('2017-05-10'), s.chavezVilchez),
  /** Refusals under § 9 c(1) and § 9(2)(4) are covered when they are later than this day. */
  cutoff1993: one<Day>(day('1993-11-01'), s.p9),
  /** Years at which a child is no longer a child. */
  childAge: one(18, s.child, 'years'),
} satisfies Record<string, readonly Dated<unknown>[]>;
