// oversatFra: yfalslfypq
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';

export const questions = (): QuestionTexts<Facts> => ({
  facts: {
    status: {
      question: 'What is the person’s situation in Denmark?',
      label: 'The person’s situation',
      where:
        'The municipality can look it up in the Immigration Information Portal (»Udlændingeinformationsportalen«, UIP). It is also in the letter from the authority.',
      options: {
        'asylum-seeker':
          'Asylum seeker: has applied for residence under § 7 of the Aliens Act (»udlændingeloven«) and is waiting for an answer',
        'procedural-stay':
          'Is allowed to be here while another application for residence is processed (procedural stay, »processuelt ophold«)',
        'unlawful-stay': 'Has no right to be here (unlawful stay, »ulovligt ophold«)',
        'must-leave': 'Has had a final refusal and must leave the country',
      },
    },
    marriedToResident: {
      question: 'Is the person married to someone who lives in Denmark?',
      label: 'Married to a person living in Denmark',
      where: 'It is on the marriage certificate. The municipality can see it in CPR if both are registered.',
    },
    spouseCanSupport: {
      question: 'Can the spouse support the person?',
      label: 'The spouse can support the person',
      where: 'Look at the spouse’s income and assets. The municipality assesses it.',
    },
    minorWithResidentParents: {
      question: 'Is the person a minor and accommodated with parents who live in Denmark?',
      label: 'Minor with parents living in Denmark',
      where: 'It is in the Danish Immigration Service’s permission for private accommodation.',
    },
    ownHousing: {
      question: 'Has the person been allowed to live in their own housing outside the asylum centre?',
      label: 'In own housing',
      where: 'It is in the contract with the Danish Immigration Service.',
      hint: 'Living privately with family or friends is something else.',
    },
    selfSupporting: {
      question: 'Can the person support their household?',
      label: 'Can support the household',
      where: 'It is a requirement in the contract on own housing.',
    },
    assessedOn: {
      question: 'Which day should the calculation be for?',
      label: 'Calculated as of',
      where: 'It is usually today’s date.',
    },
  },
});
