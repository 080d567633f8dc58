import { postedBeforeJuly2024 } from './amounts.ts';
import {
  alternativeYears,
  before,
  decidingDay,
  expired,
  expiresOn,
  extension,
  from,
  group,
  initialYears,
  isGroup2Or3,
  lawDay,
  money,
  notRequired,
  outcome,
  start,
  tenYearsOn,
  testIsAsked,
  underTenYearRule,
  type Facts,
} from './bond-law.ts';
import { plusMonths } from './days.ts';
import { ahead, daysOff, type Deadline, lawChecked } from './told.ts';

export function interpretations(f: Facts): string[] {
  const result = outcome(f);
  const day = decidingDay(f);
  const [expires, ten] = [expiresOn(f), tenYearsOn(f)];
  const { amount, alternativeAmount, testReduction, amountIsComputed } = money(f);
  const ids: string[] = [];
  if (f.postedOn === '2011-01-01') {
    const inGroup1 = { ...f, postedOn: '2010-12-31' };
    const yearsDiffer = result === 'post-initial' || expiresOn(inGroup1) !== expires;
    if (outcome(inGroup1) !== result || yearsDiffer) ids.push('I-FROM-2011');
  }
  if (result === 'extend' && expires === day) ids.push('I-LAST-DAY');
  if (result === 'extend' || result === 'post-new') {
    if (alternativeAmount !== null) ids.push(underTenYearRule(f) ? 'I-CORRESPONDING' : 'I-AMOUNT-YEAR');
    if (from(day, '2018-03-01') && before(day, '2018-03-21')) ids.push('I-MARCH-2018');
  }
  if (['validity-only', 'extend', 'post-new', 'extend-later'].includes(result) && start(f) !== undefined) {
    if (alternativeYears(f) === 5) ids.push('I-THREE-YEARS');
    if (alternativeYears(f) === 4) ids.push('I-YEARS-BY-APPLICATION');
  }
  if (group(f) === 4 && f.reunificationAppliedOn === '2017-11-15') {
    if (['post-initial', 'validity-only', 'not-required'].includes(result)) ids.push('I-15-NOV-2017');
  }
  if (result !== 'no-longer-required' && f.startsOn === undefined && f.permitGrantedOn !== undefined) {
    if (ten !== null || (f.expiresOn === undefined && expires !== null)) ids.push('I-START');
  }
  if (notRequired(f) === 'ten-years-passed' && day === ten && expires !== null && expires < ten!) {
    ids.push('I-TEN-YEARS-DAY');
  }
  if (result === 'extend' && underTenYearRule(f) && expires === plusMonths(day!, 12)) ids.push('I-12-MONTHS');
  if (f.application === 'reunification') {
    const applied = f.reunificationAppliedOn;
    if (result === 'unclear') ids.push('I-OLD-APPLICATION');
    if (result === 'post-initial' && alternativeAmount !== null) ids.push('I-ORDER-2019');
    if (isJuly2024(f)) ids.push('I-JULY-2024');
    if (before(applied, '2012-05-15')) ids.push('I-ACT-418');
    if (testReduction !== null && f.testPassed !== 'a1') ids.push('I-HIGHER-TEST');
  }
  if (amount !== null && amountIsComputed) ids.push('I-COMPUTED');
  return ids;
}

const isJuly2024 = (f: Facts) =>
  f.application === 'reunification' &&
  from(f.reunificationAppliedOn, '2018-07-01') &&
  before(f.reunificationAppliedOn, '2024-07-01') &&
  from(f.postedOn, '2024-07-01');

function release(f: Facts): string[] {
  const always = ['released-when', 'not-released-by', 'aid-recovered-first'];
  return group(f) === 1 ? always : ['release-on-request-after-ten-years', ...always];
}

function ofEveryOutcome(f: Facts): string[] {
  const { amount, amountYear, amountIsComputed, alternativeAmount } = money(f);
  const result = outcome(f);
  const ids = lawChecked(lawDay(f), '2011-01-01');
  if (amountIsComputed) ids.push('amount-computed');
  if (result === 'post-initial' && amount === null && (amountYear ?? 0) > 2026) ids.push('amount-not-published');
  const asksForAmount =
    result === 'post-initial' ||
    ((result === 'extend' || result === 'post-new') && decidingDay(f)! >= '2015-01-01' && f.reduced === false);
  if (asksForAmount && before(f.reunificationAppliedOn, '2011-01-01')) ids.push('amount-table-starts-2011');
  if (alternativeAmount !== null) ids.push('check-with-municipality');
  if (alternativeYears(f) !== null) ids.push('check-printed-date');
  return ids;
}

