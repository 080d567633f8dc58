import { type Day, yearOf } from '../core/day.ts';
import { isBefore, isSince } from '../core/truth.ts';
import type { Conclusion } from '../core/verdict.ts';
import { type Amounts, amountsOf, hasNoAmount, isAgainstOrder, isBeforehand, wouldFormulaDiffer } from './amounts.ts';
import { type Facts, isMoreThanA1, levelOf, type Step } from './case.ts';
import { deadline, deadlineNeeds, reckonedDeadline, retestAfter, startsWithTheTests, timedLevel } from './deadlines.ts';
import { intake } from './facts.ts';
import { parameters as p, type Scheme } from './parameters.ts';
import { hasLowerStep, isOldApplication, schemeOf, type Steps, stepsOf } from './schemes.ts';

export const OUTCOMES = [
  'not-covered',
  'module-test-does-not-count',
  'not-accepted',
  'reduce',
  'not-passed-yet',
  'after-deadline',
  'refer-to-agency',
  'await-letter',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = [
  'I-AFTER-15-MAY',
  'I-TEST-ESTABLISHED',
  'I-TEST-REQUIRED',
  'I-LEVEL-YEAR',
  'I-FLOOR-2016',
  'I-ORDER-2019',
  'I-TESTS-BEFOREHAND',
  'I-ACT-418',
  'I-OLD-APPLICATION',
  'I-HIGHER-TEST',
  'I-COMPUTED',
] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** Last day on which the test can be passed in time. */
  readonly deadline: Day | null;
  /** Last day for one that was failed in time. */
  readonly retestDeadline: Day | null;
  /** Last day on which a test above A1 gives the A1 step too. */
  readonly a1Deadline: Day | null;
  readonly scheme: Scheme | null;
  /** The steps that the test gives and that are left, those that are settled. */
  readonly step: readonly Step[] | null;
  readonly levelYear: number | null;
  /** Kroner that the security never comes below. */
  readonly floor: number | null;
  /** Kroner by which the security is reduced. */
  readonly stepAmount: number | null;
  /** The same at the level of the year in which the test was passed. */
  readonly alternativeStepAmount: number | null;
  /** Kroner of the security afterwards. */
  readonly newAmount: number | null;
  readonly effectFrom: Day | null;
  readonly amountIsComputed: boolean | null;
  /** The day whose law decides. */
  readonly decidingOn: Day | null;
}

const grantedAfter = p.grantedAfter[0].value;
const schemeB = p.schemeBFrom[0].value;

/** Outcomes that give a step, now or once a letter has come. */
const gives = (outcome: Outcome | undefined): boolean =>
  outcome === 'reduce' || outcome === 'await-letter' || outcome === 'refer-to-agency';

/** A case that falls outside, by the first condition that fails: the permit's kind, its day, no test. */
export function failing(f: Facts): 'spouses' | 'granted' | 'test' | undefined {
  if (f.spouseReunification === false) return 'spouses';
  if (isSince(grantedAfter, f.permitGrantedOn)) return 'granted';
  return f.danishTestRequired === false ? 'test' : undefined;
}

const isAsked = (f: Facts, key: keyof Facts) => {
  const { asked } = intake.facts[key];
  return asked === undefined || asked.when(f) === true;
};

/** Facts that the new amount still needs. */
function amountNeeds(f: Facts, scheme: Scheme | undefined, { open }: Steps): (keyof Facts)[] {
  if (hasNoAmount(f, scheme)) return [];
  const keys: (keyof Facts)[] = [
    'reunificationAppliedOn',
    'postedOn',
    'amountPosted',
    'countedAtPosting',
    'stepsTaken',
  ];
  if (scheme !== 'A') keys.push('requestReceivedOn');
  if (open.length > 0) keys.push('passedOn', 'failedInTime');
  for (const step of open) if (step !== 'final') keys.push(...deadlineNeeds(f, step));
  return keys.filter((key) => f[key] === undefined && isAsked(f, key));
}

