import { addDays, addMonths, type Day, LAST_YEAR, yearOf } from '../core/day.ts';
import type { Intake, Period } from '../core/facts.ts';
import { after, both, either, is, isNot, notBefore } from '../core/truth.ts';
import { parameters as p } from './parameters.ts';

export const KINDS = ['refugee', 'other'] as const;
export const SIGNS = [
  'home-disposed-of',
  'told-municipality-leaving',
  'deregistered',
  'belongings-shipped',
  'home-emptied-keys-returned',
  'gave-up',
] as const;

/** A stay abroad: first and last day; `null` while it goes on. */
export type Absence = Period<'departedOn', 'returnedOn'>;

export interface Facts {
  readonly permitKind?: (typeof KINDS)[number];
  /** Left through Dansk Flygtningehjælp with a signed declaration. */
  readonly repatriated?: boolean;
  /** Day of leaving. */
  readonly repatriatedOn?: Day;
  /** The period of regret has been extended. */
  readonly regretExtended?: boolean;
  readonly repatriationReturned?: boolean;
  readonly repatriationReturnedOn?: Day;
  /** First day of the permit. */
  readonly permitSince?: Day;
  readonly absences?: readonly Absence[];
  /** Under 18 at departure. */
  readonly child?: boolean;
  readonly permanentPermit?: boolean;
  /** A permit with the possibility of lasting stay. */
  readonly lastingStay?: boolean;
  readonly residenceSigns?: readonly (typeof SIGNS)[number][];
  readonly protectionElsewhere?: boolean;
  /** Voluntarily, in the home country or a former country of residence. */
  readonly settledInHomeCountry?: boolean;
  readonly threatActivities?: boolean;
  /** Today. */
  readonly assessedOn?: Day;
}

const SHORT = p.monthsShort[0].value;
const LONG = p.monthsLong[0].value;
const CHILD = p.monthsChild[0].value;
const HELD = 12 * p.heldYears[0].value;
const REFUGEE_CHANGE = p.refugeeChangeOn[0].value;
const CHILD_CHANGE = p.childChangeOn[0].value;

/** An absence with the last day back under each limit, and the day until which it is judged (not known: undefined). */
export interface Stay {
  readonly from: Day;
  readonly until: Day | undefined;
  readonly open: boolean;
  readonly child: Day;
  readonly short: Day;
  readonly long: Day;
}

export const stayOf = ({ departedOn, returnedOn }: Absence, assessedOn: Day | undefined): Stay => ({
  from: departedOn,
  until: returnedOn ?? assessedOn,
  open: returnedOn === null,
  child: addMonths(departedOn, CHILD),
  short: addMonths(departedOn, SHORT),
  long: addMonths(departedOn, LONG),
});

/** Left by repatriation; else the ordinary rules on residence and absence apply. */
export const hasRepatriated = (f: Facts) => both(is(f.permitKind, 'refugee'), f.repatriated);
export const isOrdinary = (f: Facts) => isNot(hasRepatriated(f));

/** The limit of an absence: months short or long, or two readings in the two-year zone. */
export type Limit = 'short' | 'long' | 'zone';

const earliest = (absences: readonly Absence[] = []): Day | undefined =>
  absences.map(({ departedOn }) => departedOn).toSorted()[0];

/** By how long the permit has been held. The mark is the day two years after it began; it began before any absence. */
function heldLimit(f: Facts, stay: Stay): Limit | undefined {
  const since = f.permitSince ?? earliest(f.absences);
  if (since === undefined) return undefined;
  const mark = addMonths(since, HELD);
  if (stay.from > mark) return 'long';
  return f.permitSince === undefined ? undefined : stay.short < mark ? 'short' : 'zone';
}

const lastingStay = (f: Facts) =>
  f.permitKind === 'refugee' ? true : f.permitKind === undefined && f.lastingStay !== true ? undefined : f.lastingStay;

