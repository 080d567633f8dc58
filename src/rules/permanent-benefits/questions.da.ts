import { KIND_NAMES, OTHER_NAMES } from '../benefits/texts.da.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';

export const questions = (): QuestionTexts<Facts> => ({
  facts: {
    benefits: {
      question: 'Hvilke ydelser har du fået, og hvornår?',
      label: 'Ydelser',
      where: 'Bed kommunen om en oversigt over udbetalinger. De står også i din digitale post og i din årsopgørelse.',
      hint: 'Skriv hver periode for sig. Du kan sætte rækker ind fra et regneark. Har din ægtefælle fået kontanthjælp, kan du have fået supplerende kontanthjælp.',
      options: {
        from: 'Første dag med ydelsen',
        to: 'Sidste dag med ydelsen',
        kind: 'Ydelse',
        amount: 'Beløb i kroner',
        ...KIND_NAMES,
      },
      otherNames: OTHER_NAMES,
    },
    appliedOn: {
      question: 'Hvornår er der søgt om permanent opholdstilladelse?',
      label: 'Søgt om permanent ophold',
      where: 'Datoen står på kvitteringen for ansøgningen. Er der ikke søgt endnu, så skriv den dag, du vil søge.',
    },
    decidedOn: {
      question: 'Hvornår er ansøgningen afgjort?',
      label: 'Afgjort',
      where: 'Datoen står på afgørelsen. Er den ikke kommet, så vælg »Ved ikke«: Så regnes der med i dag.',
    },
    assessedOn: {
      question: 'Hvilken dag skal beregningen gælde for?',
      label: 'Beregnet pr.',
      where: 'Det er som regel dags dato.',
    },
  },
  errors: {
    'decidedOn.order': 'Ansøgningen kan ikke være afgjort, før den blev indgivet. Ret en af de to datoer.',
    'benefits.order': 'En periode slutter, før den begynder. Ret en af de to datoer.',
  },
});
