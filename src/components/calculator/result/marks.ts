import type { Truth } from '../../../rules/core/truth.ts';

/** Met, not met, not settled: lines in a square of 20. */
export const MARKS: Readonly<Record<Truth, string>> = {
  true: 'M3 10l5 5 9-11',
  false: 'M4 4l12 12M16 4L4 16',
  unknown: 'M6 7q0-4 4-4t4 4q0 3-4 4v2m0 3v1',
};
