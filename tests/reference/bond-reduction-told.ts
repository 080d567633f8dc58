import { oere } from './amounts.ts';
import {
  TESTS_BEGAN,
  a1Deadline,
  areStepsSettled,
  countedFrom,
  deadline,
  givesAStep,
  isA1,
  isA2,
  isFinal,
  isOldApplicationPostedLate,
  isTestsBeforehand,
  lawDay,
  letter,
  outcome,
  reduction,
  retestDeadline,
  scheme,
  steps,
  stepsLeft,
  type Facts,
} from './bond-reduction-law.ts';
import { yearOf } from './days.ts';
import { ahead, daysOff, type Deadline, lawChecked } from './told.ts';

export function interpretations(f: Facts): string[] {
  const result = outcome(f);
  const { levelYear, stepAmount, newAmount, amountIsComputed } = reduction(f);
  const left = stepsLeft(f);
  const ids: string[] = [];
  const dayLater = outcome({ ...f, permitGrantedOn: '2012-05-16' });
  if (f.permitGrantedOn === '2012-05-15' && dayLater !== result) ids.push('I-AFTER-15-MAY');
  const isFromTests = f.registeredOn !== undefined && f.registeredOn < TESTS_BEGAN && countedFrom(f) === TESTS_BEGAN;
  const isUsedFromS = (f.deadlineOn === undefined && deadline(f) !== null) || a1Deadline(f) !== null;
  if (result !== 'not-covered' && isFromTests && isUsedFromS) ids.push('I-TEST-ESTABLISHED');
  if (result === 'not-covered' && notCovered(f) === 'no-test-required') ids.push('I-TEST-REQUIRED');
  if (!givesAStep(f)) return ids;

  const passedInLevelYear = f.passedOn !== undefined && yearOf(f.passedOn) === levelYear;
  const isStepGiven = stepAmount !== null && stepAmount !== undefined && left.length > 0;
  if (scheme(f) !== 'A' && isStepGiven && !passedInLevelYear) ids.push('I-LEVEL-YEAR');
  if (scheme(f) === 'B' && levelYear === 2016 && typeof newAmount === 'number') {
    const [now, less] = [oere(f.amountNow!), oere(f.amountNow!) - oere(stepAmount!)];
    const byFormula = now <= 1_064_500 ? now : Math.max(less, 1_064_500);
    if (byFormula !== oere(newAmount)) ids.push('I-FLOOR-2016');
  }
  if (isTestsBeforehand(f)) ids.push('I-TESTS-BEFOREHAND');
  // Not in the specification of this rule: bek. 1675/2018 § 3(4)-(7) prints the old amounts for scheme C too.
  const usesLevel = levelYear === 2019 && isStepGiven;
  if (scheme(f) === 'C' && usesLevel) ids.push('I-ORDER-2019');
  const { reunificationAppliedOn: applied } = f;
  if (applied !== undefined && applied < '2012-05-15' && scheme(f) !== null) ids.push('I-ACT-418');
  if (isOldApplicationPostedLate(f)) ids.push('I-OLD-APPLICATION');
  const own = isA1(f) ? 'a1' : isA2(f) ? 'a2' : 'final';
  if (left.some((step) => steps.indexOf(step) < steps.indexOf(own))) ids.push('I-HIGHER-TEST');
  if (amountIsComputed) ids.push('I-COMPUTED');
  return ids;
}

function notCovered(f: Facts): 'not-spouses' | 'granted-too-early' | 'no-test-required' {
  if (!f.spouseReunification) return 'not-spouses';
  return f.permitGrantedOn! <= '2012-05-15' ? 'granted-too-early' : 'no-test-required';
}

/** The last day to send the proof to the agency. */
function proofBy(f: Facts): string | null {
  if (outcome(f) !== 'refer-to-agency') return null;
  return f.passedOn! <= deadline(f)! ? deadline(f) : retestDeadline(f);
}

function ofEveryOutcome(f: Facts): string[] {
  const result = outcome(f);
  const { levelYear, floor, newAmount, amountIsComputed } = reduction(f);
  const ids = lawChecked(lawDay(f), '2011-01-01');
  if (amountIsComputed) ids.push('amount-computed');
  if (levelYear !== null && floor === null) ids.push('amount-not-published');
  const isAmountOpen = givesAStep(f) && f.amountNow !== undefined && typeof newAmount !== 'number';
  if (isTestsBeforehand(f) || isAmountOpen) ids.push('ask-municipality-amount');
  const isOwn = ['not-passed-yet', 'module-test-does-not-count', 'not-accepted'].includes(result);
  const by = isOwn ? deadline(f) : proofBy(f);
  if (by !== null && f.assessedOn !== undefined && by < f.assessedOn) ids.push('deadline-has-passed');
  return ids;
}

