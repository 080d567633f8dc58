// oversatFra: ptdacbcdof
import { benefitReadings, benefitReasons, commonStatements } from '../benefits/texts.en.ts';
import { date, kroner, years } from '../core/en.ts';
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './advise.ts';
import type { Interpretation, Outcome, Values } from './evaluate.ts';
import type { parameters } from './parameters.ts';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation> => ({
  title: 'Permanent residence: do public benefits stand in the way?',
  lead: 'When can you apply for a permanent residence permit, if you have received public help? For citizens and municipalities.',
  outcomes: {
    'needs-facts': 'Information is missing',
    obstacle: 'The benefits stand in the way of permanent residence',
    'authority-assesses': 'The Danish Immigration Service assesses the benefits',
    'no-obstacle': 'The benefits do not stand in the way of permanent residence',
  },
  statements: {
    ...commonStatements,
    'obstacle-until': ({ on }) => `You can apply on ${date(on)} at the earliest`,
    'clear-from': ({ on }) =>
      `Wait until ${date(on)} before you apply. It is the first day on which the benefits no longer stand in the way, if you do not get any more of them.`,
    'stop-support-first':
      'You are still getting the benefit. As long as you do, there is no day you can apply from. Calculate again when you know when it stops.',
    'until-the-decision': 'Benefits that you get after the application also count, until the case is decided.',
    'spouse-supplement':
      'If your spouse has received cash assistance (»kontanthjælp«), you may have received supplementary cash assistance without knowing it. Ask the municipality.',
    'wage-subsidy-not-employment':
      'A job with wage subsidy (»løntilskud«) does not stand in the way, but it does not meet the requirement on work.',
    'other-conditions':
      'There are more conditions for permanent residence. The calculator looks only at public benefits.',
    'strong-ties': 'If you have strong ties to Denmark, the benefits can be disregarded.',
    disability: 'If you have a disability, requirements that you cannot meet because of it can be disregarded.',
    'after-re-education-trip': ({ years: count }) =>
      `If you were sent on a re-education trip (»genopdragelsesrejse«) as a child, the requirement may be ${years(count)} instead.`,
    'ask-municipality-for-payments': ({ from, to }) =>
      `Ask the municipality for an overview of the payments, and send it along. The limit for small amounts is not sharp: from ${kroner(from)} to ${kroner(to)}.`,
  },
  deadlines: {
    'apply-from': {
      title: 'Permanent residence: first day the benefits do not stand in the way',
      description:
        'From today, the benefits you have entered no longer stand in the way of applying for a permanent residence permit.',
    },
  },
  timeline: {
    benefit: 'Benefit',
    applied: 'Application',
    decided: 'Decided',
    'clear-from': 'Earliest application',
    today: 'Calculated as of',
  },
  reasons: {
    decision: { label: 'The decision', true: 'The rule gives an answer.', false: 'The rule does not give an answer.' },
    ...benefitReasons(law.smallAmount),
  },
  interpretations: benefitReadings(law.smallAmount, law.smallAmountAtMost),
  values: {
    years: { label: 'Time looked at before the application', as: 'years', behind: true },
    clearFrom: { label: 'First day you can apply', as: 'day' },
  },
  changes: {
    fourYearsFrom: `For applications from this day, the last ${years(law.yearsSince)} are looked at; before, the last ${years(law.yearsBefore)}.`,
  },
  help: 'The municipality can see which benefits you have received. The Danish Immigration Service decides the application.',
});
