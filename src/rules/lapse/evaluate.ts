import { addDays, addMonths, type Day } from '../core/day.ts';
import {
  all,
  any,
  anyOf,
  both,
  type Citations,
  type Decision,
  either,
  firstOf,
  holds,
  is,
  not,
  type Reason,
  type Truth,
} from '../core/truth.ts';
import { answering, type Conclusion, type Logic } from '../core/verdict.ts';
import {
  type Facts,
  hasRepatriated,
  intake,
  isBeyond,
  isIntoChildChange,
  isIntoRefugeeChange,
  isInZone,
  isOverChildLimit,
  isRegretPassed,
  lapsesUnderNewsletter,
  lastDayForRefugee,
  limitOf,
  regretEnd,
  restsOnPermitSince,
  type Stay,
  stayOf,
} from './facts.ts';
import { parameters as p } from './parameters.ts';
import { sources as s } from './sources.ts';

export const OUTCOMES = [
  'lapsed',
  'special-rules',
  'later-rules',
  'presumed-lapsed',
  'unclear',
  'regret-period',
  'kept',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = ['I-COUNTING', 'I-TWO-YEARS', 'I-CHILD-HARM', 'I-REGRET-START', 'I-REGRET-24'] as const;
type Interpretation = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** Months abroad that are allowed; null where two readings give two answers. */
  readonly limitMonths: number | null;
  /** Last safe day to be back. */
  readonly lastReturnOn: Day | null;
  /** Last day to be back if the two years are counted the other way. */
  readonly lastReturnOnOtherReading: Day | null;
  /** First day without the permit. */
  readonly lapsedOn: Day | null;
  /** Place in the list, from 0. */
  readonly decisiveAbsence: number | null;
  /** Last day of the period of regret. */
  readonly regretUntil: Day | null;
  /** Last day on which a longer period of regret can be applied for. */
  readonly extensionMustBeAppliedForBy: Day | null;
}

/** A condition in each of its three truths, made once: nothing in it changes from case to case. */
function condition(id: string, cites: Citations, facts: readonly string[]): (known: boolean | undefined) => Reason {
  const [yes, no, unknown] = [true, false, undefined].map((known) => holds(id, known, cites, facts));
  return (known) => (known === undefined ? unknown! : known ? yes! : no!);
}

const isRefugee = condition('refugee', [s.refugee], ['permitKind']);
const isChild = condition('child', [s.child], ['child']);
const isRepatriated = condition('repatriated', [s.repatriation], ['repatriated']);
const isReturned = condition('repatriation-returned', [s.repatriation], ['repatriationReturned']);
const hasProtection = condition('protection-elsewhere', [s.refugee], ['protectionElsewhere']);
const hasSettled = condition('settled-in-home-country', [s.refugee], ['settledInHomeCountry']);
const hasSigns = condition('residence-signs', [s.residence], ['residenceSigns']);
const isThreat = condition('threat-activities', [s.threat], ['threatActivities']);

const REGRET = ['repatriatedOn', 'regretExtended', 'repatriationReturned'];
const regretPassed = {
  returned: condition('regret-passed', [s.repatriation, s.act17a], [...REGRET, 'repatriationReturnedOn']),
  away: condition('regret-passed', [s.repatriation, s.act17a], [...REGRET, 'assessedOn']),
};

const isKept = condition(
  'kept',
  [s.section],
  ['permitKind', 'repatriated', 'absences', 'residenceSigns', 'threatActivities'],
);

/** In the order in which they are asked, but days last: they have the most answers to go through. */
const ORDER = ['permitKind', 'absences', 'child', 'permanentPermit', 'lastingStay', 'assessedOn', 'permitSince'];