/** The ordinary limit, a child's apart; undefined where the facts do not settle it. */
export function limitOf(f: Facts, stay: Stay): Limit | undefined {
  if (f.permanentPermit === true) return 'long';
  const lasting = lastingStay(f);
  if (lasting === false) return f.permanentPermit === false ? 'short' : undefined;
  const held = heldLimit(f, stay);
  if (f.permanentPermit === false) return lasting === true || held === 'short' ? held : undefined;
  return lasting === true && held === 'long' ? held : undefined;
}

/** May the limit rest on how long the permit has been held? */
export const restsOnPermitSince = (f: Facts) =>
  f.permanentPermit !== true && !(f.permanentPermit === false && lastingStay(f) === false);

/** Longer than the ordinary limit in every reading. */
export function isBeyond(f: Facts, stay: Stay): boolean | undefined {
  if (stay.until === undefined) return undefined;
  if (stay.until <= stay.short) return false;
  if (stay.until > stay.long) return true;
  const limit = limitOf(f, stay);
  return limit === undefined ? undefined : limit === 'short';
}

/** Longer than the limit in one reading of the two years, and not in the other. */
export function isInZone(f: Facts, stay: Stay): boolean | undefined {
  if (stay.until !== undefined && (stay.until <= stay.short || stay.until > stay.long)) return false;
  const limit = limitOf(f, stay);
  if (limit !== undefined && limit !== 'zone') return false;
  return limit === undefined || stay.until === undefined ? undefined : true;
}

/** Longer than a child's limit. */
export const isOverChildLimit = (stay: Stay) => after(stay.until, stay.child);

/** A refugee's absence of more than the short limit that lasts to the change of the law. */
export const isIntoRefugeeChange = (stay: Stay) =>
  both(after(stay.until, stay.short), notBefore(stay.until, REFUGEE_CHANGE));

/** The last day before the law changed for refugees. */
const LAST_DAY_FOR_REFUGEES = addDays(REFUGEE_CHANGE, -1);

/** The last day that the newsletter can allow a refugee: past the short limit and the change, the newer law takes over. */
export function lastDayForRefugee({ short, long }: Stay): Day {
  if (long <= LAST_DAY_FOR_REFUGEES) return long;
  return short > LAST_DAY_FOR_REFUGEES ? short : LAST_DAY_FOR_REFUGEES;
}

/** The last day before the law changed for children. */
const LAST_DAY_FOR_CHILDREN = addDays(CHILD_CHANGE, -1);

/** The first day past a child's limit falls under the newer law. */
const childLimitIsNewer = (stay: Stay) => stay.child >= LAST_DAY_FOR_CHILDREN;
export const isIntoChildChange = (stay: Stay) => both(isOverChildLimit(stay), childLimitIsNewer(stay));

/** A permit that lapses by this absence does so while the newsletter's rules are in force. */
export function lapsesUnderNewsletter(f: Facts, stay: Stay): boolean | undefined {
  const child = childLimitIsNewer(stay) ? isNot(f.child) : true;
  if (f.permitKind === 'other' || stay.long < LAST_DAY_FOR_REFUGEES) return child;
  const refugee = stay.short < LAST_DAY_FOR_REFUGEES ? is(limitOf(f, stay), 'short') : false;
  return both(child, f.permitKind === 'refugee' || refugee === true ? refugee : undefined);
}

/** Longer than some limit: a child's, the ordinary one, the shorter of two readings. */
function isOverSomeLimit(f: Facts, stay: Stay): boolean | undefined {
  const overChild = isOverChildLimit(stay);
  if (overChild !== true) return overChild;
  return either(f.child, either(isBeyond(f, stay), isInZone(f, stay)));
}

/** Is it so of one of the absences at least? */
export function anyStay(f: Facts, test: (stay: Stay) => boolean | undefined): boolean | undefined {
  let known: boolean | undefined = f.absences === undefined ? undefined : false;
  for (const absence of f.absences ?? []) {
    const one = test(stayOf(absence, f.assessedOn));
    if (one === true) return true;
    known = either(known, one);
  }
  return known;
}

