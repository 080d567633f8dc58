import { dayBefore, nextDay, plusMonths, plusYears } from './days.ts';
import {
  A,
  type Away,
  awaysOf,
  type Facts,
  hasSign,
  isRepatriated,
  K,
  ofRefugee,
  P,
  SUPPORT_14A_FROM,
  T,
  UKRAINE_STAY_UNTIL,
  UKRAINE_STAY_UNTIL_OTHER_READING,
} from './lapse-facts.ts';

/** From the worst down. */
export const ranks = [
  'lapsed',
  'special-rules',
  'presumed-lapsed',
  'unclear',
  'regret-period',
  'presumed-kept',
  'kept',
];

// ---- Limit: the last safe day of each reading

/** The first of lines 1 to 6 that fits. */
export function lineOf(f: Facts, { S }: Away): 1 | 2 | 3 | 4 | 5 | 6 {
  if (f.permitKind === 'exempt') return 1;
  if (f.permanentPermit) return 2;
  if (f.permitKind === 'ukraine') return 3;
  if (f.permitKind === 'other' && !f.lastingStay) return 4;
  if (ofRefugee(f) && (nextDay(S) >= T || !f.lastingStay)) return 5;
  return 6;
}

export function line3({ stayInUkraine }: Facts, { D, S }: Away): string[] {
  const counting = (until: string) => {
    const end = plusMonths(until, 6);
    return D <= until && end > S ? end : S;
  };
  const [one, other] = [counting(UKRAINE_STAY_UNTIL), counting(UKRAINE_STAY_UNTIL_OTHER_READING)];
  if (stayInUkraine === 'all') return [one, other];
  if (stayInUkraine === 'part') return [S, other];
  return [S];
}

export function line6({ permitSince }: Facts, { D, S, L }: Away): string[] {
  const M = plusYears(permitSince!, 2);
  if (D > M) return [L];
  if (S < M) return [S];
  return [S, L];
}

/** Does line 7 make two readings of an L? */
export const splitBy2019 = (f: Facts, away: Away) =>
  lineOf(f, away) === 6 && ofRefugee(f) && line6(f, away).includes(away.L) && nextDay(away.L) >= T;

/** By lines 1 to 7. */
export function ordinaryDays(f: Facts, away: Away): string[] {
  const { S, L } = away;
  switch (lineOf(f, away)) {
    case 1:
      return [];
    case 2:
      return [L];
    case 3:
      return line3(f, away);
    case 4:
    case 5:
      return [S];
    case 6:
      return splitBy2019(f, away) ? [...line6(f, away), dayBefore(T)] : line6(f, away);
  }
}

/** Q, for an absence that began while posted. */
export const postedReturnBy = ({ statePosted, postingEndedOn }: Facts, { D }: Away) =>
  statePosted && postingEndedOn !== undefined && D <= postingEndedOn ? plusMonths(postingEndedOn, 1) : undefined;

/** What line 8 makes of one reading. */
export function line8(f: Facts, away: Away, day: string): string[] {
  const Q = postedReturnBy(f, away);
  if (Q === undefined || nextDay(day) < P || Q <= day) return [day];
  return away.D >= P ? [Q] : [day, Q];
}

/** By all lines, each day once, the earliest first. */
export function lastSafeDays(f: Facts, away: Away): string[] {
  return [...new Set(ordinaryDays(f, away).flatMap((day) => line8(f, away, day)))].toSorted();
}

export const beyondOrdinary = (f: Facts, away: Away) => ordinaryDays(f, away).some((day) => away.U > day);

const beyondSome = (f: Facts, away: Away) => lastSafeDays(f, away).some((day) => away.U > day);

// ---- Second condition

export type Met = 'met' | 'in one reading' | 'not met';

/** For an absence whose limit is passed on day F. */
export function conditionOfAbsence(f: Facts, { D, U }: Away, F: string): Met {
  if (f.permitKind !== 'refugee' || f.protectionElsewhere) return 'met';
  const [home, outside] = [f.settledInHomeCountry === true, f.outsideDublinStates === true];
  if (U < A) return home ? 'met' : 'not met';
  if (D >= A) return outside ? 'met' : 'not met';
  if (F < A) return home ? 'met' : outside ? 'in one reading' : 'not met';
  if (home && outside) return 'met';
  return home || outside ? 'in one reading' : 'not met';
}

export const signSinceA = ({ residenceGivenUpOn: G }: Facts) => G !== undefined && G >= A;

export function conditionOfSign(f: Facts): Met {
  if (f.permitKind !== 'refugee' || f.protectionElsewhere) return 'met';
  if (signSinceA(f)) return f.outsideDublinStates ? 'met' : 'not met';
  if (f.settledInHomeCountry) return 'met';
  const aways = awaysOf(f);
  const allEndedBefore = aways.length > 0 && f.absences!.every(({ returnedOn }) => (returnedOn ?? A) < A);
  return f.outsideDublinStates && f.assessedOn! >= A && !allEndedBefore ? 'in one reading' : 'not met';
}

