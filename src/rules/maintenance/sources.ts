import type { Citation } from '../core/truth.ts';

const letter = (id: string, section: number, title: string, law?: string): Citation => ({
  id,
  title,
  source: 'udateret',
  section,
  ...(law && { law }),
});

/** Udlændingeloven in today's wording. */
const act = (id: string, place: string): Citation => ({
  id,
  title: 'Udlændingeloven',
  law: `udlændingeloven, lovbekendtgørelse nr. 1183/2025, ${place}`,
  url: 'https://www.retsinformation.dk/eli/lta/2025/1183',
});

export const sources = {
  section: letter('section', 2, 'Kommunernes forsørgelsespligt'),
  cpr: letter('cpr', 5, 'CPR-registrering af personer uden opholdstilladelse'),
  applicant: act('applicant', '§ 42 a, stk. 1'),
  unlawful: act('unlawful', '§ 42 a, stk. 2'),
  married: act('married', '§ 42 a, stk. 3, nr. 2'),
  otherLaw: act('otherLaw', '§ 42 a, stk. 3, nr. 4'),
  parents: act('parents', '§ 42 a, stk. 3, nr. 5, og § 42 l, stk. 3'),
  payment: act('payment', '§ 42 a, stk. 4'),
  ownHousing: act('ownHousing', '§ 42 k, stk. 1, nr. 3, og stk. 6, nr. 2'),
  health: act('health', '§ 42 k, stk. 3'),
  privately: act('privately', '§ 42 l, stk. 7'),
  ukraine: {
    id: 'ukraine',
    title: 'Lov om midlertidig opholdstilladelse til personer, der er fordrevet fra Ukraine',
    law: 'lov nr. 324/2022, § 14',
    url: 'https://www.retsinformation.dk/eli/lta/2022/324',
  },
} as const satisfies Record<string, Citation>;
