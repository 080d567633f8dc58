import { checkedOn, type Dated, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { parameters as security } from '../security/parameters.deciding.ts';
import { cites as s } from './cites.ts';

/** Which steps and which floor a reduction has. */
export type Scheme = 'A' | 'B' | 'C' | 'D';

/** What decides which question is asked. */
export const parameters = checkedOn(day('2026-11-27'), {
  /** Last day on which a permit was granted that is not covered. */
  grantedAfter: one<Day>(day('2012-05-15'), s.section),
  /** The scheme by the day family reunification was applied for; a security posted from `schemeDFrom` falls under D. */
  schemes: [
    { value: 'A', to: day('2012-05-14'), source: s.half },
    { value: 'B', from: day('2012-05-15'), to: day('2018-06-30'), source: s.steps2012 },
    { value: 'C', from: day('2018-07-01'), source: s.steps2020 },
  ] as readonly Dated<Scheme>[],
  schemeBFrom: security.schemeBFrom,
  schemeCFrom: security.schemeCFrom,
  /** First day of posting under scheme D. */
  schemeDFrom: security.schemeDFrom,
  /** First day of posting under the order of 2010. */
  order2010From: one<Day>(day('2011-01-01'), s.before2011),
  /** First day of applications for which tests passed beforehand lower the amount that is posted. */
  testsBeforehandFrom: security.testsBeforehandFrom,
  /** First day of the authorities' own tests: the time of earlier permits runs from it. */
  testsBeganOn: one<Day>(day('2013-03-01'), s.testsBegan),
  /** First day on which a request that rests on another test at the level of the final exam is met. */
  otherFinalFrom: one<Day>(day('2024-07-01'), s.otherFinal),
  /** Months from the registration in the population register in which an A1 test must be passed; the last day counts. */
  a1Months: one(6, s.section, 'months'),
  /** The same of an A2 test, by the day family reunification was applied for. */
  a2Months: [
    { value: 15, unit: 'months', to: day('2018-06-30'), source: s.a2Before2018 },
    { value: 9, unit: 'months', from: day('2018-07-01'), source: s.a2Test },
  ] as readonly Dated<number>[],
  /** Months after the deadline in which a test that was sat and failed in time may still be passed. */
  retestMonths: one(3, s.a1Test, 'months'),
  lawCheckedFrom: security.lawCheckedFrom,
  lawCheckedUntil: security.lawCheckedUntil,
});
