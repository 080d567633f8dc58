import { benefitReadings, benefitReasons, commonStatements } from '../benefits/texts.da.ts';
import { date, kroner, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './advise.ts';
import type { Interpretation, Outcome, Values } from './evaluate.ts';
import type { parameters } from './parameters.ts';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation> => ({
  title: 'Permanent ophold: er offentlige ydelser i vejen?',
  lead: 'Hvornår kan du søge permanent opholdstilladelse, når du har fået hjælp fra det offentlige? Til borgere og kommuner.',
  outcomes: {
    'needs-facts': 'Der mangler oplysninger',
    obstacle: 'Ydelserne er i vejen for permanent ophold',
    'authority-assesses': 'Udlændingestyrelsen vurderer ydelserne',
    'no-obstacle': 'Ydelserne er ikke i vejen for permanent ophold',
  },
  statements: {
    ...commonStatements,
    'obstacle-until': ({ on }) => `Du kan tidligst søge den ${date(on)}`,
    'clear-from': ({ on }) =>
      `Vent med at søge til den ${date(on)}. Det er den første dag, hvor ydelserne ikke længere er i vejen, hvis du ikke får flere.`,
    'stop-support-first':
      'Du får stadig ydelsen. Så længe er der ingen dag, du kan søge fra. Regn igen, når du ved, hvornår den stopper.',
    'until-the-decision': 'Ydelser, du får efter ansøgningen, tæller også, indtil sagen er afgjort.',
    'spouse-supplement':
      'Har din ægtefælle fået kontanthjælp, kan du have fået supplerende kontanthjælp uden at vide det. Spørg kommunen.',
    'wage-subsidy-not-employment': 'Et job med løntilskud er ikke i vejen, men det opfylder ikke kravet om arbejde.',
    'other-conditions': 'Der er flere betingelser for permanent ophold. Beregneren ser kun på offentlige ydelser.',
    'strong-ties': 'Har du et stærkt tilknytningsforhold til Danmark, kan der ses bort fra ydelserne.',
    disability: 'Har du et handicap, kan der ses bort fra krav, du ikke kan opfylde på grund af det.',
    'after-re-education-trip': ({ years: count }) =>
      `Har du været sendt på genopdragelsesrejse som barn, kan kravet være ${years(count)} i stedet.`,
    'ask-municipality-for-payments': ({ from, to }) =>
      `Bed kommunen om en oversigt over udbetalingerne, og send den med. Grænsen for små beløb er ikke skarp: fra ${kroner(from)} til ${kroner(to)}`,
  },
  deadlines: {
    'apply-from': {
      title: 'Permanent ophold: første dag, ydelserne ikke er i vejen',
      description:
        'Fra i dag er de ydelser, du har oplyst, ikke længere i vejen for at søge permanent opholdstilladelse.',
    },
  },
  timeline: {
    benefit: 'Ydelse',
    applied: 'Ansøgning',
    decided: 'Afgjort',
    'clear-from': 'Tidligste ansøgning',
    today: 'Beregnet pr.',
  },
  reasons: {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    ...benefitReasons(law.smallAmount),
  },
  interpretations: benefitReadings(law.smallAmount, law.smallAmountAtMost),
  values: {
    years: { label: 'Der ses tilbage fra ansøgningen', as: 'years', behind: true },
    clearFrom: { label: 'Første dag, du kan søge', as: 'day' },
  },
  changes: {
    fourYearsFrom: `For ansøgninger fra denne dag ses der ${years(law.yearsSince)} tilbage, før ${years(law.yearsBefore)}.`,
  },
  help: 'Kommunen kan se, hvilke ydelser du har fået. Udlændingestyrelsen afgør ansøgningen.',
});
