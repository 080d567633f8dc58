import { inForce } from '../core/dated.ts';
import { isBefore, isSince } from '../core/truth.ts';
import { type Facts, levelOf, type Step, STEPS } from './case.ts';
import { inTime, reckonedDeadline } from './deadlines.ts';
import { parameters as p, type Scheme } from './parameters.ts';

const [schemeB, schemeC, schemeD] = [p.schemeBFrom[0].value, p.schemeCFrom[0].value, p.schemeDFrom[0].value];

/** Applied for under the old orders and posted under the Act of 2024: no source decides which (`I-OLD-APPLICATION`). */
export const isOldApplication = ({ reunificationAppliedOn: applied, postedOn }: Facts): boolean =>
  isBefore(applied, schemeC) && isSince(postedOn, schemeD);

/** Which steps and floor the case has. Undefined while it is not known, and for an old application posted late. */
export function schemeOf(f: Facts): Scheme | undefined {
  const { reunificationAppliedOn: applied, postedOn } = f;
  const level = levelOf(f);
  if (applied === undefined || level === undefined) return undefined;
  if (applied >= schemeD) return 'D';
  if (postedOn === undefined || isOldApplication(f)) return undefined;
  if (postedOn >= schemeD) return 'D';
  const scheme = inForce(p.schemes, applied)!.value;
  // A case with a test condition is treated under the Act of 2012 (`I-ACT-418`).
  return scheme === 'A' && level !== 'final' ? 'B' : scheme;
}

const has = (steps: readonly Step[] | undefined, step: Step) => steps?.includes(step) === true;

/** Does the test give this step? In three values. */
function gives(f: Facts, step: Step): boolean | undefined {
  const level = levelOf(f);
  if (level === step) return true;
  if (step === 'final' || level === 'a1') return false;
  if (level === 'a2') return inTime(f, 'a1', reckonedDeadline(f, 'a1'));
  if (level !== 'final') return undefined;
  if (f.reunificationAppliedOn === undefined) return undefined;
  return f.reunificationAppliedOn < schemeB ? false : inTime(f, step, reckonedDeadline(f, step));
}

export interface Steps {
  /** Those the test gives that are left. */
  readonly left: readonly Step[];
  /** Those that are left if the test gives them, which is not known. */
  readonly open: readonly Step[];
}

/** The steps of the test, without those that were taken or counted already. */
export function stepsOf(f: Facts): Steps {
  const left: Step[] = [];
  const open: Step[] = [];
  for (const step of STEPS) {
    if (has(f.stepsTaken, step) || has(f.countedAtPosting, step)) continue;
    const given = gives(f, step);
    if (given === true) left.push(step);
    else if (given === undefined) open.push(step);
  }
  return { left, open };
}

/** Is a step given that lies below the test's own? */
export const hasLowerStep = (f: Facts, left: readonly Step[]): boolean => left.some((step) => step !== levelOf(f));