/** The facts that an absence rests on: its length, its limit, and which rules are in force when it is passed. */
const basis = (...limit: string[]) => {
  const inOrder = (...facts: string[]) => ORDER.filter((key) => facts.includes(key) || limit.includes(key));
  return {
    over: inOrder('absences'),
    open: inOrder('absences', 'assessedOn'),
    force: inOrder('absences', 'permitKind', 'child'),
  };
};
const LENGTH = basis();
const LIMIT = {
  permanent: basis('permanentPermit'),
  refugee: basis('permanentPermit', 'permitSince'),
  noLastingStay: basis('permitKind', 'permanentPermit', 'lastingStay'),
  other: basis('permitKind', 'permanentPermit', 'lastingStay', 'permitSince'),
};
/** The facts that the limit rests on, as far as others do not make them idle. */
function limitBasis(f: Facts) {
  if (f.permanentPermit === true) return LIMIT.permanent;
  if (f.permitKind === 'refugee') return LIMIT.refugee;
  return restsOnPermitSince(f) ? LIMIT.other : LIMIT.noLastingStay;
}

/** The absences to judge; undefined where the list is not known. */
const staysOf = (f: Facts) => f.absences?.map((absence) => stayOf(absence, f.assessedOn));
type Stays = readonly Stay[] | undefined;

const REFUGEES_TODAY: Citations = [s.refugeesToday];
const CHILDREN_TODAY: Citations = [s.childrenToday];
const TODAY: Citations = [s.refugeesToday, s.childrenToday];
const SECTION: Citations = [s.section];
const REPATRIATION: Citations = [s.repatriation];
const RESIDENCE: Citations = [s.residence];
const RESIDENCE_OR_CHILD: Citations = [s.residence, s.child];
const CHILD: Citations = [s.child];
const SECOND: Citations = [s.refugee, s.refugeeBill];
const LIMITS: Citations = [s.absence, s.act17];

/** Holds when it is so of one absence. While the list is not known, the first stands for all. */
const ofOne = (
  id: string,
  each: string,
  cites: Citations,
  stays: Stays,
  test: (stay: Stay, at: number) => Reason,
): Reason => anyOf(id, cites, stays?.map(test) ?? [holds(each, undefined, cites, LIMIT.other.force, 0)]);

/** The same of a condition on the length of an absence alone. */
const ofLength =
  (id: string, each: string, cites: Citations, known: (stay: Stay) => boolean | undefined) =>
  (stays: Stays): Reason =>
    ofOne(id, each, cites, stays, (stay, at) =>
      holds(each, known(stay), cites, stay.open ? LENGTH.open : LENGTH.over, at),
    );

const refugeeAbsenceLater = ofLength(
  'refugee-absence-later',
  'into-refugee-change',
  REFUGEES_TODAY,
  isIntoRefugeeChange,
);
const childAbsenceLater = ofLength('child-absence-later', 'into-child-change', CHILDREN_TODAY, isIntoChildChange);
const childTooLong = ofLength('child-too-long-abroad', 'over-child-limit', CHILD, isOverChildLimit);

/** An absence beyond its limit in every reading, while the newsletter's rules are in force. */
function tooLongAbroad(f: Facts, stays: Stays): Reason {
  const { over, open, force } = limitBasis(f);
  return ofOne('too-long-abroad', 'beyond-limit', LIMITS, stays, (stay, at) => {
    const governs = holds('under-newsletter', lapsesUnderNewsletter(f, stay), TODAY, force, at);
    const beyond = holds('beyond-limit', isBeyond(f, stay), LIMITS, stay.open ? open : over, at);
    return { ...all('absence-lapses', LIMITS, governs, beyond), at };
  });
}

/** An absence too long in one reading of the two years, and not in the other. */
function twoReadings(f: Facts, stays: Stays): Reason {
  const { over, open } = limitBasis(f);
  return ofOne('two-readings', 'in-two-year-zone', LIMITS, stays, (stay, at) =>
    holds('in-two-year-zone', isInZone(f, stay), LIMITS, stay.open ? open : over, at),
  );
}

/** What a refugee's permit needs besides an absence or given-up residence in order to lapse. */
function secondCondition(f: Facts, refugee: Reason): Reason {
  const exempt = not('not-refugee', refugee);
  return exempt.truth === 'true'
    ? any('second-condition', SECOND, exempt)
    : any('second-condition', SECOND, exempt, hasProtection(f.protectionElsewhere), hasSettled(f.settledInHomeCountry));
}

