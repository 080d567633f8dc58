import { plusYears, yearOf } from './days.ts';
import { order, type RawFacts, type Reference, unreadable } from './reference.ts';

interface Facts {
  postedOn: string;
  application: 'none' | 'extension' | 'permanent-pending' | 'permanent-refused' | 'permanent-granted';
  appliedOn?: string;
  permanentRefusedOn?: string;
  extensionConditionsMet?: boolean;
  reunificationAppliedOn?: string;
  basis?: 'p9-1-1' | 'p9c-1';
  expiresOn?: string;
  permitGrantedOn?: string;
  reduced?: boolean;
  reducedTo?: number;
  assessedOn?: string;
}

const kinds: Reference<Facts>['kinds'] = {
  postedOn: 'day',
  application: ['none', 'extension', 'permanent-pending', 'permanent-refused', 'permanent-granted'],
  appliedOn: 'day',
  permanentRefusedOn: 'day',
  extensionConditionsMet: 'flag',
  reunificationAppliedOn: 'day',
  basis: ['p9-1-1', 'p9c-1'],
  expiresOn: 'day',
  permitGrantedOn: 'day',
  reduced: 'flag',
  reducedTo: 'money',
  assessedOn: 'day',
};

const amounts: Record<number, number> = {
  2011: 50_000,
  2012: 50_000,
  2013: 50_800,
  2014: 51_714.4,
  2015: 52_490.12,
  2016: 53_224.98,
  2017: 54_289.48,
  2018: 55_375.27, // to 30 June; no day that asks for it is later
};

function group(f: Facts): 1 | 2 | 3 {
  if (f.postedOn < '2011-01-01') return 1;
  return f.postedOn <= '2012-06-30' ? 2 : 3;
}

function initialYears(f: Facts): number | null {
  if (group(f) === 1) return 7;
  if (group(f) === 2) return 4;
  if (f.basis === undefined) return null;
  return f.basis === 'p9-1-1' ? 5 : 3;
}

function expiresOn(f: Facts): string | null {
  if (f.expiresOn !== undefined) return f.expiresOn;
  const years = initialYears(f);
  return f.permitGrantedOn === undefined || years === null ? null : plusYears(f.permitGrantedOn, years);
}

function decidingDay(f: Facts): string | undefined {
  if (f.application === 'extension' || f.application === 'permanent-pending') return f.appliedOn;
  return f.application === 'permanent-refused' ? f.permanentRefusedOn : undefined;
}

function outcome(f: Facts): string {
  if (f.reunificationAppliedOn !== undefined && f.reunificationAppliedOn > '2017-11-15') return 'later-rules';
  const day = decidingDay(f);
  if (group(f) !== 1 && day !== undefined && day >= '2018-03-01') return 'later-rules';
  if (f.application === 'none') return 'validity-only';
  if (f.application === 'permanent-granted') return 'no-longer-required';
  if (group(f) === 1) return 'not-required';
  if (f.application === 'permanent-pending') return 'await-permanent-decision';
  if (f.application === 'permanent-refused' && !f.extensionConditionsMet) return 'nothing-to-extend';
  return day! <= expiresOn(f)! ? 'extend' : 'post-new';
}

function expired(f: Facts): boolean | null {
  const on = f.application === 'none' ? f.assessedOn : group(f) === 1 ? f.appliedOn : decidingDay(f);
  const last = expiresOn(f);
  return on === undefined || last === null ? null : on > last;
}

