import { plusMonths } from './days.ts';
import { type RawFacts, type Reference, unreadable } from './reference.ts';

interface Facts {
  spouseReunification: boolean;
  permitGrantedOn?: string;
  danishTestRequired?: boolean;
  testKind?: 'agency-a1' | 'agency-a2' | 'other-a1-or-higher' | 'module-test';
  agencyLetter?: 'accepts' | 'does-not-accept' | 'none';
  passed?: boolean;
  passedOn?: string;
  deadlineOn?: string;
  registeredOn?: string;
}

const kinds: Reference<Facts>['kinds'] = {
  spouseReunification: 'flag',
  permitGrantedOn: 'day',
  danishTestRequired: 'flag',
  testKind: ['agency-a1', 'agency-a2', 'other-a1-or-higher', 'module-test'],
  agencyLetter: ['accepts', 'does-not-accept', 'none'],
  passed: 'flag',
  passedOn: 'day',
  deadlineOn: 'day',
  registeredOn: 'day',
};

function deadline(f: Facts): string | null {
  if (f.deadlineOn !== undefined) return f.deadlineOn;
  return f.registeredOn === undefined ? null : plusMonths(f.registeredOn, 6);
}

function outcome(f: Facts): string {
  if (!f.spouseReunification || f.permitGrantedOn! <= '2012-05-15' || !f.danishTestRequired) return 'not-covered';
  if (f.testKind === 'module-test') return 'module-test-does-not-count';
  if (f.agencyLetter === 'does-not-accept') return 'not-accepted';
  if (f.agencyLetter === 'accepts') return 'reduce';
  if (!f.passed) return 'not-passed-yet';
  if (f.passedOn! > deadline(f)!) return 'after-deadline';
  return f.testKind === 'other-a1-or-higher' ? 'refer-to-agency' : 'await-letter';
}

function interpretations(f: Facts): string[] {
  const dayLater = outcome({ ...f, permitGrantedOn: '2012-05-16' });
  return f.permitGrantedOn === '2012-05-15' && dayLater !== outcome(f) ? ['I-AFTER-15-MAY'] : [];
}

function asked(f: Facts): string[] {
  const keys = ['spouseReunification', 'permitGrantedOn', 'danishTestRequired', 'testKind', 'agencyLetter'];
  if (f.agencyLetter === 'none') keys.push('passed');
  if (f.agencyLetter === 'none' && f.passed) keys.push('passedOn');
  return [...keys, 'deadlineOn', 'registeredOn'];
}

const invalid = (raw: RawFacts) => unreadable(kinds, raw);

export const bondReduction: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values: (f) => ({ deadline: deadline(f) }),
  interpretations,
  asked,
  substitutes: { deadlineOn: 'registeredOn' },
  outcomes: [
    'not-covered',
    'module-test-does-not-count',
    'not-accepted',
    'reduce',
    'not-passed-yet',
    'after-deadline',
    'refer-to-agency',
    'await-letter',
  ],
};
