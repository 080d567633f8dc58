// oversatFra: mizuemsbof
import type { Day } from '../core/day.ts';
import { date } from '../core/en.ts';

/** What every rule says of how old the law is that it has read, and of a deadline on a day off. */
export const commonStatements = {
  'law-checked-until': ({ on }: { on: Day }) =>
    `The rules have been read up to and including ${date(on)}. If new rules have come since then, the answer may be different.`,
  'law-checked-from': ({ on }: { on: Day }) =>
    `The rules before ${date(on)} are not included here. Ask the Danish Immigration Service what applied.`,
  'falls-on-day-off': ({ on }: { on: Day }) =>
    `${date(on)} is a Saturday or Sunday. No source says whether the next working day is soon enough. Do it before.`,
};
