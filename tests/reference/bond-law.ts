import { type Amount, extended, kroner, levelOf, oere, postedBeforeJuly2024, postedFromJuly2024 } from './amounts.ts';
import { plusMonths, plusYears, yearOf } from './days.ts';

export interface Facts {
  postedOn?: string;
  application: 'none' | 'extension' | 'permanent-pending' | 'permanent-refused' | 'permanent-granted' | 'reunification';
  appliedOn?: string;
  permanentRefusedOn?: string;
  extensionConditionsMet?: boolean;
  reunificationAppliedOn?: string;
  basis?: 'p9-1-1' | 'p9c-1';
  expiresOn?: string;
  startsOn?: string;
  permitGrantedOn?: string;
  reduced?: boolean;
  reducedTo?: number;
  testPassed?: 'none' | 'a1' | 'a2' | 'final';
  assessedOn?: string;
}

export const before = (day: string | undefined, limit: string) => day !== undefined && day < limit;
export const from = (day: string | undefined, limit: string) => day !== undefined && day >= limit;

export function group(f: Facts): 1 | 2 | 3 | 4 | null {
  if (f.postedOn === undefined) {
    return f.application === 'reunification' && from(f.reunificationAppliedOn, '2017-11-15') ? 4 : null;
  }
  if (f.postedOn < '2011-01-01') return 1;
  if (f.postedOn <= '2012-06-30') return 2;
  if (f.postedOn < '2017-11-15') return 3;
  if (f.reunificationAppliedOn === undefined) return null;
  return f.reunificationAppliedOn < '2017-11-15' ? 3 : 4;
}

export function initialYears(f: Facts): number | null {
  if (group(f) === 1) return 7;
  if (group(f) === 2) return 4;
  if (group(f) === 4) return 10;
  if (group(f) === null || f.basis === undefined) return null;
  return f.basis === 'p9-1-1' ? 5 : 3;
}

export const start = (f: Facts) => f.startsOn ?? f.permitGrantedOn;

export function tenYearsOn(f: Facts): string | null {
  if (group(f) === 1 || group(f) === null || start(f) === undefined) return null;
  return plusYears(start(f)!, 10);
}

export function expiresOn(f: Facts): string | null {
  if (f.expiresOn !== undefined) return f.expiresOn;
  const years = initialYears(f);
  return start(f) === undefined || years === null ? null : plusYears(start(f)!, years);
}

export function decidingDay(f: Facts): string | undefined {
  if (f.application === 'extension' || f.application === 'permanent-pending') return f.appliedOn;
  return f.application === 'permanent-refused' ? f.permanentRefusedOn : undefined;
}

export function lawDay(f: Facts): string | null {
  if (f.application === 'none') return f.assessedOn ?? null;
  if (f.application !== 'reunification') return decidingDay(f) ?? null;
  const [applied, posted] = [f.reunificationAppliedOn, f.postedOn];
  if (applied === undefined || posted === undefined) return applied ?? posted ?? null;
  return applied > posted ? applied : posted;
}

export const isExtendable = (f: Facts) =>
  f.application === 'extension' || (f.application === 'permanent-refused' && f.extensionConditionsMet === true);

export const isGroup2Or3 = (f: Facts) => group(f) === 2 || group(f) === 3;

export const underTenYearRule = (f: Facts) => isGroup2Or3(f) && isExtendable(f) && from(decidingDay(f), '2018-03-21');

/** Why nothing is required. */
export function notRequired(f: Facts): 'posted-before-2011' | 'ten-years-passed' | 'runs-ten-years' | null {
  if (group(f) === 1) return 'posted-before-2011';
  if (group(f) === 4) return isExtendable(f) ? 'runs-ten-years' : null;
  if (!underTenYearRule(f) || tenYearsOn(f) === null) return null;
  if (decidingDay(f)! >= tenYearsOn(f)!) return 'ten-years-passed';
  return expiresOn(f) !== null && expiresOn(f)! >= tenYearsOn(f)! ? 'runs-ten-years' : null;
}

export function outcome(f: Facts): string {
  if (f.application === 'reunification') {
    const isUnclear = before(f.reunificationAppliedOn, '2018-07-01') && from(f.postedOn, '2024-07-01');
    return isUnclear ? 'unclear' : 'post-initial';
  }
  if (f.application === 'none') return 'validity-only';
  if (f.application === 'permanent-granted') return 'no-longer-required';
  if (notRequired(f) !== null) return 'not-required';
  if (f.application === 'permanent-pending') return 'await-permanent-decision';
  if (!isExtendable(f)) return 'nothing-to-extend';
  const [day, expires] = [decidingDay(f)!, expiresOn(f)!];
  if (underTenYearRule(f) && expires > plusMonths(day, 12)) return 'extend-later';
  return expires >= day ? 'extend' : 'post-new';
}

export function expired(f: Facts): boolean | null {
  const day = f.application === 'none' ? f.assessedOn : decidingDay(f);
  const expires = expiresOn(f);
  return day === undefined || expires === null ? null : day > expires;
}

export function alternativeYears(f: Facts): 4 | 5 | null {
  if (f.application === 'reunification' || group(f) !== 3 || f.expiresOn !== undefined) return null;
  if (before(f.reunificationAppliedOn, '2012-05-15')) return 4;
  return f.basis === 'p9c-1' ? 5 : null;
}