function ofReduce(f: Facts): string[] {
  const { floor, stepAmount, newAmount } = reduction(f);
  const ids = ['step-amount'];
  if (typeof newAmount === 'number') {
    ids.push('new-amount');
  }
  const isSame = typeof newAmount === 'number' && newAmount === f.amountNow;
  const isNothingLeft = isSame || (areStepsSettled(f) && stepsLeft(f).length === 0);
  if (typeof newAmount === 'number' && typeof stepAmount === 'number' && floor !== null && !isNothingLeft) {
    if (oere(f.amountNow!) - oere(stepAmount) < oere(newAmount)) ids.push('floor-limits');
  }
  if (isNothingLeft) ids.push('nothing-left');
  ids.push('write-to-municipality', 'effect-from-receipt', 'never-by-itself', 'municipality-instructs-bank');
  if (scheme(f) === 'A') ids.push('half-of-the-first-amount', 'security-over-50000-before-2012');
  const limit = a1Deadline(f);
  const isOpen = (one: 'a1' | 'a2') =>
    ![stepsLeft(f), f.stepsTaken, f.countedAtPosting].some((given) => given?.includes(one) === true);
  const isLate = limit !== null && f.passedOn !== undefined && f.passedOn > limit;
  if (isA2(f) && isLate && f.stepsTaken?.includes('a1') !== true) ids.push('a1-deadline-suspended');
  // §§ 14 and 15 reduce for each test by itself; under bek. 1405/2010 there is but one step.
  const hasLower = isFinal(f) && (f.reunificationAppliedOn ?? '') >= '2012-05-15';
  const isLowerOpen = isA2(f) ? isOpen('a1') : hasLower && (isOpen('a1') || isOpen('a2'));
  if (isLowerOpen && !f.countedAtPosting?.length) ids.push('lower-tests-count-too');
  return ids;
}

function ofNotPassedYet(f: Facts): string[] {
  // Not of final kinds, which have no deadline: the specification tells it of all.
  const ids = isFinal(f) ? ['sign-up-in-time'] : ['test-by', 'retest-until', 'sign-up-in-time'];
  if (isA1(f)) ids.push('a1-missed-permit-may-be-revoked');
  const { reunificationAppliedOn: applied } = f;
  if (isA2(f) && applied !== undefined && applied >= '2018-07-01') ids.push('a2-is-a-condition');
  if (isA2(f)) ids.push('a2-within-a1-deadline-gives-both');
  return [...ids, 'final-exam-has-no-deadline'];
}

function ofOutcome(f: Facts): string[] {
  switch (outcome(f)) {
    case 'not-covered': {
      const why = notCovered(f);
      return why === 'not-spouses' ? [why, 'ask-agency'] : [why, 'final-exam-still-reduces', 'ask-agency'];
    }
    case 'module-test-does-not-count':
      return ['take-accepted-test', 'accepted-tests-listed'];
    case 'not-accepted':
      return letter(f) === 'does-not-accept' ? ['agency-decides', 'another-test-by'] : ['ask-again-from'];
    case 'reduce':
      return ofReduce(f);
    case 'not-passed-yet':
      return ofNotPassedYet(f);
    case 'after-deadline': {
      const ids = ['no-reduction-for-this-step', 'failed-attempt-gives-three-months', 'absence-suspends'];
      ids.push('next-steps-still-open', 'ask-agency');
      return isA1(f) ? [...ids, 'a1-missed-permit-may-be-revoked'] : ids;
    }
    case 'refer-to-agency':
      return ['send-proof', 'agency-decides', 'once-accepted', ...ofReduce(f)];
    default:
      return ['letter-comes', 'municipality-sees-uip', 'once-accepted', ...ofReduce(f)];
  }
}

export function deadlines(f: Facts): Deadline[] {
  const result = outcome(f);
  const found: Deadline[] = [];
  const add = (id: string, on: string | null, remindDaysBefore: number) => {
    if (on !== null) found.push({ id, on, remindDaysBefore });
  };
  if (result === 'not-passed-yet' || result === 'module-test-does-not-count') add('test-deadline', deadline(f), 60);
  if (result === 'not-passed-yet') add('retest-deadline', retestDeadline(f), 30);
  add('send-proof', proofBy(f), 14);
  return ahead(found, f.assessedOn);
}

export const statements = (f: Facts) => [...ofEveryOutcome(f), ...ofOutcome(f), ...daysOff(deadlines(f))];
