// oversatFra: uuujukxrfg
import { date, kroner } from '../core/en.ts';
import type { Day } from '../core/day.ts';
import type { Param } from '../core/advice.ts';
import type { ReasonText } from '../core/rule.ts';
import type { BenefitKind } from './benefits.ts';

/** What each benefit is called today, with its former names and years; the Danish name is the one on the payment. */
export const KIND_NAMES: Readonly<Record<BenefitKind, string>> = {
  'cash-assistance': 'Cash assistance (»kontanthjælp« including »mindstesats« and »grundsats«)',
  'supplementary-cash-assistance':
    'Supplementary cash assistance (»supplerende kontanthjælp«), because the spouse got cash assistance',
  'integration-benefit': 'Integration benefit (»integrationsydelse« until the end of 2019)',
  'self-support-and-return-benefit':
    'Self-support and return benefit (»selvforsørgelses- og hjemrejseydelse« from 2020 to June 2025)',
  'transition-benefit': 'Transition benefit (»overgangsydelse« from 2020 to June 2025)',
  'education-assistance': 'Education assistance (»uddannelseshjælp« to June 2025)',
  revalidation: 'Rehabilitation benefit (»revalideringsydelse«)',
  'resource-programme': 'Resource course benefit (»ressourceforløbsydelse«)',
  'special-support': 'Special support (»særlig støtte«) under the Active Social Policy Act (»aktivloven«)',
  'one-off-help': 'One-off help (»enkeltstående hjælp«) that is not for support (»forsørgelse«)',
  ledighedsydelse: 'Flex-job unemployment allowance (»ledighedsydelse«)',
  other:
    'Something else under the Active Social Policy Act (»aktivloven«) or the Integration Act (»integrationsloven«)',
  su: 'Student grant (SU)',
  'unemployment-benefit': 'Unemployment benefit (»arbejdsløshedsdagpenge«)',
  'sickness-benefit': 'Sickness benefit (»sygedagpenge«)',
  'maternity-benefit': 'Maternity or paternity benefit (»barselsdagpenge«)',
  'disability-pension': 'Disability pension (»førtidspension«)',
  'state-pension': 'State pension (»folkepension«)',
  'housing-support': 'Housing support (»boligstøtte«)',
  'wage-subsidy-job': 'Job with wage subsidy (»løntilskudsjob«)',
  'flex-job': 'Flex job (»fleksjob«)',
  'day-care-free-place': 'Free place in day care (»friplads i daginstitution«)',
  'tax-free-education-benefit': 'Tax-free education benefit (»skattefri uddannelsesydelse«)',
  'wage-or-pension-like':
    'Benefit in place of wages or pension, for example flex-job unemployment allowance (»ledighedsydelse«) during holiday from a flex job',
};

/** What they are called elsewhere: in speech, and in Danish in the systems that a list of payments is taken from. */
// cspell:ignore aktivloven andet daginstitution efter eller enkeltstående friplads hjemrejseydelse hjælp integrationsloven kontanthjælp løntilskud noget selvforsørgelses skattefri statens stedet støtte supplerende særlig uddannelsesstøtte uddannelsesydelse ydelse
export const OTHER_NAMES: Partial<Readonly<Record<BenefitKind, readonly string[]>>> = {
  'cash-assistance': [
    'cash benefit',
    'cash benefits',
    'social assistance',
    'minimum rate',
    'basic rate',
    'kontanthjælp',
    'mindstesats',
    'grundsats',
  ],
  'supplementary-cash-assistance': ['supplerende kontanthjælp'],
  'integration-benefit': ['integrationsydelse'],
  'self-support-and-return-benefit': [
    'self-support and repatriation benefit',
    'selvforsørgelses- og hjemrejseydelse',
    'sho',
    'sho-ydelse',
  ],
  'transition-benefit': ['transitional benefit', 'overgangsydelse'],
  'education-assistance': ['educational assistance', 'education benefit', 'uddannelseshjælp'],
  revalidation: ['rehabilitation', 'revalideringsydelse', 'revalidering'],
  'resource-programme': ['resource course', 'resource course grant', 'ressourceforløbsydelse', 'ressourceforløb'],
  'special-support': ['særlig støtte', 'særlig støtte efter aktivloven'],
  'one-off-help': [
    'one-off benefit',
    'one-off payment',
    'enkeltstående hjælp',
    'enkeltydelse',
    'enkeltydelser',
    'engangshjælp',
  ],
  ledighedsydelse: ['unemployment allowance'],
  su: ['su grant', 'state educational grant', 'statens uddannelsesstøtte'],
  'unemployment-benefit': ['unemployment benefits', 'arbejdsløshedsdagpenge', 'dagpenge', 'a-dagpenge'],
  'sickness-benefit': ['sick pay', 'sickness benefits', 'sygedagpenge'],
  'maternity-benefit': ['maternity benefit', 'paternity benefit', 'parental benefit', 'barselsdagpenge'],
  'disability-pension': ['early retirement pension', 'førtidspension'],
  'state-pension': ['old-age pension', 'folkepension'],
  'housing-support': [
    'housing benefit',
    'housing benefits',
    'rent subsidy',
    'boligstøtte',
    'boligsikring',
    'boligydelse',
  ],
  'wage-subsidy-job': ['wage subsidy', 'wage subsidy job', 'løntilskudsjob', 'løntilskud', 'job med løntilskud'],
  'flex-job': ['flexi job', 'flexi-job', 'fleksjob'],
  'day-care-free-place': ['free place', 'friplads', 'friplads i daginstitution'],
  'tax-free-education-benefit': ['skattefri uddannelsesydelse'],
  'wage-or-pension-like': ['ydelse i stedet for løn eller pension'],
  other: ['noget andet efter aktivloven eller integrationsloven'],
};
const period = ({ kind, from, to }: Readonly<Record<string, Param>>) =>
  kind === undefined
    ? 'A period'
    : `${KIND_NAMES[kind as BenefitKind]} from ${date(from as Day)}${to === undefined ? ', which is still paid,' : ` to ${date(to as Day)}`}`;

