import { benefitReadings, benefitReasons, commonStatements } from '../benefits/texts.da.ts';
import { date, years } from '../core/da.ts';
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './advise.ts';
import type { Interpretation, Outcome, Values } from './evaluate.ts';
import type { parameters } from './parameters.ts';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation> => ({
  title: 'Ægtefællens ydelser: er de i vejen for familiesammenføring?',
  lead: 'Har den, der bor i Danmark, fået hjælp til forsørgelse? Se, om det er i vejen, og hvornår det ikke er længere. Til par og kommuner.',
  outcomes: {
    'needs-facts': 'Der mangler oplysninger',
    obstacle: 'Ydelserne er i vejen for familiesammenføring',
    'authority-assesses': 'Udlændingestyrelsen vurderer ydelserne',
    'no-obstacle': 'Ydelserne er ikke i vejen for familiesammenføring',
  },
  statements: {
    ...commonStatements,
    'obstacle-until': ({ on }) => `Ydelserne er i vejen indtil den ${date(on)}`,
    'clear-from': ({ on }) =>
      `Afgøres sagen den ${date(on)} eller senere, er ydelserne ikke længere i vejen, hvis der ikke kommer flere.`,
    'apply-from': ({ on }) => `Søg først den ${date(on)} eller senere. Der ses også tilbage fra den dag, I søger.`,
    'how-long-does-not-matter': 'Det er uden betydning, hvor længe ydelsen blev betalt. Én dag er nok.',
    'quite-special-reasons':
      'Der kan ses bort fra det, hvis ganske særlige grunde taler for det, for eksempel hensynet til familiens enhed.',
    'refugee-sponsor':
      'Er ægtefællen i Danmark flygtning, kan der være grunde til at se bort fra det. Udlændingestyrelsen vurderer det.',
    'no-support-until-permanent':
      'Efter tilladelsen må ingen af jer få hjælp til forsørgelse, før ansøgeren har fået permanent ophold.',
    'municipality-guides': 'Kommunen skal vejlede om det, når en borger søger om hjælp.',
    'turkish-citizens-ask':
      'Er en af jer tyrkisk statsborger, så spørg Udlændingestyrelsen: EU har en associeringsaftale med Tyrkiet, og den 8. februar 2024 blev en sag sendt tilbage til ny behandling.',
    'only-certain-permits':
      'Kravet om årene før ansøgningen bortfalder kun, når permanent ophold er givet efter udlændingelovens § 11, stk. 3, 5 eller 13-15.',
  },
  deadlines: {
    'clear-from': {
      title: 'Familiesammenføring: første dag, en afgørelse er fri af ydelserne',
      description: 'Fra i dag er de ydelser, I har oplyst, ikke længere i vejen for en afgørelse.',
    },
    'apply-from': {
      title: 'Familiesammenføring: første dag, I kan søge fri af ydelserne',
      description: 'Fra i dag er de ydelser, I har oplyst, ikke længere i vejen for en ansøgning.',
    },
  },
  timeline: {
    support: 'Ydelse',
    applied: 'Ansøgning',
    decided: 'Afgjort',
    'clear-from': 'Tidligste afgørelse',
    'apply-from': 'Tidligste ansøgning',
    today: 'Beregnet pr.',
  },
  reasons: {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    ...benefitReasons(law.smallAmount),
  },
  interpretations: {
    ...benefitReadings(law.smallAmount, law.smallAmountAtMost),
    'I-2018-APPLICATION': {
      title: `Er det ${law.yearsBefore} eller ${years(law.yearsSince)}?`,
      text: `Loven blev ændret fra ${law.yearsBefore} til ${years(law.yearsSince)}. Beregneren går efter, om der er søgt den ${date(law.fourYearsFrom)} eller senere. Vores lovtekster siger ikke, hvilken dag der afgør det.`,
    },
    'I-DEEMED-MET': {
      title: 'Gælder kravet om årene før ansøgningen for alle med permanent ophold?',
      text: 'Før 2022 sagde loven, at betingelsen var opfyldt for dem, der havde fået permanent ophold efter de almindelige regler i § 11. Beregneren spørger ikke om det og regner kravet med. Spørg Udlændingestyrelsen, før I opgiver at søge.',
    },
  },
  values: {
    clearFrom: { label: 'Første dag for en afgørelse', as: 'day' },
    applyFrom: { label: 'Første dag for en ansøgning', as: 'day' },
  },
  changes: {
    fourYearsFrom: `For ansøgninger fra denne dag ses der ${years(law.yearsSince)} tilbage, når ægtefællen har permanent ophold.`,
    deemedMetFrom: 'Er permanent ophold søgt fra denne dag, anses betingelserne for opfyldt.',
  },
  help: 'Kommunen kan se, hvilke ydelser der er betalt. Udlændingestyrelsen afgør sagen.',
});
