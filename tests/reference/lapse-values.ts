import { nextDay, plusMonths, plusYears } from './days.ts';
import { withoutUnasked } from './lapse-asked.ts';
import {
  absencesOf,
  type Facts,
  isRepatriated,
  K,
  ofRefugee,
  PERMANENT_NAMED_FROM,
  stillAbroad,
  T,
} from './lapse-facts.ts';
import {
  byThreeMonths,
  conditionOfAbsence,
  conditionOfSign,
  type Judgment,
  judge,
  lastSafeDays,
  line3,
  line6,
  line8,
  lineOf,
  oldChildLimit,
  ordinaryDays,
  outcomeOf,
  postedReturnBy,
  regretHolds,
  regretUntil,
  splitBy2019,
  threeMonthsPassed,
} from './lapse-judge.ts';

/** Is the last day of a child's three months what is shown? */
export function threeMonthsShown(f: Facts, { outcome, by, away }: Judgment): boolean {
  if (away === undefined || !oldChildLimit(f, away)) return false;
  if (outcome === 'kept') return true;
  return by === 'absence' && outcome === byThreeMonths(f, away);
}

interface Limit {
  limitMonths: number | null | undefined;
  lastReturnOn: string | null | undefined;
  lastReturnOnOtherReading: string | null | undefined;
}

function limitOf(f: Facts, judgment: Judgment): Limit {
  const { away } = judgment;
  if (away === undefined) return { limitMonths: null, lastReturnOn: null, lastReturnOnOtherReading: null };
  if (threeMonthsShown(f, judgment)) return { limitMonths: 3, lastReturnOn: away.C, lastReturnOnOtherReading: null };
  const days = lastSafeDays(f, away);
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  if (first !== last) return { limitMonths: null, lastReturnOn: first, lastReturnOnOtherReading: last };
  // A day by line 8 is no number of months, even where it happens to be six or twelve on.
  const byMonths = ordinaryDays(f, away).every((day) => line8(f, away, day).includes(day));
  const limitMonths = !byMonths ? null : first === away.S ? 6 : first === away.L ? 12 : null;
  return { limitMonths, lastReturnOn: first, lastReturnOnOtherReading: null };
}

/** The facts with every answer to those that a short absence leaves unasked and a limit is made from. */
function waysOf(f: Facts): Facts[] {
  let ways = [f];
  for (const key of ['child', 'permanentPermit', 'lastingStay'] as const) {
    if (f[key] === undefined)
      ways = ways.flatMap((way) => [
        { ...way, [key]: true },
        { ...way, [key]: false },
      ]);
  }
  return ways;
}

/** Null where the ways differ. Where they differ only in the rest, the value may be given or withheld. */
export function limit(given: Facts): Limit {
  const f = withoutUnasked(given);
  const judgment = judge(f);
  if (judgment.outcome !== 'kept') return limitOf(f, judgment);
  const limits = waysOf(f).map((way) => limitOf(way, judgment));
  const settled = <K extends keyof Limit>(key: K) => limits.every((one) => one[key] === limits[0]![key]);
  const keys = ['limitMonths', 'lastReturnOn', 'lastReturnOnOtherReading'] as const;
  if (settled('lastReturnOn') && settled('lastReturnOnOtherReading'))
    return { ...limits[0]!, ...(!settled('limitMonths') && { limitMonths: null }) };
  return Object.fromEntries(keys.map((key) => [key, settled(key) ? undefined : null])) as unknown as Limit;
}

/** The one day that is left, unless it is the month after a posting. */
export function lapsedOn(given: Facts): string | null {
  const f = withoutUnasked(given);
  const { by, away } = judge(f);
  if (outcomeOf(f) !== 'lapsed') return null;
  if (by === 'repatriation') return nextDay(regretUntil(f));
  const days = lastSafeDays(f, away!);
  return days.length > 1 || days[0] === postedReturnBy(f, away!) ? null : nextDay(days[0]!);
}

export function decidingOn(f: Facts): string | null | undefined {
  const { outcome, by, at } = judge(f);
  const { lastReturnOn } = limit(f);
  const today = f.assessedOn ?? null;
  if (by === 'repatriation') return f.repatriationReturned ? f.repatriationReturnedOn! : today;
  if (by === 'sign') return f.residenceGivenUpOn ?? null; // of an unknown day no law is told, and nothing is asserted
  if (outcome !== 'kept') return nextDay(lastReturnOn!);
  return at === undefined ? null : (absencesOf(f)[at]!.returnedOn ?? lastReturnOn);
}