/** Facts that a value still needs without which the outcome is useless. */
function needsOf(f: Facts, outcome: Outcome | undefined, scheme: Scheme | undefined, steps: Steps, a: Amounts) {
  if (outcome === 'not-passed-yet') {
    const level = timedLevel(f);
    if (level === undefined || deadline(f) !== undefined) return NONE;
    return f.registeredOn === undefined
      ? (['deadlineOn', ...deadlineNeeds(f, level)] as const)
      : deadlineNeeds(f, level);
  }
  if (!gives(outcome) || f.amountNow === undefined || a.newAmount !== undefined) return NONE;
  return amountNeeds(f, scheme, steps);
}

/** The readings that decided the outcome or a deadline. */
function readings(f: Facts, outcome: Outcome | undefined, values: Values): Interpretation[] {
  const named: Interpretation[] = [];
  const isOutside = outcome === 'not-covered';
  const why = isOutside ? failing(f) : undefined;
  if (f.permitGrantedOn === grantedAfter && why === 'granted' && f.danishTestRequired !== false)
    named.push('I-AFTER-15-MAY');
  const isReckoned = (f.deadlineOn === undefined && values.deadline !== null) || values.a1Deadline !== null;
  if (!isOutside && isReckoned && startsWithTheTests(f)) named.push('I-TEST-ESTABLISHED');
  if (why === 'test') named.push('I-TEST-REQUIRED');
  return named;
}

/** The readings that decided an amount. */
function readingsOfAmounts(f: Facts, scheme: Scheme | undefined, steps: Steps, a: Amounts): Interpretation[] {
  const named: Interpretation[] = [];
  const { left } = steps;
  const isOtherYear = f.passedOn === undefined || yearOf(f.passedOn) !== a.levelYear;
  if (a.stepAmount !== undefined && left.length > 0 && scheme !== 'A' && isOtherYear) named.push('I-LEVEL-YEAR');
  if (wouldFormulaDiffer(f, a)) named.push('I-FLOOR-2016');
  if (isAgainstOrder(f, scheme, steps, a)) named.push('I-ORDER-2019');
  if (isBeforehand(f, scheme, steps)) named.push('I-TESTS-BEFOREHAND');
  if (isBefore(f.reunificationAppliedOn, schemeB) && scheme !== undefined) named.push('I-ACT-418');
  if (isOldApplication(f)) named.push('I-OLD-APPLICATION');
  if (hasLowerStep(f, left)) named.push('I-HIGHER-TEST');
  if (a.isComputed === true) named.push('I-COMPUTED');
  return named;
}

const NONE = [] as const;
const NO_STEPS: Steps = { left: [], open: [] };
const NO_AMOUNTS: Amounts = {};

/** Values, what they still need, and the readings that decided. Amounts only for an outcome that gives a step. */
export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const isGiven = gives(outcome);
  const scheme = isGiven ? schemeOf(f) : undefined;
  const steps = isGiven ? stepsOf(f) : NO_STEPS;
  const amounts = isGiven ? amountsOf(f, scheme, steps) : NO_AMOUNTS;
  const last = deadline(f);
  const values: Values = {
    deadline: last ?? null,
    retestDeadline: (levelOf(f) === 'module' ? undefined : retestAfter(last)) ?? null,
    a1Deadline: (isMoreThanA1(f) === true ? reckonedDeadline(f, 'a1') : undefined) ?? null,
    scheme: scheme ?? null,
    step: isGiven ? steps.left : null,
    levelYear: amounts.levelYear ?? null,
    floor: amounts.floor?.value ?? null,
    stepAmount: amounts.stepAmount ?? null,
    alternativeStepAmount: amounts.alternativeStepAmount ?? null,
    newAmount: amounts.newAmount ?? null,
    effectFrom: (outcome === 'reduce' ? f.requestReceivedOn : undefined) ?? null,
    amountIsComputed: amounts.isComputed ?? null,
    decidingOn: f.requestReceivedOn ?? f.passedOn ?? null,
  };
  const interpretations = readings(f, outcome, values);
  if (isGiven) interpretations.push(...readingsOfAmounts(f, scheme, steps, amounts));
  return { values, needs: needsOf(f, outcome, scheme, steps, amounts), interpretations };
}
