// oversatFra: bqhpgqthil
import type { Law } from '../core/dated.ts';
import { date, kroner, months } from '../core/en.ts';
import type { ReasonText } from '../core/rule.ts';
import type { Interpretation } from './conclude.ts';
import type { parameters } from './parameters.ts';

type Words = Law<typeof parameters>;

export const reasons = (law: Words): Readonly<Record<string, ReasonText>> => ({
  decision: { label: 'The decision', true: 'The rule gives an answer.', false: 'The rule does not give an answer.' },
  'not-covered': {
    label: 'The case is not covered by the rule',
    true: 'The case is not covered by the rule.',
    false: 'The case is covered by the rule.',
  },
  covered: {
    label: 'The case is covered by the rule',
    true: 'The case is covered by the rule.',
    false: 'At least one condition for being covered is not met.',
  },
  'spouse-reunification': {
    label: 'The residence permit is based on family reunification of spouses',
    true: 'The residence permit is based on family reunification of spouses.',
    false: 'The residence permit is not based on family reunification of spouses.',
  },
  'final-or-required': {
    label: 'The test is a final exam, or a test is required in a newer case',
    true: 'The test is a final exam, or a test is required in a newer case.',
    false:
      'The test is not a final exam, and either no test is required, or the residence permit is from another time.',
  },
  'final-kind': {
    label: 'The test is at the level of the final Danish exam',
    true: 'The test is at the level of the final Danish exam.',
    false: 'The test is not at the level of the final Danish exam.',
  },
  'required-after': {
    label: `A Danish test is required, and the residence permit was granted after ${date(law.grantedAfter)}`,
    true: `A Danish test is required, and the residence permit was granted after ${date(law.grantedAfter)}.`,
    false: 'Either no Danish test is required, or the residence permit is too old.',
  },
  'granted-after': {
    label: `The residence permit was granted after ${date(law.grantedAfter)}`,
    true: `The residence permit was granted after ${date(law.grantedAfter)}.`,
    false: `The residence permit was granted on ${date(law.grantedAfter)} or before.`,
  },
  'test-required': {
    label: 'A Danish test at A1 level or higher is required',
    true: 'A Danish test at A1 level or higher is required.',
    false: 'No Danish test is required.',
  },
  'module-test': {
    label: 'The test is a module test',
    true: 'The test is a module test. It does not count.',
    false: 'The test is not a module test.',
  },
  refused: {
    label: 'The test is not accepted',
    true: 'The test is not accepted.',
    false: 'The test has not been rejected.',
  },
  'letter-refuses': {
    label: 'The letter from the Danish Immigration Service says no',
    true: 'The letter from the Danish Immigration Service says no to the test.',
    false: 'The Danish Immigration Service has not said no to the test.',
  },
  'too-early': {
    label: 'The request came before this test counted',
    true: 'The request came before this test counted.',
    false: 'The request did not come too early.',
  },
  'other-final': {
    label: 'It is another test at the level of the final Danish exam',
    true: 'It is another test at the level of the final Danish exam.',
    false: 'It is not another test at the level of the final Danish exam.',
  },
  'passed-it': {
    label: 'The test has been passed',
    true: 'The test has been passed.',
    false: 'The test has not been passed.',
  },
  'asked-too-early': {
    label: `The municipality received the request before ${date(law.otherFinalFrom)}`,
    true: `The municipality received the request before ${date(law.otherFinalFrom)}.`,
    false: `The municipality received the request on ${date(law.otherFinalFrom)} or later.`,
  },
  accepted: {
    label: 'The test is accepted',
    true: 'The test is accepted.',
    false: 'The test is not accepted yet.',
  },
  'letter-accepts': {
    label: 'The letter from the Danish Immigration Service says yes',
    true: 'The letter from the Danish Immigration Service says yes to the test.',
    false: 'The Danish Immigration Service has not said yes to the test.',
  },
  'final-passed': {
    label: 'The final Danish exam has been passed',
    true: 'The final Danish exam has been passed. There is no deadline for it.',
    false: 'No final Danish exam has been passed.',
  },
  passed: {
    label: 'The test has been passed',
    true: 'The test has been passed.',
    false: 'The test has not been passed yet.',
  },
  'not-passed': {
    label: 'The test has not been passed yet',
    true: 'The test has not been passed yet.',
    false: 'The test has been passed.',
  },
  late: {
    label: 'The test was passed too late',
    true: 'The test was passed too late.',
    false: 'The test was passed in time.',
  },
  'in-time': {
    label: 'The test was passed in time',
    true: 'The test was passed in time.',
    false: 'The test was passed too late.',
  },
  'by-deadline': {
    label: 'The test was passed by the deadline',
    true: 'The test was passed by the deadline. The last day of the deadline is included.',
    false: 'The test was passed after the deadline.',
  },
  'after-failing': {
    label: 'The test was passed when it was taken again in time',
    true: 'The test was passed when it was taken again in time.',
    false: 'The test was not passed when it was taken again in time.',
  },
  'by-retest-deadline': {
    label: `The test was passed no later than ${months(law.retestMonths)} after the deadline`,
    true: `The test was passed no later than ${months(law.retestMonths)} after the deadline.`,
    false: `The test was passed more than ${months(law.retestMonths)} after the deadline.`,
  },
  'failed-in-time': {
    label: 'The test was taken by the deadline, but not passed',
    true: 'The test was first taken by the deadline, but not passed.',
    false: 'The test was not taken by the deadline without being passed.',
  },
  'other-test': {
    label: 'It is another test than the authorities’ own',
    true: 'It is another test than the authorities’ own. The Danish Immigration Service decides whether it counts.',
    false: 'It is not another test at A1 or A2 level.',
  },
  'agency-test': {
    label: 'It is the authorities’ own test',
    true: 'It is the authorities’ own test. The result comes in a letter.',
    false: 'It is not the authorities’ own test.',
  },
});

