import { type Dated, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { money, type Money } from '../core/money.ts';
import type { Citation } from '../core/truth.ts';
import { sources as s } from './sources.ts';

const years = (value: number, source: Citation) => one(value, source, 'years');

/** The amount of a calendar year, in kroner to the øre: by the year of the application for family reunification. */
const year = (at: number, amount: number, source: Citation, to = `${at}-12-31`): Dated<Money> => ({
  value: money(amount),
  unit: 'kroner',
  from: day(`${at}-01-01`),
  to: day(to),
  source,
});

export const parameters = {
  /** First day on which a security belongs to group 2. */
  group2From: one<Day>(day('2011-01-01'), s.group2),
  /** First day on which a security belongs to group 3. */
  group3From: one<Day>(day('2012-07-01'), s.group3),
  /** Years that a security must be valid from the day the permit was granted. */
  yearsGroup1: years(7, s.group1),
  yearsGroup2: years(4, s.group2),
  yearsGroup3P911: years(5, s.group3),
  yearsGroup3P9c1: years(3, s.group3),
  /** Years that a security is extended by, or that a new one runs. */
  extensionYearsP911: years(5, s.order),
  extensionYearsP9c1: years(3, s.order),
  /** First day of the order on extension. */
  orderInForceFrom: one<Day>(day('2015-01-01'), s.order),
  /** Last day on which family reunification could be applied for under these rules. */
  lastDayOldRules: one<Day>(day('2017-11-15'), s.tenYears),
  /** First day on which an extension is decided under the later rules. */
  laterRulesDecidedFrom: one<Day>(day('2018-03-01'), s.today),
  /** Years of security in all under the later rules. */
  yearsLaterRules: years(10, s.tenYears),
  /** Kroner at the level of 2012, before it is regulated. */
  amount2012Level: one(money(50_000), s.order, 'kroner'),
  /** Kroner. A new year is a new line; editors add it without touching anything else. */
  amounts: [
    year(2011, 50_000, s.section),
    year(2012, 50_000, s.section),
    year(2013, 50_800, s.section),
    year(2014, 51_714.4, s.section),
    year(2015, 52_490.12, s.section),
    year(2016, 53_224.98, s.kl),
    year(2017, 54_289.48, s.kl),
    year(2018, 55_375.27, s.kl, '2018-06-30'),
  ],
} satisfies Record<string, readonly Dated<unknown>[]>;
