import { addDays, addYears, type Day } from '../core/day.ts';
import { notAfter } from '../core/truth.ts';
import { parameters as p } from './parameters.ts';

export const TRACKS = [
  'child-reunification',
  'placement',
  'parent-of-danish-child',
  'child-integration-refusal',
  'parent-living-with-both',
  'waiting-time',
] as const;
export type Track = (typeof TRACKS)[number];

export const DECISION_KINDS = ['refused', 'dismissed'] as const;
export const GROUNDS = [
  'integration-prospects',
  'no-lawful-stay',
  'departure-deadline',
  'other-application-pending',
  'other',
] as const;
export const ARISEN = ['before-decision', 'after-decision'] as const;
export const REQUESTERS = ['refugee', 'municipality'] as const;
export const DECISION_TYPES = ['spouse-reunification', 'extension', 'revocation', 'lapse', 'other'] as const;
export const REFUSAL_KINDS = ['derived-right', 'p9c-1', 'p9-2-4', 'other'] as const;

export interface ChildFacts {
  /** Applied for under udlændingeloven § 9, stk. 1, nr. 2. */
  readonly underP912?: boolean;
  readonly decisionKind?: (typeof DECISION_KINDS)[number];
  /** Day of the refusal or dismissal. */
  readonly decisionOn?: Day;
  readonly ground?: (typeof GROUNDS)[number];
  /** Day reopening was requested. */
  readonly requestOn?: Day;
  readonly birthDate?: Day;
  /** Essentially, from the decision until 18 or until the request. */
  readonly residedInDenmark?: boolean;
  readonly expelledByJudgment?: boolean;
  /** Suspended or not, for an offence in Denmark. */
  readonly prisonSentence?: boolean;
  /** The agency paid for maintenance after the 18th birthday. */
  readonly maintainedAfter18?: boolean;
}

export interface PlacementFacts {
  readonly circumstancesArose?: (typeof ARISEN)[number];
  /** The agency did not know it. */
  readonly informationNew?: boolean;
  /** It would presumably have led to another assessment. */
  readonly informationMaterial?: boolean;
  readonly requestedBy?: (typeof REQUESTERS)[number];
  /** From the refugee to the municipality. */
  readonly powerOfAttorney?: boolean;
}

export interface ParentFacts {
  readonly refusalKind?: (typeof REFUSAL_KINDS)[number];
  readonly refusedOn?: Day;
  readonly childBirthDate?: Day;
  /** Day of the decision in the reopening case. */
  readonly decisionExpectedOn?: Day;
  /** A situation can be documented in which the permit would have been given under the practice now laid down. */
  readonly wouldHaveBeenGranted?: boolean;
  readonly stillFulfilled?: boolean;
}

/** Of a parent who lives with the Danish child and its other parent. */
export interface BothParentsFacts {
  readonly decisionType?: (typeof DECISION_TYPES)[number];
  readonly decidedOn?: Day;
  /** A minor Danish child of both. */
  readonly childDanish?: boolean;
  /** The child lives with both, who share the daily care and maintenance. */
  readonly livesWithBothParents?: boolean;
  readonly childBirthDate?: Day;
  /** Day of the decision in the reopening case. */
  readonly decisionExpectedOn?: Day;
}

export interface WaitingFacts {
  /** The resident had a permit under § 7(3). */
  readonly sponsorUnder7_3?: boolean;
  /** Refused because three years had not passed. */
  readonly refusedForThreeYears?: boolean;
}

export interface Facts extends ChildFacts, PlacementFacts, ParentFacts, BothParentsFacts, WaitingFacts {
  readonly caseKind?: Track;
  /** Today. */
  readonly assessedOn?: Day;
}

const age = p.childAge[0].value;
export const comesOfAge = (birth: Day | undefined) => birth && addYears(birth, age);

/** The day on which the child whose case it is turns 18. */
export const turns18 = (f: ChildFacts): Day | undefined => comesOfAge(f.birthDate);

/** The day on which the Danish child turns 18. */
export const childTurns18 = (f: Pick<ParentFacts, 'childBirthDate'>): Day | undefined => comesOfAge(f.childBirthDate);

/** Has the child turned 18 on the day of the request? Whoever had at the decision has. */
export const isAdult = (f: ChildFacts): boolean | undefined =>
  notAfter(turns18(f), f.requestOn) ?? (notAfter(turns18(f), f.decisionOn) || undefined);

/** The births that make somebody 18 on that day, and the first after them (29 February is 28 February then). */
export const birthsTurning18On = (at: Day | undefined) =>
  at === undefined ? [] : [addYears(at, -age), addDays(addYears(at, -age), 1)];
