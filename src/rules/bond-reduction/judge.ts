import {
  after,
  all,
  any,
  before,
  both,
  type Citations,
  type Decision,
  firstOf,
  holds,
  is,
  not,
  notAfter,
} from '../core/truth.ts';
import type { Asking } from '../core/settle.ts';
import { type Facts, isFinal, letterIs, levelOf } from './case.ts';
import type { Outcome } from './conclude.ts';
import { deadline, failed, retestAfter, timedLevel } from './deadlines.ts';
import { intake } from './facts.ts';
import { parameters as p } from './parameters.deciding.ts';
import { cites as s } from './cites.ts';

const grantedAfter = p.grantedAfter[0].value;
const began = p.testsBeganOn[0].value;
const otherFinalFrom = p.otherFinalFrom[0].value;

const LETTER: Citations = [s.section];
const KIND: Citations = [s.section, s.steps2024];
const TIME: Citations = [s.section, s.a1Test, s.a2Test];
const RETEST: Citations = [s.a1Test, s.a2Test];
const OTHER_FINAL: Citations = [s.otherFinal];
const BY_LETTER = ['testKind', 'agencyLetter'];
const BY_KIND = ['testKind'];

/** Is the case one of the law's: a spouse, and for a test with a deadline a permit of its time with a test condition? */
const covered = (f: Facts) =>
  all(
    'covered',
    LETTER,
    holds('spouse-reunification', f.spouseReunification, LETTER, ['spouseReunification']),
    any(
      'final-or-required',
      KIND,
      holds('final-kind', isFinal(f), KIND, BY_KIND),
      all(
        'required-after',
        LETTER,
        holds('granted-after', after(f.permitGrantedOn, grantedAfter), LETTER, ['permitGrantedOn']),
        holds('test-required', f.danishTestRequired, LETTER, ['danishTestRequired']),
      ),
    ),
  );

/** The facts that the last day rests on. */
function factsOfDeadline(f: Facts): readonly string[] {
  if (levelOf(f) === 'final') return BY_KIND;
  const facts = ['passedOn', 'testKind', 'deadlineOn'];
  if (f.deadlineOn !== undefined) return facts;
  facts.push('registeredOn');
  if (f.registeredOn === undefined || f.registeredOn < began) facts.push('permitGrantedOn');
  if (levelOf(f) === undefined || levelOf(f) === 'a2') facts.push('reunificationAppliedOn');
  return facts;
}

/** Passed in time. A final exam has no deadline. */
function inTime(f: Facts) {
  const last = deadline(f);
  const level = timedLevel(f);
  const facts = factsOfDeadline(f);
  const isTimeless = isFinal(f) === true;
  return any(
    'in-time',
    TIME,
    holds('by-deadline', isTimeless ? true : notAfter(f.passedOn, last), TIME, facts),
    all(
      'after-failing',
      RETEST,
      holds('by-retest-deadline', isTimeless ? true : notAfter(f.passedOn, retestAfter(last)), RETEST, facts),
      holds('failed-in-time', isTimeless ? true : level && failed(f, level), RETEST, ['failedInTime', 'testKind']),
    ),
  );
}

export function judge(f: Facts): Decision<Outcome> {
  const tooEarly = all(
    'too-early',
    OTHER_FINAL,
    holds('other-final', is(f.testKind, 'other-final-level'), OTHER_FINAL, BY_KIND),
    holds('passed-it', f.passed, OTHER_FINAL, ['passed']),
    holds('asked-too-early', before(f.requestReceivedOn, otherFinalFrom), OTHER_FINAL, ['requestReceivedOn']),
  );
  return firstOf(KIND, [
    ['not-covered', not('not-covered', covered(f))],
    ['module-test-does-not-count', holds('module-test', is(f.testKind, 'module-test'), LETTER, BY_KIND)],
    [
      'not-accepted',
      any('refused', LETTER, holds('letter-refuses', letterIs(f, 'does-not-accept'), LETTER, BY_LETTER), tooEarly),
    ],
    [
      'reduce',
      any(
        'accepted',
        KIND,
        holds('letter-accepts', letterIs(f, 'accepts'), LETTER, BY_LETTER),
        holds('final-passed', both(isFinal(f), f.passed), KIND, ['testKind', 'passed']),
      ),
    ],
    ['not-passed-yet', not('not-passed', holds('passed', f.passed, KIND, ['passed']))],
    ['after-deadline', not('late', inTime(f))],
    [
      'refer-to-agency',
      holds('other-test', is(f.testKind, 'other-a1-or-higher', 'other-a2-or-higher'), LETTER, BY_KIND),
    ],
    ['await-letter', holds('agency-test', is(f.testKind, 'agency-a1', 'agency-a2'), LETTER, BY_KIND)],
  ]);
}

export const asking: Asking<Facts, Outcome> = { ...intake, judge, askFirst: ['spouseReunification', 'testKind'] };