export const testIsAsked = (f: Facts) =>
  f.application === 'reunification' &&
  (from(f.reunificationAppliedOn, '2020-07-01') ||
    (from(f.reunificationAppliedOn, '2018-07-01') && from(f.postedOn, '2024-07-01')));

interface Money {
  amount: number | null;
  /** Undefined where the specification does not say. */
  amountYear?: number | null;
  amountIsComputed: boolean | null;
  amountIsReduced?: boolean;
  alternativeAmount: number | null;
  testReduction: number | null;
}

const noMoney: Money = { amount: null, amountIsComputed: null, alternativeAmount: null, testReduction: null };

function moneyOfExtension(f: Facts): Money {
  const day = decidingDay(f)!;
  if (day < '2015-01-01') return noMoney;
  if (f.reduced) {
    return {
      ...noMoney,
      amount: f.reducedTo ?? null,
      amountYear: null,
      amountIsComputed: f.reducedTo === undefined ? null : false,
      amountIsReduced: true,
    };
  }
  const applied = f.reunificationAppliedOn;
  const amount = applied === undefined || f.reduced === undefined ? null : extended(applied);
  if (amount === null) return noMoney;
  const given = {
    ...noMoney,
    amount: amount.kroner,
    amountYear: yearOf(applied!),
    amountIsComputed: amount.computed,
    amountIsReduced: false,
  };
  if (underTenYearRule(f)) {
    return applied! > '2012-05-14' ? given : { ...given, alternativeAmount: postedBeforeJuly2024(applied!)!.kroner };
  }
  const ofDecidingDay = extended(day)!.kroner;
  return { ...given, alternativeAmount: ofDecidingDay === amount.kroner ? null : ofDecidingDay };
}

function moneyToPost(f: Facts): Money {
  const applied = f.reunificationAppliedOn;
  if (applied === undefined || applied < '2011-01-01') return noMoney;
  if (from(applied, '2018-07-01') && applied < '2024-07-01' && f.postedOn === undefined) return noMoney;
  const isD = applied >= '2024-07-01' || from(f.postedOn, '2024-07-01');
  const year = isD ? Math.max(2024, yearOf(applied)) : yearOf(applied);
  const amount = isD ? postedFromJuly2024(year) : postedBeforeJuly2024(applied);
  if (amount === null || (testIsAsked(f) && f.testPassed === undefined)) return { ...noMoney, amountYear: year };
  const alternativeAmount = year === 2019 && !isD ? 56_482.77 : null;
  const given = { ...noMoney, amount: amount.kroner, amountYear: year, amountIsComputed: amount.computed };
  if (!testIsAsked(f) || f.testPassed === 'none') return { ...given, alternativeAmount };

  const { a1, a2, final, floor } = levelOf(isD ? 'D' : 'C', year)!;
  const steps: Amount[] = [a1];
  if (f.testPassed !== 'a1') steps.push(a2);
  if (f.testPassed === 'final') steps.push(final);
  const less = steps.reduce((rest, step) => rest - oere(step.kroner), oere(amount.kroner));
  const lowered = Math.max(less, oere(floor.kroner));
  return {
    ...given,
    alternativeAmount,
    amount: kroner(lowered),
    testReduction: kroner(oere(amount.kroner) - lowered),
    amountIsComputed: amount.computed || steps.some((step) => step.computed) || (lowered > less && floor.computed),
  };
}

export function money(f: Facts): Money {
  const result = outcome(f);
  if (result === 'post-initial') return moneyToPost(f);
  return result === 'extend' || result === 'post-new' ? moneyOfExtension(f) : noMoney;
}

export function extension(f: Facts): Record<string, unknown> {
  const result = outcome(f);
  const none = { newExpiresOn: null, amount2012Level: null };
  if (underTenYearRule(f)) {
    const isToLast = result === 'extend' || result === 'post-new';
    return { ...none, extensionYears: null, newExpiresOn: isToLast ? tenYearsOn(f) : null };
  }
  if (result !== 'extend' && result !== 'post-new') return none;
  if (decidingDay(f)! < '2015-01-01') return { ...none, extensionYears: null };
  const years = f.basis === undefined ? null : f.basis === 'p9-1-1' ? 5 : 3;
  const newExpiresOn = result === 'extend' && years !== null ? plusYears(expiresOn(f)!, years) : null;
  return { extensionYears: years, newExpiresOn, amount2012Level: 50_000 };
}

export function values(f: Facts): Record<string, unknown> {
  const expires = expiresOn(f);
  const otherYears = alternativeYears(f);
  return {
    group: group(f),
    initialYears: initialYears(f),
    expiresOn: expires,
    expiresOnIsStated: expires === null ? undefined : f.expiresOn !== undefined,
    expired: expired(f),
    releaseByMunicipality: expired(f),
    tenYearsOn: tenYearsOn(f),
    alternativeYears: otherYears,
    alternativeExpiresOn: otherYears === null || start(f) === undefined ? null : plusYears(start(f)!, otherYears),
    decidingOn: lawDay(f),
    ...extension(f),
    ...money(f),
  };
}
