import { KIND_NAMES, OTHER_NAMES } from '../benefits/texts.da.ts';
import { date } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { QuestionTexts } from '../core/rule.ts';
import type { Facts } from './facts.ts';
import type { parameters } from './parameters.ts';

export const questions = (law: Law<typeof parameters>): QuestionTexts<Facts> => ({
  facts: {
    supportPeriods: {
      question: 'Hvilke ydelser har den, der bor i Danmark, fået, og hvornår?',
      label: 'Ydelser',
      where: 'Bed kommunen om en oversigt over udbetalinger. De står også i digital post og i årsopgørelsen.',
      hint: 'Det gælder ægtefællen i Danmark. Skriv hver periode for sig. Du kan sætte rækker ind fra et regneark.',
      options: {
        from: 'Første dag med ydelsen',
        to: 'Sidste dag med ydelsen',
        kind: 'Ydelse',
        amount: 'Beløb i kroner',
        ...KIND_NAMES,
      },
      otherNames: OTHER_NAMES,
    },
    decidedOn: {
      question: 'Hvornår er sagen om familiesammenføring afgjort?',
      label: 'Afgjort',
      where: 'Datoen står på afgørelsen. Er den ikke kommet, så skriv den dag, du regner med.',
    },
    sponsorBasis: {
      question: 'Hvad er grundlaget for ægtefællens ophold i Danmark?',
      label: 'Ægtefællens grundlag',
      where: 'Det står i passet eller på opholdskortet.',
      options: {
        'citizen-or-refugee': 'Dansk eller nordisk statsborger eller ophold som flygtning',
        permanent: 'Permanent opholdstilladelse',
      },
    },
    reunificationAppliedOn: {
      question: 'Hvornår er der søgt om familiesammenføring?',
      label: 'Søgt om familiesammenføring',
      where: 'Datoen står på kvitteringen for ansøgningen. Er der ikke søgt endnu, så skriv den dag, I vil søge.',
    },
    permanentUnder2022Rules: {
      question: `Søgte ægtefællen om permanent ophold den ${date(law.deemedMetFrom)} eller senere?`,
      label: `Permanent ophold søgt fra den ${date(law.deemedMetFrom)}`,
      where: 'Ansøgningens dato står i afgørelsen om permanent ophold.',
    },
    assessedOn: {
      question: 'Hvilken dag skal beregningen gælde for?',
      label: 'Beregnet pr.',
      where: 'Det er som regel dags dato.',
    },
  },
  errors: {
    'decidedOn.order': 'Sagen kan ikke være afgjort, før der blev søgt. Ret en af de to datoer.',
    'supportPeriods.order': 'En periode slutter, før den begynder. Ret en af de to datoer.',
  },
});
