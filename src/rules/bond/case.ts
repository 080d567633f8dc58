import { inForce } from '../core/dated.ts';
import { addYears, type Day } from '../core/day.ts';
import type { Money } from '../core/money.ts';
import { before, both, either, is, isNot, notBefore } from '../core/truth.ts';
import { law, parameters as p, type Regime } from './parameters.deciding.ts';

// A case, and what follows from its facts alone: group, start, last day, the day that decides and its law.

export const APPLICATIONS = [
  'none',
  'extension',
  'permanent-pending',
  'permanent-refused',
  'permanent-granted',
  'reunification',
] as const;
export const BASES = ['p9-1-1', 'p9c-1'] as const;
export const TESTS = ['none', 'a1', 'a2', 'final'] as const;

export interface Facts {
  /** Day the security was posted, the first one; of `reunification`: the day it is, or is to be. */
  readonly postedOn?: Day;
  readonly application?: (typeof APPLICATIONS)[number];
  /** Day of the application for extension or for permanent residence. */
  readonly appliedOn?: Day;
  readonly permanentRefusedOn?: Day;
  /** Can the temporary permit be extended. */
  readonly extensionConditionsMet?: boolean;
  /** Day family reunification was applied for. */
  readonly reunificationAppliedOn?: Day;
  readonly basis?: (typeof BASES)[number];
  /** Last day, as printed on the security. */
  readonly expiresOn?: Day;
  /** First day, as printed on the security: the day the agency expected to grant the permit. */
  readonly startsOn?: Day;
  /** Day the permit was granted. */
  readonly permitGrantedOn?: Day;
  readonly reduced?: boolean;
  /** Kroner. */
  readonly reducedTo?: Money;
  /** Highest Danish test passed before the permit. */
  readonly testPassed?: (typeof TESTS)[number];
  /** Today. */
  readonly assessedOn?: Day;
}

export type Group = 1 | 2 | 3 | 4;

/** It was posted then or later: not before reunification was applied for. One that is still to be posted has no group by that. */
const postedFrom = (f: Facts) =>
  f.postedOn ?? (f.application === 'reunification' ? undefined : f.reunificationAppliedOn) ?? '';

export const isGroup1 = (f: Facts) => (postedFrom(f) >= law.group2From ? false : before(f.postedOn, law.group2From));

/** Was family reunification applied for under the period of ten years? A security posted before cannot have been. */
export const isGroup4 = (f: Facts) =>
  f.postedOn !== undefined && f.postedOn < law.tenYearPeriodFrom
    ? false
    : notBefore(f.reunificationAppliedOn, law.tenYearPeriodFrom);

export const isGroup2Or3 = (f: Facts) => both(isNot(isGroup1(f)), isNot(isGroup4(f)));

/** Groups 2 to 4, whichever of them. */
export const isLaterGroup = (f: Facts) => isGroup4(f) === true || isGroup1(f) === false;

export function groupOf(f: Facts): Group | undefined {
  const isTenYears = isGroup4(f);
  if (isTenYears === true) return 4;
  if (isTenYears === false && postedFrom(f) >= law.group3From) return 3;
  if (f.postedOn === undefined || f.postedOn >= law.group3From) return undefined;
  return f.postedOn < law.group2From ? 1 : 2;
}

/** Years of validity from the start that follow from group and basis. */
export function initialYears(f: Facts, group = groupOf(f)): number | undefined {
  if (group === 3) {
    if (f.basis === undefined) return undefined;
    return f.basis === 'p9-1-1' ? law.yearsGroup3P911 : law.yearsGroup3P9c1;
  }
  return group && { 1: law.yearsGroup1, 2: law.yearsGroup2, 4: law.yearsInAll }[group];
}

/** The first day of the security. */
export const startOf = (f: Facts) => f.startsOn ?? f.permitGrantedOn;

/** Its last day: as stated, else from its start. */
export function expiryOf(f: Facts): Day | undefined {
  if (f.expiresOn !== undefined) return f.expiresOn;
  const start = startOf(f);
  const years = initialYears(f);
  return start === undefined || years === undefined ? undefined : addYears(start, years);
}

/** The day on which ten years have passed since the start. */
export function tenYearsOf(f: Facts): Day | undefined {
  const start = startOf(f);
  return start && addYears(start, law.yearsInAll);
}

/** The day on which the security must be in force; undefined where there is none or it is not known. */
export const decidingDay = (f: Facts): Day | undefined =>
  f.application === 'permanent-refused'
    ? f.permanentRefusedOn
    : f.application === 'extension' || f.application === 'permanent-pending'
      ? f.appliedOn
      : undefined;

/** The day whose law decides. Of `reunification` the later of those known. */
export function lawDay(f: Facts): Day | undefined {
  if (f.application === 'none') return f.assessedOn;
  if (f.application !== 'reunification') return decidingDay(f);
  const { reunificationAppliedOn: applied, postedOn } = f;
  return applied === undefined || (postedOn !== undefined && postedOn > applied) ? postedOn : applied;
}

/** The law of an extension that is decided on that day. */
export const regimeOn = (deciding: Day | undefined): Regime | undefined =>
  deciding && inForce(p.regimes, deciding)?.value;

/** Is the temporary permit to be extended? */
export const isToExtend = (f: Facts) =>
  either(is(f.application, 'extension'), both(is(f.application, 'permanent-refused'), f.extensionConditionsMet));

/** Is the extension decided under the order on ten years in all? */
export function isTenYearRule(f: Facts): boolean | undefined {
  const regime = regimeOn(decidingDay(f));
  return both(both(isGroup2Or3(f), isToExtend(f)), regime && regime === 'ten-years-in-all');
}

/** Does a test passed beforehand lower the amount, and under which steps? */
export const countsTests = (f: Facts) =>
  both(
    is(f.application, 'reunification'),
    either(
      notBefore(f.reunificationAppliedOn, law.testsBeforehandFrom),
      both(notBefore(f.reunificationAppliedOn, law.schemeCFrom), notBefore(f.postedOn, law.schemeDFrom)),
    ),
  );
