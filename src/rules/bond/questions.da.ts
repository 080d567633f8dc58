import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';

export const questions: QuestionTexts<Facts> = {
  facts: {
    postedOn: {
      past: true,
      question: 'Hvornår blev sikkerheden stillet?',
      label: 'Sikkerheden stillet',
      where: 'Datoen står på garantien eller kvitteringen for sikkerheden. Kommunen kan også se den.',
    },
    application: {
      question: 'Hvad er der søgt om?',
      label: 'Søgt om',
      where: 'Det står på kvitteringen for ansøgningen eller på afgørelsen fra Udlændingestyrelsen.',
      options: {
        none: 'Ikke noget endnu',
        extension: 'Forlængelse af den tidsbegrænsede opholdstilladelse',
        'permanent-pending': 'Permanent ophold, og der er ikke svaret endnu',
        'permanent-refused': 'Permanent ophold, og svaret var et afslag',
        'permanent-granted': 'Permanent ophold, og det er givet',
      },
    },
    appliedOn: {
      past: true,
      question: 'Hvornår blev ansøgningen indgivet?',
      label: 'Ansøgning indgivet',
      where: 'Datoen står på kvitteringen for ansøgningen.',
    },
    permanentRefusedOn: {
      past: true,
      question: 'Hvornår kom afslaget på permanent ophold?',
      label: 'Afslag på permanent ophold',
      where: 'Datoen står på afgørelsesbrevet.',
    },
    extensionConditionsMet: {
      question: 'Kan den tidsbegrænsede opholdstilladelse forlænges?',
      label: 'Opholdstilladelsen kan forlænges',
      where: 'Det vurderer Udlændingestyrelsen. Den skriver selv, når den har vurderet det.',
    },
    reunificationAppliedOn: {
      past: true,
      question: 'Hvornår blev der søgt om familiesammenføring?',
      label: 'Søgt om familiesammenføring',
      where: 'Datoen for den første ansøgning står på kvitteringen eller i UIP.',
    },
    basis: {
      question: 'Hvad er opholdstilladelsen givet efter?',
      label: 'Opholdsgrundlag',
      where: 'Paragraffen står på afgørelsesbrevet. Kommunen kan se den i UIP.',
      options: {
        'p9-1-1': 'Ægtefælle eller samlever (udlændingelovens § 9, stk. 1, nr. 1)',
        'p9c-1': 'Særlige grunde (udlændingelovens § 9 c, stk. 1)',
      },
    },
    expiresOn: {
      question: 'Hvad er den sidste dag, sikkerheden gælder?',
      label: 'Sikkerhedens sidste dag',
      where: 'Dagen står på sikkerheden. Kender du den ikke, regnes den ud fra opholdstilladelsen.',
    },
    permitGrantedOn: {
      past: true,
      question: 'Hvornår blev opholdstilladelsen givet?',
      label: 'Opholdstilladelse givet',
      where: 'Datoen står på det første afgørelsesbrev.',
    },
    reduced: {
      question: 'Har kommunen sat sikkerheden ned?',
      label: 'Sikkerheden er sat ned',
      where: 'Det står i kommunens afgørelse. Kommunen kan slå det op.',
    },
    reducedTo: {
      question: 'Hvor mange kroner er sikkerheden sat ned til?',
      label: 'Sat ned til',
      where: 'Beløbet står i kommunens afgørelse.',
      hint: 'For eksempel 25.000',
    },
    assessedOn: {
      question: 'Hvilken dag skal beregningen gælde for?',
      label: 'Beregnet pr.',
      where: 'Det er som regel dags dato.',
    },
  },
  errors: {
    'expiresOn.order': 'Sikkerheden kan ikke udløbe, før den blev stillet. Ret en af de to datoer.',
    'appliedOn.order': 'Ansøgningen kan ikke være fra før sikkerheden blev stillet. Ret en af de to datoer.',
    'permanentRefusedOn.order': 'Afslaget kan ikke være fra før sikkerheden blev stillet. Ret en af de to datoer.',
    'reunificationAppliedOn.order':
      'Familiesammenføring søges før alt det andet. Ret datoen, eller ret den anden dato.',
    'reducedTo.range': 'Skriv et beløb over 0 kr.',
  },
};
