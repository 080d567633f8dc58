import { isDay, nextDay, plusMonths, plusYears } from './days.ts';
import { order, type RawFacts, type Reference, unreadable } from './reference.ts';

interface Absence {
  departedOn: string;
  returnedOn: string | null;
}

interface Facts {
  permitKind: 'refugee' | 'other';
  repatriated?: boolean;
  repatriatedOn?: string;
  regretExtended?: boolean;
  repatriationReturned?: boolean;
  repatriationReturnedOn?: string;
  permitSince?: string;
  absences?: Absence[];
  child?: boolean;
  permanentPermit?: boolean;
  lastingStay?: boolean;
  residenceSigns?: string[];
  protectionElsewhere?: boolean;
  settledInHomeCountry?: boolean;
  threatActivities: boolean;
  assessedOn?: string;
}

const kinds: Reference<Facts>['kinds'] = {
  permitKind: ['refugee', 'other'],
  repatriated: 'flag',
  repatriatedOn: 'day',
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
  protectionElsewhere: 'flag',
  settledInHomeCountry: 'flag',
  threatActivities: 'flag',
  assessedOn: 'day',
};

const ranks = ['lapsed', 'special-rules', 'later-rules', 'presumed-lapsed', 'unclear', 'regret-period', 'kept'];

const isRepatriated = (f: Facts) => f.permitKind === 'refugee' && f.repatriated === true;

/** For a refugee more is needed than absence or a given-up residence. */
const secondCondition = (f: Facts) =>
  f.permitKind === 'other' || f.protectionElsewhere === true || f.settledInHomeCountry === true;

const endOf = (f: Facts, absence: Absence) => absence.returnedOn ?? f.assessedOn!;

const longerThan = (f: Facts, absence: Absence, months: number) =>
  endOf(f, absence) > plusMonths(absence.departedOn, months);

/** Months abroad allowed; `zone` where the source does not say when the two years are counted. */
function limit(f: Facts, { departedOn }: Absence): 6 | 12 | 'zone' {
  if (f.permanentPermit) return 12;
  if (f.permitKind === 'other' && !f.lastingStay) return 6;
  const twoYears = plusYears(f.permitSince!, 2);
  if (departedOn > twoYears) return 12;
  return plusMonths(departedOn, 6) < twoYears ? 6 : 'zone';
}

/** Is every answer known that the limit is made from? */
const limitIsKnown = (f: Facts) =>
  f.permanentPermit === true ||
  (f.permanentPermit === false && (f.permitKind === 'refugee' || f.lastingStay !== undefined));

/** Too long abroad in every reading. */
function beyond(f: Facts, absence: Absence): boolean {
  const months = limit(f, absence);
  return longerThan(f, absence, months === 'zone' ? 12 : months);
}

function judge(f: Facts, absence: Absence): string {
  const end = endOf(f, absence);
  if (f.permitKind === 'refugee' && longerThan(f, absence, 6) && end >= '2019-07-01') {
    const latestReading = limit(f, absence) === 6 ? 6 : 12;
    const lapsedBefore = nextDay(plusMonths(absence.departedOn, latestReading)) < '2019-07-01';
    if (!(lapsedBefore && secondCondition(f))) return 'later-rules';
  }
  const childTooLong = f.child === true && longerThan(f, absence, 3);
  if (childTooLong && nextDay(plusMonths(absence.departedOn, 3)) >= '2022-07-01') return 'later-rules';
  if (!longerThan(f, absence, 3) || !secondCondition(f)) return 'kept';
  if (longerThan(f, absence, 6) && beyond(f, absence)) return 'lapsed';
  if (childTooLong) return 'presumed-lapsed';
  return longerThan(f, absence, 6) && limit(f, absence) === 'zone' ? 'unclear' : 'kept';
}

const regretUntil = (f: Facts) => plusMonths(f.repatriatedOn!, f.regretExtended ? 24 : 12);

function afterRepatriation(f: Facts): string {
  if (f.repatriationReturned) return f.repatriationReturnedOn! > regretUntil(f) ? 'lapsed' : 'kept';
  return f.assessedOn! > regretUntil(f) ? 'lapsed' : 'regret-period';
}

function outcome(f: Facts): string {
  const found = ['kept'];
  if (f.threatActivities) found.push('special-rules');
  if (isRepatriated(f)) found.push(afterRepatriation(f));
  else {
    for (const absence of f.absences!) found.push(judge(f, absence));
    if (f.residenceSigns!.length > 0 && secondCondition(f)) found.push('presumed-lapsed');
  }
  return ranks.find((rank) => found.includes(rank))!;
}

/** The absence that decides: the first begun of the worst, or the latest where none does harm. */
function decisive(f: Facts, result: string): number | undefined {
  const absences = f.absences!;
  const began = (a: number, b: number) => (absences[a]!.departedOn < absences[b]!.departedOn ? -1 : 1);
  const places = [...absences.keys()].filter((at) => judge(f, absences[at]!) === result).toSorted(began);
  return result === 'kept' ? places.at(-1) : places[0];
}

