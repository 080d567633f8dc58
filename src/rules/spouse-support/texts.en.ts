// oversatFra: makvfvxjqn
import { benefitReadings, benefitReasons, commonStatements } from '../benefits/texts.en.ts';
import { date, years } from '../core/en.ts';
import type { Law } from '../core/dated.ts';
import type { OtherTexts } from '../core/rule.ts';
import type { DeadlineId, SAYINGS, TimelineId } from './advise.ts';
import type { Interpretation, Outcome, Values } from './evaluate.ts';
import type { parameters } from './parameters.ts';

export const texts = (
  law: Law<typeof parameters>,
): OtherTexts<Outcome, Values, typeof SAYINGS, DeadlineId, TimelineId, Interpretation> => ({
  title: 'The spouse’s benefits: do they stand in the way of family reunification?',
  lead: 'Has the person living in Denmark received help for support (»forsørgelse«)? See if it stands in the way, and when it no longer does. For couples and municipalities.',
  outcomes: {
    'needs-facts': 'Information is missing',
    obstacle: 'The benefits stand in the way of family reunification',
    'authority-assesses': 'The Danish Immigration Service assesses the benefits',
    'no-obstacle': 'The benefits do not stand in the way of family reunification',
  },
  statements: {
    ...commonStatements,
    'obstacle-until': ({ on }) => `The benefits stand in the way until ${date(on)}`,
    'clear-from': ({ on }) =>
      `If the case is decided on ${date(on)} or later, the benefits no longer stand in the way, if there are no more of them.`,
    'apply-from': ({ on }) =>
      `Apply on ${date(on)} or later, not before. The time before the day you apply is looked at too.`,
    'how-long-does-not-matter': 'How long the benefit was paid makes no difference. One day is enough.',
    'quite-special-reasons':
      'It can be disregarded if exceptional reasons (»ganske særlige grunde«) speak for it, for example regard for the unity of the family.',
    'refugee-sponsor':
      'If the spouse in Denmark is a refugee, there may be reasons to disregard it. The Danish Immigration Service assesses this.',
    'no-support-until-permanent':
      'After the permit, neither of you may receive help for support until the applicant has been granted permanent residence.',
    'municipality-guides': 'The municipality must give guidance on this when a citizen applies for help.',
    'turkish-citizens-ask':
      'If one of you is a Turkish citizen, ask the Danish Immigration Service: the EU has an association agreement with Turkey, and on 8 February 2024 a case was sent back to be processed again.',
    'only-certain-permits':
      'The requirement on the years before the application falls away only when permanent residence has been granted under § 11, stk. 3, 5 or 13-15, of the Aliens Act (»udlændingeloven«).',
  },
  deadlines: {
    'clear-from': {
      title: 'Family reunification: first day a decision is clear of the benefits',
      description: 'From today, the benefits you have entered no longer stand in the way of a decision.',
    },
    'apply-from': {
      title: 'Family reunification: first day you can apply clear of the benefits',
      description: 'From today, the benefits you have entered no longer stand in the way of an application.',
    },
  },
  timeline: {
    support: 'Benefit',
    applied: 'Application',
    decided: 'Decided',
    'clear-from': 'Earliest decision',
    'apply-from': 'Earliest application',
    today: 'Calculated as of',
  },
  reasons: {
    decision: { label: 'The decision', true: 'The rule gives an answer.', false: 'The rule does not give an answer.' },
    ...benefitReasons(law.smallAmount),
  },
  interpretations: {
    ...benefitReadings(law.smallAmount, law.smallAmountAtMost),
    'I-2018-APPLICATION': {
      title: `Is it ${law.yearsBefore} or ${years(law.yearsSince)}?`,
      text: `The law was changed from ${law.yearsBefore} to ${years(law.yearsSince)}. The calculator goes by whether the application was made on ${date(law.fourYearsFrom)} or later. Our texts of the law do not say which day decides it.`,
    },
    'I-DEEMED-MET': {
      title: 'Does the requirement on the years before the application hold for everyone with permanent residence?',
      text: 'Before 2022 the law said that the condition was met for those who had been granted permanent residence under the ordinary rules in § 11. The calculator does not ask about this and counts the requirement in. Ask the Danish Immigration Service before you give up the idea of applying.',
    },
  },
  values: {
    clearFrom: { label: 'First day for a decision', as: 'day' },
    applyFrom: { label: 'First day for an application', as: 'day' },
  },
  changes: {
    fourYearsFrom: `For applications from this day, the last ${years(law.yearsSince)} are looked at when the spouse has permanent residence.`,
    deemedMetFrom: 'If permanent residence was applied for from this day, the conditions are deemed to be met.',
  },
  help: 'The municipality can see which benefits have been paid. The Danish Immigration Service decides the case.',
});
