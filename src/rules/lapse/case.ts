import { addMonths, type Day } from '../core/day.ts';
import type { Period } from '../core/facts.ts';
import { both, either, is, isNot } from '../core/truth.ts';
import { parameters as p } from './parameters.deciding.ts';

export const KINDS = ['refugee', 'refugee-family', 'ukraine', 'exempt', 'other'] as const;
export type Kind = (typeof KINDS)[number];
export const SIGNS = [
  'home-disposed-of',
  'told-municipality-leaving',
  'deregistered',
  'belongings-shipped',
  'home-emptied-keys-returned',
  'gave-up',
] as const;
export const IN_UKRAINE = ['none', 'part', 'all'] as const;

/** A stay abroad: first and last day; `null` while it goes on. A day ahead is a plan. */
export type Absence = Period<'departedOn', 'returnedOn'>;

export interface Facts {
  readonly permitKind?: Kind;
  /** Left for good with a signed declaration. */
  readonly repatriated?: boolean;
  /** Together with the refugee. */
  readonly repatriatedTogether?: boolean;
  /** Day of leaving. */
  readonly repatriatedOn?: Day;
  readonly supportUnder14a?: boolean;
  /** The period of regret has been extended. */
  readonly regretExtended?: boolean;
  readonly repatriationReturned?: boolean;
  readonly repatriationReturnedOn?: Day;
  /** First day of the first permit in the unbroken row. */
  readonly permitSince?: Day;
  readonly absences?: readonly Absence[];
  /** Under 18 at departure; of a sign without an absence: on its day. */
  readonly child?: boolean;
  readonly permanentPermit?: boolean;
  /** A permit with the possibility of lasting stay. */
  readonly lastingStay?: boolean;
  readonly residenceSigns?: readonly (typeof SIGNS)[number][];
  /** Day of the sign, the latest if several. */
  readonly residenceGivenUpOn?: Day;
  readonly protectionElsewhere?: boolean;
  /** Voluntarily, in the home country or a former country of residence. */
  readonly settledInHomeCountry?: boolean;
  /** Settled outside the Dublin states, or outside them without a break for more than the limit. */
  readonly outsideDublinStates?: boolean;
  /** Sent as a minor on a stay that harms the child. */
  readonly sentAsMinor?: boolean;
  readonly statePosted?: boolean;
  /** Last day of the posting. */
  readonly postingEndedOn?: Day;
  /** How much of the absence was in Ukraine for a worthy purpose. */
  readonly stayInUkraine?: (typeof IN_UKRAINE)[number];
  /** Today. */
  readonly assessedOn?: Day;
  readonly threatActivities?: boolean;
}

/** An absence with its place in the list, the day until which it is judged (not known: undefined), and 3, 6, 12 months on. */
export interface Stay {
  readonly at: number;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly open: boolean;
  readonly child: Day;
  readonly short: Day;
  readonly long: Day;
  /** What the words of a condition name. */
  readonly params: Readonly<Record<string, Day>>;
}

const [CHILD, SHORT, LONG] = [p.monthsChild[0].value, p.monthsShort[0].value, p.monthsLong[0].value];

export const stayOf = ({ departedOn, returnedOn }: Absence, at: number, assessedOn: Day | undefined): Stay => ({
  at,
  from: departedOn,
  until: returnedOn ?? assessedOn,
  open: returnedOn === null,
  child: addMonths(departedOn, CHILD),
  short: addMonths(departedOn, SHORT),
  long: addMonths(departedOn, LONG),
  params: returnedOn === null ? { from: departedOn } : { from: departedOn, to: returnedOn },
});

// The same absences are looked at for the tree, the values and the advice of one case: what was worked out last is kept.
let lastCase: { readonly f: Facts; readonly stays: readonly Stay[] | undefined } | undefined;

/** The absences to judge; undefined where the list is not known. */
export function staysOf(f: Facts): readonly Stay[] | undefined {
  if (lastCase?.f !== f) {
    lastCase = { f, stays: f.absences?.map((absence, at) => stayOf(absence, at, f.assessedOn)) };
  }
  return lastCase.stays;
}

export const isRefugee = (f: Facts) => is(f.permitKind, 'refugee');
export const isExempt = (f: Facts) => is(f.permitKind, 'exempt');
/** Only these repatriate with a period of regret. */
export const isOfRefugees = (f: Facts) => is(f.permitKind, 'refugee', 'refugee-family');
/** Left by repatriation; else the ordinary rules on residence and absence apply. */
export const hasRepatriated = (f: Facts) => both(isOfRefugees(f), f.repatriated);
export const isOrdinary = (f: Facts) => isNot(hasRepatriated(f));
export const hasSign = (f: Facts) => f.residenceSigns && f.residenceSigns.length > 0;

/** Is it so of one of the absences at least? */
export function ofSomeStay(stays: readonly Stay[] | undefined, test: (stay: Stay) => boolean | undefined) {
  let known: boolean | undefined = stays === undefined ? undefined : false;
  for (const stay of stays ?? []) {
    const one = test(stay);
    if (one === true) return true;
    known = either(known, one);
  }
  return known;
}

const earlier = (a: Day | undefined, b: Day | undefined) => (a === undefined || (b !== undefined && b < a) ? b : a);

/** The permit cannot be newer than this: an absence, a sign (of today at the latest) or the end of a posting comes after it. */
export const permitSinceAtMost = (f: Facts): Day | undefined =>
  (f.absences ?? []).reduce<Day | undefined>(
    (first, { departedOn }) => earlier(first, departedOn),
    earlier(f.residenceGivenUpOn ?? (hasSign(f) === true ? f.assessedOn : undefined), f.postingEndedOn),
  );
