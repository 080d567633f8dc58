import type { Day } from '../core/day.ts';
import { type Citations, type Decision, firstOf, holds, type Reason } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { childConditions, childRows, residenceUntil } from './child.ts';
import { childTurns18, type Facts, type Track } from './facts.ts';
import { intake, trackOf } from './intake.ts';
import { refusalConditions, refusalRows, type Scheme, schemeOf, waitingConditions, waitingRows } from './later.ts';
import { parameters as p } from './parameters.ts';
import { bothParentsConditions, bothParentsRows, parentConditions, parentRows } from './parent.ts';
import { placementConditions, placementRows } from './placement.ts';
import { cites as s } from './cites.ts';

export const OUTCOMES = [
  'reopenable',
  'not-reopenable',
  'use-relocation-rules',
  'power-of-attorney-missing',
  'request-reopening',
  'not-covered',
  'agency-examines',
  'request-yourself',
  'ask-agency',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = [
  'I-1993',
  'I-DOCUMENTED',
  'I-OWN-MOTION',
  'I-ZAMBRANO-DAY',
  'I-2020-END',
  'I-CHAVEZ-DAY',
] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

export interface Values {
  /** Codes of the conditions that are known to fail, in the order of the track. */
  readonly failed: readonly string[] | null;
  /** Last day until which the child must have stayed in Denmark. */
  readonly residenceUntil: Day | null;
  /** The day the Danish child turns 18: the decision must be made before it. */
  readonly childTurns18On: Day | null;
  /** The scheme under which the agency can be asked. */
  readonly scheme: Scheme | null;
}

type Row = readonly [Outcome, Reason];

interface TrackLogic {
  readonly id: string;
  readonly cites: Citations;
  readonly outcomes: readonly Outcome[];
  readonly rows: (f: Facts, ofThisTrack: Reason) => readonly Row[];
  readonly conditions: (f: Facts) => readonly Reason[];
  /** The code of a condition, where two tracks have conditions of one name. */
  readonly codes?: Readonly<Record<string, string>>;
}

const TRACKS: Readonly<Record<Track, TrackLogic>> = {
  'child-reunification': {
    id: 'child-case',
    cites: [s.child],
    outcomes: ['reopenable', 'not-reopenable'],
    rows: childRows,
    conditions: childConditions,
  },
  placement: {
    id: 'placement-case',
    cites: [s.placement],
    outcomes: ['use-relocation-rules', 'not-reopenable', 'power-of-attorney-missing', 'request-reopening'],
    rows: placementRows,
    conditions: placementConditions,
  },
  'parent-of-danish-child': {
    id: 'parent-case',
    cites: [s.parent],
    outcomes: ['not-covered', 'agency-examines', 'request-yourself'],
    rows: parentRows,
    conditions: parentConditions,
  },
  'child-integration-refusal': {
    id: 'refusal-case',
    cites: [s.genc, s.children2019],
    outcomes: ['not-covered', 'ask-agency'],
    rows: refusalRows,
    conditions: refusalConditions,
    codes: { 'integration-ground': 'ground', 'scheme-period': 'decision-period' },
  },
  'parent-living-with-both': {
    id: 'both-parents-case',
    cites: [s.bothParents2022],
    outcomes: ['not-covered', 'agency-examines', 'request-yourself'],
    rows: bothParentsRows,
    conditions: bothParentsConditions,
  },
  'waiting-time': {
    id: 'waiting-case',
    cites: [s.waiting2021],
    outcomes: ['not-covered', 'request-yourself'],
    rows: waitingRows,
    conditions: waitingConditions,
    codes: { 'waiting-ground': 'ground' },
  },
};

/** Is it this track? Settles every row of a track that is not the case's. */
const inTrack = (track: Track, known: boolean | undefined) =>
  holds(TRACKS[track].id, known, TRACKS[track].cites, ['caseKind']);

const EVERY: Citations = [s.child, s.placement, s.parent];

/** Of the tracks that lead to an outcome, the one that is named where the case is of none of them. */
const NAMED: Readonly<Record<Outcome, Track>> = {
  reopenable: 'child-reunification',
  'not-reopenable': 'child-reunification',
  'use-relocation-rules': 'placement',
  'power-of-attorney-missing': 'placement',
  'request-reopening': 'placement',
  'not-covered': 'parent-of-danish-child',
  'agency-examines': 'parent-living-with-both',
  'request-yourself': 'waiting-time',
  'ask-agency': 'child-integration-refusal',
};

/** One row for each outcome that only other tracks lead to. */
function rowsElsewhere(track: Track | undefined): readonly Row[] {
  const own: readonly Outcome[] = track === undefined ? [] : TRACKS[track].outcomes;
  return OUTCOMES.filter((outcome) => !own.includes(outcome)).map((outcome): Row => {
    return [outcome, inTrack(NAMED[outcome], track === undefined ? undefined : false)];
  });
}

const elsewhere = new Map<Track | undefined, readonly Row[]>(
  [undefined, ...(Object.keys(TRACKS) as Track[])].map((track) => [track, rowsElsewhere(track)]),
);

/** The rows of the case's track, then those that belong to the others. */
export function judge(f: Facts): Decision<Outcome> {
  const track = trackOf(f);
  const others = elsewhere.get(track)!;
  if (track === undefined) return firstOf(EVERY, others);
  return firstOf(TRACKS[track].cites, [...TRACKS[track].rows(f, inTrack(track, true)), ...others]);
}

/** Nothing fails where the outcome is another; nothing is settled before there is one. */
function failedConditions(f: Facts, outcome: Outcome | undefined): readonly string[] | null {
  const track = trackOf(f);
  if (outcome === undefined || track === undefined) return null;
  if (outcome !== 'not-reopenable' && outcome !== 'not-covered') return [];
  const { conditions, codes } = TRACKS[track];
  return conditions(f)
    .filter(({ truth }) => truth === 'false')
    .map(({ id }) => codes?.[id] ?? id);
}

function interpretationsOf(f: Facts, outcome: Outcome, failed: readonly string[]): Interpretation[] {
  const found: Interpretation[] = [];
  const track = trackOf(f);
  if (track === 'parent-of-danish-child') {
    if (failed.includes('refusal-date')) found.push('I-1993');
    if (f.refusalKind === 'derived-right') found.push('I-DOCUMENTED');
    if (outcome === 'agency-examines') found.push('I-OWN-MOTION');
    if (outcome === 'request-yourself' && f.refusedOn === p.zambranoOn[0].value) found.push('I-ZAMBRANO-DAY');
  }
  if (outcome === 'ask-agency' && f.decisionOn !== undefined && schemeOf(f.decisionOn) === 'transition-2020')
    found.push('I-2020-END');
  if (
    track === 'parent-living-with-both' &&
    outcome === 'request-yourself' &&
    f.decidedOn === p.chavezVilchezOn[0].value
  )
    found.push('I-CHAVEZ-DAY');
  return found;
}

export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const failed = failedConditions(f, outcome);
  const scheme = outcome === 'ask-agency' && f.decisionOn !== undefined ? schemeOf(f.decisionOn) : undefined;
  return {
    needs: [],
    interpretations: outcome === undefined ? [] : interpretationsOf(f, outcome, failed ?? []),
    values: {
      failed,
      residenceUntil: residenceUntil(f),
      childTurns18On: childTurns18(f) ?? null,
      scheme: scheme ?? null,
    },
  };
}

export const logic: Logic<Facts, Outcome, Values> = {
  ...intake,
  outcomes: OUTCOMES,
  judge,
  conclude,
  // Whoever asks too late, or about a decision that is of another time, is told at once.
  askFirst: [
    'caseKind',
    'requestOn',
    'decisionOn',
    'decidedOn',
    'refusedForThreeYears',
    'refusalKind',
    'circumstancesArose',
  ],
};