// ---- Child, sign, regret

/** Is a child's old limit of 3 months of the time before K? */
export const oldChildLimit = (f: Facts, { C }: Away) => f.child === true && nextDay(C) < K;

export const threeMonthsPassed = (f: Facts, away: Away) => oldChildLimit(f, away) && away.U > away.C;

export const beyondALimit = (f: Facts, away: Away) => beyondSome(f, away) || threeMonthsPassed(f, away);

const isProtected = (f: Facts, from: string) => f.child === true && f.sentAsMinor === true && from >= K;

/** Does § 17(1) reach the sign at all? */
function signIsExempt(f: Facts): boolean {
  if (f.permitKind === 'exempt') return true;
  const [G, end] = [f.residenceGivenUpOn, f.postingEndedOn];
  if (!f.statePosted || G === undefined || end === undefined || G < P || G > end) return false;
  return !awaysOf(f).some(({ U }) => U >= P && U > plusMonths(end, 1));
}

export const regretHolds = (f: Facts) => {
  if (!isRepatriated(f)) return false;
  if (f.permitKind === 'refugee-family' && !f.repatriatedTogether) return false;
  return !(f.repatriatedOn! >= SUPPORT_14A_FROM && f.supportUnder14a);
};

export const regretUntil = (f: Facts) => plusMonths(f.repatriatedOn!, f.regretExtended ? 24 : 12);

// ---- What each comes to

type Found = 'counts' | 'protected' | 'nothing';

const found = (f: Facts, from: string, met: Met): Found[] => {
  const full = isProtected(f, from) ? 'protected' : 'counts';
  if (met === 'met') return [full];
  return met === 'in one reading' ? [full, 'nothing'] : ['nothing'];
};

function judged(readings: readonly Found[], inEvery: 'lapsed' | 'presumed-lapsed'): string {
  if (readings.length > 0 && readings.every((reading) => reading === 'counts')) return inEvery;
  if (readings.includes('counts')) return 'unclear';
  return readings.includes('protected') ? 'presumed-kept' : 'kept';
}

const byLimit = (f: Facts, away: Away) =>
  judged(
    lastSafeDays(f, away).flatMap((day): Found[] => {
      if (away.U <= day) return ['nothing'];
      return found(f, nextDay(day), conditionOfAbsence(f, away, nextDay(day)));
    }),
    'lapsed',
  );

export function byThreeMonths(f: Facts, away: Away): string {
  if (!threeMonthsPassed(f, away)) return 'kept';
  const met = conditionOfAbsence(f, away, nextDay(away.C));
  return met === 'met' ? 'presumed-lapsed' : met === 'in one reading' ? 'unclear' : 'kept';
}

/** The outcome that a sign alone leads to. */
export function bySign(f: Facts): string {
  if (!hasSign(f) || signIsExempt(f)) return 'kept';
  return judged(found(f, f.residenceGivenUpOn ?? '', conditionOfSign(f)), 'presumed-lapsed');
}

const worst = (outcomes: readonly string[]) => ranks.find((rank) => outcomes.includes(rank)) ?? 'kept';

const byAbsence = (f: Facts, away: Away) => worst([byLimit(f, away), byThreeMonths(f, away)]);

function byRepatriation(f: Facts): string {
  if (!regretHolds(f)) return 'presumed-lapsed';
  if (f.repatriationReturned) return f.repatriationReturnedOn! > regretUntil(f) ? 'lapsed' : 'kept';
  return f.assessedOn! > regretUntil(f) ? 'lapsed' : 'regret-period';
}

export interface Judgment {
  /** As if there were no activities that endanger security. */
  outcome: string;
  by: 'repatriation' | 'absence' | 'sign' | 'nothing';
  /** The place of the absence that decides, and its days. */
  at?: number;
  away?: Away;
}

export function judge(f: Facts): Judgment {
  if (isRepatriated(f)) return { outcome: byRepatriation(f), by: 'repatriation' };
  /** Of two that began on one day, the one that goes on comes last, whatever today is. */
  const order = ({ at, away }: { at: number; away: Away }) => away.D + (f.absences![at]!.returnedOn ?? 'open');
  const absences = awaysOf(f)
    .map((away, at) => ({ at, away, outcome: byAbsence(f, away) }))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const outcome = worst([...absences.map((absence) => absence.outcome), bySign(f)]);
  if (outcome === 'kept') return { outcome, by: 'nothing', ...absences.at(-1) };
  const first = absences.find((absence) => absence.outcome === outcome);
  return first === undefined ? { outcome, by: 'sign' } : { ...first, by: 'absence' };
}

export function outcomeOf(f: Facts): string {
  const without = judge(f).outcome;
  return f.threatActivities && without !== 'lapsed' ? 'special-rules' : without;
}
