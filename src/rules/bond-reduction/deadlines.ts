import { inForce } from '../core/dated.ts';
import { addMonths, type Day } from '../core/day.ts';
import { isBefore } from '../core/truth.ts';
import { type Facts, levelOf, type Timed } from './case.ts';
import { parameters as p } from './parameters.deciding.ts';

const began = p.testsBeganOn[0].value;
const a1Months = p.a1Months[0].value;
const retestMonths = p.retestMonths[0].value;

/** The day from which the deadlines run, as they are not stated: registration, or the tests' beginning for those before it. */
export function startOn({ registeredOn, permitGrantedOn }: Facts): Day | undefined {
  if (registeredOn === undefined || registeredOn >= began) return registeredOn;
  if (permitGrantedOn === undefined) return undefined;
  return permitGrantedOn < began ? began : registeredOn;
}

/** Does the time run from the day on which the tests began? */
export const startsWithTheTests = ({ registeredOn, permitGrantedOn }: Facts): boolean =>
  isBefore(registeredOn, began) && isBefore(permitGrantedOn, began);

const plus = (from: Day | undefined, months: number | undefined): Day | undefined =>
  from === undefined || months === undefined ? undefined : addMonths(from, months);

const a2Months = ({ reunificationAppliedOn: on }: Facts) =>
  on === undefined ? undefined : inForce(p.a2Months, on)!.value;

/** Last day for a test at this level, reckoned from the registration. */
export const reckonedDeadline = (f: Facts, level: Timed): Day | undefined =>
  plus(startOn(f), level === 'a1' ? a1Months : a2Months(f));

/** The level whose deadline the test has: of a module test that of an A1 test. */
export function timedLevel(f: Facts): Timed | undefined {
  const level = levelOf(f);
  return level === 'module' ? 'a1' : level === 'final' ? undefined : level;
}

/** Last day for the test: as stated, else reckoned. None for a final exam. */
export function deadline(f: Facts): Day | undefined {
  const level = timedLevel(f);
  return level && (f.deadlineOn ?? reckonedDeadline(f, level));
}

/** Last day for a test that was failed within this deadline. */
export const retestAfter = (last: Day | undefined): Day | undefined => plus(last, retestMonths);

/** Was the test failed within its deadline? */
export const failed = ({ failedInTime }: Facts, level: Timed): boolean | undefined => failedInTime?.includes(level);

/** In time for this deadline, or after a failed attempt. Undefined where it is not known. */
export function inTime(f: Facts, level: Timed, last: Day | undefined): boolean | undefined {
  const { passedOn } = f;
  if (passedOn === undefined || last === undefined) return undefined;
  if (passedOn <= last) return true;
  return passedOn <= retestAfter(last)! ? failed(f, level) : false;
}

/** The deadlines after which a failed attempt may still count; undefined: one that is not known. */
export function deadlinesToMiss(f: Facts): readonly (Day | undefined)[] {
  switch (levelOf(f)) {
    case 'a2':
      return [deadline(f), reckonedDeadline(f, 'a1')];
    case 'final':
      return [reckonedDeadline(f, 'a1'), reckonedDeadline(f, 'a2')];
    default:
      return [deadline(f)];
  }
}

/** Facts that the deadline still needs. */
export function deadlineNeeds(f: Facts, level: Timed): (keyof Facts)[] {
  return [
    ...(f.registeredOn === undefined ? (['registeredOn'] as const) : []),
    ...(f.registeredOn !== undefined && startOn(f) === undefined ? (['permitGrantedOn'] as const) : []),
    ...(level === 'a2' && f.reunificationAppliedOn === undefined ? (['reunificationAppliedOn'] as const) : []),
  ];
}
