import { addMonths, addYears, type Day } from '../core/day.ts';
import type { Money } from '../core/money.ts';
import { before, isBefore, isSince } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { type Amount, amountToPost, extensionAmount, NO_AMOUNT } from './amounts.ts';
import {
  decidingDay,
  expiryOf,
  type Facts,
  type Group,
  groupOf,
  initialYears,
  isLaterGroup,
  lawDay,
  regimeOn,
  startOf,
  tenYearsOf,
} from './case.ts';
import { asking, type Outcome, OUTCOMES } from './judge.ts';
import { law } from './parameters.ts';

export { type Outcome, OUTCOMES } from './judge.ts';

export const INTERPRETATIONS = [
  'I-FROM-2011',
  'I-LAST-DAY',
  'I-AMOUNT-YEAR',
  'I-CORRESPONDING',
  'I-THREE-YEARS',
  'I-YEARS-BY-APPLICATION',
  'I-15-NOV-2017',
  'I-MARCH-2018',
  'I-START',
  'I-TEN-YEARS-DAY',
  'I-12-MONTHS',
  'I-ORDER-2019',
  'I-JULY-2024',
  'I-OLD-APPLICATION',
  'I-ACT-418',
  'I-HIGHER-TEST',
  'I-COMPUTED',
] as const;
export type InterpretationId = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** The day whose law decides. */
  readonly decidingOn: Day | null;
  readonly group: Group | null;
  /** Years of validity from the start. */
  readonly initialYears: number | null;
  /** Last day. */
  readonly expiresOn: Day | null;
  readonly expiresOnIsStated: boolean | null;
  /** On `assessedOn`, or on the deciding day. */
  readonly expired: boolean | null;
  readonly releaseByMunicipality: boolean | null;
  /** The day on which ten years have passed since the start. */
  readonly tenYearsOn: Day | null;
  /** Under the order of 2014. */
  readonly extensionYears: number | null;
  /** Last day of the extended security, or of the new one under the rule of ten years in all. */
  readonly newExpiresOn: Day | null;
  /** Kroner. */
  readonly amount: Money | null;
  /** The year of its level. */
  readonly amountYear: number | null;
  readonly amountIsReduced: boolean | null;
  /** No source prints it: it follows from base and percentages. */
  readonly amountIsComputed: boolean | null;
  readonly amount2012Level: Money | null;
  /** The amount after the other reading of an unclear source. */
  readonly alternativeAmount: Money | null;
  /** Kroner by which tests passed beforehand lowered the amount. */
  readonly testReduction: Money | null;
  /** Years from the start, where the orders give others. */
  readonly alternativeYears: number | null;
  /** Last day after them. */
  readonly alternativeExpiresOn: Day | null;
}

type Key = keyof Facts & string;
const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** The years of group 3 as the orders have them, where they are not those of the newsletter. Not of one to be posted. */
function otherYears(f: Facts, group: Group | undefined): number | undefined {
  if (group !== 3 || f.expiresOn !== undefined || f.application === 'reunification') return undefined;
  if (isBefore(f.reunificationAppliedOn, law.schemeBFrom)) return law.yearsByApplication;
  return f.basis === 'p9c-1' ? law.yearsByOrder : undefined;
}

/** What the group hangs on, while it is not known. */
const groupNeeds = (f: Facts): readonly Key[] => (f.postedOn === undefined ? ['postedOn'] : ['reunificationAppliedOn']);

/** Outcomes that say by themselves whether the security has expired, and that it is of group 2 or 3. */
const EXPIRED: { readonly [O in Outcome]?: boolean } = { extend: false, 'extend-later': false, 'post-new': true };

/** Which of the two it is. */
const extendedGroup = ({ postedOn, reunificationAppliedOn }: Facts): Group | undefined =>
  isSince(postedOn ?? reunificationAppliedOn, law.group3From) ? 3 : postedOn && 2;

const START: readonly Key[] = ['startsOn', 'permitGrantedOn'];

function amountFor(
  f: Facts,
  outcome: Outcome | undefined,
  deciding: Day | undefined,
  regime: string | undefined,
): Amount {
  if (outcome === 'post-initial') return amountToPost(f);
  if (outcome !== 'extend' && outcome !== 'post-new') return NO_AMOUNT;
  if (deciding === undefined || regime === undefined || regime === 'as-permit') return NO_AMOUNT;
  return extensionAmount(f, deciding, regime === 'ten-years-in-all');
}

