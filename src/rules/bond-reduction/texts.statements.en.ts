// oversatFra: bevxyquumb
import type { Law } from '../core/dated.ts';
import { date, kroner, list, months } from '../core/en.ts';
import type { StatementTexts } from '../core/rule.ts';
import { commonStatements } from '../security/texts.en.ts';
import type { parameters } from './parameters.ts';
import type { SAYINGS } from './sayings.ts';

const STEP = { a1: 'the A1 step', a2: 'the A2 step', final: 'the step of the final Danish exam' };
const TEST = { a1: 'the A1 test', a2: 'the A2 test', final: 'the final Danish exam' };
const WHO = { 'the-person-who-posted': 'The person who posted the collateral' };
const PROOF = {
  'proof-and-day-of-test': 'the test certificate with its date',
  'failed-attempt-or-suspension':
    'papers on an attempt that did not succeed in time, or on a postponed deadline, if there are any',
};
/** By how much, where it is known. */
const level = (year: number | undefined) => (year === undefined ? '' : ` at the rates of ${year}`);
const taken = (amount: number | undefined, year: number | undefined) =>
  amount === undefined ? '' : ` The collateral is reduced${level(year)} by ${kroner(amount)}.`;
const until = (on: Parameters<typeof date>[0] | undefined, words: string) =>
  on === undefined ? words : `no later than ${date(on)}`;

export const statements = (law: Law<typeof parameters>): StatementTexts<typeof SAYINGS> => ({
  ...commonStatements,
  'amount-computed': ({ base, baseYear, year }) =>
    `The amount is worked out from ${kroner(base)} in ${baseYear} and adjusted up to ${year}. It may be one »øre« off from the municipality’s.`,
  'amount-not-published': ({ year }) =>
    `There is no amount for ${year} here. That is why the reduction cannot be worked out.`,
  'ask-municipality-amount':
    'Ask the municipality by how much the collateral is reduced. It cannot be worked out here.',
  'deadline-has-passed': ({ on }) =>
    `The deadline was ${date(on)}. It has passed. Ask the Danish Immigration Service whether the deadline has been extended or postponed.`,
  'not-spouses':
    'Based on your answers, the collateral cannot be reduced under this rule. The residence permit is not based on family reunification of spouses.',
  'granted-too-early': ({ on }) =>
    `Based on your answers, the collateral cannot be reduced for this test. The residence permit was not granted after ${date(on)}.`,
  'no-test-required':
    'Based on your answers, the collateral cannot be reduced for this test. No Danish test was required.',
  'final-exam-still-reduces':
    'A final Danish exam can still reduce the collateral. That is »Prøve i Dansk« 1, 2 or 3 and »Studieprøven«.',
  'ask-agency': 'Ask the Danish Immigration Service if in doubt.',
  'take-accepted-test': ({ deadline }) =>
    `Take a Danish test at A1 level or higher ${until(deadline, 'by the deadline in the letter')}. The module test cannot take its place.`,
  'accepted-tests-listed': 'At nyidanmark.dk there is a list of the tests that show at least A1 level.',
  'agency-decides': 'It is the Danish Immigration Service that decides whether the test counts.',
  'another-test-by': ({ deadline }) =>
    `Another test gets its own letter when it has been passed ${until(deadline, 'by the deadline')}.`,
  'ask-again-from': ({ on }) =>
    `Send a new request. This test only counts in requests that the municipality has received on ${date(on)} or later.`,
  'step-amount': ({ step, stepAmount, levelYear }) =>
    `Based on your answers, the test gives ${step.length > 0 ? list(step.map((each) => STEP[each])) : 'no more steps'}.${taken(stepAmount, levelYear)}`,
  'new-amount': ({ newAmount }) => `Afterwards the collateral is ${kroner(newAmount)}.`,
  'floor-limits': ({ floor }) =>
    `The collateral cannot go below ${kroner(floor)}. That is why it is not reduced by the whole amount.`,
  'nothing-left': 'The test does not reduce the collateral further than it is now.',
  'write-to-municipality': (p) =>
    `${WHO[p.by]} must ask the municipality in writing to reduce it. Enclose: ${list(p.with.map((each) => PROOF[each]))}.`,
  'effect-from-receipt': ({ effectFrom }) =>
    `The reduction applies from the day on which the municipality receives the request${effectFrom === undefined ? '' : `: ${date(effectFrom)}`}. There is no deadline for asking for it.`,
  'never-by-itself': 'The collateral is never reduced automatically. Somebody must ask for it.',
  'municipality-instructs-bank':
    'The municipality tells the bank. It is the municipality to which the collateral is posted now.',
  'half-of-the-first-amount':
    'The application was made under the old rules. There the reduction is half of the amount that was first posted, also when the collateral has since been written down.',
  'security-over-50000-before-2012':
    'The Danish Immigration Service’s page has more on the larger amounts that were posted under the old rules. Ask the Danish Immigration Service if in doubt.',
  'a1-deadline-suspended': ({ a1Deadline }) =>
    `The test was passed after the A1 deadline of ${date(a1Deadline)}. If the Danish Immigration Service has postponed that deadline, the A1 step can also be given.`,
  'lower-tests-count-too': ({ tests }) =>
    `If ${tests.map((test) => TEST[test]).join(' or ')} was passed on its own by its own deadline, it can also reduce the collateral. Calculate it separately.`,
  'test-by': ({ deadline }) =>
    `The test must be passed ${until(deadline, 'by the deadline in the letter from the Danish Immigration Service')}.`,
  'retest-until': ({ retestDeadline }) =>
    `If the test was taken in time, but not passed, it can be taken again ${retestDeadline === undefined ? `for ${months(law.retestMonths)} after the deadline` : `up to and including ${date(retestDeadline)}`}.`,
  'sign-up-in-time': 'Sign up for the test in good time with those who hold it.',
  'a1-missed-permit-may-be-revoked':
    'If the test at A1 level is not passed in time, the residence permit may be revoked.',
  'a2-is-a-condition': 'The test at A2 level is also a condition for the residence permit.',
  'a2-within-a1-deadline-gives-both': ({ a1Deadline }) =>
    `If you pass the test at A2 level ${until(a1Deadline, 'by the deadline for the A1 test')}, it gives both steps.`,
  'final-exam-has-no-deadline': 'There is no deadline for the final Danish exam.',
  'no-reduction-for-this-step':
    'Based on your answers, the test was passed after the deadline. Then the collateral cannot be reduced for this step.',
  'failed-attempt-gives-three-months': `If the test was taken by the deadline, but not passed, there are ${months(law.retestMonths)} more.`,
  'absence-suspends':
    'The deadline may have been postponed. That can happen because of maternity or parental leave, the person’s own illness or a minor child’s illness, and if the transport failed quite unexpectedly. The Danish Immigration Service must have said yes.',
  'next-steps-still-open':
    'The next steps are still open: the test at A2 level by its deadline, and the final Danish exam.',
  'send-proof': (p) =>
    `The foreign national must send a copy of the test certificate to the Danish Immigration Service no later than ${date(p.by)}.`,
  'once-accepted': 'The collateral can only be reduced when the letter from the Danish Immigration Service says yes.',
  'letter-comes':
    'The test was passed in time. The Danish Immigration Service sends the foreign national a letter with the result.',
  'municipality-sees-uip':
    'The newsletter of 2014 says that the municipality can also see the test in UIP when it has been passed by the deadline.',
});
