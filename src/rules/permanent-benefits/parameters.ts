import { checkedOn, type Dated, lawOf, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { cites as s } from './cites.ts';

export const parameters = checkedOn(day('2026-11-27'), {
  /** Years before the application, by its day. */
  years: [
    { value: 3, unit: 'years', to: day('2017-03-14'), source: s.act2012 },
    { value: 4, unit: 'years', from: day('2017-03-15'), source: s.act2017 },
  ] as Dated<number>[],
  /** First day of applications that are looked at four years back. */
  fourYearsFrom: one<Day>(day('2017-03-15'), s.act2017),
  yearsBefore: one(3, s.act2012, 'years'),
  yearsSince: one(4, s.act2017, 'years'),
  /** Kroner of one-off help in all that do not block; the letter says "about", up to the other. */
  smallAmount: one(1000, s.section, 'kroner'),
  smallAmountAtMost: one(1500, s.section, 'kroner'),
  /** First day of the text that looks one year back after a re-education trip. */
  reEducationFrom: one<Day>(day('2022-07-01'), s.reEducation),
  /** Years without support after a decision on a re-education trip. */
  reEducationYears: one(1, s.reEducation, 'years'),
  lawCheckedFrom: one<Day>(day('2012-10-02'), s.act2012),
  lawCheckedUntil: one<Day>(day('2026-03-08'), s.act),
});

export const law = lawOf(parameters);
