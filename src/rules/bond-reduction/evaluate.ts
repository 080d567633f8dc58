import type { Day } from '../core/day.ts';
import { after, all, type Decision, firstOf, holds, is, not, notAfter } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { deadline, type Facts, intake } from './facts.ts';
import { parameters as p } from './parameters.ts';
import { sources as s } from './sources.ts';

export const OUTCOMES = [
  'not-covered',
  'module-test-does-not-count',
  'not-accepted',
  'reduce',
  'not-passed-yet',
  'after-deadline',
  'refer-to-agency',
  'await-letter',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = ['I-AFTER-15-MAY'] as const;

export interface Values {
  /** Last day on which the test can be passed in time. */
  readonly deadline: Day | null;
}

/** The facts that the deadline rests on, in the order in which they are asked. */
const deadlineFacts = (f: Facts): readonly string[] =>
  f.deadlineOn !== undefined ? ['deadlineOn'] : ['deadlineOn', 'registeredOn'];

export function judge(f: Facts): Decision<Outcome> {
  const covered = all(
    'covered',
    [s.section, s.today],
    holds('spouse-reunification', f.spouseReunification, [s.section], ['spouseReunification']),
    holds('granted-after', after(f.permitGrantedOn, p.grantedAfter[0].value), [s.section], ['permitGrantedOn']),
    holds('test-required', f.danishTestRequired, [s.section], ['danishTestRequired']),
  );
  const inTime = holds('in-time', notAfter(f.passedOn, deadline(f)), [s.section], ['passedOn', ...deadlineFacts(f)]);

  return firstOf(
    [s.section],
    [
      ['not-covered', not('not-covered', covered)],
      ['module-test-does-not-count', holds('module-test', is(f.testKind, 'module-test'), [s.section], ['testKind'])],
      ['not-accepted', holds('letter-refuses', is(f.agencyLetter, 'does-not-accept'), [s.section], ['agencyLetter'])],
      ['reduce', holds('letter-accepts', is(f.agencyLetter, 'accepts'), [s.section], ['agencyLetter'])],
      ['not-passed-yet', not('not-passed', holds('passed', f.passed, [s.section], ['passed']))],
      ['after-deadline', not('late', inTime)],
      ['refer-to-agency', holds('other-test', is(f.testKind, 'other-a1-or-higher'), [s.section], ['testKind'])],
      ['await-letter', holds('agency-test', is(f.testKind, 'agency-a1', 'agency-a2'), [s.section], ['testKind'])],
    ],
  );
}

export function conclude(f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> {
  const lastDay = deadline(f);
  const needsDeadline = outcome === 'not-passed-yet' && lastDay === undefined;
  const decidedByTheDay =
    f.permitGrantedOn === p.grantedAfter[0].value && f.spouseReunification !== false && f.danishTestRequired !== false;
  return {
    needs: needsDeadline ? ['deadlineOn', 'registeredOn'] : [],
    interpretations: decidedByTheDay ? ['I-AFTER-15-MAY'] : [],
    values: { deadline: lastDay ?? null },
  };
}

export const logic: Logic<Facts, Outcome, Values> = { ...intake, judge, conclude };
