import type { Day } from '../core/day.ts';
import { type Citations, type Decision, firstOf, holds, type Reason } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { childConditions, childRows, residenceUntil } from './child.ts';
import { childTurns18, type Facts, intake, type Track, trackOf } from './facts.ts';
import { parentConditions, parentInterpretations, parentRows } from './parent.ts';
import { placementConditions, placementRows } from './placement.ts';
import { sources as s } from './sources.ts';

export const OUTCOMES = [
  'use-relocation-rules',
  'not-reopenable',
  'power-of-attorney-missing',
  'request-reopening',
  'reopenable',
  'not-covered',
  'agency-examines',
  'request-yourself',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = ['I-1993', 'I-DOCUMENTED', 'I-OWN-MOTION', 'I-ZAMBRANO-DAY'] as const;

export interface Values {
  /** Ids of the conditions that are known to fail, in the order of the table. */
  readonly failed: readonly string[] | null;
  /** Last day until which the child must have stayed in Denmark. */
  readonly residenceUntil: Day | null;
  /** The day the Danish child turns 18: the decision must be made before it. */
  readonly childTurns18On: Day | null;
}

type Row = readonly [Outcome, Reason];

interface TrackLogic {
  readonly id: string;
  readonly cites: Citations;
  readonly outcomes: readonly Outcome[];
  readonly rows: (f: Facts, ofThisTrack: Reason) => readonly Row[];
  readonly conditions: (f: Facts) => readonly Reason[];
}

const TRACKS: Readonly<Record<Track, TrackLogic>> = {
  'child-reunification': {
    id: 'child-case',
    cites: [s.child],
    outcomes: ['not-reopenable', 'reopenable'],
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
};

/** Is it this track? Settles every row of a track that is not the case's. */
const inTrack = (track: Track, known: boolean | undefined) =>
  holds(TRACKS[track].id, known, TRACKS[track].cites, ['caseKind']);

/** One row for each outcome that only other tracks lead to. */
function rowsElsewhere(track: Track | undefined): readonly Row[] {
  const own: readonly Outcome[] = track === undefined ? [] : TRACKS[track].outcomes;
  return OUTCOMES.filter((outcome) => !own.includes(outcome)).map((outcome): Row => {
    const [other] = Object.entries(TRACKS).find(([, { outcomes }]) => outcomes.includes(outcome))!;
    return [outcome, inTrack(other as Track, track === undefined ? undefined : false)];
  });
}

const elsewhere = new Map<Track | undefined, readonly Row[]>(
  [undefined, ...(Object.keys(TRACKS) as Track[])].map((track) => [track, rowsElsewhere(track)]),
);

/** The rows of the case's track, then those that belong to the others. */
export function judge(f: Facts): Decision<Outcome> {
  const track = trackOf(f);
  const others = elsewhere.get(track)!;
  if (track === undefined) return firstOf([s.child, s.placement, s.parent], others);
  return firstOf(TRACKS[track].cites, [...TRACKS[track].rows(f, inTrack(track, true)), ...others]);
}

/** Nothing fails where the outcome is another; nothing is settled before there is one. */
function failedConditions(f: Facts, outcome: Outcome | undefined): readonly string[] | null {
  const track = trackOf(f);
  if (outcome === undefined || track === undefined) return null;
  if (outcome !== 'not-reopenable' && outcome !== 'not-covered') return [];
  return TRACKS[track]
    .conditions(f)
    .filter(({ truth }) => truth === 'false')
    .map(({ id }) => id);
}

export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const failed = failedConditions(f, outcome);
  return {
    needs: [],
    interpretations: parentInterpretations(f, outcome, failed ?? []),
    values: { failed, residenceUntil: residenceUntil(f), childTurns18On: childTurns18(f) ?? null },
  };
}

export const logic: Logic<Facts, Outcome, Values> = { ...intake, judge, conclude };
