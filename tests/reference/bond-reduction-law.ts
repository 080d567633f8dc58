import { kroner, levelOf, oere, type Scheme, type Step } from './amounts.ts';
import { plusMonths, yearOf } from './days.ts';

export interface Facts {
  spouseReunification: boolean;
  permitGrantedOn?: string;
  reunificationAppliedOn?: string;
  postedOn?: string;
  danishTestRequired?: boolean;
  testKind?:
    | 'agency-a1'
    | 'agency-a2'
    | 'other-a1-or-higher'
    | 'other-a2-or-higher'
    | 'final-exam'
    | 'other-final-level'
    | 'module-test';
  agencyLetter?: 'accepts' | 'does-not-accept' | 'none';
  passed?: boolean;
  passedOn?: string;
  deadlineOn?: string;
  registeredOn?: string;
  failedInTime?: readonly string[];
  requestReceivedOn?: string;
  amountNow?: number;
  amountPosted?: number;
  countedAtPosting?: readonly Step[];
  stepsTaken?: readonly Step[];
  assessedOn?: string;
}

export const steps = ['a1', 'a2', 'final'] as const;

export const isA1 = (f: Facts) => f.testKind === 'agency-a1' || f.testKind === 'other-a1-or-higher';
export const isA2 = (f: Facts) => f.testKind === 'agency-a2' || f.testKind === 'other-a2-or-higher';
export const isFinal = (f: Facts) => f.testKind === 'final-exam' || f.testKind === 'other-final-level';
export const isMoreThanA1 = (f: Facts) => isA2(f) || isFinal(f);

/** A letter is asked for, and says this. */
export const letter = (f: Facts) => (isFinal(f) ? undefined : f.agencyLetter);

export const TESTS_BEGAN = '2013-03-01';

/** S: the day from which the deadlines run. */
export function countedFrom(f: Facts): string | null {
  if (f.registeredOn === undefined) return null;
  if (f.registeredOn >= TESTS_BEGAN) return f.registeredOn;
  if (f.permitGrantedOn === undefined) return null;
  return f.permitGrantedOn < TESTS_BEGAN ? TESTS_BEGAN : f.registeredOn;
}

const monthsFromS = (f: Facts, months: number) => {
  const from = countedFrom(f);
  return from === null ? null : plusMonths(from, months);
};

const a1FromS = (f: Facts) => monthsFromS(f, 6);

export function a2FromS(f: Facts): string | null {
  if (f.reunificationAppliedOn === undefined) return null;
  return monthsFromS(f, f.reunificationAppliedOn < '2018-07-01' ? 15 : 9);
}

export const a1Deadline = (f: Facts) => (isMoreThanA1(f) ? a1FromS(f) : null);

export function deadline(f: Facts): string | null {
  if (isFinal(f) || f.testKind === undefined) return null;
  return f.deadlineOn ?? (isA2(f) ? a2FromS(f) : a1FromS(f));
}

const threeMonthsAfter = (day: string | null) => (day === null ? null : plusMonths(day, 3));

export const retestDeadline = (f: Facts) => (f.testKind === 'module-test' ? null : threeMonthsAfter(deadline(f)));

/** Passed by that day, or within 3 months after it when this test was failed within its deadline. Null: not settled. */
function isInTime(f: Facts, test: 'a1' | 'a2', limit: string | null): boolean | null {
  if (f.passedOn === undefined || limit === null) return null;
  if (f.passedOn <= limit) return true;
  if (f.passedOn > plusMonths(limit, 3)) return false;
  return f.failedInTime === undefined ? null : f.failedInTime.includes(test);
}

export function outcome(f: Facts): string {
  if (!f.spouseReunification) return 'not-covered';
  if (!isFinal(f) && (f.permitGrantedOn! <= '2012-05-15' || !f.danishTestRequired)) return 'not-covered';
  if (f.testKind === 'module-test') return 'module-test-does-not-count';
  if (letter(f) === 'does-not-accept') return 'not-accepted';
  if (f.testKind === 'other-final-level' && f.passed && f.requestReceivedOn! < '2024-07-01') return 'not-accepted';
  if (letter(f) === 'accepts' || (isFinal(f) && f.passed)) return 'reduce';
  if (!f.passed) return 'not-passed-yet';
  // With the day of application unknown: in time under both.
  if (!isInTime(f, isA1(f) ? 'a1' : 'a2', deadline(f) ?? monthsFromS(f, 9))) return 'after-deadline';
  return f.testKind!.startsWith('other-') ? 'refer-to-agency' : 'await-letter';
}

export const givesAStep = (f: Facts) => ['reduce', 'await-letter', 'refer-to-agency'].includes(outcome(f));

export const lawDay = (f: Facts) => f.requestReceivedOn ?? f.passedOn ?? null;

export const isOldApplicationPostedLate = (f: Facts) =>
  f.reunificationAppliedOn !== undefined &&
  f.reunificationAppliedOn < '2018-07-01' &&
  f.postedOn !== undefined &&
  f.postedOn >= '2024-07-01';

export function scheme(f: Facts): Scheme | null {
  const { reunificationAppliedOn: applied, postedOn: posted } = f;
  if (!givesAStep(f) || applied === undefined) return null;
  if (applied >= '2024-07-01') return 'D';
  if (posted === undefined || isOldApplicationPostedLate(f)) return null;
  if (applied < '2012-05-15') return isFinal(f) ? 'A' : 'B';
  if (applied < '2018-07-01') return 'B';
  return posted < '2024-07-01' ? 'C' : 'D';
}

