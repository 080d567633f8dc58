import type { Day } from '../core/day.ts';
import type { Limit } from './limits.ts';

/** In the order of the specification's table: one higher up wins. */
export const OUTCOMES = [
  'lapsed',
  'special-rules',
  'presumed-lapsed',
  'unclear',
  'regret-period',
  'presumed-kept',
  'kept',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = [
  'I-COUNTING',
  'I-TWO-YEARS',
  'I-PERMANENT-2022',
  'I-CHILD-HARM',
  'I-LAW-OF-THE-DAY',
  'I-2019',
  'I-2022',
  'I-2025-REFUGEE',
  'I-FORMER-COUNTRY',
  'I-2025-POSTED',
  'I-UKRAINE',
  'I-NO-REGRET',
  'I-REGRET-START',
  'I-REGRET-24',
] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** Months abroad that are allowed; null where there are several readings, an extended day, or no limit. */
  readonly limitMonths: number | null;
  /** Last safe day to be back: the earliest, where there are several readings. */
  readonly lastReturnOn: Day | null;
  /** The latest of several readings. */
  readonly lastReturnOnOtherReading: Day | null;
  /** First day without the permit. */
  readonly lapsedOn: Day | null;
  /** Place in the list, from 0. */
  readonly decisiveAbsence: number | null;
  /** Last day of the period of regret. */
  readonly regretUntil: Day | null;
  /** Last day on which a longer period of regret can be applied for. */
  readonly extensionMustBeAppliedForBy: Day | null;
  /** Last day on which one posted by the State can be back. */
  readonly postedReturnBy: Day | null;
  /** The day whose law decides. */
  readonly decidingOn: Day | null;
}

export const NO_VALUES: Values = {
  limitMonths: null,
  lastReturnOn: null,
  lastReturnOnOtherReading: null,
  lapsedOn: null,
  decisiveAbsence: null,
  regretUntil: null,
  extensionMustBeAppliedForBy: null,
  postedReturnBy: null,
  decidingOn: null,
};

/** The last days to be back that are told of an absence. */
export type Shown = Pick<Limit, 'days' | 'months' | 'isPosted'> & {
  /** They are a child's three months. */
  readonly isChild?: true;
};
