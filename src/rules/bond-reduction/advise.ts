import { Advising } from '../core/advice.ts';
import type { Day } from '../core/day.ts';
import type { Advise } from '../core/rule.ts';
import { type Citation, isBefore, isSince } from '../core/truth.ts';
import { newestPercentage } from '../security/parameters.ts';
import { baseOf, floorLimits, levelAt, type Stepped } from './amounts.ts';
import { type Facts, isFinal, levelOf, type Step } from './case.ts';
import { failing, type Outcome, type Values } from './conclude.ts';
import { startOn } from './deadlines.ts';
import { parameters as p, type Scheme } from './parameters.ts';
import { BY, type DeadlineId, SAYINGS, type TimelineId, WITH } from './sayings.ts';
import { sources as s } from './sources.ts';

export { SAYINGS, TONES } from './sayings.ts';

/** A list of cases is sorted by it: the last day on which the test can be passed in time. */
export const SORTED_BY = 'deadline' satisfies keyof Values;

type Telling = Advising<typeof SAYINGS, DeadlineId, TimelineId>;

type Some = readonly [Citation, ...Citation[]];
/** The law of each scheme; the floor of D for a final exam stands in the Act alone. */
const LAW: Readonly<Record<Scheme, Some>> = {
  A: [s.half],
  B: [s.steps2012, s.steps2018],
  C: [s.steps2020, s.act2019],
  D: [s.steps2024, s.act2025],
};
/** Where it is not known which. */
const ANY: Some = [s.steps2012, s.steps2018, s.steps2020, s.steps2024];
const lawOf = ({ scheme }: Values): Some => (scheme === null ? ANY : LAW[scheme]);

/** Last day to send the proof: the deadline, or the later one where only that keeps the test in time. */
const proofBy = (f: Facts, v: Values): Day | null => (isBefore(v.deadline, f.passedOn) ? v.retestDeadline : v.deadline);

/** Of what a computed amount was computed: the steps together, or the floor where it alone is. */
function sayComputed(t: Telling, f: Facts, v: Values) {
  const [scheme, on] = [v.scheme as Stepped, f.requestReceivedOn!];
  const steps = v.step!.map((step) => ({ ...baseOf(scheme, step), level: levelAt(scheme, step, on)! }));
  const isOfSteps = steps.some(({ level }) => level.computed);
  const parts = isOfSteps ? steps : [{ ...baseOf(scheme, 'floor'), level: levelAt(scheme, 'floor', on)! }];
  const [{ baseYear, level }] = parts as [(typeof parts)[number]];
  const base = parts.reduce((sum, part) => sum + part.base, 0);
  t.say('amount-computed', { base, baseYear, year: v.levelYear }, ...lawOf(v), level.source);
}

/** What every outcome may carry. */
function sayOfAll(t: Telling, f: Facts, v: Values, outcome: Outcome | 'needs-facts', asksAmount: boolean) {
  t.checkLaw(v.decidingOn, { from: p.lawCheckedFrom[0], until: p.lawCheckedUntil[0] });
  if (v.amountIsComputed === true) sayComputed(t, f, v);
  if (v.levelYear !== null && v.floor === null)
    t.say('amount-not-published', { year: v.levelYear }, newestPercentage.source);
  if (asksAmount) t.say('ask-municipality-amount', {}, ...amountCites(v));
  const on = outcome === 'refer-to-agency' ? proofBy(f, v) : ENDS_WITH_DEADLINE.has(outcome) ? v.deadline : null;
  if (isBefore(on, f.assessedOn)) t.say('deadline-has-passed', { on }, s.section, s.a1Test, s.a2Test);
}
const ENDS_WITH_DEADLINE: ReadonlySet<string> = new Set([
  'not-passed-yet',
  'module-test-does-not-count',
  'not-accepted',
]);

/** Why the amount is open: an order that is not held, tests passed beforehand, or two laws for one case. */
function amountCites(v: Values): Some {
  if (v.scheme === 'A') return [s.before2011];
  if (v.scheme === null) return [s.which2024, s.act2025];
  return v.scheme === 'C' ? [s.act2020, ...LAW.C] : LAW[v.scheme];
}

