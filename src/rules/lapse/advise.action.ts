import type { Day } from '../core/day.ts';
import { isBefore, isSince } from '../core/truth.ts';
import type { Situation } from './advise.situation.ts';
import type { Stay } from './case.ts';
import { hasThreeMonths } from './child.ts';
import { law } from './parameters.ts';
import type { Advice } from './sayings.ts';
import { sources as s } from './sources.ts';

const DAYS_IN_WEEK = 7;

/** The last day of the shortest limit that an absence can have. */
const shortestLimit = ({ f }: Situation, stay: Stay): Day =>
  f.child !== false && hasThreeMonths(stay) ? stay.child : stay.short;

/** By when to be back, and what keeps the permit. */
export function adviseOnAbsence(advice: Advice, of: Situation) {
  const { f, v, stay } = of;
  const on = v.lastReturnOn;
  if (of.keptAbroad) {
    const isPassed = isBefore(on, f.assessedOn);
    if (!isPassed) advice.say('back-by', { on }, s.act17);
  }
  advice.say('back-from-plan', { on: of.backFromPlan }, s.act17);
  if (of.keptAbroad) {
    if (isBefore(on, f.assessedOn)) advice.say('limit-passed-ask', { on }, s.act17);
    if (on === null && f.permitKind !== undefined && f.permitKind !== 'exempt')
      advice.say('shortest-limit', { on: shortestLimit(of, stay!) }, s.act17);
  }
  if (of.outcome === 'kept') {
    const isOne = v.lastReturnOnOtherReading === null;
    const isBack = of.stays.every(({ open }) => !open);
    if (isOne && isBack && isSince(on, stay?.until)) advice.say('last-return-was', { on }, s.act17);
    if (of.stays.length > 1) advice.say('short-visit-unclear', {}, s.act17);
  }
  if (of.is('kept', 'presumed-kept')) advice.say('keep-home', {}, s.residence);
}

/** What follows from the loss, and whom to turn to. */
export function adviseOnAction(advice: Advice, of: Situation) {
  const { f } = of;
  if (of.outcome === 'special-rules') advice.say('conflict-zone', {}, s.act21b, s.threat);
  if (of.isLost) sayOfLoss(advice, of);
  // § 8(3) says no »med henblik på midlertidigt ophold« as (1) and (2) do since 2019; §§ 11(2), 17 b and 53 a(1) no. 3
  // name »§ 7 og § 8, stk. 1 og 2« alone. The question does not tell it apart.
  if (of.isRefugee && (of.isLost || (of.keptAbroad && of.isHeldTemporary)))
    advice.say('quota-refugee-8-3', {}, s.quotaTemporary, s.act17b, s.appealRefugee);
  if (of.is('unclear', 'presumed-lapsed', 'special-rules', 'presumed-kept')) advice.say('ask-authority', {}, s.section);
  if (f.threatActivities === undefined && of.outcome !== 'lapsed')
    advice.say('threat-not-considered', {}, s.act21b, s.threat);
}

function sayOfLoss(advice: Advice, of: Situation) {
  const { f, v, isRefugee } = of;
  advice.say('no-benefits', { if: of.outcome === 'lapsed' ? null : true }, s.benefits);
  const isRegret = of.isRepatriated && v.regretUntil !== null;
  if (!isRegret) {
    const isBefore2022 = isBefore(v.decidingOn, law.childProtectedFrom);
    const of17 = isBefore2022 ? s.dispensationBefore2022 : s.dispensation;
    advice.say(
      'apply-dispensation',
      {
        form: isRefugee ? 'BF2' : null,
        maxMonths: isRefugee ? law.dispensationMonths : null,
        'before-leaving': of.backFromPlan === null ? null : true,
      },
      of17,
      s.section,
    );
  }
  if (isRefugee && of.is('lapsed', 'presumed-lapsed')) advice.say('sandholm', {}, s.section);
  const isToday = of.isTodayFrom(law.asylumChangeOn);
  if (isRefugee && isToday) advice.say('new-permit-assessed', {}, s.act17b, s.refugeeLaw2025);
  if (isRefugee) {
    const weeks = isToday ? law.appealDaysRefugee / DAYS_IN_WEEK : null;
    advice.say('appeal', { board: 'Flygtningenævnet', weeks }, s.appealRefugee);
    // Of § 17 not from abroad since the change: before it »5. pkt. finder ikke anvendelse på … bortfald efter § 21 b,
    // stk. 1, når udlændingen … opholder sig i udlandet«, now »efter § 17 og § 21 b, stk. 1«; never of § 17 a.
    advice.say('appeal-suspends', { notIf: isToday && !isRegret ? 'abroad' : null }, s.appealRefugee);
  } else if (f.permitKind !== undefined) {
    const weeks = of.isTodayFrom(law.appealDaysFrom) ? law.appealDays / DAYS_IN_WEEK : null;
    advice.say('appeal', { board: 'Udlændingenævnet', weeks }, s.appeal);
  }
}
