import { day } from '../core/day.ts';
import type { Money } from '../core/money.ts';
import type { BenefitKind } from './benefits.ts';

/** A benefit of a worked example: its first and last day, `null` where it goes on. */
export const got = (kind: BenefitKind, from: string, to: string | null, amount?: Money) => ({
  kind,
  from: day(from),
  to: to === null ? null : day(to),
  ...(amount !== undefined && { amount }),
});
