// oversatFra: vgjqrbkuaj
import type { Law } from '../core/dated.ts';
import { date } from '../core/en.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';
import type { parameters } from './parameters.ts';

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    postedOn: {
      past: true,
      question: 'When was the collateral posted, or when is it to be posted?',
      label: 'Collateral posted',
      where:
        'The date is on the guarantee or in the bank’s letter about the blocked account. The municipality can also see it.',
      hint: 'If the collateral has been extended or replaced, it is the date of the first one.',
    },
    application: {
      question: 'What has been applied for?',
      label: 'Applied for',
      where: 'It is on the receipt for the application or in the letter from the Danish Immigration Service.',
      options: {
        none: 'Nothing right now. The collateral has been posted',
        extension: 'Extension of the temporary residence permit',
        'permanent-pending': 'Permanent residence, and there is no answer yet',
        'permanent-refused': 'Permanent residence, and the answer was a refusal',
        'permanent-granted': 'Permanent residence, and it has been granted',
        reunification: 'Family reunification. The collateral is to be posted now',
      },
    },
    appliedOn: {
      past: true,
      question: 'When was the application submitted?',
      label: 'Application submitted',
      where: 'The date is on the receipt for the application.',
    },
    permanentRefusedOn: {
      past: true,
      question: 'When did the refusal of permanent residence come?',
      label: 'Refusal of permanent residence',
      where: 'The date is on the decision letter.',
    },
    extensionConditionsMet: {
      question: 'Can the temporary residence permit be extended?',
      label: 'The residence permit can be extended',
      where: 'The Danish Immigration Service assesses this. It writes of its own accord when it has assessed it.',
    },
    reunificationAppliedOn: {
      past: true,
      question: 'When was family reunification applied for?',
      label: 'Family reunification applied for',
      where: 'The date of the first application is on the receipt. The municipality can see it in UIP.',
      hint: `The rules change for applications from ${date(law.schemeBFrom)}, ${date(law.tenYearPeriodFrom)} and ${date(law.schemeCFrom)}.`,
    },
    basis: {
      question: 'Under which section of the law was the residence permit granted?',
      label: 'Basis of residence',
      where: 'The section (§) is on the decision letter. The municipality can see it in UIP.',
      options: {
        'p9-1-1': 'Spouse or cohabiting partner (Aliens Act, § 9, stk. 1, nr. 1)',
        'p9c-1': 'Special reasons (Aliens Act, § 9 c, stk. 1)',
      },
    },
    expiresOn: {
      question: 'What is the last day that the collateral is valid?',
      label: 'Last day of the collateral',
      where: 'The day is on the guarantee. If you do not know it, it is worked out from the day the collateral began.',
      hint: 'If the collateral has been extended, it is the new day.',
    },
    startsOn: {
      question: 'What is the first day that the collateral is valid?',
      label: 'First day of the collateral',
      where:
        'The day is on the guarantee. It is the day on which the Danish Immigration Service expected to grant the residence permit.',
      hint: 'If you do not know it, the day of the residence permit is used.',
    },
    permitGrantedOn: {
      past: true,
      question: 'When was the residence permit granted?',
      label: 'Residence permit granted',
      where: 'The date is on the first decision letter.',
    },
    reduced: {
      question: 'Has the municipality reduced the collateral?',
      label: 'The collateral has been reduced',
      where: 'It is in the municipality’s letter. The municipality can look it up.',
      hint: 'Also answer yes if the municipality has written it down because assistance has been paid.',
    },
    reducedTo: {
      question: 'To how many kroner has the collateral been reduced?',
      label: 'Reduced to',
      where: 'The amount is in the municipality’s letter.',
      hint: 'For example 25,000',
    },
    testPassed: {
      question: 'Which Danish test has the applicant already passed?',
      label: 'Danish test passed',
      where: 'The level is on the test certificate. The language school can also tell you.',
      hint: 'Choose the highest one. The test must be passed before the residence permit is granted.',
      options: {
        none: 'None',
        a1: 'A test at A1 level',
        a2: 'A test at A2 level',
        final: 'A final Danish exam (»Prøve i Dansk« or »Studieprøven«)',
      },
    },
    assessedOn: {
      question: 'For which day is the calculation to apply?',
      label: 'Calculated as of',
      where: 'It is usually today’s date.',
    },
  },
  errors: {
    'expiresOn.order':
      'The last day of the collateral cannot be before it was posted or began. Correct one of the dates.',
    'startsOn.order':
      'The collateral cannot begin before family reunification was applied for. Correct one of the dates.',
    'appliedOn.order': 'The application cannot be from before the collateral was posted. Correct one of the two dates.',
    'permanentRefusedOn.order':
      'The refusal cannot be from before the collateral was posted. Correct one of the two dates.',
    'reunificationAppliedOn.order':
      'Family reunification is applied for before all the rest. Correct the date, or correct the other date.',
    'reducedTo.range': 'Write an amount above DKK 0.',
  },
});
