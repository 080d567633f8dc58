import { type FactSpec, type Intake, TODAY_ONLY } from '../core/facts.ts';
import { both, is } from '../core/truth.ts';
import {
  ARISEN,
  birthsTurning18On,
  childTurns18,
  comesOfAge,
  DECISION_KINDS,
  DECISION_TYPES,
  type Facts,
  GROUNDS,
  isAdult,
  REFUSAL_KINDS,
  REQUESTERS,
  type Track,
  TRACKS,
  turns18,
} from './facts.ts';
import { parameters as p } from './parameters.ts';

const ofDerivedRight = {
  needs: ['refusalKind'],
  when: (f: Facts) => is(f.refusalKind, 'derived-right'),
} as const;

/** Each fact, whatever tracks it is of. */
const specs = {
  underP912: { kind: 'flag' },
  decisionKind: { kind: 'choice', options: DECISION_KINDS },
  decisionOn: {
    kind: 'day',
    turns: (f) => [
      p.decisionFrom[0].value,
      p.decisionTo[0].value,
      p.gencTo[0].value,
      p.transitionFrom[0].value,
      p.transitionTo[0].value,
      f.birthDate,
      f.requestOn,
    ],
  },
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
  circumstancesArose: { kind: 'choice', options: ARISEN },
  informationNew: { kind: 'flag' },
  informationMaterial: { kind: 'flag' },
  requestedBy: { kind: 'choice', options: REQUESTERS },
  powerOfAttorney: { kind: 'flag', asked: { needs: ['requestedBy'], when: (f) => is(f.requestedBy, 'municipality') } },
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
  decisionType: { kind: 'choice', options: DECISION_TYPES },
  decidedOn: {
    kind: 'day',
    turns: (f) => [
      p.chavezVilchezOn[0].value,
      p.bothParentsPracticeFrom[0].value,
      childTurns18(f),
      f.decisionExpectedOn,
    ],
  },
  childDanish: { kind: 'flag' },
  livesWithBothParents: { kind: 'flag' },
  childBirthDate: {
    kind: 'day',
    turns: (f) => [
      ...birthsTurning18On(f.decisionExpectedOn ?? f.decidedOn ?? p.chavezVilchezOn[0].value),
      ...birthsTurning18On(f.refusedOn),
      f.refusedOn,
      f.decisionExpectedOn,
    ],
  },
  decisionExpectedOn: {
    kind: 'day',
    turns: (f) => [
      // What is decided anew was decided before: the days of that bound it too.
      p.cutoff1993[0].value,
      p.zambranoOn[0].value,
      p.chavezVilchezOn[0].value,
      p.bothParentsPracticeFrom[0].value,
      f.refusedOn,
      f.decidedOn,
      comesOfAge(f.refusedOn),
      f.childBirthDate,
      childTurns18(f),
    ],
  },
  wouldHaveBeenGranted: { kind: 'flag', asked: ofDerivedRight },
  stillFulfilled: { kind: 'flag', asked: ofDerivedRight },
  sponsorUnder7_3: { kind: 'flag' },
  refusedForThreeYears: { kind: 'flag' },
} satisfies Record<Exclude<keyof Facts, 'caseKind' | 'assessedOn'>, FactSpec<Facts>>;
type OwnFact = keyof typeof specs;

/** The facts of each track, in its order but for `ground`, which stands after `decisionOn` in every one. */
const FACTS_OF: Readonly<Record<Track, readonly OwnFact[]>> = {
  'child-reunification': [
    'underP912',
    'decisionKind',
    'decisionOn',
    'ground',
    'requestOn',
    'birthDate',
    'residedInDenmark',
    'expelledByJudgment',
    'prisonSentence',
    'maintainedAfter18',
  ],
  placement: ['circumstancesArose', 'informationNew', 'informationMaterial', 'requestedBy', 'powerOfAttorney'],
  'parent-of-danish-child': [
    'refusalKind',
    'refusedOn',
    'childBirthDate',
    'decisionExpectedOn',
    'wouldHaveBeenGranted',
    'stillFulfilled',
  ],
  'child-integration-refusal': ['decisionKind', 'ground', 'decisionOn'],
  'parent-living-with-both': [
    'decisionType',
    'decidedOn',
    'childDanish',
    'livesWithBothParents',
    'childBirthDate',
    'decisionExpectedOn',
  ],
  'waiting-time': ['sponsorUnder7_3', 'refusedForThreeYears'],
};
const OWN = Object.keys(specs) as OwnFact[];
const TRACKS_OF = Object.fromEntries(
  OWN.map((fact) => [fact, TRACKS.filter((track) => FACTS_OF[track].includes(fact))]),
) as Record<OwnFact, Track[]>;

/** The tracks that the case can be of: as stated, else those that have every fact given, or at least the first. */
function tracksOf(f: Facts): readonly Track[] {
  if (f.caseKind !== undefined) return [f.caseKind];
  const given = OWN.filter((fact) => f[fact] !== undefined);
  const [first] = given;
  if (first === undefined) return TRACKS;
  const all = TRACKS.filter((track) => given.every((fact) => FACTS_OF[track].includes(fact)));
  return all.length > 0 ? all : TRACKS_OF[first].slice(0, 1);
}

/** The track, once it is stated or only one is left. */
export function trackOf(f: Facts): Track | undefined {
  const [first, ...others] = tracksOf(f);
  return others.length > 0 ? undefined : first;
}

/** A fact of some of the tracks: asked there only, refused elsewhere. */
const ofTracks = (fact: OwnFact, spec: FactSpec<Facts>): FactSpec<Facts> => ({
  ...spec,
  belongs: (f) => tracksOf(f).some((track) => TRACKS_OF[fact].includes(track)),
  asked: {
    needs: ['caseKind', ...(spec.asked?.needs ?? [])],
    when: (f) => both(is(trackOf(f), ...TRACKS_OF[fact]), spec.asked === undefined || spec.asked.when(f)),
  },
});

const isDerivedRight = (f: Facts) => f.refusalKind === 'derived-right';

export const intake: Intake<Facts> = {
  facts: {
    caseKind: { kind: 'choice', options: TRACKS },
    ...(Object.fromEntries(OWN.map((fact) => [fact, ofTracks(fact, specs[fact])])) as Record<OwnFact, FactSpec<Facts>>),
    assessedOn: TODAY_ONLY,
  },
  orders: [
    { fact: 'requestOn', notBefore: 'decisionOn' },
    { fact: 'birthDate', notAfter: 'decisionOn' },
    { fact: 'birthDate', notAfter: 'requestOn' },
    { fact: 'refusedOn', notAfter: 'decisionExpectedOn' },
    { fact: 'refusedOn', notBefore: 'childBirthDate', when: isDerivedRight },
    { fact: 'decisionExpectedOn', notBefore: 'childBirthDate', when: isDerivedRight },
    { fact: 'decidedOn', notAfter: 'decisionExpectedOn' },
  ],
  hasKinds: true,
};
