import { describe, expect, it } from 'vitest';
import { type Dated, inForce } from '../core/dated.ts';
import { day } from '../core/day.ts';
import { regulated } from '../core/regulated.ts';
import { parameters as p } from './parameters.ts';

const percentages = new Map(p.percentages.map(({ from, value }) => [Number(from!.slice(0, 4)), value]));
const at = (series: readonly Dated<number>[], on: string) => inForce(series, day(on));
const of = (series: readonly Dated<number>[], year: number) => at(series, `${year}-09-01`)?.value;

describe('the formula of the Act', () => {
  it.each([
    [100_000, 2011, 2024, 129_715.65],
    [50_000, 2012, 2020, 57_612.43],
    [100_000, 2018, 2023, 110_293.89],
    [100_000, 2018, 2024, 113_823.3],
  ])('%d of %d is in %d what is printed: %d', (base, from, to, expected) =>
    expect(regulated(base, from, to, percentages)).toBe(expected),
  );

  it('rounds half an øre upwards, and has no amount for a year without a percentage', () => {
    expect(regulated(0.5, 2020, 2021, new Map([[2021, 1]]))).toBe(0.51);
    expect(regulated(100, 2024, 2027, percentages)).toBeUndefined();
    expect(regulated(100, 2024, 2023, percentages)).toBeUndefined();
    expect(regulated(100, 2024, 2024, percentages)).toBe(100);
  });
});

// The table of the specification: computed amounts, typed off once more.
describe('steps and floors', () => {
  it.each([
    [2021, 23_505.87, 11_752.94, 21_224.16, 10_612.08, 63_672.48],
    [2022, 23_787.94, 11_893.97, 21_478.85, 10_739.42, 64_436.55],
    [2023, 24_430.22, 12_215.11, 22_058.78, 11_029.39, 66_176.34],
    [2024, 25_211.98, 12_605.99, 22_764.66, 11_382.33, 68_293.98],
    [2025, 26_119.61, 13_059.81, 23_584.19, 11_792.09, 70_752.56],
    [2026, 27_295, 13_647.5, 24_645.48, 12_322.74, 73_936.43],
  ])('of %d', (year, a1B, lowerB, a1C, lowerC, floorC) => {
    expect([of(p.a1B, year), of(p.a2B, year), of(p.finalB, year), of(p.floorB, year)]).toEqual([
      a1B,
      lowerB,
      lowerB,
      lowerB,
    ]);
    expect([of(p.a1C, year), of(p.a2C, year), of(p.finalC, year), of(p.floorC, year)]).toEqual([
      a1C,
      lowerC,
      lowerC,
      floorC,
    ]);
  });

  it.each([
    [2024, 11_400, 5_700, 34_200],
    [2025, 11_810.4, 5_905.2, 35_431.2],
    [2026, 12_341.87, 6_170.93, 37_025.6],
  ])('of scheme D in %d', (year, a1, lower, floor) => {
    expect([of(p.a1D, year), of(p.a2D, year), of(p.finalD, year), of(p.floorD, year)]).toEqual([
      a1,
      lower,
      lower,
      floor,
    ]);
  });

  it('take the printed floor of 2016, and say which are computed', () => {
    expect(of(p.floorB, 2016)).toBe(10_466.99);
    const computed = (series: readonly Dated<number>[]) =>
      series.filter((dated) => dated.computed).map(({ from }) => Number(from!.slice(0, 4)));
    expect(computed(p.a1B)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    expect(computed(p.floorB)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(computed(p.a1C)).toEqual([2021, 2022, 2023, 2025, 2026]);
    expect(computed(p.finalC)).toEqual([2019, 2021, 2022, 2023, 2025, 2026]);
    expect(computed(p.floorC)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(computed(p.floorD)).toEqual([2025, 2026]);
  });

  it('are printed within an øre of what the formula gives, but for the floor of 2016', () => {
    const bases = { a1B: [20_000, 2012], a2B: [10_000, 2012], finalB: [10_000, 2012], floorB: [10_000, 2012] } as const;
    const apart = Object.entries(bases).flatMap(([name, [base, baseYear]]) =>
      p[name as keyof typeof bases]
        .filter(({ from, value }) => {
          const formula = regulated(base, baseYear, Number(from!.slice(0, 4)), percentages)!;
          return Math.abs(formula - value) > 0.011;
        })
        .map(({ from }) => `${name} ${from}`),
    );
    expect(apart).toEqual(['floorB 2016-01-01']);
  });
});

describe('the amount to post', () => {
  it.each([
    ['2011-06-30', 63_413.39],
    ['2011-07-01', 100_000],
    ['2011-12-31', 100_000],
    ['2012-01-01', 102_900],
    ['2012-05-14', 102_900],
    ['2012-05-15', 50_000],
    ['2018-06-30', 55_375.27],
    ['2018-07-01', 100_000],
    ['2021-03-01', 106_120.8],
    ['2022-03-01', 107_394.25],
    ['2024-06-30', 113_823.3],
    ['2024-07-01', undefined],
    ['2010-12-31', undefined],
  ])('applied for on %s: %d', (on, expected) => expect(at(p.posted, on)?.value).toBe(expected));

  it.each([
    ['2018-06-30', undefined],
    ['2018-07-01', 57_000],
    ['2024-12-31', 57_000],
    ['2025-01-01', 59_052],
    ['2026-12-31', 61_709.34],
    ['2027-01-01', undefined],
  ])('posted from July 2024, applied for on %s: %d', (on, expected) =>
    expect(at(p.postedFromJuly2024, on)?.value).toBe(expected),
  );

  it.each([
    ['2011-03-01', 50_000],
    ['2012-03-01', 50_000],
    ['2013-01-01', 50_800],
    ['2018-06-30', 55_375.27],
    ['2018-07-01', undefined],
  ])('for an extension, applied for on %s: %d', (on, expected) => expect(at(p.extended, on)?.value).toBe(expected));
});
