import { Advising } from '../core/advice.ts';
import { inForce } from '../core/dated.ts';
import { addDays } from '../core/day.ts';
import { type Citation, isBefore, isSince } from '../core/truth.ts';
import type { Decided } from '../core/verdict.ts';
import { adviseOnAbsence, adviseOnAction } from './advise.action.ts';
import { Situation } from './advise.situation.ts';
import { isPostingAsked } from './asked.ts';
import { type Facts, hasSign } from './case.ts';
import { hasThreeMonths } from './child.ts';
import { law, parameters as p } from './parameters.ts';
import { hasLeftAlone } from './repatriation.ts';
import { type Advice, SAYINGS } from './sayings.ts';
import { sources as s } from './sources.ts';
import type { Outcome, Values } from './values.ts';

export { SAYINGS, TONES } from './sayings.ts';

/** A list of cases is sorted by it: the last safe day to be back. */
export const SORTED_BY = 'lastReturnOn' satisfies keyof Values;

const LAW_CHECKED = { from: p.lawCheckedFrom[0], until: p.lawCheckedUntil[0] };

/** § 17 in the wording of the day that decides, where that text is held. */
function wordingOf({ decidingOn }: Values): Citation {
  const wording = decidingOn === null ? undefined : inForce(p.wording, decidingOn);
  return wording?.source ?? s.absence;
}

function sayTitle(advice: Advice, of: Situation) {
  const { f, v } = of;
  const { lapsedOn } = v;
  if (of.outcome === 'lapsed') {
    const isPast = isSince(f.assessedOn, lapsedOn);
    const isLater = of.isRefugee && of.byLength;
    if (lapsedOn === null && of.backFromPlan !== null) advice.say('planned-stay-too-long', {}, s.absence);
    else if (isPast) advice.say(isLater ? 'lapsed-on-or-later' : 'lapsed-on', { on: lapsedOn }, s.absence);
    else advice.say(isLater ? 'lapses-on-or-later' : 'lapses-on', { on: lapsedOn }, s.absence);
  }
  if (of.outcome === 'presumed-lapsed' && of.showsChild) advice.say('child-may-have-lapsed', {}, s.child);
  const isAhead = isSince(v.lastReturnOn, f.assessedOn);
  if (of.keptAbroad && isAhead) advice.say('kept-while-abroad', { on: v.lastReturnOn }, s.absence);
  if (of.outcome === 'regret-period') advice.say('can-regret-until', { on: v.regretUntil }, s.repatriation);
}

/** Why: the length, the readings, a refugee's second condition. */
function sayGround(advice: Advice, of: Situation) {
  const { f, v } = of;
  const kind = f.permitKind;
  const authority = kind === undefined ? null : kind === 'exempt' || kind === 'other' ? 'issuing' : 'US';
  advice.say('decided-by', { authority }, s.section);
  if (of.is('kept', 'presumed-kept')) advice.say('not-expiry-or-revocation', {}, s.section);
  const isLapsedByLength = of.outcome === 'lapsed' && of.byLength;
  if (isLapsedByLength) {
    const stays = { absence: v.decisiveAbsence, of: f.absences?.length };
    advice.say('length-exceeded', { ...stays, limitMonths: v.limitMonths }, s.act17, wordingOf(v));
  }
  advice.say('both-readings', { first: v.lastReturnOn, second: v.lastReturnOnOtherReading }, s.act17);
  if (isLapsedByLength && v.lapsedOn === null) advice.say('day-open', {}, s.act17);
  if (isLapsedByLength && of.isRefugee) advice.say('earliest-day', { on: v.lapsedOn }, s.secondSince2025, s.refugee);

  const second = of.isRefugee && !of.isRepatriated;
  if (second && of.isLost) advice.say('second-condition-met', { by: of.secondBy }, s.refugee, s.secondSince2025);
  advice.say('stands-without-second-condition', { law: of.standsUnder }, s.refugee, s.secondSince2025);
  const change = law.asylumChangeOn;
  const isToday = isSince(f.assessedOn, change);
  const isUnderWay = of.stays.some(({ from, until }) => from >= change || isSince(until, change));
  if (second && (isUnderWay || (isToday && hasSign(f) === true)))
    advice.say('second-condition-2025', { from: change }, s.secondSince2025, s.euaa);
  if (isLapsedByLength && of.signCounts) advice.say('earlier-by-signs', {}, s.residence);
  if (of.bySign) advice.say('show-you-keep-your-home', {}, s.residence);
}

function sayOfChild(advice: Advice, of: Situation) {
  const { f, v, stay } = of;
  const isChild = f.child === true;
  if (of.showsChild && !of.is('kept')) advice.say('child-authority-assesses', {}, s.childBefore2022);
  const isGone = isChild && stay !== undefined && hasThreeMonths(stay) && isBefore(stay.child, stay.until);
  if (of.outcome === 'lapsed' && isGone)
    advice.say('child-gone-earlier', { from: addDays(stay!.child, 1) }, s.childBefore2022);
  if (of.showsChild) advice.say('child-rule-2022', { from: law.childProtectedFrom }, s.childSince2022);
  if (isChild && of.is('lapsed', 'presumed-lapsed') && isBefore(v.decidingOn, law.childProtectedFrom))
    advice.say('child-new-permit-assessed', {}, s.childNewPermit);
  if (!of.is('presumed-kept')) return;
  advice.say('child-authority-weighs', {}, s.childSince2022, s.childLaw2022);
  advice.say('permanent-after-return', { years: law.permanentAfterYears }, s.permanent);
}

