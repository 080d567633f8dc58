// oversatFra: xfysxyuadu
import type { Law } from '../core/dated.ts';
import { date, months } from '../core/en.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './case.ts';
import type { parameters } from './parameters.ts';

const STEPS = {
  a1: 'The test at A1 level',
  a2: 'The test at A2 level',
  final: 'The final Danish exam',
};

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    spouseReunification: {
      question: 'Is the residence permit based on family reunification of spouses?',
      label: 'Family reunification of spouses',
      where: 'The basis is on the decision letter from the Danish Immigration Service.',
    },
    permitGrantedOn: {
      past: true,
      question: 'When was the residence permit granted?',
      label: 'Residence permit granted',
      where: 'The date is on the decision letter from the Danish Immigration Service.',
      hint: `If the date is close to ${date(law.grantedAfter)}, ask the Danish Immigration Service.`,
    },
    reunificationAppliedOn: {
      past: true,
      question: 'When was family reunification applied for?',
      label: 'Application for family reunification',
      where:
        'The date is on the receipt for the application or on the decision letter from the Danish Immigration Service.',
    },
    postedOn: {
      past: true,
      question: 'When was the collateral posted?',
      label: 'Collateral posted',
      where:
        'The date is on the guarantee or in the bank’s letter about the blocked account. The municipality has a copy.',
    },
    danishTestRequired: {
      question: 'Is there a requirement to pass a Danish test at A1 level or higher?',
      label: 'Danish test required',
      where:
        'The requirement is in the letter about the residence permit. The Danish Immigration Service can tell you if the letter is lost.',
      hint: `The test at A1 level must be passed no later than ${months(law.a1Months)} after registration in the National Register (»folkeregisteret«).`,
    },
    testKind: {
      question: 'Which Danish test has been taken, or is to be taken?',
      label: 'Danish test',
      where: 'The name and level of the test are on the test certificate. The language school can also tell you.',
      hint: 'A final Danish exam counts when it belongs to the foreign national’s own track of the Danish courses (»danskuddannelse«) or is at a higher level.',
      options: {
        'agency-a1': 'The immigration authorities’ Danish test at A1 level',
        'agency-a2': 'The immigration authorities’ Danish test at A2 level',
        'other-a1-or-higher': 'Another Danish test at A1 level or higher',
        'other-a2-or-higher': 'Another Danish test at A2 level or higher',
        'final-exam': '»Prøve i Dansk« 1, 2 or 3 or »Studieprøven«',
        'other-final-level': 'Another Danish test at the level of the final exam or higher',
        'module-test': 'A module test (»modulprøve«) on a Danish course',
      },
    },
    agencyLetter: {
      question: 'What does the letter from the Danish Immigration Service say about the test?',
      label: 'Letter from the Danish Immigration Service',
      where:
        'The foreign national gets the letter after the test. It says clearly whether the collateral can be reduced.',
      options: {
        accepts: 'The test can lead to a reduction of the collateral',
        'does-not-accept': 'The test cannot lead to a reduction of the collateral',
        none: 'No letter about the test has come',
      },
    },
    passed: {
      question: 'Has the Danish test been passed?',
      label: 'The test has been passed',
      where: 'It is on the test certificate. In UIP the municipality can see a test that was passed by the deadline.',
    },
    passedOn: {
      past: true,
      question: 'When was the test passed?',
      label: 'Test passed',
      where: 'The date is on the test certificate.',
    },
    deadlineOn: {
      question: 'What is the last day for passing the test?',
      label: 'Deadline in the letter',
      where:
        'The deadline is in the letter about the residence permit. If you do not know it, it is counted from the National Register.',
      hint: `If the Danish Immigration Service has postponed the deadline, write the new one. Do not include the ${months(law.retestMonths)} after a test that was not passed.`,
    },
    registeredOn: {
      past: true,
      question: 'When was the foreign national registered in the National Register in Denmark?',
      label: 'Registered in the National Register',
      where: 'The date is in CPR. The municipality can see it, and the citizen can ask the municipality.',
      hint: 'If the foreign national already had a residence permit in Denmark, write the day on which the residence permit as a spouse was granted.',
    },
    failedInTime: {
      question: 'Which tests were taken by their deadline, but not passed?',
      label: 'Not passed by the deadline',
      where: 'It is in the letter from the Danish Immigration Service with the result of the test.',
      options: { a1: STEPS.a1, a2: STEPS.a2 },
    },
    requestReceivedOn: {
      question: 'When did the municipality receive the written request to reduce the collateral?',
      label: 'Request received',
      where: 'The date is in the municipality’s receipt. If the request has not been sent yet, write today’s date.',
    },
    amountNow: {
      question: 'How large is the collateral today?',
      label: 'Collateral today',
      where: 'The amount is in the latest letter about the collateral from the bank or the municipality.',
    },
    amountPosted: {
      question: 'How large was the collateral when it was posted?',
      label: 'Collateral when it was posted',
      where: 'The amount is on the first guarantee or in the bank’s first letter about the blocked account.',
    },
    countedAtPosting: {
      question: 'Which tests made the collateral smaller already when it was posted?',
      label: 'Taken into account when the collateral was posted',
      where: 'It is in the letter from the Danish Immigration Service about how large the collateral was to be.',
      options: STEPS,
    },
    stepsTaken: {
      question: 'For which tests has the municipality already reduced the collateral?',
      label: 'Reduced for',
      where: 'It is in the municipality’s letters about reduction.',
      options: STEPS,
    },
    assessedOn: {
      question: 'From which day is it to be calculated?',
      label: 'Calculated as of',
      where: 'It is today, unless you choose another day.',
    },
  },
  errors: {
    'reunificationAppliedOn.order':
      'Family reunification was applied for before the residence permit was granted and before the collateral was posted. Correct one of the dates.',
    'requestReceivedOn.order':
      'The municipality cannot have received the request before the test was passed. Correct one of the dates.',
    'amountNow.range': 'The collateral cannot be larger today than when it was posted. Correct one of the amounts.',
  },
});