/** The values of a case, what those that an outcome is useless without still need, and the readings that decided. */
export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const deciding = decidingDay(f);
  const decidingOn = lawDay(f);
  const group = groupOf(f) ?? (outcome && outcome in EXPIRED ? extendedGroup(f) : undefined);
  const years = initialYears(f, group);
  const start = startOf(f);
  const expiresOn = expiryOf(f);
  const tenYearsOn = isLaterGroup(f) ? tenYearsOf(f) : undefined;
  const expired =
    (outcome && EXPIRED[outcome]) ?? before(expiresOn, f.application === 'none' ? f.assessedOn : deciding);

  const isHandled = outcome === 'extend' || outcome === 'post-new';
  const regime = isHandled ? regimeOn(deciding) : undefined;
  const isOrderOf2014 = regime === 'order-of-2014';
  const isTenYearRule = regime === 'ten-years-in-all';
  const extensionYears =
    isOrderOf2014 && f.basis !== undefined
      ? f.basis === 'p9-1-1'
        ? law.extensionYearsP911
        : law.extensionYearsP9c1
      : undefined;
  const newExpiresOn = isTenYearRule
    ? tenYearsOn
    : outcome === 'extend' && expiresOn !== undefined && extensionYears !== undefined
      ? addYears(expiresOn, extensionYears)
      : undefined;
  const amount = amountFor(f, outcome, deciding, regime);
  const alternativeYears = otherYears(f, group);

  const values: Values = {
    decidingOn: orNull(decidingOn),
    group: orNull(group),
    initialYears: orNull(years),
    expiresOn: orNull(expiresOn),
    expiresOnIsStated: expiresOn === undefined ? null : f.expiresOn !== undefined,
    expired: orNull(expired),
    releaseByMunicipality: orNull(expired),
    tenYearsOn: orNull(tenYearsOn),
    extensionYears: orNull(extensionYears),
    newExpiresOn: orNull(newExpiresOn),
    amount: orNull(amount.amount),
    amountYear: orNull(amount.year),
    amountIsReduced: isOrderOf2014 || isTenYearRule ? orNull(f.reduced) : null,
    amountIsComputed: amount.amount === undefined ? null : amount.isComputed === true,
    amount2012Level: isOrderOf2014 ? law.amount2012Level : null,
    alternativeAmount: orNull(amount.alternative),
    testReduction: orNull(amount.testReduction),
    alternativeYears: orNull(alternativeYears),
    alternativeExpiresOn:
      start === undefined || alternativeYears === undefined ? null : addYears(start, alternativeYears),
  };

  const needs: Key[] = [...amount.needs];
  if (isOrderOf2014 && f.basis === undefined) needs.push('basis');
  if (outcome === 'post-initial' && years === undefined) needs.push(...(group === 3 ? BASIS : groupNeeds(f)));
  if (outcome === 'validity-only' || (isOrderOf2014 && outcome === 'extend')) {
    if (expiresOn === undefined && start === undefined) needs.push('expiresOn', ...START);
    if (expiresOn === undefined && years === undefined) needs.push(...(group === 3 ? BASIS : groupNeeds(f)));
  }
  if (outcome === 'validity-only' && f.assessedOn === undefined) needs.push('assessedOn');
  const hasTenYearsToTell =
    isTenYearRule ||
    (outcome === 'validity-only' && (group === 2 || group === 3) && isSince(f.assessedOn, law.tenYearsInAllFrom));
  if (hasTenYearsToTell && start === undefined) needs.push(...START);

  return {
    values,
    needs,
    withheldFor: outcome === 'validity-only' && group === undefined ? groupNeeds(f) : undefined,
    interpretations: readings(f, outcome, values),
  };
}
const BASIS: readonly Key[] = ['basis'];

/** The readings that decided the outcome or a value. */
function readings(f: Facts, outcome: Outcome | undefined, v: Values): readonly InterpretationId[] {
  const named: InterpretationId[] = [];
  const name = (id: InterpretationId, isDecisive: boolean) => isDecisive && named.push(id);
  const deciding = decidingDay(f);
  const regime = regimeOn(deciding);
  const { reunificationAppliedOn: applied, postedOn } = f;
  const isReunification = f.application === 'reunification';
  const isHandled = outcome === 'extend' || outcome === 'post-new';
  const isComputedFromPermit =
    f.startsOn === undefined && f.permitGrantedOn !== undefined && outcome !== 'no-longer-required';

  name('I-FROM-2011', postedOn === law.group2From);
  name('I-LAST-DAY', outcome === 'extend' && v.expiresOn === deciding);
  name('I-AMOUNT-YEAR', isHandled && regime === 'order-of-2014' && v.alternativeAmount !== null);
  name('I-CORRESPONDING', isHandled && regime === 'ten-years-in-all' && v.alternativeAmount !== null);
  name('I-THREE-YEARS', v.alternativeYears === law.yearsByOrder);
  name('I-YEARS-BY-APPLICATION', v.alternativeYears === law.yearsByApplication);
  name('I-15-NOV-2017', v.group === 4 && applied === law.tenYearPeriodFrom);
  name('I-MARCH-2018', isHandled && regime === 'order-of-2014' && deciding! >= law.actOf2018From);
  name('I-START', isComputedFromPermit && (v.expiresOnIsStated === false || v.tenYearsOn !== null));
  name(
    'I-TEN-YEARS-DAY',
    outcome === 'not-required' && v.group !== 4 && regime === 'ten-years-in-all' && deciding === v.tenYearsOn,
  );
  name(
    'I-12-MONTHS',
    outcome === 'extend' &&
      regime === 'ten-years-in-all' &&
      v.expiresOn === addMonths(deciding!, law.monthsBeforeExpiry),
  );
  name('I-ORDER-2019', outcome === 'post-initial' && v.alternativeAmount !== null);
  name(
    'I-JULY-2024',
    outcome === 'post-initial' && isBefore(applied, law.schemeDFrom) && isSince(postedOn, law.schemeDFrom),
  );
  name('I-OLD-APPLICATION', outcome === 'unclear');
  name('I-ACT-418', isReunification && isBefore(applied, law.schemeBFrom));
  name('I-HIGHER-TEST', v.testReduction !== null && f.testPassed !== 'a1');
  name('I-COMPUTED', v.amountIsComputed === true);
  return named;
}

export const logic: Logic<Facts, Outcome, Values> = {
  ...asking,
  outcomes: OUTCOMES,
  conclude,
  goesByKnown: ({ application, postedOn }) => [
    // The later of two days, and it is posted after the application: once that day is known, it stays.
    ...(application === 'reunification' && postedOn === undefined ? (['decidingOn'] as const) : []),
    'alternativeYears',
    'alternativeExpiresOn',
  ],
};
