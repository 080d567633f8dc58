import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';

export const questions = (): QuestionTexts<Facts> => ({
  facts: {
    status: {
      question: 'Hvad er personens situation i Danmark?',
      label: 'Personens situation',
      where: 'Kommunen kan slå det op i Udlændingeinformationsportalen (UIP). Det står også i brevet fra myndigheden.',
      options: {
        'asylum-seeker': 'Asylansøger: har søgt om ophold efter udlændingelovens § 7 og venter på svar',
        'procedural-stay': 'Må være her, mens en anden ansøgning om ophold behandles (processuelt ophold)',
        'unlawful-stay': 'Har ikke ret til at være her (ulovligt ophold)',
        'must-leave': 'Har fået endeligt afslag og skal rejse ud',
      },
    },
    marriedToResident: {
      question: 'Er personen gift med en, der bor i Danmark?',
      label: 'Gift med en herboende',
      where: 'Det står på vielsesattesten. Kommunen kan se det i CPR, hvis begge er registreret.',
    },
    spouseCanSupport: {
      question: 'Kan ægtefællen forsørge personen?',
      label: 'Ægtefællen kan forsørge',
      where: 'Se på ægtefællens indtægt og formue. Kommunen vurderer det.',
    },
    minorWithResidentParents: {
      question: 'Er personen mindreårig og indkvarteret hos forældre, der bor i Danmark?',
      label: 'Mindreårig hos herboende forældre',
      where: 'Det står i Udlændingestyrelsens tilladelse til privat indkvartering.',
    },
    ownHousing: {
      question: 'Har personen fået lov til at bo i egen bolig uden for asylcentret?',
      label: 'I egen bolig',
      where: 'Det står i kontrakten med Udlændingestyrelsen.',
      hint: 'At bo privat hos familie eller venner er noget andet.',
    },
    selfSupporting: {
      question: 'Kan personen forsørge sin husstand?',
      label: 'Kan forsørge husstanden',
      where: 'Det er et krav i kontrakten om egen bolig.',
    },
    assessedOn: {
      question: 'Hvilken dag skal beregningen gælde for?',
      label: 'Beregnet pr.',
      where: 'Det er som regel dags dato.',
    },
  },
});