/** Last day of the period of regret. */
export function regretEnd(f: Facts): Day | undefined {
  if (f.repatriatedOn === undefined || f.regretExtended === undefined) return undefined;
  return addMonths(f.repatriatedOn, (f.regretExtended ? p.regretExtendedMonths : p.regretMonths)[0].value);
}

/** Has the period of regret run out without a return? */
export function isRegretPassed(f: Facts): boolean | undefined {
  if (f.repatriatedOn === undefined || f.repatriationReturned === undefined) return undefined;
  const on = f.repatriationReturned ? f.repatriationReturnedOn : f.assessedOn;
  if (on === undefined) return undefined;
  if (on <= addMonths(f.repatriatedOn, p.regretMonths[0].value)) return false;
  return on > addMonths(f.repatriatedOn, p.regretExtendedMonths[0].value) ? true : isNot(f.regretExtended);
}

const ordinarily = (needs: readonly (keyof Facts)[], when: (f: Facts) => boolean | undefined) => ({
  needs: ['permitKind', 'repatriated', ...needs] as const,
  when: (f: Facts) => both(isOrdinary(f), when(f)),
});
const afterRepatriation = (
  needs: readonly (keyof Facts)[] = [],
  when: (f: Facts) => boolean | undefined = () => true,
) => ({
  needs: ['permitKind', 'repatriated', ...needs] as const,
  when: (f: Facts) => both(hasRepatriated(f), when(f)),
});

const isOpen = ({ returnedOn }: Absence) => returnedOn === null;
const hasOpenStay = (f: Facts) => f.absences?.some(isOpen);
const isLongOrOpen = (f: Facts) => anyStay(f, (stay) => stay.open || after(stay.until, stay.short));

const secondCondition = ordinarily(
  ['absences', 'residenceSigns', 'child', 'permanentPermit', 'permitSince', 'assessedOn'],
  (f) =>
    both(
      is(f.permitKind, 'refugee'),
      either(
        f.residenceSigns && f.residenceSigns.length > 0,
        anyStay(f, (stay) => isOverSomeLimit(f, stay)),
      ),
    ),
);

/** A day to begin from where no other day is known: well before the law changed. */
const ANY_DAY = addMonths(REFUGEE_CHANGE, -5 * LONG);

/** The first departure that lies in the two-year zone. */
function firstInZone(permitSince: Day): Day {
  const mark = addMonths(permitSince, HELD);
  let from = addMonths(permitSince, HELD - SHORT);
  while (addMonths(from, SHORT) < mark) from = addDays(from, 1);
  return from;
}

/** Lists of absences that between them lead wherever absences can lead: each length that makes a difference, and pairs. */
function sampleAbsences({ permitSince }: Facts): readonly (readonly Absence[])[] {
  const over = (departedOn: Day, months: number): Absence => ({
    departedOn,
    returnedOn: addDays(addMonths(departedOn, months), 1),
  });
  const early = permitSince ?? ANY_DAY;
  const held = addDays(addMonths(early, HELD), 1);
  const middle = early > REFUGEE_CHANGE ? early : REFUGEE_CHANGE;
  const late = held > CHILD_CHANGE ? held : CHILD_CHANGE;
  const tooLong = over(early, LONG);
  const inZone = over(firstInZone(early), SHORT);
  const lists = [
    [tooLong],
    [over(early, SHORT)],
    [over(early, CHILD)],
    [inZone],
    [over(held, SHORT)],
    [over(middle, LONG)],
    [over(middle, SHORT)],
    [over(late, SHORT)],
    [over(late, CHILD)],
    [tooLong, inZone],
    [tooLong, over(middle, SHORT)],
    [tooLong, over(late, CHILD)],
  ];
  const isPossible = ([one, two]: readonly Absence[]) =>
    yearOf((two ?? one)!.returnedOn!) <= LAST_YEAR && (two === undefined || one!.returnedOn! <= two.departedOn);
  return [[], ...lists.filter(isPossible)];
}