const [schemeB, schemeC] = [p.schemeBFrom[0].value, p.schemeCFrom[0].value];
const isA1 = (f: Facts) => levelOf(f) === 'a1';
const isA2 = (f: Facts) => levelOf(f) === 'a2';

function sayNotCovered(t: Telling, f: Facts) {
  const why = failing(f);
  if (why === 'spouses') t.say('not-spouses', {}, s.section);
  if (why === 'granted') t.say('granted-too-early', { on: p.grantedAfter[0].value }, s.section);
  if (why === 'test') t.say('no-test-required', {}, s.section);
  if (why !== 'spouses') t.say('final-exam-still-reduces', {}, ...ANY);
  t.say('ask-agency', {}, s.section);
}

function sayNotAccepted(t: Telling, f: Facts, v: Values) {
  if (isFinal(f) === true) {
    t.say('ask-again-from', { on: p.otherFinalFrom[0].value }, s.otherFinal);
    return;
  }
  t.say('agency-decides', {}, s.section);
  t.say('another-test-by', { deadline: v.deadline }, s.section);
}

/** What is taken off, what is left, and how it comes about. */
function sayReduction(t: Telling, f: Facts, v: Values) {
  const cites = lawOf(v);
  const { step, stepAmount, levelYear, newAmount, floor } = v;
  t.say('step-amount', { step, stepAmount, levelYear }, ...cites, ...stepSources(f, v));
  t.say('new-amount', { newAmount }, ...cites);
  const isNothing = step!.length === 0 || newAmount === f.amountNow;
  if (floor !== null && floorLimits(f.amountNow!, stepAmount!, floor))
    t.say('floor-limits', { floor }, ...cites, ...(v.scheme === 'D' ? [s.floor2025] : []));
  if (isNothing) t.say('nothing-left', {}, ...cites);
  t.say('write-to-municipality', { by: BY, with: WITH }, ...cites);
  t.say('effect-from-receipt', { effectFrom: v.effectFrom }, ...cites);
  t.say('never-by-itself', {}, ...cites);
  t.say('municipality-instructs-bank', {}, ...cites);
  if (v.scheme === 'A') {
    t.say('half-of-the-first-amount', {}, s.half, s.otherFinal);
    t.say('security-over-50000-before-2012', {}, s.agency2024);
  }
  const lower = lowerLeft(f, v);
  const isLate = isBefore(v.a1Deadline, f.passedOn);
  if (isA2(f) && isLate && f.stepsTaken?.includes('a1') !== true)
    t.say('a1-deadline-suspended', { a1Deadline: v.a1Deadline }, s.absence);
  if (lower.length > 0 && !f.countedAtPosting?.length) t.say('lower-tests-count-too', { tests: lower }, ...cites);
}

/** Lower steps that the test does not give, and that nothing has given yet: a test of their own gives them. */
function lowerLeft(f: Facts, { step }: Values): readonly Step[] {
  const ofFinal: readonly Step[] = isSince(f.reunificationAppliedOn, schemeB) ? ['a1', 'a2'] : [];
  const lower: readonly Step[] = isA2(f) ? ['a1'] : isFinal(f) === true ? ofFinal : [];
  const given = new Set([...(step ?? []), ...(f.stepsTaken ?? []), ...(f.countedAtPosting ?? [])]);
  return lower.filter((one) => !given.has(one));
}

/** Where the amounts of the steps stand. */
const stepSources = (f: Facts, { scheme, step, stepAmount }: Values): readonly Citation[] =>
  scheme === null || scheme === 'A' || stepAmount === null
    ? []
    : [...new Set(step!.map((one) => levelAt(scheme, one, f.requestReceivedOn!)!.source))];