export function values(f: Facts): Record<string, unknown> {
  const { at, away } = judge(f);
  const regret = regretHolds(f);
  const twins = absencesOf(f).filter(({ departedOn }) => departedOn === away?.D);
  if (twins.length > 1) return { lapsedOn: lapsedOn(f) }; // two that began on one day: the specification names neither
  return {
    ...limit(f),
    lapsedOn: lapsedOn(f),
    decisiveAbsence: at ?? null,
    regretUntil: regret ? regretUntil(f) : null,
    extensionMustBeAppliedForBy: regret ? plusMonths(f.repatriatedOn!, 12) : null,
    // Shown whenever it is given, asked or not, whether or not the absence belongs to the posting.
    postedReturnBy:
      f.statePosted && f.postingEndedOn !== undefined && !isRepatriated(f) ? plusMonths(f.postingEndedOn, 1) : null,
    decidingOn: decidingOn(f),
  };
}

/** The readings that are decisive. */
export function interpretations(given: Facts): string[] {
  const f = withoutUnasked(given);
  const judgment = judge(f);
  const { outcome, by, away } = judgment;
  const ids: string[] = [];

  const threeMonths = threeMonthsShown(f, judgment);
  const { lastReturnOn } = limit(f);
  const settled = typeof lastReturnOn === 'string';
  const days = away === undefined || !settled ? [] : threeMonths ? [away.C] : lastSafeDays(f, away);
  const several = days.length > 1;

  const openAndKept = outcome === 'kept' && stillAbroad(f) && settled;
  const onTheDay = days.some((day) => away!.U === day || away!.U === nextDay(day));
  if (lapsedOn(f) !== null || openAndKept || onTheDay || regretHolds(f)) ids.push('I-COUNTING');

  if (away !== undefined) {
    const { D, U, S } = away;
    const byTwoYears = lineOf(f, away) === 6 && line6(f, away).length === 2;
    if (several && byTwoYears) ids.push('I-TWO-YEARS');
    // lbk-2021-1910 § 17(1) and older: »med mulighed for varigt ophold, og … lovligt boet mere end 2 år« alone.
    const brief = lineOf(f, away) === 2 && f.permitSince !== undefined && D <= plusYears(f.permitSince, 2);
    if (brief && !threeMonths && U > S && nextDay(S) < PERMANENT_NAMED_FROM) ids.push('I-PERMANENT-2022');
    if (settled && threeMonths) ids.push('I-CHILD-HARM');
    const limitPassed = by === 'absence' && (outcome === 'lapsed' || outcome === 'unclear');
    const across2019 = ofRefugee(f) && f.permanentPermit === false && D < T && nextDay(S) >= T && U > S;
    const across2022 = by === 'absence' && outcome === 'presumed-kept' && D < K;
    if ((limitPassed && across2019) || across2022) ids.push('I-LAW-OF-THE-DAY');
    if (several && splitBy2019(f, away) && nextDay(away.L) !== T) ids.push('I-2019');
    if (threeMonths && threeMonthsPassed(f, away) && outcome !== 'kept' && U >= K) ids.push('I-2022');
  }
  if (isDecidedInOneReading(f, judgment)) ids.push('I-2025-REFUGEE');
  if (f.settledInHomeCountry && outcomeWithoutHome(f) !== outcome) ids.push('I-FORMER-COUNTRY');
  if (several && ordinaryDays(f, away!).some((day) => line8(f, away!, day).length > 1)) ids.push('I-2025-POSTED');
  if (several && lineOf(f, away!) === 3 && new Set(line3(f, away!)).size > 1) ids.push('I-UKRAINE');
  if (isRepatriated(f) && !regretHolds(f)) ids.push('I-NO-REGRET');
  if (regretHolds(f)) ids.push('I-REGRET-START');
  if (regretHolds(f) && f.regretExtended) ids.push('I-REGRET-24');
  return ids;
}

const outcomeWithoutHome = (f: Facts) => judge({ ...f, settledInHomeCountry: false }).outcome;

/** Is a second condition of what decides met in one reading only? */
function isDecidedInOneReading(f: Facts, judgment: Judgment): boolean {
  const { by, away } = judgment;
  if (by === 'sign') return conditionOfSign(f) === 'in one reading';
  if (by !== 'absence') return false;
  const shown = threeMonthsShown(f, judgment) ? [away!.C] : lastSafeDays(f, away!);
  return shown.some((day) => away!.U > day && conditionOfAbsence(f, away!, nextDay(day)) === 'in one reading');
}