/** The days of the permit at which an absence's limit turns; none where it rests on other facts. */
function permitTurns(f: Facts): readonly Day[] {
  if (!restsOnPermitSince(f)) return [];
  const { absences, assessedOn } = f;
  const turns: Day[] = [earliest(absences) ?? ANY_DAY];
  for (const absence of absences ?? []) {
    const { from, until, open, short } = stayOf(absence, assessedOn);
    if (open || until! > short) turns.push(addMonths(from, -HELD), addMonths(short, -HELD));
  }
  return turns;
}

function assessedTurns(f: Facts): readonly Day[] {
  const repatriated = hasRepatriated(f);
  const absence = repatriated === true ? undefined : f.absences?.find(isOpen);
  if (absence === undefined) return regretTurns(f);
  const { child, short, long } = stayOf(absence, undefined);
  return [long, short, child, REFUGEE_CHANGE, ...(repatriated === undefined ? regretTurns(f) : [])];
}

/** The ends of the period of regret. */
const regretTurns = ({ repatriatedOn: from }: Facts): readonly Day[] =>
  from === undefined
    ? [ANY_DAY]
    : [from, addMonths(from, p.regretMonths[0].value), addMonths(from, p.regretExtendedMonths[0].value)];

export const intake: Intake<Facts> = {
  facts: {
    permitKind: { kind: 'choice', options: KINDS },
    repatriated: { kind: 'flag', asked: { needs: ['permitKind'], when: (f) => is(f.permitKind, 'refugee') } },
    repatriatedOn: {
      kind: 'day',
      asked: afterRepatriation(),
      turns: (f) =>
        [f.repatriationReturnedOn, f.assessedOn, ANY_DAY].flatMap((on) =>
          on === undefined
            ? []
            : [on, addMonths(on, -p.regretMonths[0].value), addMonths(on, -p.regretExtendedMonths[0].value)],
        ),
    },
    regretExtended: { kind: 'flag', asked: afterRepatriation() },
    repatriationReturned: { kind: 'flag', asked: afterRepatriation() },
    repatriationReturnedOn: {
      kind: 'day',
      asked: afterRepatriation(['repatriationReturned'], (f) => f.repatriationReturned),
      turns: regretTurns,
    },
    permitSince: {
      kind: 'day',
      asked: ordinarily(['absences'], (f) => f.absences && f.absences.length > 0),
      turns: permitTurns,
    },
    absences: {
      kind: 'periods',
      from: 'departedOn',
      to: 'returnedOn',
      asked: ordinarily([], () => true),
      samples: sampleAbsences,
    },
    child: {
      kind: 'flag',
      asked: ordinarily(['absences'], (f) => anyStay(f, (stay) => stay.open || isOverChildLimit(stay))),
    },
    permanentPermit: { kind: 'flag', asked: ordinarily(['absences'], isLongOrOpen) },
    lastingStay: {
      kind: 'flag',
      asked: ordinarily(['permanentPermit', 'absences'], (f) =>
        both(both(is(f.permitKind, 'other'), isNot(f.permanentPermit)), isLongOrOpen(f)),
      ),
    },
    residenceSigns: { kind: 'choices', options: SIGNS, asked: ordinarily([], () => true) },
    protectionElsewhere: { kind: 'flag', asked: secondCondition },
    settledInHomeCountry: { kind: 'flag', asked: secondCondition },
    threatActivities: { kind: 'flag' },
    assessedOn: {
      kind: 'day',
      asked: {
        needs: ['permitKind', 'repatriated', 'repatriationReturned', 'absences'],
        when: (f) =>
          either(both(isOrdinary(f), hasOpenStay(f)), both(hasRepatriated(f), isNot(f.repatriationReturned))),
      },
      turns: assessedTurns,
    },
  },
  orders: [{ fact: 'repatriationReturnedOn', notBefore: 'repatriatedOn' }],
  refuse: ({ permitSince, absences }) =>
    permitSince !== undefined && absences?.some(({ departedOn }) => departedOn < permitSince)
      ? [{ fact: 'absences', code: 'order' }]
      : [],
};
