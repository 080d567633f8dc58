// oversatFra: oygmbhhmhd
import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'in-a-centre': {
    title: 'Asylum seeker in an asylum centre',
    story: 'An unmarried man has applied for asylum and lives in an asylum centre while the case is processed.',
  },
  'own-housing': {
    title: 'Asylum seeker in own housing with work',
    story: 'The asylum seeker has been allowed to live in own housing and has enough work to support the household.',
  },
  'own-housing-lost-work': {
    title: 'Asylum seeker in own housing loses the job',
    story: 'The asylum seeker lives in own housing, but has lost the job and is no longer self-supporting.',
  },
  'minor-with-parents': {
    title: 'Child with parents in Denmark',
    story: 'A 15-year-old has applied for asylum and is accommodated privately with the parents, who live in Denmark.',
  },
  'spouse-with-work': {
    title: 'Married to a person living in Denmark who has work',
    story:
      'The woman is allowed to be here while her application for family reunification is processed. Her husband has a permanent job.',
  },
  'spouse-without-means': {
    title: 'The spouse cannot support',
    story:
      'The woman is allowed to be here while her application is processed. Her husband gets cash assistance (»kontanthjælp«) and cannot support her.',
  },
  'applicant-married': {
    title: 'Asylum seeker married to a person living in Denmark',
    story: 'An asylum seeker is married to a person living in Denmark who cannot support them.',
  },
  'refused-married': {
    title: 'Final refusal and married to a person living in Denmark',
    story: 'The man has had a final refusal and must leave the country. His wife in Denmark cannot support him.',
  },
  unlawful: {
    title: 'Unlawful stay and unmarried',
    story: 'The person has no right to be in Denmark and is not married to a person living in Denmark.',
  },
  'procedural-unmarried': {
    title: 'Procedural stay (»processuelt ophold«) and unmarried',
    story: 'The person is allowed to be here while an application for a work permit is processed, and is unmarried.',
  },
};
