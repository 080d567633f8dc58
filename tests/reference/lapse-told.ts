import { nextDay } from './days.ts';
import { asked } from './lapse-asked.ts';
import {
  A,
  absencesOf,
  awaysOf,
  type Facts,
  hasSign,
  isRepatriated,
  K,
  LAW_CHECKED_FROM,
  LAW_CHECKED_UNTIL,
  P,
  stillAbroad,
  SUPPORT_14A_FROM,
  T,
  UKRAINE_STAY_FROM,
} from './lapse-facts.ts';
import {
  beyondALimit,
  bySign,
  conditionOfSign,
  judge,
  outcomeOf,
  postedReturnBy,
  regretHolds,
  regretUntil,
  signSinceA,
  threeMonthsPassed,
} from './lapse-judge.ts';
import { decidingOn, interpretations, lapsedOn, limit, threeMonthsShown } from './lapse-values.ts';
import { ahead, daysOff, type Deadline, told } from './reference.ts';

/** What the conditions of the table are made from. */
function picture(f: Facts) {
  const result = outcomeOf(f);
  const judgment = judge(f);
  const { by, at, away } = judgment;
  const is = (...outcomes: string[]) => outcomes.includes(result);
  const { lastReturnOn, lastReturnOnOtherReading } = limit(f);
  const today = f.assessedOn;
  const sign = hasSign(f);
  const open = stillAbroad(f);
  /** An absence decides by its length. */
  const B = by === 'absence';
  const keptAbroad = result === 'kept' && open;
  return {
    result,
    judgment,
    is,
    lastReturnOn,
    lastReturnOnOtherReading,
    today,
    sign,
    open,
    B,
    keptAbroad,
    Q: away && postedReturnBy(f, away),
    backBy: keptAbroad && lastReturnOn && today! <= lastReturnOn,
    backFromPlan:
      is('lapsed', 'unclear') &&
      B &&
      absencesOf(f)[at!]!.returnedOn !== null &&
      !sign &&
      (today === undefined || today <= lastReturnOn!),
  };
}

/** Is one of the three parts of the second condition true, and used? */
function isConditionUsed(f: Facts, { by, away }: ReturnType<typeof judge>): boolean {
  if (by === 'repatriation') return false;
  if (f.protectionElsewhere) return true;
  const oldIsUsed = by === 'sign' ? !signSinceA(f) : away!.D < A;
  if (oldIsUsed && f.settledInHomeCountry) return true;
  const newIsUsed = by === 'sign' ? f.assessedOn! >= A : away!.U >= A;
  return newIsUsed && f.outsideDublinStates === true;
}

export function deadlines(f: Facts): Deadline[] {
  const { result, lastReturnOn, backBy, backFromPlan, keptAbroad, Q, today } = picture(f);
  if (result === 'special-rules') return [];
  const regret = result === 'regret-period' ? regretUntil(f) : null;
  return ahead(today, [
    { id: 'back-by', on: backBy ? lastReturnOn! : null, remindDaysBefore: 30 },
    { id: 'back-from-plan', on: backFromPlan ? lastReturnOn! : null, remindDaysBefore: 30 },
    { id: 'posted-return-by', on: keptAbroad ? (Q ?? null) : null, remindDaysBefore: 30 },
    { id: 'apply-extension-by', on: f.regretExtended ? null : regret, remindDaysBefore: 60 },
    { id: 'regret-until', on: regret, remindDaysBefore: 60 },
  ]);
}

