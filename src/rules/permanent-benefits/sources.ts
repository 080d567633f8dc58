import { act } from '../core/cite.ts';
import type { Citation } from '../core/truth.ts';

export const sources = {
  section: {
    id: 'section',
    title: 'Permanent opholdstilladelse og offentlige ydelser',
    source: '2017-10',
    section: 7,
    law: 'udlændingeloven § 11, stk. 3, nr. 5',
  },
  act2012: act('act2012', 984, 2012, '§ 11, stk. 3, nr. 5'),
  act2017: act('act2017', 1117, 2017, '§ 11, stk. 3, nr. 5, og note 22'),
  act: act('act', 1183, 2025, '§ 11, stk. 3, nr. 5'),
  conditions: act('conditions', 1183, 2025, '§ 11, stk. 3-5'),
  reEducation: act('reEducation', 1183, 2025, '§ 11, stk. 14'),
  ties: act('ties', 1183, 2025, '§ 11, stk. 15'),
  disability: act('disability', 1183, 2025, '§ 11, stk. 19'),
} as const satisfies Record<string, Citation>;