/** Holds when all of it holds. When the first part fails, the others are left out. */
const given = (id: string, cites: Citations, first: Reason, others: () => readonly Reason[]): Reason =>
  first.truth === 'false' ? all(id, cites, first) : all(id, cites, first, ...others());

export function judge(f: Facts): Decision<Outcome> {
  const refugee = isRefugee(is(f.permitKind, 'refugee'));
  const repatriation = all('repatriation', REPATRIATION, refugee, isRepatriated(f.repatriated));
  const regret = regretPassed[f.repatriationReturned === true ? 'returned' : 'away'](isRegretPassed(f));
  // After repatriation no absence counts.
  const stays = repatriation.truth === 'true' ? [] : staysOf(f);
  const ordinary = not('ordinary-rules', repatriation);
  const second = secondCondition(f, refugee);
  const child = isChild(f.child);

  const rows: [Outcome, Reason][] = [
    [
      'lapsed',
      any(
        'lapsed',
        SECTION,
        given('lapsed-after-repatriation', REPATRIATION, repatriation, () => [regret]),
        all('lapsed-by-absence', LIMITS, ordinary, tooLongAbroad(f, stays), second),
      ),
    ],
    ['special-rules', isThreat(f.threatActivities)],
    [
      'later-rules',
      all(
        'later-rules',
        TODAY,
        ordinary,
        any(
          'under-later-rules',
          TODAY,
          given('refugee-under-later-rules', REFUGEES_TODAY, refugee, () => [refugeeAbsenceLater(stays)]),
          given('child-under-later-rules', CHILDREN_TODAY, child, () => [childAbsenceLater(stays)]),
        ),
      ),
    ],
    [
      'presumed-lapsed',
      all(
        'presumed-lapsed',
        RESIDENCE,
        ordinary,
        any(
          'residence-or-child',
          RESIDENCE_OR_CHILD,
          hasSigns(f.residenceSigns && f.residenceSigns.length > 0),
          given('child-away', CHILD, child, () => [childTooLong(stays)]),
        ),
        second,
      ),
    ],
    ['unclear', all('unclear', LIMITS, ordinary, twoReadings(f, stays), second)],
    [
      'regret-period',
      given('regret-period', REPATRIATION, repatriation, () => [
        not('not-returned', isReturned(f.repatriationReturned)),
        not('within-regret', regret),
      ]),
    ],
  ];
  const someRowIs = (truth: Truth) => rows.some(([, row]) => row.truth === truth);
  const kept = someRowIs('true') ? false : someRowIs('unknown') ? undefined : true;
  rows.push(['kept', isKept(kept)]);
  return firstOf(SECTION, rows);
}

/** How long an absence may be. */
type Limits = Pick<Values, 'limitMonths' | 'lastReturnOn' | 'lastReturnOnOtherReading'>;

const limits = (limitMonths: number | null, lastReturnOn: Day | null, other: Day | null = null): Limits => ({
  limitMonths,
  lastReturnOn,
  lastReturnOnOtherReading: other,
});
const NO_LIMITS = limits(null, null);

/** A child's limit. */
const childLimits = (stay: Stay) => limits(p.monthsChild[0].value, stay.child);

/**
 * The limit of anyone else; in the two-year zone both readings. A refugee's never reaches into the newer law:
 * there no number of months is the newsletter's, and the day is the last on which it still decides.
 */
function ordinaryLimits(f: Facts, stay: Stay): Limits {
  const limit = limitOf(f, stay);
  if (limit === 'short') return limits(p.monthsShort[0].value, stay.short);
  const last = f.permitKind === 'other' ? stay.long : lastDayForRefugee(stay);
  if (f.permitKind === undefined && last < stay.long) return NO_LIMITS;
  if (last === stay.short) return limits(null, last);
  if (limit === undefined) return NO_LIMITS;
  return limit === 'zone'
    ? limits(null, stay.short, last)
    : limits(last === stay.long ? p.monthsLong[0].value : null, last);
}

/** The limits of an absence that has not cost the permit. */
const keptLimits = (f: Facts, stay: Stay): Limits =>
  f.child === undefined ? NO_LIMITS : f.child ? childLimits(stay) : ordinaryLimits(f, stay);

