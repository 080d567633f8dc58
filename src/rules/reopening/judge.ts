import type { Asking } from '../core/settle.ts';
import { type Citations, type Decision, firstOf, holds, type Reason } from '../core/truth.ts';
import { childConditions, childRows } from './child.ts';
import type { Facts, Track } from './facts.ts';
import { intake, trackOf } from './intake.ts';
import { refusalConditions, refusalRows, waitingConditions, waitingRows } from './later.ts';
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

export const TRACKS: Readonly<Record<Track, TrackLogic>> = {
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

export const asking: Asking<Facts, Outcome> = {
  ...intake,
  judge,
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