export const interpretations = (
  law: Words,
): Readonly<Record<Interpretation, { readonly title: string; readonly text: string }>> => ({
  'I-AFTER-15-MAY': {
    title: `Is ${date(law.grantedAfter)} included?`,
    text: `The newsletter says “after” ${date(law.grantedAfter)} about the residence permit. The calculator reads that literally: The day itself is not included. The executive orders and the Danish Immigration Service’s own page count instead from applications submitted on or after that day. Ask the Danish Immigration Service if the date is close to it.`,
  },
  'I-TEST-ESTABLISHED': {
    title: 'When does the deadline begin when the permit is older than the tests?',
    text: `For older residence permits the deadline runs from when the test was established. The executive order does not say when. The calculator uses ${date(law.testsBeganOn)}, when the rules on the tests came into force. If the registration in the National Register is later, it is counted from that.`,
  },
  'I-TEST-REQUIRED': {
    title: 'Must a test have been required?',
    text: 'The newsletter is about those who have been required to pass a Danish test. The executive orders do not expressly demand that. Ask the Danish Immigration Service if the test was taken voluntarily.',
  },
  'I-LEVEL-YEAR': {
    title: 'Which year’s amount applies?',
    text: 'No source says it in words. The calculator uses the amount of the year in which the municipality receives the request, for the reduction takes effect from that day. It could also be the year in which the test was passed.',
  },
  'I-FLOOR-2016': {
    title: 'Smallest collateral in 2016',
    text: `Two executive orders give a lower amount for 2016 than the one that the adjustment gives: ${kroner(law.floorByFormula)}. The calculator uses the printed amount.`,
  },
  'I-ORDER-2019': {
    title: 'Which amounts applied in 2019?',
    text: 'The executive order on the amounts in 2019 gives the amounts of the old rules for everyone. The Aliens Act gives other amounts when the application is from the summer of 2018 or later. The calculator follows the Act and the page of the Ministry of Immigration and Integration. Ask the municipality.',
  },
  'I-TESTS-BEFOREHAND': {
    title: 'Can the collateral be reduced again when a test was taken into account from the start?',
    text: 'The Act says that the collateral cannot be reduced when a test passed beforehand made it smaller. By its words that goes for all tests. By its purpose it goes only for the test that has already been taken into account. The executive orders say nothing. Ask the municipality.',
  },
  'I-ACT-418': {
    title: `Application from before ${date(law.schemeBFrom)}`,
    text: 'An older application may have been handled under the new rules, either because the applicant asked for it or because the Act required it. A case where a Danish test is required is read as one of them. For a final exam the old rules are used. Ask the municipality if the case was handled in another way.',
  },
  'I-OLD-APPLICATION': {
    title: 'Applied under old rules, posted under new ones',
    text: `The Act of 2024 looks only at whether the collateral was posted from ${date(law.schemeDFrom)}. The executive order still points to the old rules when the application is from before ${date(law.schemeCFrom)}. The calculator does not choose. Ask the municipality.`,
  },
  'I-HIGHER-TEST': {
    title: 'Does a higher test also give the lower steps?',
    text: 'The Act speaks of a test at a corresponding “or higher level”. It is read so that a higher test passed by the deadline for the lower ones also gives their steps. The guide from KL (Local Government Denmark) says the same.',
  },
  'I-COMPUTED': {
    title: 'The amount has been worked out',
    text: 'No source gives this amount. It is worked out from the amount in the Act and the official percentages. It may be one »øre« off.',
  },
});