function values(f: Facts): Record<string, unknown> {
  const always = {
    group: group(f),
    initialYears: initialYears(f),
    expiresOn: expiresOn(f),
    expiresOnIsStated: expiresOn(f) === null ? undefined : f.expiresOn !== undefined,
    expired: expired(f),
    releaseByMunicipality: expired(f),
  };
  const result = outcome(f);
  if (result === 'later-rules') {
    const none = { group: group(f), extensionYears: null, newExpiresOn: null, amount: null };
    // Security under the later rules is for 10 years in all: no validity of the old ones.
    const late = f.reunificationAppliedOn !== undefined && f.reunificationAppliedOn > '2017-11-15';
    return late ? { ...none, initialYears: null, expiresOn: f.expiresOn ?? null } : none;
  }
  if (result !== 'extend' && result !== 'post-new') return { ...always, newExpiresOn: null, amount: null };
  const day = decidingDay(f)!;
  if (day < '2015-01-01') return { ...always, extensionYears: null, newExpiresOn: null, amount: null };

  const extensionYears = f.basis === 'p9-1-1' ? 5 : 3;
  const newExpiresOn = result === 'extend' ? plusYears(expiresOn(f)!, extensionYears) : null;
  const period = { ...always, extensionYears, newExpiresOn, amount2012Level: 50_000 };
  if (f.reduced) return { ...period, amount: f.reducedTo, amountIsReduced: true };

  const amountYear = yearOf(f.reunificationAppliedOn!);
  const amount = amounts[amountYear] ?? null;
  if (amount === null) return { ...period, amount, amountIsReduced: false };
  const ofDecidingYear = amounts[yearOf(day)]!;
  const alternativeAmount = ofDecidingYear === amount ? null : ofDecidingYear;
  return { ...period, amount, amountYear, amountIsReduced: false, alternativeAmount };
}

function interpretations(f: Facts): string[] {
  const ids: string[] = [];
  const inGroup1 = { ...f, postedOn: '2010-12-31' };
  if (f.postedOn === '2011-01-01') {
    if (outcome(inGroup1) !== outcome(f) || expiresOn(inGroup1) !== expiresOn(f)) ids.push('I-FROM-2011');
  }
  const on = f.application === 'none' ? f.assessedOn : decidingDay(f);
  if (['validity-only', 'extend'].includes(outcome(f)) && on === expiresOn(f)) ids.push('I-LAST-DAY');
  if (typeof values(f)['alternativeAmount'] === 'number') ids.push('I-AMOUNT-YEAR');
  return ids;
}

function asked(f: Facts): string[] {
  const later = group(f) !== 1;
  const keys = ['postedOn', 'application'];
  if (later && (f.application === 'extension' || f.application === 'permanent-pending')) keys.push('appliedOn');
  if (later && f.application === 'permanent-refused') keys.push('permanentRefusedOn', 'extensionConditionsMet');
  if (f.postedOn > '2017-11-15') keys.push('reunificationAppliedOn');
  if (later && f.application !== 'permanent-pending' && f.application !== 'permanent-granted') keys.push('basis');
  if (['none', 'extension', 'permanent-refused'].includes(f.application)) keys.push('expiresOn', 'permitGrantedOn');
  if (f.application === 'none') keys.push('assessedOn');
  const result = outcome(f);
  if ((result === 'extend' || result === 'post-new') && decidingDay(f)! >= '2015-01-01')
    keys.push('reduced', f.reduced ? 'reducedTo' : 'reunificationAppliedOn');
  return keys;
}

function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  order(found, raw, 'expiresOn', 'postedOn', 'expiresOn');
  order(found, raw, 'appliedOn', 'postedOn', 'appliedOn');
  order(found, raw, 'permanentRefusedOn', 'postedOn', 'permanentRefusedOn');
  // Order is checked between any two days that are given: through the day of posting also with the later ones.
  for (const later of ['postedOn', 'expiresOn', 'appliedOn', 'permanentRefusedOn']) {
    order(found, raw, 'reunificationAppliedOn', 'reunificationAppliedOn', later);
  }
  return found;
}

export const bond: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values,
  interpretations,
  asked,
  substitutes: { expiresOn: 'permitGrantedOn' },
  outcomes: [
    'later-rules',
    'validity-only',
    'no-longer-required',
    'not-required',
    'await-permanent-decision',
    'nothing-to-extend',
    'extend',
    'post-new',
  ],
};
