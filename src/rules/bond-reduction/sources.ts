import type { Citation } from '../core/truth.ts';

export const sources = {
  section: {
    id: 'section',
    title: 'Nedsættelse af økonomisk sikkerhedsstillelse',
    source: '2014-sommer',
    section: 2,
  },
  tests: {
    id: 'tests',
    title: 'Udlændingestyrelsen: Danskprøve ved ægtefællesammenføring',
    law: 'nyidanmark.dk',
    url: 'https://www.nyidanmark.dk/da-dk/Ophold/familiesammenfoering/aegtefaeller/prove_i_dansk.htm',
  },
  today: {
    id: 'today',
    title: 'Udlændingestyrelsen: Økonomisk sikkerhedsstillelse, nedsættelse og frigivelse',
    law: 'nyidanmark.dk',
    url: 'https://nyidanmark.dk/da/Ord-og-begreber/US/Familie/%C3%98konomisk-sikkerhedsstillelse---Neds%C3%A6ttelse-og-frigivelse/',
  },
  kl: {
    id: 'kl',
    title: 'KL: Nedsættelse af sikkerhedsstillelse, vejledning til kommuner',
    law: 'KL’s vejledning',
    url: 'https://www.kl.dk/kommunale-opgaver/integration/sikkerhedsstillelse/nedsaettelse-af-sikkerhedsstillelse/',
  },
} as const satisfies Record<string, Citation>;
