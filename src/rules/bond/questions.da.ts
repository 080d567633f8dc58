import { date } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';
import type { parameters } from './parameters.ts';

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    postedOn: {
      past: true,
      question: 'Hvornår blev sikkerheden stillet, eller hvornår skal den stilles?',
      label: 'Sikkerheden stillet',
      where: 'Datoen står på garantien eller i bankens brev om den spærrede konto. Kommunen kan også se den.',
      hint: 'Er sikkerheden forlænget eller skiftet ud, er det datoen for den første.',
    },
    application: {
      question: 'Hvad er der søgt om?',
      label: 'Søgt om',
      where: 'Det står på kvitteringen for ansøgningen eller i brevet fra Udlændingestyrelsen.',
      options: {
        none: 'Ikke noget lige nu. Sikkerheden er stillet',
        extension: 'Forlængelse af den tidsbegrænsede opholdstilladelse',
        'permanent-pending': 'Permanent ophold, og der er ikke svaret endnu',
        'permanent-refused': 'Permanent ophold, og svaret var et afslag',
        'permanent-granted': 'Permanent ophold, og det er givet',
        reunification: 'Familiesammenføring. Sikkerheden skal stilles nu',
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
      where: 'Datoen for den første ansøgning står på kvitteringen. Kommunen kan se den i UIP.',
      hint: `Reglerne skifter ved ansøgninger fra den ${date(law.schemeBFrom)}, den ${date(law.tenYearPeriodFrom)} og den ${date(law.schemeCFrom)}.`,
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
      where: 'Dagen står på garantien. Kender du den ikke, regnes den ud fra den dag, sikkerheden begyndte.',
      hint: 'Er sikkerheden forlænget, er det den nye dag.',
    },
    startsOn: {
      question: 'Hvad er den første dag, sikkerheden gælder?',
      label: 'Sikkerhedens første dag',
      where: 'Dagen står på garantien. Det er den dag, Udlændingestyrelsen regnede med at give opholdstilladelsen.',
      hint: 'Kender du den ikke, bruges dagen for opholdstilladelsen.',
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
      where: 'Det står i kommunens brev. Kommunen kan slå det op.',
      hint: 'Svar også ja, hvis kommunen har skrevet den ned, fordi der er betalt hjælp.',
    },
    reducedTo: {
      question: 'Hvor mange kroner er sikkerheden sat ned til?',
      label: 'Sat ned til',
      where: 'Beløbet står i kommunens brev.',
      hint: 'For eksempel 25.000',
    },
    testPassed: {
      question: 'Hvilken danskprøve har ansøgeren allerede bestået?',
      label: 'Bestået danskprøve',
      where: 'Niveauet står på prøvebeviset. Sprogskolen kan også svare.',
      hint: 'Vælg den højeste. Prøven skal være bestået, før opholdstilladelsen gives.',
      options: {
        none: 'Ingen',
        a1: 'En prøve på A1-niveau',
        a2: 'En prøve på A2-niveau',
        final: 'En afsluttende danskprøve (Prøve i Dansk eller Studieprøven)',
      },
    },
    assessedOn: {
      question: 'Hvilken dag skal beregningen gælde for?',
      label: 'Beregnet pr.',
      where: 'Det er som regel dags dato.',
    },
  },
  errors: {
    'expiresOn.order':
      'Sikkerhedens sidste dag kan ikke ligge, før den blev stillet eller begyndte. Ret en af datoerne.',
    'startsOn.order': 'Sikkerheden kan ikke begynde, før der blev søgt om familiesammenføring. Ret en af datoerne.',
    'appliedOn.order': 'Ansøgningen kan ikke være fra før sikkerheden blev stillet. Ret en af de to datoer.',
    'permanentRefusedOn.order': 'Afslaget kan ikke være fra før sikkerheden blev stillet. Ret en af de to datoer.',
    'reunificationAppliedOn.order':
      'Familiesammenføring søges før alt det andet. Ret datoen, eller ret den anden dato.',
    'reducedTo.range': 'Skriv et beløb over 0 kr.',
  },
});
