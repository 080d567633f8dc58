// oversatFra: iffvgnqyzf
import type { OtherTexts } from '../core/rule.ts';
import type { SAYINGS, TimelineId } from './advise.ts';
import type { Interpretation, Outcome, Values } from './evaluate.ts';

export const texts = (): OtherTexts<Outcome, Values, typeof SAYINGS, never, TimelineId, Interpretation> => ({
  title: 'Support: who supports a person without a residence permit?',
  lead: 'The spouse, the municipality, the Danish Immigration Service or the person themselves? For municipalities and families.',
  outcomes: {
    'needs-facts': 'Information is missing',
    spouse: 'The spouse supports the person',
    municipality: 'The municipality supports the person',
    agency: 'The Danish Immigration Service supports the person',
    parents: 'The parents support the person',
    self: 'The person supports themselves',
    'back-to-centre': 'The person must move back to an asylum centre',
    'not-in-source': 'The sources do not say',
  },
  statements: {
    'no-health-card':
      'The municipality does not issue a health card (»sundhedskort«, »sygesikringskort«) to the person.',
    'no-municipal-doctor':
      'The municipality does not assign a doctor. Treatment is given through the asylum centre and the Danish Immigration Service.',
    'no-polling-card': 'The municipality does not issue a polling card to the person.',
    'only-if-necessary':
      'The Danish Immigration Service covers expenses only if this is necessary for the person to be supported.',
    'special-reasons':
      'If the person is married to someone living in Denmark, the law requires special reasons before the Danish Immigration Service supports the person. The Service assesses it.',
    'unless-special-reasons':
      'The Danish Immigration Service can support the person all the same if there are special reasons. The Service assesses this.',
    'may-have-to-pay': 'If the person has enough money, the Danish Immigration Service can require the person to pay.',
    'health-costs-agency':
      'The Danish Immigration Service still covers expenses for necessary treatment by a doctor and in hospital.',
    'private-accommodation-still-agency':
      'This also applies when the person lives privately with family or friends with permission from the Danish Immigration Service.',
    'check-uip': 'Municipality: look up in UIP which basis of residence the person has.',
    'no-cpr-without-permit': 'Without a residence permit, the person is as a general rule not registered in CPR.',
    'ukraine-applicants':
      'If the person has applied under the Act on persons displaced from Ukraine, special rules in that Act apply.',
    'ask-municipality':
      'Neither the newsletter nor the law that we have read says who supports an unmarried person with procedural stay (»processuelt ophold«). Ask the municipality.',
  },
  deadlines: {},
  timeline: { today: 'Calculated as of' },
  reasons: {
    decision: { label: 'The decision', true: 'The rule gives an answer.', false: 'The rule does not give an answer.' },
    married: {
      label: 'The person is married to someone living in Denmark',
      true: 'The person is married to someone living in Denmark.',
      false: 'The person is not married to someone living in Denmark.',
    },
    unmarried: {
      label: 'The person is not married to someone living in Denmark',
      true: 'The person is not married to someone living in Denmark.',
      false: 'The person is married to someone living in Denmark.',
    },
    'spouse-can': {
      label: 'The spouse can support the person',
      true: 'The spouse can support the person.',
      false: 'The spouse cannot support the person.',
    },
    'spouse-cannot': {
      label: 'The spouse cannot support the person',
      true: 'The spouse cannot support the person.',
      false: 'The spouse can support the person.',
    },
    'may-stay': {
      label: 'The person is allowed to be here while an application is processed',
      true: 'The person is allowed to be here while an application is processed.',
      false: 'The person has no right to be here.',
    },
    'may-not-stay': {
      label: 'The person has no right to be here or must leave the country',
      true: 'The person has no right to be here or must leave the country.',
      false: 'The person is allowed to be here while an application is processed.',
    },
    applicant: {
      label: 'The person is an asylum seeker',
      true: 'The person is an asylum seeker.',
      false: 'The person is not an asylum seeker.',
    },
    'applicant-on-its-own': {
      label: 'The person is an asylum seeker, unmarried and not accommodated with parents',
      true: 'The person is an asylum seeker, unmarried and not accommodated with parents.',
      false: 'The person is not an unmarried asylum seeker without parents here.',
    },
    'with-parents': {
      label: 'The person is a minor and accommodated with parents',
      true: 'The person is a minor and accommodated with parents.',
      false: 'The person is not a minor accommodated with parents.',
    },
    'not-with-parents': {
      label: 'The person is not accommodated with parents',
      true: 'The person is not accommodated with parents.',
      false: 'The person is accommodated with parents.',
    },
    'own-housing': {
      label: 'The person is allowed to live in own housing',
      true: 'The person is allowed to live in own housing.',
      false: 'The person does not live in own housing.',
    },
    'not-own-housing': {
      label: 'The person does not live in own housing',
      true: 'The person does not live in own housing.',
      false: 'The person is allowed to live in own housing.',
    },
    'self-supporting': {
      label: 'The person can support their household',
      true: 'The person can support their household.',
      false: 'The person cannot support their household.',
    },
    'not-self-supporting': {
      label: 'The person cannot support their household',
      true: 'The person cannot support their household.',
      false: 'The person can support their household.',
    },
    'procedural-stay': {
      label: 'The person has procedural stay',
      true: 'The person has procedural stay (»processuelt ophold«).',
      false: 'The person does not have procedural stay (»processuelt ophold«).',
    },
    spouse: {
      label: 'The spouse must support the person and can',
      true: 'The spouse must support the person and can.',
      false: 'There is no spouse who can support the person.',
    },
    municipality: {
      label: 'The spouse cannot, and the person is allowed to be here',
      true: 'The spouse cannot, and the person is allowed to be here.',
      false: 'The municipality does not have to support the person in place of a spouse.',
    },
    parents: {
      label: 'The parents must support the person',
      true: 'The parents must support the person.',
      false: 'There are no parents living in Denmark who must support the person.',
    },
    self: {
      label: 'The person lives in own housing and supports themselves',
      true: 'The person lives in own housing and supports themselves.',
      false: 'The person does not support themselves in own housing.',
    },
    'back-to-centre': {
      label: 'The person lives in own housing, but cannot support themselves',
      true: 'The person lives in own housing, but cannot support themselves.',
      false: 'The person does not live in own housing without being able to support themselves.',
    },
    agency: {
      label: 'The person comes under the Danish Immigration Service',
      true: 'The person comes under the Danish Immigration Service.',
      false: 'The person does not come under the Danish Immigration Service.',
    },
    'agency-for-spouse': {
      label: 'The spouse cannot, and the person has no right to be here',
      true: 'The spouse cannot, and the person has no right to be here.',
      false: 'There is no spouse who cannot support a person without a right to be here.',
    },
    'agency-for-others': {
      label: 'The person is unmarried and has no right to be here',
      true: 'The person is unmarried and has no right to be here.',
      false: 'The person is married or is allowed to be here.',
    },
    'agency-for-applicant': {
      label: 'The person is an asylum seeker and does not live in own housing',
      true: 'The person is an asylum seeker and does not live in own housing.',
      false: 'The person is not an asylum seeker whom the agency accommodates.',
    },
    'not-in-source': {
      label: 'The person is unmarried and has procedural stay',
      true: 'The person is unmarried and has procedural stay. The sources say nothing about that.',
      false: 'The person is married or does not have procedural stay.',
    },
  },
  interpretations: {
    'I-ASYLUM-MARRIED': {
      title: 'An asylum seeker who is married to someone living in Denmark',
      text: 'The newsletter does not say it directly. The calculator reads it this way: asylum seekers too are allowed to be here while the case is processed, so the municipality supports the person after the spouse. The law can be read so that it is the Danish Immigration Service when there are special reasons. Ask the agency in the specific case.',
    },
  },
  values: {},
  help: 'The municipality can look up the person’s basis of residence in UIP. If you are in doubt, ask the Danish Immigration Service.',
});
