import { date, kroner, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { InterpretationId, Outcome, Values } from './evaluate.ts';
import type { parameters } from './parameters.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './sayings.ts';
import { interpretations, reasons } from './texts.reasons.da.ts';
import { statements } from './texts.statements.da.ts';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, InterpretationId> => ({
  title: 'Økonomisk sikkerhed: beløb, gyldighed og forlængelse',
  lead: 'Hvor stor skal sikkerheden for en ægtefællesammenføring være, hvor længe gælder den, og skal den forlænges? Til ægtefællerne og kommunen.',
  outcomes: {
    'needs-facts': 'Der mangler oplysninger',
    unclear: 'Reglerne giver to beløb',
    'post-initial': 'Der skal stilles sikkerhed',
    'validity-only': 'Så længe gælder sikkerheden',
    'no-longer-required': 'Sikkerheden er ikke længere nødvendig',
    'not-required': 'Sikkerheden skal hverken forlænges eller stilles på ny',
    'await-permanent-decision': 'Vent på svaret om permanent ophold',
    'nothing-to-extend': 'Sikkerheden skal ikke forlænges',
    'extend-later': 'Sikkerheden skal forlænges senere',
    extend: 'Sikkerheden skal forlænges',
    'post-new': 'Der skal stilles en ny sikkerhed',
  },
  statements: statements(law),
  deadlines: {
    'security-expires': {
      title: 'Den økonomiske sikkerhed udløber',
      description:
        'Spørg kommunen om forlængelse, før sikkerheden udløber. Ingen giver besked, og en ny er som regel dyrere.',
    },
    'new-security-expires': {
      title: 'Den forlængede sikkerhed udløber',
      description: 'Spørg kommunen, hvad der kræves. Ingen giver besked, før den udløber.',
    },
    'ten-years': {
      title: `Sikkerheden er ${years(law.yearsInAll)} gammel`,
      description:
        'Fra den dag frigiver kommunen sikkerheden, når den, der har stillet den, beder om det. Der kræves ikke en ny.',
    },
  },
  timeline: {
    reunification: 'Søgt om familiesammenføring',
    posted: 'Sikkerheden stillet',
    granted: 'Opholdstilladelse givet',
    valid: 'Sikkerheden gælder',
    extended: 'Forlænget',
    'ten-years': `${years(law.yearsInAll)} er gået`,
    applied: 'Ansøgning indgivet',
    refused: 'Afslag på permanent ophold',
    today: 'Beregnet pr.',
  },
  reasons: reasons(law),
  interpretations: interpretations(law),
  values: {
    amount: { label: 'Beløb', as: 'money' },
    alternativeAmount: { label: 'Beløb efter den anden læsning', as: 'money' },
    amountYear: { label: 'Beløbet er fra', as: 'number', behind: true },
    testReduction: { label: 'Danskprøver har sænket beløbet med', as: 'money' },
    initialYears: { label: 'Gælder fra begyndelsen i', as: 'years', behind: true },
    expiresOn: { label: 'Sikkerhedens sidste dag', as: 'day' },
    expired: { label: 'Udløbet på den dag, der afgør det', as: 'flag', behind: true },
    extensionYears: { label: 'Periode for forlængelse eller ny sikkerhed', as: 'years', behind: true },
    newExpiresOn: { label: 'Ny sidste dag', as: 'day' },
    tenYearsOn: { label: `${years(law.yearsInAll)} er gået`, as: 'day' },
    alternativeYears: { label: 'Gælder efter den anden læsning i', as: 'years', behind: true },
    alternativeExpiresOn: { label: 'Sidste dag efter den anden læsning', as: 'day' },
    group: { label: 'Gruppe', as: 'number', behind: true },
    decidingOn: { label: 'Loven på denne dag afgør', as: 'day', behind: true },
  },
  changes: {
    group2From: `Gruppe 2 begynder: Sikkerheden gælder i ${years(law.yearsGroup2)} og kan forlænges.`,
    schemeBFrom: `Nye ansøgninger om familiesammenføring: Beløbet bliver ${kroner(law.amount2012Level)}`,
    group3From: `Gruppe 3 begynder: Sikkerheden gælder i ${years(law.yearsGroup3P911)} eller ${years(law.yearsGroup3P9c1)}.`,
    orderInForceFrom: `Sikkerheden forlænges med ${years(law.extensionYearsP911)} eller ${years(law.extensionYearsP9c1)}.`,
    tenYearPeriodFrom: `Gruppe 4 begynder: Er der søgt fra den dag, stilles sikkerheden for ${years(law.yearsInAll)}.`,
    tenYearsInAllFrom: `En sikkerhed forlænges, så der er sikkerhed i ${years(law.yearsInAll)} i alt.`,
    schemeCFrom: `Nye ansøgninger om familiesammenføring: Beløbet bliver ${kroner(law.amount2018Level)}`,
    testsBeforehandFrom: 'En danskprøve, der er bestået på forhånd, sænker beløbet for nye ansøgninger.',
    schemeDFrom: `Sikkerheder, der stilles fra den dag: Beløbet bliver ${kroner(law.amount2024Level)}`,
  },
  help: `Kommunen kan se sikkerheden og beløbet. Udlændingestyrelsen afgør, om opholdstilladelsen kan forlænges, og skriver, når en sikkerhed skal stilles. Reglerne er læst til og med den ${date(law.lawCheckedUntil)}.`,
});
