import { checkedOn, type Dated, lawOf, one } from '../core/dated.ts';
import { addDays, day, type Day } from '../core/day.ts';
import { money } from '../core/money.ts';
import type { Citation } from '../core/truth.ts';
import { parameters as security } from '../security/parameters.deciding.ts';
import { cites as s } from './cites.ts';

const years = (value: number, source: Citation) => one(value, source, 'years');

// The two orders on extension: each is in force from that day, to the day before the next.
const orderOf2014From = day('2015-01-01');
const tenYearsInAllFrom = day('2018-03-21');

/** What decides how long an extended or new security must last, by the day of the application or refusal. */
export type Regime = 'as-permit' | 'order-of-2014' | 'ten-years-in-all';

/** What decides which question is asked. */
export const parameters = checkedOn(day('2026-11-27'), {
  /** First day on which a security belongs to group 2. */
  group2From: security.group2From,
  /** First day on which a security belongs to group 3. */
  group3From: one<Day>(day('2012-07-01'), s.group3),
  /** First day of the order of 2014 on extension. */
  orderInForceFrom: one<Day>(orderOf2014From, s.order),
  /** First day of applications for family reunification that are met with a security of ten years: group 4. */
  tenYearPeriodFrom: one<Day>(day('2017-11-15'), s.tenYearPeriod),
  /** First day of the Act of 2018. */
  actOf2018From: one<Day>(day('2018-03-01'), s.tenYears),
  /** First day on which an extension is decided under the order on ten years in all. */
  tenYearsInAllFrom: one<Day>(tenYearsInAllFrom, s.tenYearsInAll),
  /** First day of applications under scheme B, C. */
  schemeBFrom: security.schemeBFrom,
  schemeCFrom: security.schemeCFrom,
  /** First day of posting under scheme D. */
  schemeDFrom: security.schemeDFrom,
  /** First day of applications for which tests passed beforehand lower the amount. */
  testsBeforehandFrom: security.testsBeforehandFrom,
  lawCheckedFrom: security.lawCheckedFrom,
  lawCheckedUntil: security.lawCheckedUntil,
  /** The law of an extension, by the day of the application or refusal. */
  regimes: [
    { value: 'as-permit', to: addDays(orderOf2014From, -1), source: s.group3 },
    { value: 'order-of-2014', from: orderOf2014From, to: addDays(tenYearsInAllFrom, -1), source: s.order },
    { value: 'ten-years-in-all', from: tenYearsInAllFrom, source: s.tenYearsInAll },
  ] satisfies Dated<Regime>[] as Dated<Regime>[],
  /** Years that a security must be valid, from its start. */
  yearsGroup1: years(7, s.group1),
  yearsGroup2: years(4, s.group2),
  yearsGroup3P911: years(5, s.group3),
  yearsGroup3P9c1: years(3, s.group3),
  yearsInAll: years(10, s.tenYearPeriod),
  /** Years of group 3 as the order of 2012 has them, whatever the basis. */
  yearsByOrder: years(5, s.order2012),
  /** Years of group 3 where family reunification was applied for before scheme B. */
  yearsByApplication: years(4, s.byApplication),
  /** Years that a security is extended by, or that a new one runs, under the order of 2014. */
  extensionYearsP911: years(5, s.order),
  extensionYearsP9c1: years(3, s.order),
  /** Months before it expires from which a security is extended with the permit. */
  monthsBeforeExpiry: one(12, s.today, 'months'),
  /** Kroner at the level of 2012, before it is regulated. */
  amount2012Level: one(money(50_000), s.order, 'kroner'),
  /** Kroner of the Act, at the levels of 2018 and 2024: later ones are computed from them where no source prints them. */
  amount2018Level: one(money(100_000), s.act2019, 'kroner'),
  amount2024Level: one(money(57_000), s.order2024, 'kroner'),
});

/** The values that never changed: what the words may name. */
export const law = lawOf(parameters);
