import { type Money, money } from './money.ts';

const PER_MILLE = 1000n;
const ORE = 100n;

/**
 * An amount of the law as it is regulated every 1 January: the base times (1 + percent/100) for every year after
 * `baseYear` up to and including `year`, no rounding on the way, the end to the nearest øre, a half upwards.
 * Undefined for a year without a published percentage: never last year's amount, and for a year before the base.
 * @param base kroner at the level of `baseYear`
 * @param percentages by year, with at most one decimal
 */
export function regulated(
  base: number,
  baseYear: number,
  year: number,
  percentages: ReadonlyMap<number, number>,
): Money | undefined {
  if (year < baseYear) return undefined;
  // Whole numbers all the way: a binary fraction may be on the wrong side of half an øre.
  let numerator = BigInt(Math.round(base * Number(ORE)));
  let denominator = 1n;
  for (let at = baseYear + 1; at <= year; at++) {
    const percent = percentages.get(at);
    if (percent === undefined) return undefined;
    numerator *= PER_MILLE + BigInt(Math.round(percent * 10));
    denominator *= PER_MILLE;
  }
  return money(Number((2n * numerator + denominator) / (2n * denominator)) / Number(ORE));
}
