import { checkedOn, type Dated, lawOf, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import type { Citation } from '../core/truth.ts';
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
  /** Day of the first text held in which a permanent permit has the longer limit however long it has been held. */
  permanentNamedFrom: on('2022-08-25', s.permanentSince2022),
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
  /** Days of the oldest and the newest text of the law held. */
  lawCheckedFrom: on('2014-09-19', s.act2014),
  lawCheckedUntil: on('2026-03-08', s.asPublished),
});

/** The values that never changed, for the words. */
export const law = lawOf(parameters);