export function statements(f: Facts): string[] {
  const p = picture(f);
  const { judgment, is, lastReturnOn, lastReturnOnOtherReading, today, sign, open, B, keptAbroad, Q } = p;
  const { by, away } = judgment;
  const [readings, regret, repatriated] = [interpretations(f), regretHolds(f), isRepatriated(f)];
  const refugee = f.permitKind === 'refugee';
  const { permitKind, child } = f;

  const lapsed = is('lapsed');
  const kept = is('kept');
  const gone = is('lapsed', 'presumed-lapsed', 'unclear');
  const lapsedOrUnclear = is('lapsed', 'unclear') && B;
  const regretPeriod = is('regret-period');
  const noRegret = readings.includes('I-NO-REGRET');
  const aways = awaysOf(f);
  const law = decidingOn(f) ?? undefined;
  const sinceA = today === undefined || today >= A;
  const shown = threeMonthsShown(f, judgment);
  const readingsAreOne = typeof lastReturnOn === 'string' && lastReturnOnOtherReading === null;
  const byLine5 =
    away !== undefined && f.permanentPermit === false && lastReturnOn === away.S && nextDay(away.S) >= T && !shown;
  const returnedInTime = regret && f.repatriationReturned === true && f.repatriationReturnedOn! <= regretUntil(f);

  return told(
    ['decided-by', true],
    ['not-expiry-or-revocation', is('kept', 'presumed-kept')],
    ['length-exceeded', lapsed && B],
    ['both-readings', typeof lastReturnOnOtherReading === 'string'],
    ['day-open', lapsed && B && lapsedOn(f) === null],
    ['earliest-day', lapsed && B && refugee && lapsedOn(f) !== null],
    ['second-condition-met', refugee && gone && isConditionUsed(f, judgment)],
    [
      'stands-without-second-condition',
      kept &&
        refugee &&
        (aways.some((absence) => beyondALimit(f, absence)) || (sign && conditionOfSign(f) === 'not met')),
    ],
    [
      'second-condition-2025',
      refugee &&
        !repatriated &&
        (aways.some(({ D, U }) => D >= A || U >= A) || (sign && today !== undefined && today >= A)),
    ],
    ['earlier-by-signs', lapsed && B && ['presumed-lapsed', 'unclear'].includes(bySign(f))],
    ['show-you-keep-your-home', is('presumed-lapsed', 'unclear') && by === 'sign'],
    ['child-authority-assesses', readings.includes('I-CHILD-HARM') && !kept],
    ['child-gone-earlier', lapsed && B && threeMonthsPassed(f, away!)],
    ['child-rule-2022', (child === true && shown) || readings.includes('I-2022')],
    ['child-new-permit-assessed', child === true && is('lapsed', 'presumed-lapsed') && law !== undefined && law < K],
    ['child-authority-weighs', is('presumed-kept')],
    ['permanent-after-return', is('presumed-kept')],
    ['conscription-not-counted', (lapsedOrUnclear || keptAbroad) && child === false && permitKind !== 'exempt'],
    ['permanent-before-2022', readings.includes('I-PERMANENT-2022')],
    ['check-exempt-letter', permitKind === 'other' && f.permanentPermit === false && gone],
    ['exempt-scheme', permitKind === 'exempt' && (open || aways.some(({ U, S }) => U > S) || sign)],
    ['ukraine-stay-not-counted', permitKind !== 'ukraine' && lapsedOrUnclear && away!.U > UKRAINE_STAY_FROM],
    ['posted-exempt', Q !== undefined && away!.U <= Q],
    ['posted-late', Q !== undefined && away!.U > Q],
    ['state-posted-exempt', open && today! >= P && !asked(f).includes('statePosted')],
    ['back-by', Boolean(p.backBy)],
    ['back-from-plan', p.backFromPlan],
    ['limit-passed-ask', keptAbroad && typeof lastReturnOn === 'string' && lastReturnOn < today!],
    ['shortest-limit', keptAbroad && lastReturnOn === null && permitKind !== 'exempt'],
    ['last-return-was', kept && !open && readingsAreOne && away!.U <= lastReturnOn],
    ['short-visit-unclear', kept && aways.length >= 2],
    ['keep-home', is('kept', 'presumed-kept')],
    ['repatriation-only', repatriated && kept],
    ['regret-return-by', regretPeriod],
    ['regret-extension', regretPeriod && !f.regretExtended],
    ['regret-once-only', regretPeriod],
    ['regret-family-together', regretPeriod],
    ['regret-not-with-14a', regretPeriod && f.repatriatedOn! >= SUPPORT_14A_FROM],
    ['no-regret', noRegret],
    ['repay-repatriation-help', returnedInTime || regretPeriod],
    ['conflict-zone', is('special-rules')],
    ['no-benefits', gone],
    ['apply-dispensation', gone && !regret],
    ['sandholm', refugee && is('lapsed', 'presumed-lapsed')],
    ['new-permit-assessed', refugee && gone && sinceA],
    ['appeal', gone],
    ['appeal-suspends', gone && refugee],
    // § 8(3) has a text of its own: §§ 11(2), 17 b and 53 a(1) no. 3 name § 7 and § 8(1) and (2) alone.
    ['quota-refugee-8-3', refugee && (gone || (keptAbroad && byLine5))],
    ['ask-authority', is('unclear', 'presumed-lapsed', 'special-rules', 'presumed-kept')],
    ['threat-not-considered', f.threatActivities === undefined && !lapsed],
    ...daysOff(deadlines(f)).map((id) => [id, true] as const),
    ['law-checked-until', law !== undefined && law > LAW_CHECKED_UNTIL],
    ['law-checked-from', law !== undefined && law < LAW_CHECKED_FROM],
  );
}
