import { checkedOn, lawOf, one } from '../core/dated.ts';
import { day, type Day } from '../core/day.ts';
import { type Money, money } from '../core/money.ts';
import { parameters as security } from '../security/parameters.ts';
import { parameters as deciding } from './parameters.deciding.ts';
import { sources as s } from './sources.ts';

export type { Scheme } from './parameters.deciding.ts';

/** The law of a reduction. The amounts stand in `../security/parameters.ts`. */
export const parameters = {
  ...deciding,
  ...checkedOn(day('2026-11-27'), {
    /** The year from this day has an order that prints the amounts of scheme B for the paragraphs of scheme C. */
    orderPrintsSchemeBFrom: one<Day>(day('2019-01-01'), s.amounts2019),
    /** The year from this day has an order that prints another floor than the formula gives: the formula's. */
    floorPrintedOtherwiseFrom: one<Day>(day('2016-01-01'), s.amounts2016),
    floorByFormula: one<Money>(money(10_645), s.amounts2016, 'kroner'),
  }),
  a1B: security.a1B,
  a2B: security.a2B,
  finalB: security.finalB,
  floorB: security.floorB,
  a1C: security.a1C,
  a2C: security.a2C,
  finalC: security.finalC,
  floorC: security.floorC,
  a1D: security.a1D,
  a2D: security.a2D,
  finalD: security.finalD,
  floorD: security.floorD,
};

export const law = lawOf(parameters);
