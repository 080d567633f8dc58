import { date, months } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './case.ts';
import type { parameters } from './parameters.ts';

const STEPS = {
  a1: 'Prøven på A1-niveau',
  a2: 'Prøven på A2-niveau',
  final: 'Den afsluttende danskprøve',
};

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
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
      hint: `Er datoen tæt på den ${date(law.grantedAfter)}, så spørg Udlændingestyrelsen.`,
    },
    reunificationAppliedOn: {
      past: true,
      question: 'Hvornår blev der søgt om familiesammenføring?',
      label: 'Ansøgning om familiesammenføring',
      where: 'Datoen står på kvitteringen for ansøgningen eller på afgørelsesbrevet fra Udlændingestyrelsen.',
    },
    postedOn: {
      past: true,
      question: 'Hvornår blev den økonomiske sikkerhed stillet?',
      label: 'Sikkerheden stillet',
      where: 'Datoen står på garantien eller i bankens brev om den spærrede konto. Kommunen har en kopi.',
    },
    danishTestRequired: {
      question: 'Er der krav om at bestå en danskprøve på A1-niveau eller højere?',
      label: 'Krav om danskprøve',
      where: 'Kravet står i brevet om opholdstilladelsen. Udlændingestyrelsen kan svare, hvis brevet er væk.',
      hint: `Prøven på A1-niveau skal bestås senest ${months(law.a1Months)} efter tilmeldingen til folkeregisteret.`,
    },
    testKind: {
      question: 'Hvilken danskprøve er taget, eller hvilken skal tages?',
      label: 'Danskprøve',
      where: 'Prøvens navn og niveau står på prøvebeviset. Sprogskolen kan også svare.',
      hint: 'En afsluttende danskprøve tæller, når den hører til udlændingens eget spor på danskuddannelsen eller er på et højere niveau.',
      options: {
        'agency-a1': 'Udlændingemyndighedernes danskprøve på A1-niveau',
        'agency-a2': 'Udlændingemyndighedernes danskprøve på A2-niveau',
        'other-a1-or-higher': 'En anden danskprøve på A1-niveau eller højere',
        'other-a2-or-higher': 'En anden danskprøve på A2-niveau eller højere',
        'final-exam': 'Prøve i Dansk 1, 2 eller 3 eller Studieprøven',
        'other-final-level': 'En anden danskprøve på niveau med den afsluttende prøve eller højere',
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
      hint: `Har Udlændingestyrelsen udskudt fristen, så skriv den nye. Regn ikke de ${months(law.retestMonths)} efter en prøve, der ikke blev bestået, med.`,
    },
    registeredOn: {
      past: true,
      question: 'Hvornår blev udlændingen tilmeldt folkeregisteret i Danmark?',
      label: 'Tilmeldt folkeregisteret',
      where: 'Datoen står i CPR. Kommunen kan se den, og borgeren kan spørge kommunen.',
      hint: 'Havde udlændingen allerede en opholdstilladelse i Danmark, så skriv den dag, opholdstilladelsen som ægtefælle blev givet.',
    },
    failedInTime: {
      question: 'Hvilke prøver er taget inden deres frist, men ikke bestået?',
      label: 'Ikke bestået inden fristen',
      where: 'Det står i Udlændingestyrelsens brev med resultatet af prøven.',
      options: { a1: STEPS.a1, a2: STEPS.a2 },
    },
    requestReceivedOn: {
      question: 'Hvornår modtog kommunen den skriftlige anmodning om at sætte sikkerheden ned?',
      label: 'Anmodning modtaget',
      where: 'Datoen står i kommunens kvittering. Er anmodningen ikke sendt endnu, så skriv dagen i dag.',
    },
    amountNow: {
      question: 'Hvor stor er sikkerheden i dag?',
      label: 'Sikkerheden i dag',
      where: 'Beløbet står i bankens eller kommunens seneste brev om sikkerheden.',
    },
    amountPosted: {
      question: 'Hvor stor var sikkerheden, da den blev stillet?',
      label: 'Sikkerheden, da den blev stillet',
      where: 'Beløbet står på den første garanti eller i bankens første brev om den spærrede konto.',
    },
    countedAtPosting: {
      question: 'Hvilke prøver gjorde sikkerheden mindre, allerede da den blev stillet?',
      label: 'Talt med, da sikkerheden blev stillet',
      where: 'Det står i Udlændingestyrelsens brev om, hvor stor sikkerheden skulle være.',
      options: STEPS,
    },
    stepsTaken: {
      question: 'Hvilke prøver har kommunen allerede sat sikkerheden ned for?',
      label: 'Sat ned for',
      where: 'Det står i kommunens breve om nedsættelse.',
      options: STEPS,
    },
    assessedOn: {
      question: 'Hvilken dag skal der regnes fra?',
      label: 'Beregnet pr.',
      where: 'Det er dagen i dag, medmindre du vælger en anden.',
    },
  },
  errors: {
    'reunificationAppliedOn.order':
      'Der er søgt om familiesammenføring, før opholdstilladelsen blev givet, og før sikkerheden blev stillet. Ret en af datoerne.',
    'requestReceivedOn.order':
      'Kommunen kan ikke have modtaget anmodningen, før prøven blev bestået. Ret en af datoerne.',
    'amountNow.range': 'Sikkerheden kan ikke være større i dag, end da den blev stillet. Ret et af beløbene.',
  },
});