function ofPostInitial(f: Facts): string[] {
  const ids = ['post-when-agency-asks', 'guarantee-or-deposit'];
  if (initialYears(f) !== null) ids.push('valid-for-years');
  ids.push('not-terminable', 'fixed-by-application-day');
  if (testIsAsked(f) && f.testPassed !== 'none') {
    if (money(f).testReduction !== null) ids.push('tests-lowered-amount');
    ids.push('no-later-reduction');
  } else {
    ids.push('tests-can-lower-amount');
  }
  ids.push('bank-sends-to-municipality', 'exempt-only-for-special-reasons');
  if (isJuly2024(f)) ids.push('pending-cases-new-rules');
  return [...ids, ...release(f)];
}

function ofValidityOnly(f: Facts): string[] {
  const ids: string[] = [];
  const [expires, ten] = [expiresOn(f), tenYearsOn(f)];
  if (expired(f) !== null) ids.push(expired(f) ? 'expired-since' : 'valid-until');
  const isOver = group(f) !== 1 && ten !== null && from(f.assessedOn, ten);
  const needsNew = group(f) !== 1 && expired(f) === true;
  // § 20(5) asks for nothing once the ten years have passed; § 18(4) has it released on request.
  if (isOver) ids.push('ten-years-passed', 'ask-municipality-to-release');
  else {
    if (isGroup2Or3(f) && ten !== null) ids.push('ten-years-in-all');
    if (isGroup2Or3(f) && expired(f) === false && (ten === null || expires! < ten)) {
      ids.push('ask-municipality-to-extend-before');
    }
    ids.push(needsNew ? 'ask-municipality-for-new' : 'nobody-is-told-of-expiry');
  }
  return [...ids, ...release(f), ...(needsNew ? ['old-one-released'] : [])];
}

function ofNotRequired(f: Facts): string[] {
  const why = notRequired(f)!;
  const ids: string[] = [why];
  if (group(f) === 4) ids.push('check-printed-date');
  if (why === 'ten-years-passed') ids.push('ask-municipality-to-release');
  return [...ids, ...release(f)];
}

const forTheAmount = (f: Facts) => [
  'for-amount',
  f.application === 'permanent-refused' ? 'agency-asks-for-documentation' : 'attach-municipality-approval',
  'ten-years-in-all',
  'no-new-security-when-written-down-to-zero',
  ...release(f),
];

function ofPostNew(f: Facts): string[] {
  let until = 'post-new-for-years';
  if (underTenYearRule(f)) until = 'post-new-to';
  if (decidingDay(f)! < '2015-01-01') until = 'post-new-at-least-as-permit';
  return ['expired-cannot-be-extended', until, ...forTheAmount(f), 'old-one-released'];
}

function ofOutcome(f: Facts): string[] {
  switch (outcome(f)) {
    case 'unclear': {
      const oldAmount = postedBeforeJuly2024(f.reunificationAppliedOn!);
      return [...(oldAmount === null ? [] : ['either-amount']), 'ask-agency-before-posting'];
    }
    case 'post-initial':
      return ofPostInitial(f);
    case 'validity-only':
      return ofValidityOnly(f);
    case 'no-longer-required':
      return ['release-permanent-residence', 'ask-municipality-to-release', 'aid-recovered-first'];
    case 'not-required':
      return ofNotRequired(f);
    case 'await-permanent-decision':
      return ['no-documentation-now', 'agency-asks-if-refused', 'nor-after-ten-years', 'keep-in-force', ...release(f)];
    case 'nothing-to-extend':
      return ['security-stays-until-released', ...release(f)];
    case 'extend-later':
      return ['permit-not-beyond-security', 'extend-by', 'nobody-is-told-of-expiry', ...release(f)];
    case 'extend':
      return [decidingDay(f)! < '2015-01-01' ? 'extend-at-least-as-permit' : 'extend-to', ...forTheAmount(f)];
    default:
      return ofPostNew(f);
  }
}

export function deadlines(f: Facts): Deadline[] {
  const result = outcome(f);
  if (group(f) === 1 || result === 'no-longer-required' || result === 'nothing-to-extend') return [];
  const [expires, ten, day] = [expiresOn(f), tenYearsOn(f), lawDay(f)];
  const found: Deadline[] = [];
  const remindsOfExpiry =
    ['validity-only', 'await-permanent-decision', 'extend-later', 'extend'].includes(result) ||
    (result === 'not-required' && group(f) === 4);
  if (remindsOfExpiry && expired(f) === false && (ten === null || expires! < ten)) {
    found.push({ id: 'security-expires', on: expires!, remindDaysBefore: 60 });
  }
  const newExpiresOn = extension(f)['newExpiresOn'] as string | null;
  if (result === 'extend' && !underTenYearRule(f) && newExpiresOn !== null) {
    found.push({ id: 'new-security-expires', on: newExpiresOn, remindDaysBefore: 60 });
  }
  if (ten !== null && day !== null && day < ten) found.push({ id: 'ten-years', on: ten, remindDaysBefore: 14 });
  return ahead(found, f.assessedOn);
}

export const statements = (f: Facts) => [...ofEveryOutcome(f), ...ofOutcome(f), ...daysOff(deadlines(f))];