/** The conditions on periods in words. `small`: kroner. */
export const benefitReasons = (small: number) => ({
  'blocking-benefit': {
    label: 'At least one period with help for support counts',
    true: 'At least one period with help for support (»hjælp til forsørgelse«) counts.',
    false: 'No period with help for support (»hjælp til forsørgelse«) counts.',
  },
  'blocking-period': (params: Readonly<Record<string, Param>>): ReasonText => ({
    label: `${period(params)} is help for support and counts`,
    true: `${period(params)} counts.`,
    false: `${period(params)} does not stand in the way.`,
  }),
  'assessed-benefit': {
    label: 'Something counts that the authority assesses',
    true: 'Something counts that the authority assesses.',
    false: 'Nothing counts that the authority has to assess.',
  },
  'assessed-period-among': {
    label: 'At least one period has to be assessed',
    true: 'At least one period has to be assessed.',
    false: 'No period has to be assessed.',
  },
  'assessed-period': (params: Readonly<Record<string, Param>>): ReasonText => ({
    label: `${period(params)} counts and has to be assessed`,
    true: `${period(params)} counts and has to be assessed.`,
    false: `${period(params)} does not have to be assessed.`,
  }),
  'over-small-amount': {
    label: `One-off help that counts is over ${kroner(small)} in total`,
    true: `One-off help that counts is over ${kroner(small)} in total.`,
    false: `There is no one-off help of over ${kroner(small)} that counts.`,
  },
  'something-counts': {
    label: 'At least one period counts',
    true: 'At least one period counts.',
    false: 'No period counts.',
  },
  'nothing-counts': {
    label: 'No period stands in the way',
    true: 'No period stands in the way.',
    false: 'At least one period counts.',
  },
});

/** The readings in words. `small` and `most`: kroner, the ends of the letter's "about". */
export const benefitReadings = (small: number, most: number) => ({
  'I-SMALL-AMOUNT': {
    title: 'How much is a small amount?',
    text: `The newsletter gives an “about” (»ca.«) amount in total. The calculator reads up to ${kroner(small)} as making no difference. From ${kroner(small)} to ${kroner(most)} and above, the authority assesses it.`,
  },
  'I-LEDIGHED': {
    title: 'Does flex-job unemployment allowance (»ledighedsydelse«) count?',
    text: 'The benefit is paid under the Active Social Policy Act (»aktivloven«). The law makes an exception for what takes the place of wages, and the newsletter names only holiday in a flex job. That is why the authority assesses the rest.',
  },
});

/** What every rule says of how old the law is that it has read, and of a deadline on a day off. */
export const commonStatements = {
  'law-checked-until': ({ on }: { on: Day }) => `The law has been read as it was on ${date(on)}.`,
  'law-checked-from': ({ on }: { on: Day }) => `The law has been read as it has been since ${date(on)}.`,
  'falls-on-day-off': ({ on }: { on: Day }) => `${date(on)} is a Saturday or Sunday.`,
};
