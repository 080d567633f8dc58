import { fill } from '../core/cites.ts';
import { checkedOn, type Dated } from '../core/dated.ts';
import { day } from '../core/day.ts';
import { type Money, money } from '../core/money.ts';
import { regulated } from '../core/regulated.ts';
import type { Citation } from '../core/truth.ts';
import { cites } from './cites.ts';
import { parameters as deciding } from './parameters.deciding.ts';
import { percentage, sources as s } from './sources.ts';

fill(cites, s);

const firstOf = (year: number) => day(`${year}-01-01`);
const lastOf = (year: number) => day(`${year}-12-31`);

// The percentages of satsregulering, the number of the order for each year. A new year is a new line.
const PERCENTAGES: readonly (readonly [year: number, percent: number, order: number])[] = [
  [2011, 1.9, 1013],
  [2012, 2.9, 937],
  [2013, 1.6, 870],
  [2014, 1.8, 1046],
  [2015, 1.5, 942],
  [2016, 1.4, 988],
  [2017, 2.0, 1135],
  [2018, 2.0, 1015],
  [2019, 2.0, 1058],
  [2020, 2.0, 855],
  [2021, 2.0, 1210],
  [2022, 1.2, 1713],
  [2023, 2.7, 1204],
  [2024, 3.2, 1101],
  [2025, 3.6, 983],
  [2026, 4.5, 1056],
];
const percentByYear = new Map(PERCENTAGES.map(([year, percent]) => [year, percent]));
const [[newestYear, , newestOrder]] = PERCENTAGES.slice(-1) as [(typeof PERCENTAGES)[number]];
const newest = percentage(newestYear, newestOrder);

/** A printed amount of a year, or of a part of it. */
const amount = (
  year: number,
  value: number,
  source: Citation,
  from: string = firstOf(year),
  to: string = lastOf(year),
): Dated<Money> => ({ value: money(value), unit: 'kroner', from: day(from), to: day(to), source });

/** What `base` kroner at the level of `baseYear` are in each of the years, as the formula has it. */
function computed(base: number, baseYear: number, from: number, to = newestYear): Dated<Money>[] {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return years.flatMap((year) => {
    const value = regulated(base, baseYear, year, percentByYear);
    const order = PERCENTAGES.find(([at]) => at === year)?.[2];
    if (value === undefined || order === undefined) return [];
    const source = percentage(year, order);
    return [{ value, unit: 'kroner', from: firstOf(year), to: lastOf(year), computed: true, source }];
  });
}

/** A step or floor year by year: printed where a source prints it, else computed from the base. */
function yearly(base: number, baseYear: number, printed: readonly Dated<Money>[]): Dated<Money>[] {
  const from = (dated: Dated<Money>) => dated.from!;
  return computed(base, baseYear, baseYear + 1)
    .filter((year) => !printed.some((row) => from(row) === from(year)))
    .concat(printed)
    .toSorted((a, b) => (from(a) < from(b) ? -1 : 1));
}

const PRINTED_2012_TO_2020 = [
  [2012, s.order2012],
  [2013, s.amounts2013],
  [2014, s.amounts2014],
  [2015, s.amounts2015],
  [2016, s.amounts2016],
  [2017, s.amounts2017],
  [2018, s.amounts2018],
  [2019, s.amounts2019],
  [2020, s.agency2020],
] as const;
const printedB = (...values: number[]) =>
  values.map((value, at) => amount(PRINTED_2012_TO_2020[at]![0], value, PRINTED_2012_TO_2020[at]![1]));

const A1_B = printedB(20_000, 20_320, 20_685.76, 20_996.05, 21_289.99, 21_715.79, 22_150.11, 22_593.11, 23_044.97);
const LOWER_B = [10_000, 10_160, 10_342.88, 10_498.02, 10_644.99, 10_857.89, 11_075.05, 11_296.55];
const A2_B = printedB(...LOWER_B, 11_522.49);

/** From 1 July 2018 the Act's own amounts, at the level of 2018. */
const C = (year: number, value: number, source: Citation) => amount(year, value, source);
/** From 1 July 2024, at the level of 2024. */
const D = (value: number) => [amount(2024, value, s.order2024)];

