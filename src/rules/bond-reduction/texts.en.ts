// oversatFra: udedlnrvai
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { Interpretation, Outcome, Values } from './conclude.ts';
import type { parameters } from './parameters.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './sayings.ts';
import { interpretations, reasons } from './texts.reasons.en.ts';
import { statements } from './texts.statements.en.ts';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation> => ({
  title: 'Reduction of collateral after a Danish test',
  lead: 'Can the municipality reduce the collateral (»økonomisk sikkerhed«) when the foreign national has passed a Danish test, and by how much? For the municipality and the spouses.',
  outcomes: {
    'needs-facts': 'Information is missing',
    'not-covered': 'The case is not covered',
    'module-test-does-not-count': 'A module test does not count',
    'not-accepted': 'The collateral cannot be reduced because of the test',
    reduce: 'The municipality can reduce the collateral',
    'not-passed-yet': 'The test must be passed first',
    'after-deadline': 'The test was passed too late',
    'refer-to-agency': 'Send the test certificate to the Danish Immigration Service',
    'await-letter': 'Wait for the letter from the Danish Immigration Service',
  },
  statements: statements(law),
  deadlines: {
    'test-deadline': {
      title: 'Last day for passing the Danish test',
      description: 'The test must be passed by the deadline. A module test does not count.',
    },
    'retest-deadline': {
      title: 'Last day for taking the test again',
      description: 'The day applies only if the test was taken by the first deadline, but not passed.',
    },
    'send-proof': {
      title: 'Send the test certificate to the Danish Immigration Service',
      description:
        'Last day. The foreign national sends a copy of the test certificate to the Danish Immigration Service.',
    },
  },
  timeline: {
    applied: 'Family reunification applied for',
    posted: 'Collateral posted',
    granted: 'Residence permit granted',
    registered: 'Registered in the National Register',
    'test-time': 'Time to pass the test',
    'last-day': 'Last day for the test',
    retest: 'Time to take the test again, if it was taken in time',
    passed: 'Test passed',
    received: 'Request received',
    today: 'Calculated as of',
  },
  reasons: reasons(law),
  interpretations: interpretations(law),
  values: {
    newAmount: { label: 'Collateral afterwards', as: 'money' },
    stepAmount: { label: 'Reduced by', as: 'money' },
    alternativeStepAmount: { label: 'Reduced by, read in another way', as: 'money' },
    step: { label: 'Steps', as: 'codes', codes: { a1: 'A1', a2: 'A2', final: 'final exam' }, behind: true },
    floor: { label: 'Smallest collateral', as: 'money', behind: true },
    levelYear: { label: 'Amounts from', as: 'number', behind: true },
    effectFrom: { label: 'Takes effect from', as: 'day' },
    deadline: { label: 'Last day for the test', as: 'day' },
    retestDeadline: { label: 'Last day for taking the test again', as: 'day' },
    a1Deadline: { label: 'Last day for also getting the A1 step', as: 'day' },
  },
  changes: {
    schemeBFrom: 'Applications from this day: three steps after Danish tests instead of half of the amount.',
    testsBeganOn: 'The immigration authorities’ own Danish tests begin.',
    schemeCFrom: 'Applications from this day: higher collateral and a shorter deadline for the test at A2 level.',
    testsBeforehandFrom:
      'Applications from this day: A test passed beforehand makes the collateral smaller from the start.',
    schemeDFrom: 'Collateral posted from this day: lower collateral and smaller steps.',
  },
  help: 'The Danish Immigration Service can tell you whether the test counts and when the deadline is. The municipality can tell you how large the collateral is and what it has already been reduced for.',
});