function values(f: Facts): Record<string, unknown> {
  const result = outcome(f);
  if (isRepatriated(f)) {
    const until = regretUntil(f);
    return {
      regretUntil: until,
      extensionMustBeAppliedForBy: plusMonths(f.repatriatedOn!, 12),
      lapsedOn: result === 'lapsed' ? nextDay(until) : null,
    };
  }
  if (result === 'special-rules') return { lapsedOn: null };
  const at = decisive(f, result);
  if (at === undefined) return { lapsedOn: null };
  const twins = f.absences!.filter(({ departedOn }) => departedOn === f.absences![at]!.departedOn);
  if (twins.length > 1) return {}; // two that began on one day: the specification names neither
  const absence = f.absences![at]!;
  if (result === 'later-rules') return { decisiveAbsence: at, lapsedOn: null };
  if (result === 'kept' && f.child === undefined) return { decisiveAbsence: at, lastReturnOn: null, lapsedOn: null };
  if (result === 'presumed-lapsed' || (result === 'kept' && f.child === true)) {
    return { decisiveAbsence: at, lastReturnOn: plusMonths(absence.departedOn, 3), lapsedOn: null };
  }
  if (!limitIsKnown(f)) return { decisiveAbsence: at, lapsedOn: result === 'lapsed' ? undefined : null };
  const months = limit(f, absence);
  const [sixMonths, twelveMonths] = [plusMonths(absence.departedOn, 6), twelveMonthsAway(f, absence)];
  const laterLaw = twelveMonths !== plusMonths(absence.departedOn, 12);
  const lastReturnOn = months === 12 ? twelveMonths : sixMonths;
  return {
    decisiveAbsence: at,
    limitMonths: months === 'zone' ? null : months === 12 && laterLaw ? undefined : months,
    lastReturnOn,
    lastReturnOnOtherReading: months === 'zone' && twelveMonths !== sixMonths ? twelveMonths : null,
    lapsedOn: result === 'lapsed' && months !== 'zone' ? nextDay(lastReturnOn) : null,
  };
}

/** The last day to be back with 12 months: of a refugee's, none but the first 6 reach into the later law. */
function twelveMonthsAway(f: Facts, { departedOn }: Absence): string {
  const [sixMonths, twelveMonths] = [plusMonths(departedOn, 6), plusMonths(departedOn, 12)];
  if (f.permitKind === 'other' || twelveMonths < '2019-07-01') return twelveMonths;
  return sixMonths > '2019-06-30' ? sixMonths : '2019-06-30';
}

function interpretations(f: Facts): string[] {
  const result = outcome(f);
  const ids: string[] = [];
  if (result === 'unclear') ids.push('I-TWO-YEARS');
  if (result === 'presumed-lapsed' && f.residenceSigns!.length === 0) ids.push('I-CHILD-HARM');
  if (result === 'regret-period' || (isRepatriated(f) && result === 'lapsed')) {
    ids.push('I-REGRET-START');
    if (f.regretExtended) ids.push('I-REGRET-24');
  }
  return ids;
}

function asked(f: Facts): string[] {
  const keys = ['permitKind', 'threatActivities'];
  if (f.permitKind === 'refugee') keys.push('repatriated');
  if (isRepatriated(f)) {
    keys.push('repatriatedOn', 'regretExtended', 'repatriationReturned');
    keys.push(f.repatriationReturned ? 'repatriationReturnedOn' : 'assessedOn');
    return keys;
  }
  keys.push('absences', 'residenceSigns');
  const absences = f.absences!;
  if (absences.length > 0) keys.push('permitSince');
  const open = absences.some(({ returnedOn }) => returnedOn === null);
  if (open) keys.push('assessedOn');
  const over = (months: number) => open || absences.some((absence) => longerThan(f, absence, months));
  if (over(3)) keys.push('child');
  if (over(6)) keys.push('permanentPermit');
  if (over(6) && f.permitKind === 'other' && !f.permanentPermit) keys.push('lastingStay');
  const beyondALimit = absences.some(
    (absence) =>
      (f.child === true && longerThan(f, absence, 3)) ||
      (longerThan(f, absence, 6) && (beyond(f, absence) || limit(f, absence) === 'zone')),
  );
  if (f.permitKind === 'refugee' && (beyondALimit || f.residenceSigns!.length > 0)) {
    keys.push('protectionElsewhere', 'settledInHomeCountry');
  }
  return keys;
}

function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  order(found, raw, 'repatriationReturnedOn', 'repatriatedOn', 'repatriationReturnedOn');
  const since = raw['permitSince'];
  if (isDay(since) && raw['absences'] !== undefined && found['absences'] === undefined) {
    if ((raw['absences'] as Absence[]).some(({ departedOn }) => departedOn < since)) found['absences'] = 'order';
  }
  return found;
}

export const lapse: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values,
  interpretations,
  asked,
  substitutes: {},
  outcomes: ranks,
};
