import { type Dated, inForce } from '../core/dated.ts';
import { type Day, yearOf } from '../core/day.ts';
import { type Money, money } from '../core/money.ts';
import { countsTests, type Facts } from './case.ts';
import { law, parameters as p } from './parameters.ts';

/** An amount in kroner, or the facts that it still needs. */
export interface Amount {
  readonly needs: readonly ('reduced' | 'reducedTo' | 'reunificationAppliedOn' | 'postedOn' | 'testPassed')[];
  readonly amount?: Money | undefined;
  /** The year of its level. */
  readonly year?: number | undefined;
  /** No source prints it. */
  readonly isComputed?: boolean;
  /** What the other reading of an unclear source gives. */
  readonly alternative?: Money | undefined;
  /** By how much tests passed beforehand lowered it. */
  readonly testReduction?: Money | undefined;
}

const NOTHING: readonly [] = [];
export const NO_AMOUNT: Amount = { needs: NOTHING };

/** Of an extended or new security: what it was reduced to, else that of the year of the application for reunification. */
export function extensionAmount(f: Facts, deciding: Day, isTenYearRule: boolean): Amount {
  const { reduced, reducedTo, reunificationAppliedOn: applied } = f;
  if (reduced === undefined) return { needs: ['reduced'] };
  if (reduced) {
    return reducedTo === undefined
      ? { needs: ['reducedTo'] }
      : { needs: NOTHING, amount: reducedTo, isComputed: false };
  }
  if (applied === undefined) return { needs: ['reunificationAppliedOn'] };
  const amount = inForce(p.extended, applied)?.value;
  const year = yearOf(applied);
  if (amount === undefined) return { needs: NOTHING, year };
  const other = (isTenYearRule ? inForce(p.posted, applied) : inForce(p.extended, deciding))?.value;
  return { needs: NOTHING, amount, year, isComputed: false, alternative: other === amount ? undefined : other };
}

const SCHEME_C = { posted: p.posted, steps: { a1: p.a1C, a2: p.a2C, final: p.finalC }, floor: p.floorC };
const SCHEME_D = { posted: p.postedFromJuly2024, steps: { a1: p.a1D, a2: p.a2D, final: p.finalD }, floor: p.floorD };

/** Is the security posted under scheme D? One that is applied for later cannot be posted before. */
export const isSchemeD = ({ reunificationAppliedOn: applied, postedOn }: Facts): boolean | undefined => {
  if (applied !== undefined && applied < law.schemeCFrom) return false;
  if (applied !== undefined && applied >= law.schemeDFrom) return true;
  return postedOn && postedOn >= law.schemeDFrom;
};

/** The amount to post by the day of the application alone, from 1 July 2024 for a security posted before. */
export const postedBefore = (applied: Day | undefined) => applied && inForce(p.posted, applied)?.value;

/** A higher test gives the lower steps too. */
const STEPS = { a1: ['a1'], a2: ['a1', 'a2'], final: ['a1', 'a2', 'final'] } as const;

const oere = (amount: number) => Math.round(amount * 100);
const kroner = (amount: number) => money(amount / 100);

/** What tests passed beforehand leave of an amount. `at`: a day of the year whose steps count. */
function lowered(posted: Dated<Money>, at: Day, test: keyof typeof STEPS, { steps, floor }: typeof SCHEME_C) {
  const least = inForce(floor, at);
  const taken = STEPS[test].map((step) => inForce(steps[step], at));
  if (least === undefined || taken.includes(undefined)) return undefined;
  const left = taken.reduce((rest, step) => rest - oere(step!.value), oere(posted.value));
  const isLimited = left < oere(least.value);
  const amount = isLimited ? least.value : kroner(left);
  const isComputed = [posted, ...taken, isLimited ? least : undefined].some((part) => part?.computed);
  return { amount, isComputed, testReduction: kroner(oere(posted.value) - oere(amount)) };
}

/** Of a security that is to be posted: by the day of the application and, around 1 July 2024, of the posting. */
export function amountToPost(f: Facts): Amount {
  const { reunificationAppliedOn: applied, testPassed } = f;
  if (applied === undefined) return { needs: ['reunificationAppliedOn'] };
  const isD = isSchemeD(f);
  const needsTests = countsTests(f) === true && testPassed === undefined;
  if (isD === undefined) return { needs: needsTests ? ['postedOn', 'testPassed'] : ['postedOn'] };
  const scheme = isD ? SCHEME_D : SCHEME_C;
  const posted = inForce(scheme.posted, applied);
  // The first amount of scheme D is of the level of the year in which it ends.
  const year = yearOf(posted?.to ?? applied);
  if (needsTests) return { needs: ['testPassed'], year };
  if (posted === undefined) return { needs: NOTHING, year };
  const printed = {
    amount: posted.value,
    isComputed: posted.computed === true,
    alternative: isD ? undefined : inForce(p.posted2019ByOrder, applied)?.value,
  };
  const counts = countsTests(f) === true && testPassed !== undefined && testPassed !== 'none';
  const left = counts ? lowered(posted, posted.to!, testPassed, scheme) : printed;
  return { needs: NOTHING, year, ...left };
}
