// oversatFra: btfdaomygz
import { KIND_NAMES, OTHER_NAMES } from '../benefits/texts.en.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';

export const questions = (): QuestionTexts<Facts> => ({
  facts: {
    benefits: {
      question: 'Which benefits have you received, and when?',
      label: 'Benefits',
      where:
        'Ask the municipality for an overview of the payments. They are also in your Digital Post and in your annual tax statement (»årsopgørelse«).',
      hint: 'Enter each period on its own. You can paste rows from a spreadsheet. If your spouse has received cash assistance (»kontanthjælp«), you may have received supplementary cash assistance.',
      options: {
        from: 'First day with the benefit',
        to: 'Last day with the benefit',
        kind: 'Benefit',
        amount: 'Amount in kroner',
        ...KIND_NAMES,
      },
      otherNames: OTHER_NAMES,
    },
    appliedOn: {
      question: 'When was a permanent residence permit applied for?',
      label: 'Permanent residence applied for',
      where:
        'The date is on the receipt for the application. If you have not applied yet, enter the day you want to apply.',
    },
    decidedOn: {
      question: 'When was the application decided?',
      label: 'Decided',
      where:
        'The date is on the decision. If it has not come yet, choose “I don’t know”: then today is used in the calculation.',
    },
    assessedOn: {
      question: 'Which day should the calculation be for?',
      label: 'Calculated as of',
      where: 'It is usually today’s date.',
    },
  },
  errors: {
    'decidedOn.order':
      'The application cannot have been decided before it was submitted. Correct one of the two dates.',
    'benefits.order': 'A period ends before it begins. Correct one of the two dates.',
  },
});
