import { type Dated, inForce } from '../core/dated.ts';
import { type Day, yearOf } from '../core/day.ts';
import type { Money } from '../core/money.ts';
import { isBefore } from '../core/truth.ts';
import type { Facts, Step } from './case.ts';
import { parameters as p, type Scheme } from './parameters.ts';
import { isOldApplication, type Steps } from './schemes.ts';

type Series = readonly Dated<Money>[];
export type Stepped = Exclude<Scheme, 'A'>;
const SERIES: Readonly<Record<Stepped, Readonly<Record<Step | 'floor', Series>>>> = {
  B: { a1: p.a1B, a2: p.a2B, final: p.finalB, floor: p.floorB },
  C: { a1: p.a1C, a2: p.a2C, final: p.finalC, floor: p.floorC },
  D: { a1: p.a1D, a2: p.a2D, final: p.finalD, floor: p.floorD },
};

const ORE = 100;
const rounded = (kroner: number) => Math.round(kroner * ORE) / ORE;
const less = (amount: number, by: number) => rounded(amount - by);
/** Half of an amount, half an øre upwards. */
const half = (amount: Money) => Math.round(Math.round(amount * ORE) / 2) / ORE;

/** What a step or the floor is at the level of a day's year. */
export const levelAt = (scheme: Stepped, what: Step | 'floor', on: Day): Dated<Money> | undefined =>
  inForce(SERIES[scheme][what], on);

/** What the first of the series is regulated from: its kroner and its year. */
export function baseOf(scheme: Stepped, what: Step | 'floor') {
  const [first] = SERIES[scheme][what];
  return { base: first!.value, baseYear: yearOf(first!.from!) };
}

/** The steps together; undefined where one has no amount at that level. */
function sumAt(scheme: Stepped, steps: readonly Step[], on: Day): number | undefined {
  let sum = 0;
  for (const step of steps) {
    const level = levelAt(scheme, step, on);
    if (level === undefined) return undefined;
    sum += level.value;
  }
  return rounded(sum);
}

/** What is left of an amount after the steps: not below the floor, nor more than it is. */
const reducedTo = (amount: number, by: number, floor = 0): number =>
  Math.min(amount, Math.max(less(amount, by), floor));

/** Does the floor keep the amount from being lower? */
export const floorLimits = (amount: number, by: number, floor: number) => amount > floor && less(amount, by) < floor;

export interface Amounts {
  readonly levelYear?: number;
  readonly floor?: Dated<Money> | undefined;
  readonly stepAmount?: number;
  readonly alternativeStepAmount?: number | undefined;
  readonly newAmount?: number | undefined;
  readonly isComputed?: boolean;
}

/** A test that lowered the amount beforehand, and a step that is left: whether it is given is not settled (`I-TESTS-BEFOREHAND`). */
export const isBeforehand = (f: Facts, scheme: Scheme | undefined, { left }: Steps): boolean =>
  (scheme === 'C' || scheme === 'D') && (f.countedAtPosting?.length ?? 0) > 0 && left.length > 0;

const order2010From = p.order2010From[0].value;
/**
 * Under the order of 2006, which is not held: no amount. Another test than the final exam has its half by § 16(3) no. 5 of
 * the order of 2024, »i alle sager, hvor der er stillet økonomisk sikkerhed« (§ 20(3)).
 */
const isBeforeOrder2010 = ({ postedOn, testKind }: Facts) =>
  testKind === 'final-exam' && isBefore(postedOn, order2010From);

function halfOf(f: Facts, { left }: Steps): Amounts {
  if (isBeforeOrder2010(f)) return {};
  const stepAmount = left.length === 0 ? 0 : f.amountPosted && half(f.amountPosted);
  if (stepAmount === undefined) return {};
  return { stepAmount, isComputed: false, newAmount: f.amountNow && reducedTo(f.amountNow, stepAmount) };
}

