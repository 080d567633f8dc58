import type { Day } from '../core/day.ts';
import {
  after,
  all,
  before,
  both,
  type Citations,
  either,
  holds,
  is,
  isBefore,
  isNot,
  not,
  type Reason,
} from '../core/truth.ts';
import { type ChildFacts, isAdult, turns18 } from './facts.ts';
import { parameters as p } from './parameters.ts';
import { cites as s } from './cites.ts';

/** Refused for integration prospects, or dismissed for one of three reasons. */
const groundIsCovered = ({ decisionKind, ground }: ChildFacts) =>
  either(
    both(is(decisionKind, 'refused'), is(ground, 'integration-prospects')),
    both(
      is(decisionKind, 'dismissed'),
      is(ground, 'no-lawful-stay', 'departure-deadline', 'other-application-pending'),
    ),
  );

/** The decision falls between birth and request: they may rule out the period before its day is known. */
function decidedInPeriod({ decisionOn, requestOn, birthDate }: ChildFacts): boolean | undefined {
  const [first, last] = [p.decisionFrom[0].value, p.decisionTo[0].value];
  if (decisionOn !== undefined) return first <= decisionOn && decisionOn <= last;
  return before(requestOn, first) || after(birthDate, last) ? false : undefined;
}

/** The request is not before the decision, nor before birth: they may be past the last day already. */
function requestedInTime({ requestOn, decisionOn, birthDate }: ChildFacts): boolean | undefined {
  const last = p.requestBy[0].value;
  if (requestOn !== undefined) return requestOn <= last;
  return after(decisionOn ?? birthDate, last) ? false : undefined;
}

/** The conditions in the order of the table. */
export function childConditions(f: ChildFacts): Reason[] {
  const leaf = (id: string, known: boolean | undefined, cites: Citations, ...facts: (keyof ChildFacts)[]) =>
    holds(id, known, cites, facts);
  return [
    leaf('legal-basis', f.underP912, [s.p912, s.act], 'underP912'),
    leaf('decision-period', decidedInPeriod(f), [s.child, s.act], 'decisionOn'),
    leaf('ground', groundIsCovered(f), [s.child, s.act], 'decisionKind', 'ground'),
    leaf('residence', f.residedInDenmark, [s.child, s.actResidence], 'residedInDenmark'),
    leaf('no-expulsion', isNot(f.expelledByJudgment), [s.child, s.actOffence], 'expelledByJudgment'),
    leaf('no-prison', isNot(f.prisonSentence), [s.child, s.actOffence], 'prisonSentence'),
    leaf(
      'no-maintenance-after-18',
      either(isNot(isAdult(f)), isNot(f.maintainedAfter18)),
      [s.child, s.actMaintenance],
      'requestOn',
      'birthDate',
      'maintainedAfter18',
    ),
    leaf('request-period', requestedInTime(f), [s.child, s.actRequest], 'requestOn'),
  ];
}

export function childRows(f: ChildFacts, childCase: Reason) {
  const conditions = all('child-conditions', [s.child, s.act], childCase, ...childConditions(f));
  return [
    ['reopenable', conditions],
    ['not-reopenable', not('child-not-reopenable', conditions)],
  ] as const;
}

/** Last day of the stay that is required; null where it is not settled, or the child was 18 at the decision. */
export function residenceUntil(f: ChildFacts): Day | null {
  const ofAge = turns18(f);
  if (ofAge === undefined || f.requestOn === undefined) return null;
  if (f.requestOn < ofAge) return f.requestOn;
  return isBefore(f.decisionOn, ofAge) ? ofAge : null;
}
