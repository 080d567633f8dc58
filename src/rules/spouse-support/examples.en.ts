// oversatFra: zyqnuwsiss
import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'three-years-to-the-day': {
    title: 'Three years to the day',
    story:
      'The spouse got cash assistance (»kontanthjælp«) up to and including 31 May 2014. The case is decided on 31 May 2017.',
  },
  'three-years-and-a-day': {
    title: 'The day after three years',
    story: 'The same benefit, but the case is decided a day later.',
  },
  'still-on-support': {
    title: 'Still gets cash assistance',
    story:
      'The spouse has got cash assistance (»kontanthjælp«) since March 2025 and still gets it. The couple expect an answer in 2027.',
  },
  'permanent-sponsor-2026': {
    title: 'Spouse with permanent residence since 2020',
    story:
      'The spouse was granted permanent residence in 2020 and got self-support and return benefit (»selvforsørgelses- og hjemrejseydelse«) up to and including June 2022. The couple applied on 1 March 2026, and the answer is expected in November.',
  },
  'permanent-sponsor-new-rules': {
    title: 'Spouse with permanent residence applied for in 2023',
    story:
      'The same benefit, but the spouse applied for permanent residence only in 2023. Then only the time before the decision is looked at.',
  },
  'applied-1-july-2018': {
    title: 'Applied on 1 July 2018',
    story:
      'The benefit stopped on 1 July 2014. The application was made on the first day for which four years back are looked at.',
  },
  'one-off-900': {
    title: 'Help for a dentist of DKK\u00a0900',
    story: 'The municipality paid DKK\u00a0900 once for a dentist.',
  },
  'one-off-1500': {
    title: 'Help for a move of DKK\u00a01,500',
    story: 'The municipality paid DKK\u00a01,500 for a move.',
  },
  ledighedsydelse: {
    title: 'Flex-job unemployment allowance (»ledighedsydelse«) between two flex jobs',
    story: 'The spouse got flex-job unemployment allowance for three months in 2025.',
  },
};