/** What the limits of an absence rest on, besides the absence. */
const LIMIT_KEYS = ['permitKind', 'permitSince', 'child', 'permanentPermit', 'lastingStay'] as const;

/** The limits of an absence that goes on, as far as every possible answer gives the same, and the facts they still need. */
function openLimits(f: Facts, stay: Stay): { own: Limits; needs: readonly (keyof Facts)[] } {
  const unknown = LIMIT_KEYS.filter((key) => f[key] === undefined);
  if (unknown.length === 0) return { own: keptLimits(f, stay), needs: [] };
  /** The facts with each answer to one more; as they are where it makes no difference. */
  const answered = (key: keyof Facts, at: Facts): readonly Facts[] => {
    const ways = Array.from(answering(intake, key, at));
    return ways.length === 0 ? [at] : ways;
  };
  /** Everything that the limits can be, with these facts answered too. */
  const possible = (at: Facts, [next, ...rest]: readonly (keyof Facts)[]): readonly Limits[] =>
    next === undefined ? [keptLimits(at, stay)] : answered(next, at).flatMap((filled) => possible(filled, rest));
  const isOne = (among: readonly Limits[]) =>
    new Set(among.map((one) => `${one.lastReturnOn} ${one.lastReturnOnOtherReading}`)).size === 1;
  /** Is there a way to fill in the others such that two answers to this fact give two days? */
  const matters = (key: keyof Facts, at: Facts, [next, ...rest]: readonly (keyof Facts)[]): boolean =>
    next === undefined ? !isOne(possible(at, [key])) : answered(next, at).some((filled) => matters(key, filled, rest));

  const every = possible(f, unknown);
  if (isOne(every)) {
    const { limitMonths, lastReturnOn, lastReturnOnOtherReading } = every[0]!;
    const months = every.every((one) => one.limitMonths === limitMonths) ? limitMonths : null;
    return { own: limits(months, lastReturnOn, lastReturnOnOtherReading), needs: [] };
  }
  const isAsked = (key: keyof Facts) =>
    intake.facts[key].asked === undefined || intake.facts[key].asked.when(f) === true;
  const needs = unknown.filter(
    (key) =>
      isAsked(key) &&
      matters(
        key,
        f,
        unknown.filter((other) => other !== key),
      ),
  );
  return { own: NO_LIMITS, needs };
}

/** The first absence of which it is so; null where an earlier one may come before it. */
function firstAbsence(stays: readonly Stay[], test: (stay: Stay) => boolean | undefined): number | null {
  let first: number | null = null;
  let settled = false;
  stays.forEach((stay, at) => {
    const known = test(stay);
    if (known === false || (first !== null && stays[first]!.from <= stay.from)) return;
    first = at;
    settled = known === true;
  });
  return settled ? first : null;
}

/** The absence that began last; of two on one day, the one that ended last. */
function lastAbsence(stays: readonly Stay[]): number | null {
  const isLater = (a: Stay, b: Stay) =>
    a.from === b.from ? !b.open && (a.open || a.until! > b.until!) : a.from > b.from;
  let last: number | null = null;
  stays.forEach((stay, at) => {
    if (last === null || isLater(stay, stays[last]!)) last = at;
  });
  return last;
}

/** The place of the absence that decides the outcome. */
function decisive(f: Facts, stays: readonly Stay[], outcome: Outcome): number | null {
  switch (outcome) {
    case 'lapsed':
      return firstAbsence(stays, (stay) => both(isBeyond(f, stay), lapsesUnderNewsletter(f, stay)));
    case 'later-rules':
      return firstAbsence(stays, (stay) =>
        either(both(is(f.permitKind, 'refugee'), isIntoRefugeeChange(stay)), both(f.child, isIntoChildChange(stay))),
      );
    case 'presumed-lapsed':
      return firstAbsence(stays, (stay) => both(f.child, isOverChildLimit(stay)));
    case 'unclear':
      return firstAbsence(stays, (stay) => isInZone(f, stay));
    case 'kept':
      return lastAbsence(stays);
    case 'special-rules':
    case 'regret-period':
      return null;
  }
}

