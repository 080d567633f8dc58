import { isDay, plusMonths } from './days.ts';
import { order, type RawFacts, type Reference, unreadable } from './reference.ts';

/** The days of the law, by the letters that the specification gives them. */
export const T = '2019-07-01'; // refugees' permits are temporary
export const K = '2022-07-01'; // the new rule for children
export const A = '2025-06-15'; // the new second condition
export const P = '2025-07-01'; // who is posted by the State
export const UKRAINE_STAY_FROM = '2022-02-24';
export const UKRAINE_STAY_UNTIL = '2025-03-17';
export const UKRAINE_STAY_UNTIL_OTHER_READING = '2027-03-17';
export const SUPPORT_14A_FROM = '2022-04-20';
export const LAW_CHECKED_FROM = '2014-09-19';
export const LAW_CHECKED_UNTIL = '2026-03-08';
/** The first text held with the words »eller er udlændingen meddelt tidsubegrænset opholdstilladelse«: lbk-2022-1205. */
export const PERMANENT_NAMED_FROM = '2022-08-25';
const UKRAINE_PERMITS_FROM = '2022-03-17';

export interface Absence {
  departedOn: string;
  returnedOn: string | null;
}

/** Complete facts: those that are not asked may be missing. */
export interface Facts {
  permitKind: 'refugee' | 'refugee-family' | 'ukraine' | 'exempt' | 'other';
  repatriated?: boolean;
  repatriatedTogether?: boolean;
  repatriatedOn?: string;
  supportUnder14a?: boolean;
  regretExtended?: boolean;
  repatriationReturned?: boolean;
  repatriationReturnedOn?: string;
  permitSince?: string;
  absences?: Absence[];
  child?: boolean;
  permanentPermit?: boolean;
  lastingStay?: boolean;
  residenceSigns?: string[];
  residenceGivenUpOn?: string;
  protectionElsewhere?: boolean;
  settledInHomeCountry?: boolean;
  outsideDublinStates?: boolean;
  sentAsMinor?: boolean;
  statePosted?: boolean;
  postingEndedOn?: string;
  stayInUkraine?: 'none' | 'part' | 'all';
  assessedOn?: string;
  threatActivities?: boolean;
}

export const kinds: Reference<Facts>['kinds'] = {
  permitKind: ['refugee', 'refugee-family', 'ukraine', 'exempt', 'other'],
  repatriated: 'flag',
  repatriatedTogether: 'flag',
  repatriatedOn: 'day',
  supportUnder14a: 'flag',
  regretExtended: 'flag',
  repatriationReturned: 'flag',
  repatriationReturnedOn: 'day',
  permitSince: 'day',
  absences: 'absences',
  child: 'flag',
  permanentPermit: 'flag',
  lastingStay: 'flag',
  residenceSigns: {
    any: [
      'home-disposed-of',
      'told-municipality-leaving',
      'deregistered',
      'belongings-shipped',
      'home-emptied-keys-returned',
      'gave-up',
    ],
  },
  residenceGivenUpOn: 'day',
  protectionElsewhere: 'flag',
  settledInHomeCountry: 'flag',
  outsideDublinStates: 'flag',
  sentAsMinor: 'flag',
  statePosted: 'flag',
  postingEndedOn: 'day',
  stayInUkraine: ['none', 'part', 'all'],
  assessedOn: 'day',
  threatActivities: 'flag',
};

export function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  const since = raw['permitSince'];
  if (isDay(since) && raw['absences'] !== undefined && found['absences'] === undefined) {
    if ((raw['absences'] as Absence[]).some(({ departedOn }) => departedOn < since)) found['absences'] = 'order';
  }
  order(found, raw, 'repatriationReturnedOn', 'repatriatedOn', 'repatriationReturnedOn');
  order(found, raw, 'residenceGivenUpOn', 'permitSince', 'residenceGivenUpOn');
  order(found, raw, 'postingEndedOn', 'permitSince', 'postingEndedOn');
  order(found, raw, 'residenceGivenUpOn', 'residenceGivenUpOn', 'assessedOn');
  // A sign is a fact, of a day between the permit and today.
  const signs = found['residenceSigns'] === undefined && (raw['residenceSigns'] as unknown[] | undefined);
  const today = raw['assessedOn'];
  if (signs && signs.length > 0 && isDay(since) && isDay(today) && today < since) found['residenceSigns'] = 'order';
  if (raw['permitKind'] === 'ukraine' && isDay(since) && since < UKRAINE_PERMITS_FROM) found['permitSince'] = 'range';
  return found;
}

/** The days of an absence. U: the last of it that is known. C, S, L: 3, 6 and 12 months after D. */
export interface Away {
  D: string;
  U: string;
  C: string;
  S: string;
  L: string;
}

export function away(f: Facts, { departedOn, returnedOn }: Absence): Away {
  const after = (months: number) => plusMonths(departedOn, months);
  return { D: departedOn, U: returnedOn ?? f.assessedOn!, C: after(3), S: after(6), L: after(12) };
}

export const ofRefugee = (f: Facts) => f.permitKind === 'refugee' || f.permitKind === 'refugee-family';

// A fact that is not asked changes nothing: who is repatriated has no absences and no signs, and others are not repatriated.

export const isRepatriated = (f: Facts) => ofRefugee(f) && f.repatriated === true;
export const absencesOf = (f: Facts): readonly Absence[] => (isRepatriated(f) ? [] : f.absences!);
export const awaysOf = (f: Facts) => absencesOf(f).map((absence) => away(f, absence));
export const hasSign = (f: Facts) => !isRepatriated(f) && (f.residenceSigns ?? []).length > 0;
export const stillAbroad = (f: Facts) => absencesOf(f).some(({ returnedOn }) => returnedOn === null);
