import type { Citation } from '../core/truth.ts';

export const sources = {
  section: {
    id: 'section',
    title: 'Nedsættelse af økonomisk sikkerhedsstillelse',
    source: '2014-sommer',
    section: 2,
  },
} as const satisfies Record<string, Citation>;
