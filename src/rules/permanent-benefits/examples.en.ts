// oversatFra: wmvxszcbko
import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'cash-assistance-2023': {
    title: 'Cash assistance in 2023, and wants to apply now',
    story:
      'A woman got cash assistance (»kontanthjælp«) from 1 March to 31 October 2023. She wants to apply for permanent residence on 1 December 2026.',
  },
  'four-years-to-the-day': {
    title: 'Four years to the day',
    story:
      'The integration benefit (»integrationsydelse«) stopped on 1 November 2013, and the application is from 1 November 2017.',
  },
  'four-years-and-a-day': {
    title: 'The day after four years',
    story: 'The same benefit, but the application comes a day later.',
  },
  'still-on-support': {
    title: 'Still gets self-support and return benefit (»selvforsørgelses- og hjemrejseydelse«)',
    story: 'The man has got the benefit since 2022 and still gets it.',
  },
  'fourteen-periods': {
    title: 'Student grant (SU), unemployment benefit and housing support',
    story:
      'The woman has got a student grant (SU), unemployment benefit (»dagpenge«), maternity benefit (»barselsdagpenge«) and housing support (»boligstøtte«), but never help under the Active Social Policy Act (»aktivloven«).',
  },
  'after-the-application': {
    title: 'Cash assistance after the application has been submitted',
    story:
      'The application is from January 2026. In April 2026 the man began to get cash assistance (»kontanthjælp«). The case was decided in June.',
  },
  'after-the-decision': {
    title: 'Cash assistance after the decision',
    story: 'The help began on the day after the decision.',
  },
  'one-off-small': {
    title: 'Help for medicine of DKK\u00a0800',
    story: 'The municipality paid DKK\u00a0800 once for medicine in 2025.',
  },
  'one-off-together': {
    title: 'Help two times: for a move and for medicine',
    story:
      'The municipality paid DKK\u00a0700 for medicine and DKK\u00a0600 for a move. Together that is over DKK\u00a01,000.',
  },
  ledighedsydelse: {
    title: 'Flex-job unemployment allowance (»ledighedsydelse«) between two flex jobs',
    story: 'The man got flex-job unemployment allowance for four months between two flex jobs.',
  },
  'three-years-before-2017': {
    title: 'Application from 2016',
    story:
      'The application is from June 2016, when only the last three years were looked at. The cash assistance (»kontanthjælp«) stopped in 2012.',
  },
};