/** Until 2018 the same amount is posted and extended. */
const POSTED_2013_TO_2018 = [
  amount(2013, 50_800, s.amounts2013),
  amount(2014, 51_714.4, s.amounts2014),
  amount(2015, 52_490.12, s.amounts2015),
  amount(2016, 53_224.98, s.amounts2016),
  amount(2017, 54_289.48, s.amounts2017),
  amount(2018, 55_375.27, s.amounts2018, '2018-01-01', '2018-06-30'),
];

/** Legal values of the security that more than one rule decides by. Amounts are kroner to the øre. */
export const parameters = {
  ...deciding,
  ...checkedOn(day('2026-11-27'), {
    /** Per cent by which the amounts are regulated on 1 January. */
    percentages: PERCENTAGES.map(([year, value, order]): Dated<number> => ({
      value,
      unit: 'percent',
      from: firstOf(year),
      to: lastOf(year),
      source: percentage(year, order),
    })),
    /** To post, by the day family reunification was applied for; from 1 July 2018 for a security posted before 1 July 2024. */
    posted: [
      amount(2011, 63_413.39, s.amounts2011, '2011-01-01', '2011-06-30'),
      // The day from which the Act of 2011 held: nyidanmark.dk, 8 May 2012.
      amount(2011, 100_000, s.act2011, '2011-07-01'),
      amount(2012, 102_900, s.amounts2012, '2012-01-01', '2012-05-14'),
      amount(2012, 50_000, s.order2012, '2012-05-15'),
      ...POSTED_2013_TO_2018,
      amount(2018, 100_000, s.act2019, '2018-07-01'),
      amount(2019, 102_000, s.kl),
      amount(2020, 104_040, s.agency2020),
      ...computed(100_000, 2018, 2021, 2022),
      amount(2023, 110_293.89, s.minister2023),
      amount(2024, 113_823.3, s.agency2024, '2024-01-01', '2024-06-30'),
    ],
    /** What the order of 2018 prints for 2019: the old scheme's level. */
    posted2019ByOrder: [amount(2019, 56_482.77, s.amounts2019)] as [Dated<Money>],
    /** To post from 1 July 2024, by the day of the application. The first is of the level of 2024, the year in which it ends. */
    postedFromJuly2024: [
      amount(2024, 57_000, s.order2024, '2018-07-01', '2024-12-31'),
      ...computed(57_000, 2024, 2025),
    ],
    /** For an extension, by the day family reunification was applied for. */
    extended: [amount(2011, 50_000, s.kl), amount(2012, 50_000, s.kl), ...POSTED_2013_TO_2018],
    a1B: yearly(20_000, 2012, A1_B),
    a2B: yearly(10_000, 2012, A2_B),
    finalB: yearly(10_000, 2012, A2_B),
    // 2016: the orders print another floor than the formula gives.
    floorB: yearly(10_000, 2012, printedB(...LOWER_B.with(4, 10_466.99))),
    a1C: yearly(20_000, 2018, [
      C(2018, 20_000, s.act2019),
      C(2019, 20_400, s.uim2019),
      C(2020, 20_808, s.agency2020),
      C(2024, 22_764.66, s.agency2024),
    ]),
    a2C: yearly(10_000, 2018, [
      C(2018, 10_000, s.act2019),
      C(2019, 10_200, s.uim2019),
      C(2020, 10_404, s.agency2020),
      C(2024, 11_382.33, s.agency2024),
    ]),
    finalC: yearly(10_000, 2018, [
      C(2018, 10_000, s.act2019),
      C(2020, 10_404, s.agency2020),
      C(2024, 11_382.33, s.agency2024),
    ]),
    floorC: yearly(60_000, 2018, [C(2018, 60_000, s.act2019)]),
    a1D: yearly(11_400, 2024, D(11_400)),
    a2D: yearly(5_700, 2024, D(5_700)),
    finalD: yearly(5_700, 2024, D(5_700)),
    floorD: yearly(34_200, 2024, D(34_200)),
  }),
};

/** The newest year with a published percentage, and its order: a later one has no amount. */
export const newestPercentage = { year: newestYear, source: newest } as const;
