import { addMonths, type Day } from '../core/day.ts';
import type { Intake } from '../core/facts.ts';
import { both, is } from '../core/truth.ts';
import { parameters as p } from './parameters.ts';

export const TESTS = ['agency-a1', 'agency-a2', 'other-a1-or-higher', 'module-test'] as const;
export const LETTERS = ['accepts', 'does-not-accept', 'none'] as const;

export interface Facts {
  readonly spouseReunification?: boolean;
  /** Day the permit was granted. */
  readonly permitGrantedOn?: Day;
  /** A Danish test at level A1 or higher is a condition. */
  readonly danishTestRequired?: boolean;
  readonly testKind?: (typeof TESTS)[number];
  /** What the agency's letter says of the test. */
  readonly agencyLetter?: (typeof LETTERS)[number];
  readonly passed?: boolean;
  readonly passedOn?: Day;
  /** Last day, as in the agency's letter. */
  readonly deadlineOn?: Day;
  /** Day of registration in the population register. */
  readonly registeredOn?: Day;
}

const [grantedAfter] = p.grantedAfter;
const [deadlineMonths] = p.deadlineMonths;

/** Last day for the test: as the letter says, else reckoned from the registration. */
export const deadline = (f: Facts): Day | undefined =>
  f.deadlineOn ?? (f.registeredOn === undefined ? undefined : addMonths(f.registeredOn, deadlineMonths.value));

const withoutLetter = (f: Facts) => is(f.agencyLetter, 'none');

export const intake: Intake<Facts> = {
  facts: {
    spouseReunification: { kind: 'flag' },
    permitGrantedOn: { kind: 'day', turns: () => [grantedAfter.value] },
    danishTestRequired: { kind: 'flag' },
    testKind: { kind: 'choice', options: TESTS },
    agencyLetter: { kind: 'choice', options: LETTERS },
    passed: { kind: 'flag', asked: { needs: ['agencyLetter'], when: withoutLetter } },
    passedOn: {
      kind: 'day',
      asked: { needs: ['agencyLetter', 'passed'], when: (f) => both(withoutLetter(f), f.passed) },
      turns: (f) => [grantedAfter.value, deadline(f)],
    },
    deadlineOn: { kind: 'day', replacedBy: 'registeredOn', turns: (f) => [grantedAfter.value, f.passedOn] },
    registeredOn: {
      kind: 'day',
      asked: { needs: [], when: (f) => f.deadlineOn === undefined },
      turns: (f) => [grantedAfter.value, f.passedOn && addMonths(f.passedOn, -deadlineMonths.value)],
    },
  },
  orders: [],
};
