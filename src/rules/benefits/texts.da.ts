import { date, kroner } from '../core/da.ts';
import type { Day } from '../core/day.ts';
import type { Param } from '../core/advice.ts';
import type { ReasonText } from '../core/rule.ts';
import type { BenefitKind } from './benefits.ts';

/** What each benefit is called today, with its former names and years. */
export const KIND_NAMES: Readonly<Record<BenefitKind, string>> = {
  'cash-assistance': 'Kontanthjælp (også mindstesats og grundsats)',
  'supplementary-cash-assistance': 'Supplerende kontanthjælp, fordi ægtefællen fik kontanthjælp',
  'integration-benefit': 'Integrationsydelse (til og med 2019)',
  'self-support-and-return-benefit': 'Selvforsørgelses- og hjemrejseydelse (2020 til juni 2025)',
  'transition-benefit': 'Overgangsydelse (2020 til juni 2025)',
  'education-assistance': 'Uddannelseshjælp (til juni 2025)',
  revalidation: 'Revalideringsydelse',
  'resource-programme': 'Ressourceforløbsydelse',
  'special-support': 'Særlig støtte efter aktivloven',
  'one-off-help': 'Enkeltstående hjælp, der ikke er til forsørgelse',
  ledighedsydelse: 'Ledighedsydelse',
  other: 'Noget andet efter aktivloven eller integrationsloven',
  su: 'SU',
  'unemployment-benefit': 'Arbejdsløshedsdagpenge',
  'sickness-benefit': 'Sygedagpenge',
  'maternity-benefit': 'Barselsdagpenge',
  'disability-pension': 'Førtidspension',
  'state-pension': 'Folkepension',
  'housing-support': 'Boligstøtte',
  'wage-subsidy-job': 'Løntilskudsjob',
  'flex-job': 'Fleksjob',
  'day-care-free-place': 'Friplads i daginstitution',
  'tax-free-education-benefit': 'Skattefri uddannelsesydelse',
  'wage-or-pension-like': 'Ydelse i stedet for løn eller pension, fx ledighedsydelse under ferie fra fleksjob',
};

/** What they are called elsewhere: in the systems that a list of payments is taken from, and in speech. */
export const OTHER_NAMES: Partial<Readonly<Record<BenefitKind, readonly string[]>>> = {
  'cash-assistance': ['mindstesats', 'grundsats'],
  'self-support-and-return-benefit': ['sho', 'sho-ydelse'],
  revalidation: ['revalidering'],
  'resource-programme': ['ressourceforløb'],
  'special-support': ['særlig støtte'],
  'one-off-help': ['enkeltydelse', 'enkeltydelser', 'engangshjælp'],
  su: ['statens uddannelsesstøtte'],
  'unemployment-benefit': ['dagpenge', 'a-dagpenge'],
  'housing-support': ['boligsikring', 'boligydelse'],
  'day-care-free-place': ['friplads'],
  'wage-subsidy-job': ['løntilskud', 'job med løntilskud'],
};

const period = ({ kind, from, to }: Readonly<Record<string, Param>>) =>
  kind === undefined
    ? 'En periode'
    : `${KIND_NAMES[kind as BenefitKind]} fra ${date(from as Day)}${to === undefined ? ', der stadig udbetales,' : ` til ${date(to as Day)}`}`;

/** The conditions on periods in words. `small`: kroner. */
export const benefitReasons = (small: number) => ({
  'blocking-benefit': {
    label: 'Mindst én periode med hjælp til forsørgelse tæller med',
    true: 'Mindst én periode med hjælp til forsørgelse tæller med.',
    false: 'Ingen periode med hjælp til forsørgelse tæller med.',
  },
  'blocking-period': (params: Readonly<Record<string, Param>>): ReasonText => ({
    label: `${period(params)} er hjælp til forsørgelse og tæller med`,
    true: `${period(params)} tæller med.`,
    false: `${period(params)} er ikke i vejen.`,
  }),
  'assessed-benefit': {
    label: 'Noget tæller med, som myndigheden vurderer',
    true: 'Noget tæller med, som myndigheden vurderer.',
    false: 'Intet tæller med, som myndigheden skal vurdere.',
  },
  'assessed-period-among': {
    label: 'Mindst én periode skal vurderes',
    true: 'Mindst én periode skal vurderes.',
    false: 'Ingen periode skal vurderes.',
  },
  'assessed-period': (params: Readonly<Record<string, Param>>): ReasonText => ({
    label: `${period(params)} tæller med og skal vurderes`,
    true: `${period(params)} tæller med og skal vurderes.`,
    false: `${period(params)} skal ikke vurderes.`,
  }),
  'over-small-amount': {
    label: `Enkeltstående hjælp, der tæller med, er over ${kroner(small)} i alt`,
    true: `Enkeltstående hjælp, der tæller med, er over ${kroner(small)} i alt.`,
    false: `Der er ikke enkeltstående hjælp på over ${kroner(small)}, der tæller med.`,
  },
  'something-counts': {
    label: 'Mindst én periode tæller med',
    true: 'Mindst én periode tæller med.',
    false: 'Ingen periode tæller med.',
  },
  'nothing-counts': {
    label: 'Ingen periode er i vejen',
    true: 'Ingen periode er i vejen.',
    false: 'Mindst én periode tæller med.',
  },
});

/** The readings in words. `small` and `most`: kroner, the ends of the letter's "about". */
export const benefitReadings = (small: number, most: number) => ({
  'I-SMALL-AMOUNT': {
    title: 'Hvor meget er et lille beløb?',
    text: `Nyhedsbrevet siger et »ca.«-beløb i alt. Beregneren læser op til ${kroner(small)} som uden betydning. Fra ${kroner(small)} til ${kroner(most)} og derover vurderer myndigheden det.`,
  },
  'I-LEDIGHED': {
    title: 'Tæller ledighedsydelse?',
    text: 'Ydelsen udbetales efter aktivloven. Loven undtager det, der træder i stedet for løn, og nyhedsbrevet nævner kun ferie i fleksjob. Derfor vurderer myndigheden resten.',
  },
});

/** What every rule says of how old the law is that it has read, and of a deadline on a day off. */
export const commonStatements = {
  'law-checked-until': ({ on }: { on: Day }) => `Loven er læst, som den var den ${date(on)}.`,
  'law-checked-from': ({ on }: { on: Day }) => `Loven er læst, som den har været fra den ${date(on)}.`,
  'falls-on-day-off': ({ on }: { on: Day }) => `Den ${date(on)} er en lørdag eller søndag.`,
};