/** What is not counted, and who is excepted. */
function sayExceptions(advice: Advice, of: Situation) {
  const { f, v, stay } = of;
  const kind = f.permitKind;
  const isDecided = of.byLength && of.is('lapsed', 'unclear');
  if ((isDecided || of.keptAbroad) && f.child === false && kind !== undefined && kind !== 'exempt')
    advice.say('conscription-not-counted', {}, s.act17);
  if (of.rests('I-PERMANENT-2022'))
    advice.say('permanent-before-2022', { from: law.permanentNamedFrom }, s.permanentSince2022);
  if (kind === 'other' && f.permanentPermit === false && of.isLost) advice.say('check-exempt-letter', {}, s.exempt);
  if (kind === 'exempt' && (of.hasLongOrOpen || hasSign(f) === true)) advice.say('exempt-scheme', {}, s.exempt);
  const isSinceWar = isBefore(law.ukraineStayFrom, stay?.until);
  if (isDecided && kind !== undefined && kind !== 'ukraine' && isSinceWar) {
    const until = { until: law.ukraineStayUntil, untilOtherReading: law.ukraineStayUntilOtherReading };
    advice.say(
      'ukraine-stay-not-counted',
      { from: law.ukraineStayFrom, ...until },
      s.ukraine,
      s.ukraine2025,
      s.ukraine2027,
    );
  }
  if (of.isWhilePosted && v.postedReturnBy !== null && stay?.until !== undefined) {
    const isInTime = stay.until <= v.postedReturnBy;
    advice.say(isInTime ? 'posted-exempt' : 'posted-late', { by: v.postedReturnBy }, s.posted, s.postedNews);
  }
  const isAbroadSince = isSince(f.assessedOn, law.postedFrom) && of.stays.some(({ open }) => open);
  if (isAbroadSince && isPostingAsked(f) === false) advice.say('state-posted-exempt', {}, s.posted);
}

function sayOfRepatriation(advice: Advice, of: Situation) {
  const { f, v } = of;
  if (!of.isRepatriated) return;
  const isKept = of.outcome === 'kept';
  const isRunning = of.outcome === 'regret-period';
  if (isKept) advice.say('repatriation-only', {}, s.repatriation);
  if (isRunning) {
    advice.say('regret-return-by', { on: v.regretUntil }, s.act17a, s.repatriation);
    if (f.regretExtended === false) {
      const extension = { by: v.extensionMustBeAppliedForBy, months: law.regretExtendedMonths };
      advice.say('regret-extension', extension, s.extension, s.repatriation);
    }
    advice.say('regret-once-only', {}, s.once);
    advice.say('regret-family-together', {}, s.together);
    const isSince14a = isSince(f.repatriatedOn, law.support14aFrom);
    if (isSince14a) advice.say('regret-not-with-14a', {}, s.support14a);
  }
  if (of.rests('I-NO-REGRET'))
    advice.say('no-regret', { why: hasLeftAlone(f) === true ? 'not-together' : '14a' }, s.together, s.support14a);
  if (of.isReturnedInTime || isRunning) advice.say('repay-repatriation-help', {}, s.repayment);
}

function remind(advice: Advice, of: Situation) {
  const { f, v } = of;
  if (of.keptAbroad) {
    if (v.lastReturnOn !== null) advice.remind('back-by', v.lastReturnOn, 30, s.act17);
    if (of.isWhilePosted) advice.remind('posted-return-by', v.postedReturnBy, 30, s.posted);
  }
  advice.remind('back-from-plan', of.backFromPlan, 30, s.act17);
  if (of.outcome !== 'regret-period') return;
  if (f.regretExtended === false) advice.remind('apply-extension-by', v.extensionMustBeAppliedForBy, 60, s.extension);
  advice.remind('regret-until', v.regretUntil, 60, s.act17a);
}

function draw(advice: Advice, { f, v, stays, stay, isRepatriated }: Situation) {
  if (isRepatriated) {
    advice.draw('repatriated', 'own', f.repatriatedOn);
    if (v.regretUntil !== null) advice.draw('regret', 'limit', f.repatriatedOn, v.regretUntil);
    if (f.repatriationReturned === true) advice.draw('returned', 'own', f.repatriationReturnedOn);
  } else {
    advice.draw('permit', 'own', f.permitSince);
    for (const { from, until, open } of stays) advice.draw(open ? 'still-abroad' : 'abroad', 'own', from, until);
    if (hasSign(f) === true) advice.draw('given-up', 'own', f.residenceGivenUpOn);
    if (f.statePosted === true) advice.draw('posting', 'own', f.postingEndedOn);
    const isOne = v.lastReturnOnOtherReading === null;
    if (v.lastReturnOn !== null) advice.draw(isOne ? 'limit' : 'limit-earliest', 'limit', stay?.from, v.lastReturnOn);
    if (!isOne) advice.draw('limit-latest', 'limit', stay?.from, v.lastReturnOnOtherReading);
  }
  advice.draw('lapsed', 'limit', v.lapsedOn);
  advice.draw('today', 'today', f.assessedOn);
}

/** What the reader must know and do; the days not to miss; the picture of the case. */
export function advise(f: Facts, decided: Decided<Outcome, Values>): Advice {
  const advice: Advice = new Advising(SAYINGS, f.assessedOn);
  const of = new Situation(f, decided);
  if (decided.outcome !== 'needs-facts') {
    sayTitle(advice, of);
    sayGround(advice, of);
    sayOfChild(advice, of);
    sayExceptions(advice, of);
    adviseOnAbsence(advice, of);
    sayOfRepatriation(advice, of);
    adviseOnAction(advice, of);
    remind(advice, of);
  }
  draw(advice, of);
  advice.checkLaw(decided.values.decidingOn, LAW_CHECKED);
  return advice;
}
