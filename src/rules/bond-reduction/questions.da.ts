import { date, months } from '../core/da.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';
import { parameters as p } from './parameters.ts';

const grantedAfter = date(p.grantedAfter[0].value);
const span = months(p.deadlineMonths[0].value);

export const questions: QuestionTexts<Facts> = {
  facts: {
    spouseReunification: {
      question: 'Er opholdstilladelsen givet på grund af ægtefællesammenføring?',
      label: 'Ægtefællesammenføring',
      where: 'Grundlaget står på afgørelsesbrevet fra Udlændingestyrelsen.',
    },
    permitGrantedOn: {
      past: true,
      question: 'Hvornår blev opholdstilladelsen givet?',
      label: 'Opholdstilladelse givet',
      where: 'Datoen står på afgørelsesbrevet fra Udlændingestyrelsen.',
      hint: `Er datoen tæt på den ${grantedAfter}, så spørg Udlændingestyrelsen.`,
    },
    danishTestRequired: {
      question: 'Er der krav om at bestå en danskprøve på A1-niveau eller højere?',
      label: 'Krav om danskprøve',
      where: 'Kravet står i brevet om opholdstilladelsen. Udlændingestyrelsen kan svare, hvis brevet er væk.',
      hint: `Prøven skal bestås senest ${span} efter tilmeldingen til folkeregisteret.`,
    },
    testKind: {
      question: 'Hvilken danskprøve er taget, eller hvilken skal tages?',
      label: 'Danskprøve',
      where: 'Prøvens navn og niveau står på prøvebeviset. Sprogskolen kan også svare.',
      hint: 'I 2014 blev myndighedernes egen prøve taget på Vestegnens Sprog- og Kompetencecenter i Glostrup.',
      options: {
        'agency-a1': 'Udlændingemyndighedernes danskprøve på A1-niveau',
        'agency-a2': 'Udlændingemyndighedernes danskprøve på A2-niveau',
        'other-a1-or-higher': 'En anden danskprøve på A1-niveau eller højere',
        'module-test': 'En modulprøve på en danskuddannelse',
      },
    },
    agencyLetter: {
      question: 'Hvad siger Udlændingestyrelsens brev om prøven?',
      label: 'Udlændingestyrelsens brev',
      where: 'Udlændingen får brevet efter prøven. Det siger tydeligt, om sikkerheden kan sættes ned.',
      options: {
        accepts: 'Prøven kan føre til, at sikkerheden sættes ned',
        'does-not-accept': 'Prøven kan ikke føre til, at sikkerheden sættes ned',
        none: 'Der er ikke kommet et brev om prøven',
      },
    },
    passed: {
      question: 'Er danskprøven bestået?',
      label: 'Prøven er bestået',
      where: 'Det står på prøvebeviset. Kommunen kan i UIP se en prøve, der er bestået inden fristen.',
    },
    passedOn: {
      past: true,
      question: 'Hvornår blev prøven bestået?',
      label: 'Prøven bestået',
      where: 'Datoen står på prøvebeviset.',
    },
    deadlineOn: {
      question: 'Hvad er sidste dag for at bestå prøven?',
      label: 'Frist i brevet',
      where: 'Fristen står i brevet om opholdstilladelsen. Kender du den ikke, regnes den fra folkeregisteret.',
    },
    registeredOn: {
      past: true,
      question: 'Hvornår blev udlændingen tilmeldt folkeregisteret i Danmark?',
      label: 'Tilmeldt folkeregisteret',
      where: 'Kommunen kan se datoen i CPR. Borgeren kan spørge kommunen.',
    },
  },
};
