import { act, COMMON, reserve, tell, type Tone } from '../core/advice.ts';
import type { Day } from '../core/day.ts';
import type { Step } from './case.ts';
import type { Outcome } from './conclude.ts';

/** Who must ask, and what goes with the request (§§ 14-16 of each order). */
export const BY = 'the-person-who-posted';
export const WITH = ['proof-and-day-of-test', 'failed-attempt-or-suspension'] as const;

export const SAYINGS = {
  ...COMMON,
  'amount-computed': reserve<{ base: number; baseYear: number; year: number }>(),
  'amount-not-published': tell<{ year: number }>(),
  'ask-municipality-amount': act(),
  'deadline-has-passed': tell<{ on: Day }>(),
  'not-spouses': tell(),
  'granted-too-early': tell<{ on: Day }>(),
  'no-test-required': tell(),
  'final-exam-still-reduces': tell(),
  'ask-agency': act(),
  'take-accepted-test': act<{ deadline?: Day }>('deadline'),
  'accepted-tests-listed': tell(),
  'agency-decides': tell(),
  'another-test-by': tell<{ deadline?: Day }>('deadline'),
  'ask-again-from': act<{ on: Day }>(),
  'step-amount': tell<{ step: readonly Step[]; stepAmount?: number; levelYear?: number }>('stepAmount', 'levelYear'),
  'new-amount': tell<{ newAmount: number }>(),
  'floor-limits': tell<{ floor: number }>(),
  'nothing-left': tell(),
  'write-to-municipality': act<{ by: typeof BY; with: typeof WITH }>(),
  'effect-from-receipt': tell<{ effectFrom?: Day }>('effectFrom'),
  'never-by-itself': tell(),
  'municipality-instructs-bank': tell(),
  'half-of-the-first-amount': tell(),
  'security-over-50000-before-2012': tell(),
  'a1-deadline-suspended': reserve<{ a1Deadline: Day }>(),
  'lower-tests-count-too': act<{ tests: readonly Step[] }>(),
  'test-by': tell<{ deadline?: Day }>('deadline'),
  'retest-until': tell<{ retestDeadline?: Day }>('retestDeadline'),
  'sign-up-in-time': act(),
  'a1-missed-permit-may-be-revoked': tell(),
  'a2-is-a-condition': tell(),
  'a2-within-a1-deadline-gives-both': tell<{ a1Deadline?: Day }>('a1Deadline'),
  'final-exam-has-no-deadline': tell(),
  'no-reduction-for-this-step': tell(),
  'failed-attempt-gives-three-months': tell(),
  'absence-suspends': tell(),
  'next-steps-still-open': tell(),
  'send-proof': act<{ by: Day }>(),
  'once-accepted': tell(),
  'letter-comes': tell(),
  'municipality-sees-uip': tell(),
};

export const TONES = {
  'needs-facts': 'info',
  'not-covered': 'loss',
  'module-test-does-not-count': 'act',
  'not-accepted': 'loss',
  reduce: 'act',
  'not-passed-yet': 'act',
  'after-deadline': 'loss',
  'refer-to-agency': 'act',
  'await-letter': 'info',
} as const satisfies Record<Outcome | 'needs-facts', Tone>;

export type DeadlineId = 'test-deadline' | 'retest-deadline' | 'send-proof';
export type TimelineId =
  | 'applied'
  | 'posted'
  | 'granted'
  | 'registered'
  | 'test-time'
  | 'last-day'
  | 'retest'
  | 'passed'
  | 'received'
  | 'today';
