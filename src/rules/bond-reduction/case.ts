import type { Day } from '../core/day.ts';
import type { Money } from '../core/money.ts';

export const TESTS = [
  'agency-a1',
  'agency-a2',
  'other-a1-or-higher',
  'other-a2-or-higher',
  'final-exam',
  'other-final-level',
  'module-test',
] as const;
export const LETTERS = ['accepts', 'does-not-accept', 'none'] as const;
export const STEPS = ['a1', 'a2', 'final'] as const;
export type Step = (typeof STEPS)[number];
/** Tests with a deadline. */
export const TIMED = ['a1', 'a2'] as const;
export type Timed = (typeof TIMED)[number];

type TestKind = (typeof TESTS)[number];

export interface Facts {
  readonly spouseReunification?: boolean;
  /** Day the permit was granted. */
  readonly permitGrantedOn?: Day;
  /** Day family reunification was applied for. */
  readonly reunificationAppliedOn?: Day;
  /** Day the security was posted. */
  readonly postedOn?: Day;
  /** A Danish test at level A1 or higher is a condition. */
  readonly danishTestRequired?: boolean;
  readonly testKind?: TestKind;
  /** What the agency's letter says of the test. */
  readonly agencyLetter?: (typeof LETTERS)[number];
  readonly passed?: boolean;
  readonly passedOn?: Day;
  /** Last day, as in the agency's letter; without the months after a failed attempt. */
  readonly deadlineOn?: Day;
  /** Day of registration in the population register; of the spouse permit, for one who had a permit here already. */
  readonly registeredOn?: Day;
  /** Tests that were sat but failed within their deadline. */
  readonly failedInTime?: readonly Timed[];
  /** Day the municipality received the written request. */
  readonly requestReceivedOn?: Day;
  /** The security today, DKK. */
  readonly amountNow?: Money;
  /** The amount first posted, DKK. */
  readonly amountPosted?: Money;
  /** Tests passed beforehand that lowered the amount when it was posted. */
  readonly countedAtPosting?: readonly Step[];
  /** Steps by which it has been reduced since. */
  readonly stepsTaken?: readonly Step[];
  /** Today. */
  readonly assessedOn?: Day;
}

type Level = Step | 'module';
const LEVEL: Readonly<Record<TestKind, Level>> = {
  'agency-a1': 'a1',
  'agency-a2': 'a2',
  'other-a1-or-higher': 'a1',
  'other-a2-or-higher': 'a2',
  'final-exam': 'final',
  'other-final-level': 'final',
  'module-test': 'module',
};

/** The level of the test; undefined where its kind is not known. */
export const levelOf = ({ testKind }: Facts): Level | undefined => testKind && LEVEL[testKind];

/** Of this level, in three values. */
export const isLevel = (f: Facts, level: Level): boolean | undefined => {
  const own = levelOf(f);
  return own === undefined ? undefined : own === level;
};
export const isFinal = (f: Facts) => isLevel(f, 'final');

/** An A2 test or a final kind, in three values. */
export const isMoreThanA1 = (f: Facts): boolean | undefined => {
  const own = levelOf(f);
  return own === undefined ? undefined : own === 'a2' || own === 'final';
};

/** Is the agency's letter about the test so? There is none about a final exam. In three values. */
export const letterIs = (f: Facts, says: (typeof LETTERS)[number]): boolean | undefined => {
  if (f.agencyLetter !== undefined && f.agencyLetter !== says) return false;
  const final = isFinal(f);
  if (final === undefined) return undefined;
  return final ? false : f.agencyLetter && true;
};