/** Are the steps known by which the amount has been lowered already? */
const areCountsKnown = (f: Facts, scheme: Stepped) =>
  f.stepsTaken !== undefined && (f.countedAtPosting !== undefined || !countsBeforehand(f, scheme));
const beforehandFrom = p.testsBeforehandFrom[0].value;
const countsBeforehand = ({ reunificationAppliedOn }: Facts, scheme: Stepped) =>
  scheme === 'D' || (scheme === 'C' && reunificationAppliedOn! >= beforehandFrom);

/** The new amount, once it is settled. */
function newAmountOf(f: Facts, scheme: Stepped, left: readonly Step[], by: number, floor: number | undefined) {
  if (f.amountNow === undefined || !areCountsKnown(f, scheme)) return undefined;
  if (left.length === 0) return f.amountNow;
  return floor === undefined ? undefined : reducedTo(f.amountNow, by, floor);
}

/** Is an amount used that no source prints: a step, or a floor that limits? */
function isComputed(f: Facts, scheme: Stepped, left: readonly Step[], by: number, on: Day): boolean {
  const floor = levelAt(scheme, 'floor', on);
  if (f.amountNow !== undefined && floor !== undefined) {
    if (f.amountNow <= floor.value) return false;
    if (floor.computed && floorLimits(f.amountNow, by, floor.value)) return true;
  }
  return left.some((step) => levelAt(scheme, step, on)?.computed === true);
}

function stepped(f: Facts, scheme: Stepped, steps: Steps): Amounts {
  const on = f.requestReceivedOn;
  if (on === undefined) return {};
  const floor = levelAt(scheme, 'floor', on);
  const level = { levelYear: yearOf(on), floor };
  if (steps.open.length > 0) return level;
  const by = sumAt(scheme, steps.left, on);
  if (isBeforehand(f, scheme, steps)) return { ...level, alternativeStepAmount: by };
  const isOther = f.passedOn !== undefined && yearOf(f.passedOn) !== level.levelYear && steps.left.length > 0;
  const other = { ...level, alternativeStepAmount: isOther ? sumAt(scheme, steps.left, f.passedOn) : undefined };
  if (by === undefined) return other;
  return {
    ...other,
    stepAmount: by,
    isComputed: isComputed(f, scheme, steps.left, by, on),
    newAmount: newAmountOf(f, scheme, steps.left, by, floor?.value),
  };
}

/** What the steps come to. Absent is what is not known, or has no amount. */
export function amountsOf(f: Facts, scheme: Scheme | undefined, steps: Steps): Amounts {
  if (scheme === undefined) return {};
  return scheme === 'A' ? halfOf(f, steps) : stepped(f, scheme, steps);
}

/** Can no fact bring a new amount any more? */
export const hasNoAmount = (f: Facts, scheme: Scheme | undefined): boolean =>
  isOldApplication(f) || (scheme === 'A' && isBeforeOrder2010(f));

const formulaFrom = p.floorPrintedOtherwiseFrom[0].value;
/** Would the floor of the formula give another new amount than the printed one? */
export const wouldFormulaDiffer = ({ amountNow }: Facts, { levelYear, stepAmount, newAmount }: Amounts): boolean =>
  levelYear === yearOf(formulaFrom) &&
  newAmount !== undefined &&
  reducedTo(amountNow!, stepAmount!, p.floorByFormula[0].value) !== newAmount;

const orderOfB = yearOf(p.orderPrintsSchemeBFrom[0].value);
/** Is an amount used of the year whose order prints the old scheme's? */
export const isAgainstOrder = (f: Facts, scheme: Scheme | undefined, { left }: Steps, a: Amounts): boolean =>
  scheme === 'C' &&
  left.length > 0 &&
  ((a.levelYear === orderOfB && (a.stepAmount ?? a.alternativeStepAmount) !== undefined) ||
    (a.alternativeStepAmount !== undefined && f.passedOn !== undefined && yearOf(f.passedOn) === orderOfB));
