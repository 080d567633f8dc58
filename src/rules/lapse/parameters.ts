import { checkedOn, type Dated, lawOf, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import type { Citation } from '../core/truth.ts';
import { parameters as deciding } from './parameters.deciding.ts';
import { sources as s } from './sources.ts';

const months = (value: number, source: Citation) => one(value, source, 'months');
const on = (text: string, source: Citation) => one<Day>(day(text), source);

/** The consolidated acts, each from the day on which it was issued to the day before the next. */
const wordings = (...acts: readonly (readonly [from: string, to: string | undefined, source: Citation])[]) =>
  acts.map(([from, to, source]): Dated<string> => ({
    value: source.id,
    from: day(from),
    ...(to && { to: day(to) }),
    source,
  }));

export const parameters = {
  ...deciding,
  ...checkedOn(day('2026-11-27'), {
    /** Day of the first text held in which a permanent permit has the longer limit however long it has been held. */
    permanentNamedFrom: on('2022-08-25', s.permanentSince2022),
    /** Months that an application for dispensation normally took at most. */
    dispensationMonths: months(6, s.section),
    /** Years after a decision under § 17(3) in which permanent residence can be applied for. */
    permanentAfterYears: one(2, s.permanent, 'years'),
    /** They count from this birthday at the earliest; years without support that it takes then, and else. */
    permanentCountedFromAge: one(17, s.permanent, 'years'),
    permanentSupportYears: one(1, s.permanent, 'years'),
    permanentSupportYearsElse: one(4, s.permanent, 'years'),
    /** Days after notice of the decision in which to appeal: a refugee, and all others. */
    appealDaysRefugee: one(28, s.appealRefugee, 'days'),
    appealDays: one(56, s.appeal, 'days'),
    /** Day of the first text held that sets a time limit for all others; those before it set none. */
    appealDaysFrom: on('2020-10-22', s.appealSince2020),
    /** In which wording § 17(1) is cited. */
    wording: wordings(
      ['2014-09-19', '2016-05-08', s.act2014],
      ['2016-05-09', '2017-10-01', s.act2016],
      ['2017-10-02', '2019-03-09', s.act2017],
      ['2019-03-10', '2019-10-01', s.act2019],
      ['2019-10-02', '2020-10-21', s.act2019October],
      ['2020-10-22', '2021-09-25', s.act2020],
      ['2021-09-26', '2022-08-24', s.act2021],
      ['2022-08-25', '2023-08-09', s.act2022],
      ['2023-08-10', '2024-09-01', s.act2023],
      ['2024-09-02', '2025-09-24', s.act2024],
      ['2025-09-25', undefined, s.act2025],
    ),
    /** Day of the newest text of the law held. */
    lawCheckedUntil: on('2026-03-08', s.asPublished),
  }),
};

/** The values that never changed, for the words. */
export const law = lawOf(parameters);