function limitsOf(f: Facts, stay: Stay, outcome: Outcome): Limits {
  switch (outcome) {
    case 'lapsed':
    case 'unclear':
      return ordinaryLimits(f, stay);
    case 'presumed-lapsed':
      return childLimits(stay);
    case 'kept':
      return keptLimits(f, stay);
    default:
      return NO_LIMITS;
  }
}

/** Would counting the days otherwise turn the outcome: does the absence end on the last day of its limit, or the day after? */
function isCounted(f: Facts, stay: Stay, outcome: Outcome): boolean {
  const { until, child, short, long } = stay;
  if (until === undefined) return false;
  const dayBefore = addDays(until, -1);
  const isAt = (last: Day) => last === until || last === dayBefore;
  const limit = limitOf(f, stay);
  return (
    (f.child === true && isAt(child)) ||
    ((limit !== 'long' || outcome === 'later-rules') && isAt(short)) ||
    (limit !== 'short' && isAt(long))
  );
}

const NO_VALUES: Values = {
  ...NO_LIMITS,
  lapsedOn: null,
  decisiveAbsence: null,
  regretUntil: null,
  extensionMustBeAppliedForBy: null,
};

/** After repatriation: the period of regret and what follows from it. */
function concludeRepatriation(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const until = regretEnd(f) ?? null;
  const values = {
    ...NO_VALUES,
    lapsedOn: outcome === 'lapsed' && until !== null ? addDays(until, 1) : null,
    regretUntil: until,
    extensionMustBeAppliedForBy:
      f.repatriatedOn === undefined ? null : addMonths(f.repatriatedOn, p.regretMonths[0].value),
  };
  if (outcome === undefined || outcome === 'special-rules') return { values, needs: [], interpretations: [] };
  const interpretations: Interpretation[] = ['I-COUNTING', 'I-REGRET-START'];
  if (f.regretExtended === true) interpretations.push('I-REGRET-24');
  return { values, needs: [], interpretations };
}

/** By the ordinary rules: the absence that decides, its limit and the day the permit lapsed. */
function concludeAbsence(f: Facts, stays: readonly Stay[], outcome: Outcome): Conclusion<Facts, Values> {
  const at = decisive(f, stays, outcome);
  const stay = at === null ? undefined : stays[at]!;
  if (stay === undefined) return { values: NO_VALUES, needs: [], interpretations: [] };

  const stillAbroad = outcome === 'kept' && stay.open;
  const { own, needs } = stillAbroad ? openLimits(f, stay) : { own: limitsOf(f, stay, outcome), needs: [] };
  const { lastReturnOn, lastReturnOnOtherReading } = own;
  const lapsedOn =
    outcome === 'lapsed' && lastReturnOn !== null && lastReturnOnOtherReading === null
      ? addDays(lastReturnOn, 1)
      : null;

  const interpretations: Interpretation[] = [];
  const counted = outcome === 'kept' ? stays : [stay];
  if (
    lapsedOn !== null ||
    (stillAbroad && lastReturnOn !== null) ||
    counted.some((one) => isCounted(f, one, outcome))
  ) {
    interpretations.push('I-COUNTING');
  }
  if (lastReturnOnOtherReading !== null) interpretations.push('I-TWO-YEARS');
  if (lastReturnOn !== null && lastReturnOn === stay.child) interpretations.push('I-CHILD-HARM');
  return {
    values: { ...NO_VALUES, ...own, lapsedOn, decisiveAbsence: at },
    needs,
    interpretations,
  };
}

export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const repatriated = hasRepatriated(f);
  if (repatriated === true) return concludeRepatriation(f, outcome);
  const stays = staysOf(f);
  if (outcome === undefined || stays === undefined) return { values: NO_VALUES, needs: [], interpretations: [] };
  if (repatriated === false) return concludeAbsence(f, stays, outcome);
  const stillAbroad = outcome === 'kept' && stays.some(({ open }) => open);
  const next = f.permitKind === undefined ? 'permitKind' : 'repatriated';
  return { values: NO_VALUES, needs: stillAbroad ? [next] : [], interpretations: [] };
}

export const logic: Logic<Facts, Outcome, Values> = { ...intake, judge, conclude };
