import type { Citation } from '../core/truth.ts';

export const sources = {
  section: {
    id: 'section',
    title: 'Nedsættelse af økonomisk sikkerhedsstillelse',
    source: '2014-sommer',
    section: 2,
  },
  today: {
    id: 'today',
    title: 'Udlændingestyrelsen: nedsættelse og frigivelse af sikkerhed',
    law: 'nyidanmark.dk',
    url: 'https://nyidanmark.dk/da/Ord-og-begreber/US/Familie/Økonomisk-sikkerhedsstillelse---Nedsættelse-og-frigivelse/',
  },
} as const satisfies Record<string, Citation>;