/** Whether the test gives each step. Null: not settled. */
function gives(f: Facts, step: Step): boolean | null {
  if (step === 'final') return isFinal(f);
  if (isA1(f)) return step === 'a1';
  if (isA2(f)) return step === 'a2' ? true : isInTime(f, 'a1', a1FromS(f));
  if (f.reunificationAppliedOn === undefined) return null;
  if (f.reunificationAppliedOn < '2012-05-15') return false;
  return isInTime(f, step, step === 'a1' ? a1FromS(f) : a2FromS(f));
}

const isUsed = (f: Facts, step: Step) =>
  f.stepsTaken?.includes(step) === true || f.countedAtPosting?.includes(step) === true;

export const stepsLeft = (f: Facts): Step[] => steps.filter((step) => !isUsed(f, step) && gives(f, step) === true);

export const areStepsSettled = (f: Facts) => steps.every((step) => isUsed(f, step) || gives(f, step) !== null);

/** Undefined where the specification does not say. */
interface Reduction {
  levelYear: number | null;
  floor: number | null;
  stepAmount?: number | null;
  alternativeStepAmount?: number | null | undefined;
  newAmount?: number | null;
  amountIsComputed?: boolean | null;
}

export const countedMatters = (f: Facts) =>
  scheme(f) === 'D' ||
  (scheme(f) === 'C' && f.reunificationAppliedOn !== undefined && f.reunificationAppliedOn >= '2020-07-01');

export const isTestsBeforehand = (f: Facts) =>
  (scheme(f) === 'C' || scheme(f) === 'D') && (f.countedAtPosting?.length ?? 0) > 0 && stepsLeft(f).length > 0;

function underSchemeA(f: Facts): Reduction {
  const none = { levelYear: null, floor: null };
  const nothing = { stepAmount: null, alternativeStepAmount: null, newAmount: null, amountIsComputed: null };
  // Not in the specification: bek. 1405/2010 § 17(3), the order before it is not held. Other tests: bek. 840/2024 § 16(3) no. 5.
  if (f.testKind === 'final-exam' && f.postedOn! < '2011-01-01') return { ...none, ...nothing };
  // The half has been taken: what is left is what there is.
  if (stepsLeft(f).length === 0) return f.amountNow === undefined ? none : { ...none, newAmount: f.amountNow };
  if (f.amountPosted === undefined) {
    return { ...none, stepAmount: null, alternativeStepAmount: null, newAmount: null, amountIsComputed: null };
  }
  const half = Math.floor((oere(f.amountPosted) + 1) / 2);
  return {
    ...none,
    stepAmount: kroner(half),
    alternativeStepAmount: null,
    newAmount: f.amountNow === undefined ? null : kroner(Math.max(0, oere(f.amountNow) - half)),
    amountIsComputed: false,
  };
}

function underLevels(f: Facts, found: Exclude<Scheme, 'A'>): Reduction {
  const levelYear = f.requestReceivedOn === undefined ? null : yearOf(f.requestReceivedOn);
  const level = levelYear === null ? null : levelOf(found, levelYear);
  const floor = level === null ? null : level.floor.kroner;
  const left = stepsLeft(f);
  const sumAt = (year: number) => {
    const at = levelOf(found, year);
    return at === null ? null : kroner(left.reduce((sum, step) => sum + oere(at[step].kroner), 0));
  };
  const none = { levelYear, floor, stepAmount: null, newAmount: null, amountIsComputed: null };
  if (level === null || levelYear === null || !areStepsSettled(f)) {
    // Without a level: what no step comes to, and the other reading, the specification does not say.
    if (level !== null || left.length > 0) return none;
    const isCounted = f.stepsTaken !== undefined && (!countedMatters(f) || f.countedAtPosting !== undefined);
    return isCounted && f.amountNow !== undefined ? { levelYear, floor, newAmount: f.amountNow } : { levelYear, floor };
  }
  if (isTestsBeforehand(f)) return { ...none, alternativeStepAmount: sumAt(levelYear) };

  const stepAmount = sumAt(levelYear)!;
  const isOtherYear = f.passedOn !== undefined && yearOf(f.passedOn) !== levelYear;
  const other = isOtherYear ? sumAt(yearOf(f.passedOn!)) : null;
  const given = {
    levelYear,
    floor,
    stepAmount,
    alternativeStepAmount: left.length === 0 ? undefined : other,
    newAmount: null,
    amountIsComputed: left.some((step) => level[step].computed),
  };
  const isNewAmountOpen = f.stepsTaken === undefined || (countedMatters(f) && f.countedAtPosting === undefined);
  if (f.amountNow === undefined) return given;
  const now = oere(f.amountNow);
  if (now <= oere(level.floor.kroner)) {
    return { ...given, newAmount: isNewAmountOpen ? null : f.amountNow, amountIsComputed: false };
  }
  const less = now - oere(stepAmount);
  const limited = Math.max(less, oere(level.floor.kroner));
  return {
    ...given,
    newAmount: isNewAmountOpen ? null : kroner(limited),
    amountIsComputed: given.amountIsComputed || (limited > less && level.floor.computed),
  };
}

export function reduction(f: Facts): Reduction {
  const found = scheme(f);
  if (found === 'A') return underSchemeA(f);
  if (found !== null) return underLevels(f, found);
  return {
    levelYear: null,
    floor: null,
    stepAmount: null,
    alternativeStepAmount: null,
    newAmount: null,
    amountIsComputed: null,
  };
}

export function values(f: Facts): Record<string, unknown> {
  return {
    deadline: deadline(f),
    retestDeadline: retestDeadline(f),
    a1Deadline: a1Deadline(f),
    decidingOn: lawDay(f),
    scheme: scheme(f),
    step: givesAStep(f) ? stepsLeft(f) : null,
    ...reduction(f),
    effectFrom: outcome(f) === 'reduce' ? (f.requestReceivedOn ?? null) : null,
  };
}
