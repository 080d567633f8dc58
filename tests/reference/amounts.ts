/** The amounts of §§ 1 and 2 once more: printed ones are typed, computed ones computed from base and percentages. */

export interface Amount {
  readonly kroner: number;
  readonly computed: boolean;
}

export type Scheme = 'A' | 'B' | 'C' | 'D';

/** Satsreguleringsprocenten, in tenths of a percent. */
const percentages: Record<number, number> = {
  2011: 19,
  2012: 29,
  2013: 16,
  2014: 18,
  2015: 15,
  2016: 14,
  2017: 20,
  2018: 20,
  2019: 20,
  2020: 20,
  2021: 20,
  2022: 12,
  2023: 27,
  2024: 32,
  2025: 36,
  2026: 45,
};

export const oere = (kroner: number) => Math.round(kroner * 100);

export const kroner = (amount: number) => amount / 100;

/** Base × (1 + percent/100) for every year after the base year; rounded once, a half øre upwards. */
export function regulated(base: number, baseYear: number, year: number): number | null {
  if (year < baseYear) return null;
  let [above, below] = [BigInt(oere(base)), 1n];
  for (let each = baseYear + 1; each <= year; each++) {
    const percentage = percentages[each];
    if (percentage === undefined) return null;
    above *= 1000n + BigInt(percentage);
    below *= 1000n;
  }
  return kroner(Number((2n * above + below) / (2n * below)));
}

type Row = readonly [a1: number, a2: number, final: number, floor: number];

const bases: Record<Exclude<Scheme, 'A'>, { year: number; row: Row }> = {
  B: { year: 2012, row: [20_000, 10_000, 10_000, 10_000] },
  C: { year: 2018, row: [20_000, 10_000, 10_000, 60_000] },
  D: { year: 2024, row: [11_400, 5_700, 5_700, 34_200] },
};

/** What a source prints, in the order A1, A2, final exam, floor; null where it prints none. */
const printed: Record<string, readonly (number | null)[]> = {
  'B 2012': [20_000, 10_000, 10_000, 10_000],
  'B 2013': [20_320, 10_160, 10_160, 10_160],
  'B 2014': [20_685.76, 10_342.88, 10_342.88, 10_342.88],
  'B 2015': [20_996.05, 10_498.02, 10_498.02, 10_498.02],
  'B 2016': [21_289.99, 10_644.99, 10_644.99, 10_466.99],
  'B 2017': [21_715.79, 10_857.89, 10_857.89, 10_857.89],
  'B 2018': [22_150.11, 11_075.05, 11_075.05, 11_075.05],
  'B 2019': [22_593.11, 11_296.55, 11_296.55, 11_296.55],
  'B 2020': [23_044.97, 11_522.49, 11_522.49, null],
  'C 2018': [20_000, 10_000, 10_000, 60_000],
  'C 2019': [20_400, 10_200, null, null],
  'C 2020': [20_808, 10_404, 10_404, null],
  'C 2024': [22_764.66, 11_382.33, 11_382.33, null],
  'D 2024': [11_400, 5_700, 5_700, 34_200],
};

export type Step = 'a1' | 'a2' | 'final';

/** Steps and floor of a scheme at the level of a year; null where there is none. */
export function levelOf(scheme: Exclude<Scheme, 'A'>, year: number): Record<Step | 'floor', Amount> | null {
  const { year: baseYear, row } = bases[scheme];
  const amount = (at: number): Amount | null => {
    const stated = printed[`${scheme} ${year}`]?.[at] ?? null;
    if (stated !== null) return { kroner: stated, computed: false };
    const formula = regulated(row[at]!, baseYear, year);
    return formula === null ? null : { kroner: formula, computed: true };
  };
  const [a1, a2, final, floor] = [amount(0), amount(1), amount(2), amount(3)];
  return a1 === null || a2 === null || final === null || floor === null ? null : { a1, a2, final, floor };
}

/** Amount to post by the day of application, of a security posted before 1 July 2024. */
const posted: readonly (readonly [from: string, to: string, kroner: number | null])[] = [
  ['2011-01-01', '2011-06-30', 63_413.39],
  ['2011-07-01', '2011-12-31', 100_000],
  ['2012-01-01', '2012-05-14', 102_900],
  ['2012-05-15', '2012-12-31', 50_000],
  ['2013-01-01', '2013-12-31', 50_800],
  ['2014-01-01', '2014-12-31', 51_714.4],
  ['2015-01-01', '2015-12-31', 52_490.12],
  ['2016-01-01', '2016-12-31', 53_224.98],
  ['2017-01-01', '2017-12-31', 54_289.48],
  ['2018-01-01', '2018-06-30', 55_375.27],
  ['2018-07-01', '2018-12-31', 100_000],
  ['2019-01-01', '2019-12-31', 102_000],
  ['2020-01-01', '2020-12-31', 104_040],
  ['2021-01-01', '2021-12-31', null],
  ['2022-01-01', '2022-12-31', null],
  ['2023-01-01', '2023-12-31', 110_293.89],
  ['2024-01-01', '2024-06-30', 113_823.3],
];

export function postedBeforeJuly2024(appliedOn: string): Amount | null {
  const row = posted.find(([from, to]) => from <= appliedOn && appliedOn <= to);
  if (row === undefined) return null;
  if (row[2] !== null) return { kroner: row[2], computed: false };
  return { kroner: regulated(100_000, 2018, Number(appliedOn.slice(0, 4)))!, computed: true };
}

/** 57 000 at the level of 2024; null after the last percentage. */
export function postedFromJuly2024(year: number): Amount | null {
  const formula = regulated(57_000, 2024, year);
  return formula === null ? null : { kroner: formula, computed: year > 2024 };
}

/** Amount of an extension: of 2011 and 2012 50 000, of later years as posted. */
export function extended(on: string): Amount | null {
  if ('2011-01-01' <= on && on <= '2012-12-31') return { kroner: 50_000, computed: false };
  return postedBeforeJuly2024(on);
}
