// oversatFra: ulcilaqrcc
import { KIND_NAMES, OTHER_NAMES } from '../benefits/texts.en.ts';
import { date } from '../core/en.ts';
import type { Law } from '../core/dated.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';
import type { parameters } from './parameters.ts';

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    supportPeriods: {
      question: 'Which benefits has the person living in Denmark received, and when?',
      label: 'Benefits',
      where:
        'Ask the municipality for an overview of the payments. They are also in Digital Post and in the annual tax statement (»årsopgørelse«).',
      hint: 'This is about the spouse in Denmark. Enter each period on its own. You can paste rows from a spreadsheet.',
      options: {
        from: 'First day with the benefit',
        to: 'Last day with the benefit',
        kind: 'Benefit',
        amount: 'Amount in kroner',
        ...KIND_NAMES,
      },
      otherNames: OTHER_NAMES,
    },
    decidedOn: {
      question: 'When was the family reunification case decided?',
      label: 'Decided',
      where: 'The date is on the decision. If it has not come yet, enter the day you expect.',
    },
    sponsorBasis: {
      question: 'What is the basis of the spouse’s residence in Denmark?',
      label: 'The spouse’s basis',
      where: 'It is in the passport or on the residence card.',
      options: {
        'citizen-or-refugee': 'Danish or Nordic citizen, or residence as a refugee',
        permanent: 'Permanent residence permit',
      },
    },
    reunificationAppliedOn: {
      question: 'When was family reunification applied for?',
      label: 'Family reunification applied for',
      where:
        'The date is on the receipt for the application. If you have not applied yet, enter the day you want to apply.',
    },
    permanentUnder2022Rules: {
      question: `Did the spouse apply for permanent residence on ${date(law.deemedMetFrom)} or later?`,
      label: `Permanent residence applied for from ${date(law.deemedMetFrom)}`,
      where: 'The date of the application is in the decision on permanent residence.',
    },
    assessedOn: {
      question: 'Which day should the calculation be for?',
      label: 'Calculated as of',
      where: 'It is usually today’s date.',
    },
  },
  errors: {
    'decidedOn.order':
      'The case cannot have been decided before the application was made. Correct one of the two dates.',
    'supportPeriods.order': 'A period ends before it begins. Correct one of the two dates.',
  },
});
