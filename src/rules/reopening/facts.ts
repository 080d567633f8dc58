import { addDays, addYears, type Day } from '../core/day.ts';
import type { FactSpec, Intake } from '../core/facts.ts';
import { both, is, notAfter } from '../core/truth.ts';
import { parameters as p } from './parameters.ts';

export const TRACKS = ['child-reunification', 'placement', 'parent-of-danish-child'] as const;
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

export interface Facts extends ChildFacts, PlacementFacts, ParentFacts {
  readonly caseKind?: Track;
}

const age = p.childAge[0].value;
const comesOfAge = (birth: Day | undefined) => birth && addYears(birth, age);

/** The day on which the child whose case it is turns 18. */
export const turns18 = (f: ChildFacts): Day | undefined => comesOfAge(f.birthDate);

/** The day on which the Danish child turns 18. */
export const childTurns18 = (f: ParentFacts): Day | undefined => comesOfAge(f.childBirthDate);

/** Has the child turned 18 on the day of the request? Whoever had at the decision has. */
export const isAdult = (f: ChildFacts): boolean | undefined =>
  notAfter(turns18(f), f.requestOn) ?? (notAfter(turns18(f), f.decisionOn) || undefined);

/** The births that make somebody 18 on that day, and the first after them (29 February is 28 February then). */
const birthsTurning18On = (at: Day | undefined) =>
  at === undefined ? [] : [addYears(at, -age), addDays(addYears(at, -age), 1)];

const childSpecs = {
  underP912: { kind: 'flag' },
  decisionKind: { kind: 'choice', options: DECISION_KINDS },
  decisionOn: { kind: 'day', turns: (f) => [p.decisionFrom[0].value, p.decisionTo[0].value, f.birthDate, f.requestOn] },
  ground: { kind: 'choice', options: GROUNDS },
  requestOn: {
    kind: 'day',
    turns: (f) => [
      p.requestBy[0].value,
      turns18(f),
      ...(f.decisionOn === undefined ? [p.decisionFrom[0].value, f.birthDate] : [f.decisionOn]),
    ],
  },
  birthDate: {
    kind: 'day',
    turns: (f) => [
      ...birthsTurning18On(f.requestOn ?? p.requestBy[0].value),
      ...(f.requestOn === undefined ? birthsTurning18On(f.decisionOn) : []),
      ...(f.decisionOn === undefined ? [p.decisionTo[0].value, f.requestOn ?? p.requestBy[0].value] : [f.decisionOn]),
    ],
  },
  residedInDenmark: { kind: 'flag' },
  expelledByJudgment: { kind: 'flag' },
  prisonSentence: { kind: 'flag' },
  maintainedAfter18: { kind: 'flag', asked: { needs: ['requestOn', 'birthDate'], when: isAdult } },
} satisfies Record<keyof ChildFacts, FactSpec<Facts>>;

const placementSpecs = {
  circumstancesArose: { kind: 'choice', options: ARISEN },
  informationNew: { kind: 'flag' },
  informationMaterial: { kind: 'flag' },
  requestedBy: { kind: 'choice', options: REQUESTERS },
  powerOfAttorney: { kind: 'flag', asked: { needs: ['requestedBy'], when: (f) => is(f.requestedBy, 'municipality') } },
} satisfies Record<keyof PlacementFacts, FactSpec<Facts>>;

const ofDerivedRight = {
  needs: ['refusalKind'],
  when: (f: ParentFacts) => is(f.refusalKind, 'derived-right'),
} as const;

const parentSpecs = {
  refusalKind: { kind: 'choice', options: REFUSAL_KINDS },
  refusedOn: {
    kind: 'day',
    turns: (f) => [
      p.cutoff1993[0].value,
      p.zambranoOn[0].value,
      f.childBirthDate,
      childTurns18(f),
      f.decisionExpectedOn,
      ...birthsTurning18On(f.decisionExpectedOn),
    ],
  },
  childBirthDate: {
    kind: 'day',
    turns: (f) => [
      ...birthsTurning18On(f.decisionExpectedOn ?? p.chavezVilchezOn[0].value),
      ...birthsTurning18On(f.refusedOn),
      f.refusedOn,
      f.decisionExpectedOn,
    ],
  },
  decisionExpectedOn: {
    kind: 'day',
    turns: (f) => [p.chavezVilchezOn[0].value, f.refusedOn, comesOfAge(f.refusedOn), f.childBirthDate, childTurns18(f)],
  },
  wouldHaveBeenGranted: { kind: 'flag', asked: ofDerivedRight },
  stillFulfilled: { kind: 'flag', asked: ofDerivedRight },
} satisfies Record<keyof ParentFacts, FactSpec<Facts>>;

const SPECS = {
  'child-reunification': childSpecs,
  placement: placementSpecs,
  'parent-of-danish-child': parentSpecs,
} as const satisfies Record<Track, unknown>;

const KEYS = TRACKS.map((track) => [track, Object.keys(SPECS[track]) as (keyof Facts)[]] as const);

/** The track: as stated, else the only one that the facts given can belong to. */
export const trackOf = (f: Facts): Track | undefined =>
  f.caseKind ?? KEYS.find(([, keys]) => keys.some((key) => f[key] !== undefined))?.[0];

/** The facts of a track: asked there only, refused elsewhere. */
function ofTrack<Key extends string>(track: Track, specs: Record<Key, FactSpec<Facts>>): Record<Key, FactSpec<Facts>> {
  const within = Object.entries<FactSpec<Facts>>(specs).map(([key, spec]): [string, FactSpec<Facts>] => [
    key,
    {
      ...spec,
      belongs: (f) => (trackOf(f) ?? track) === track,
      asked: {
        needs: ['caseKind', ...(spec.asked?.needs ?? [])],
        when: (f) => both(is(trackOf(f), track), spec.asked === undefined || spec.asked.when(f)),
      },
    },
  ]);
  return Object.fromEntries(within) as Record<Key, FactSpec<Facts>>;
}

const isDerivedRight = (f: Facts) => f.refusalKind === 'derived-right';

export const intake: Intake<Facts> = {
  facts: {
    caseKind: { kind: 'choice', options: TRACKS },
    ...ofTrack('child-reunification', childSpecs),
    ...ofTrack('placement', placementSpecs),
    ...ofTrack('parent-of-danish-child', parentSpecs),
  },
  orders: [
    { fact: 'requestOn', notBefore: 'decisionOn' },
    { fact: 'birthDate', notAfter: 'decisionOn' },
    { fact: 'birthDate', notAfter: 'requestOn' },
    { fact: 'refusedOn', notAfter: 'decisionExpectedOn' },
    { fact: 'refusedOn', notBefore: 'childBirthDate', when: isDerivedRight },
    { fact: 'decisionExpectedOn', notBefore: 'childBirthDate', when: isDerivedRight },
  ],
};