function sayNotPassedYet(t: Telling, f: Facts, v: Values) {
  if (isFinal(f) !== true) {
    t.say('test-by', { deadline: v.deadline }, s.section, s.a1Test, s.a2Test);
    t.say('retest-until', { retestDeadline: v.retestDeadline }, s.a1Test, s.a2Test);
  }
  t.say('sign-up-in-time', {}, s.signUp);
  if (isA1(f)) t.say('a1-missed-permit-may-be-revoked', {}, s.a1Test);
  if (isA2(f)) {
    if (isSince(f.reunificationAppliedOn, schemeC)) t.say('a2-is-a-condition', {}, s.a2Condition);
    t.say('a2-within-a1-deadline-gives-both', { a1Deadline: v.a1Deadline }, ...ANY);
  }
  t.say('final-exam-has-no-deadline', {}, ...ANY);
}

function sayAfterDeadline(t: Telling, f: Facts) {
  t.say('no-reduction-for-this-step', {}, s.section, s.a1Test, s.a2Test);
  t.say('failed-attempt-gives-three-months', {}, s.a1Test, s.a2Test);
  t.say('absence-suspends', {}, s.absence);
  t.say('next-steps-still-open', {}, ...ANY);
  t.say('ask-agency', {}, s.section);
  if (isA1(f)) t.say('a1-missed-permit-may-be-revoked', {}, s.a1Test);
}

function sayOutcome(t: Telling, f: Facts, v: Values, outcome: Outcome) {
  switch (outcome) {
    case 'not-covered':
      return sayNotCovered(t, f);
    case 'module-test-does-not-count':
      t.say('take-accepted-test', { deadline: v.deadline }, s.section);
      t.say('accepted-tests-listed', {}, s.section);
      return t.remind('test-deadline', v.deadline, 60, s.section, s.a1Test);
    case 'not-accepted':
      return sayNotAccepted(t, f, v);
    case 'reduce':
      return sayReduction(t, f, v);
    case 'not-passed-yet':
      sayNotPassedYet(t, f, v);
      t.remind('test-deadline', v.deadline, 60, s.section, s.a1Test, s.a2Test);
      return t.remind('retest-deadline', v.retestDeadline, 30, s.a1Test, s.a2Test);
    case 'after-deadline':
      return sayAfterDeadline(t, f);
    case 'refer-to-agency':
      t.say('send-proof', { by: proofBy(f, v) }, s.section, s.a1Test, s.a2Test);
      t.say('agency-decides', {}, s.section);
      t.say('once-accepted', {}, s.section);
      sayReduction(t, f, v);
      return t.remind('send-proof', proofBy(f, v), 14, s.section, s.a1Test, s.a2Test);
    case 'await-letter':
      t.say('letter-comes', {}, s.section);
      t.say('municipality-sees-uip', {}, s.section);
      t.say('once-accepted', {}, s.section);
      return sayReduction(t, f, v);
  }
}

function drawCase(t: Telling, f: Facts, v: Values) {
  t.draw('applied', 'own', f.reunificationAppliedOn);
  t.draw('posted', 'own', f.postedOn);
  t.draw('granted', 'own', f.permitGrantedOn);
  t.draw('registered', 'own', f.registeredOn);
  if (f.deadlineOn === undefined && v.deadline !== null) t.draw('test-time', 'limit', startOn(f), v.deadline);
  else t.draw('last-day', 'limit', v.deadline);
  if (v.retestDeadline !== null) t.draw('retest', 'limit', v.deadline, v.retestDeadline);
  if (f.passed !== false) t.draw('passed', 'own', f.passedOn);
  t.draw('received', 'own', f.requestReceivedOn);
  t.draw('today', 'today', f.assessedOn);
}

/** What the reader must know and do. Days are last days, amounts kroner. */
export const advise: Advise<Facts, Outcome, Values> = (f, { outcome, values, interpretations, missing }) => {
  const t: Telling = new Advising(SAYINGS, f.assessedOn);
  const isOpen = f.amountNow !== undefined && values.newAmount === null && missing.length === 0;
  const asksAmount = interpretations.includes('I-TESTS-BEFOREHAND') || (isOpen && values.step !== null);
  sayOfAll(t, f, values, outcome, asksAmount);
  if (outcome !== 'needs-facts') sayOutcome(t, f, values, outcome);
  drawCase(t, f, values);
  return t;
};
