import { act } from '../core/cite.ts';
import type { Citation } from '../core/truth.ts';

export const sources = {
  section: {
    id: 'section',
    title: 'Familiesammenføring og offentlig forsørgelse',
    source: 'udateret',
    section: 3,
    law: 'udlændingeloven § 9, stk. 5',
  },
  guides: {
    id: 'guides',
    title: 'Familiesammenføring og offentlig forsørgelse',
    source: 'udateret',
    section: 3,
    law: 'forvaltningsloven § 7',
  },
  act2012: act('act2012', 984, 2012, '§ 9, stk. 5'),
  before2018: act('before2018', 1117, 2017, '§ 9, stk. 12, nr. 4'),
  since2018: act('since2018', 239, 2019, '§ 9, stk. 15, nr. 4'),
  deemedBefore: act('deemedBefore', 1910, 2021, '§ 9, stk. 17'),
  byDecision: act('byDecision', 1183, 2025, '§ 9, stk. 5'),
  byApplication: act('byApplication', 1183, 2025, '§ 9, stk. 15, nr. 4'),
  deemed: act('deemed', 1183, 2025, '§ 9, stk. 18'),
} as const satisfies Record<string, Citation>;
