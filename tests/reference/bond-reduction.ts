import {
  a1Deadline,
  a2FromS,
  countedMatters,
  deadline,
  isA2,
  isFinal,
  isMoreThanA1,
  letter,
  outcome,
  scheme,
  steps,
  values,
  type Facts,
} from './bond-reduction-law.ts';
import { deadlines, interpretations, statements } from './bond-reduction-told.ts';
import { plusMonths } from './days.ts';
import { order, type RawFacts, type Reference, unreadable } from './reference.ts';

const kinds: Reference<Facts>['kinds'] = {
  spouseReunification: 'flag',
  permitGrantedOn: 'day',
  reunificationAppliedOn: 'day',
  postedOn: 'day',
  danishTestRequired: 'flag',
  testKind: [
    'agency-a1',
    'agency-a2',
    'other-a1-or-higher',
    'other-a2-or-higher',
    'final-exam',
    'other-final-level',
    'module-test',
  ],
  agencyLetter: ['accepts', 'does-not-accept', 'none'],
  passed: 'flag',
  passedOn: 'day',
  deadlineOn: 'day',
  registeredOn: 'day',
  failedInTime: { any: ['a1', 'a2'] },
  requestReceivedOn: 'day',
  amountNow: 'money',
  amountPosted: 'money',
  countedAtPosting: { any: steps },
  stepsTaken: { any: steps },
  assessedOn: 'day',
};

/** Passed after that day and not more than 3 months after it. */
const isWithinRetest = (f: Facts, limit: string | null) =>
  limit !== null && f.passedOn !== undefined && f.passedOn > limit && f.passedOn <= plusMonths(limit, 3);

function asked(f: Facts): string[] {
  const keys = ['spouseReunification', 'permitGrantedOn', 'danishTestRequired', 'testKind'];
  const { reunificationAppliedOn: applied } = f;
  const knowsAmount = f.amountNow !== undefined && f.testKind !== 'module-test';
  if (knowsAmount || (isA2(f) && f.agencyLetter === 'none')) keys.push('reunificationAppliedOn');
  if (knowsAmount && applied !== undefined && applied < '2024-07-01') keys.push('postedOn');
  if (!isFinal(f)) keys.push('agencyLetter', 'deadlineOn');
  if (isFinal(f) || f.agencyLetter === 'none') keys.push('passed');
  if ((letter(f) === 'none' && f.passed) || (knowsAmount && isMoreThanA1(f))) keys.push('passedOn');
  const needsDeadline = !isFinal(f) && f.deadlineOn === undefined && f.agencyLetter !== 'accepts';
  if (needsDeadline || (knowsAmount && isMoreThanA1(f))) keys.push('registeredOn');
  const limits = [deadline(f), a1Deadline(f), isFinal(f) ? a2FromS(f) : null];
  if (limits.some((limit) => isWithinRetest(f, limit))) keys.push('failedInTime');
  if ((f.testKind === 'other-final-level' && f.passed) || knowsAmount) keys.push('requestReceivedOn');
  if (knowsAmount && scheme(f) === 'A') keys.push('amountPosted');
  if (knowsAmount && countedMatters(f)) keys.push('countedAtPosting');
  if (knowsAmount && ['B', 'C', 'D'].includes(scheme(f)!)) keys.push('stepsTaken');
  return keys;
}

function invalid(raw: RawFacts): Record<string, string> {
  const found = unreadable(kinds, raw);
  for (const later of ['postedOn', 'permitGrantedOn']) {
    order(found, raw, 'reunificationAppliedOn', 'reunificationAppliedOn', later);
  }
  order(found, raw, 'requestReceivedOn', 'passedOn', 'requestReceivedOn');
  const [now, posted] = [raw['amountNow'], raw['amountPosted']];
  if (typeof now === 'number' && typeof posted === 'number' && posted > 0 && now > posted) {
    found['amountNow'] ??= 'range';
  }
  return found;
}

export const bondReduction: Reference<Facts> = {
  kinds,
  invalid,
  outcome,
  values,
  interpretations,
  asked,
  statements,
  deadlines,
  offered: ['amountNow'],
  substitutes: { deadlineOn: ['registeredOn'] },
  readAs: { countedAtPosting: [], stepsTaken: [] },
  goesByKnown: ['decidingOn', 'amountIsComputed'],
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
