import type { Citation } from '../core/truth.ts';

const section = (id: string, law?: string): Citation => ({
  id,
  title: 'Forlængelse af sikkerhedsstillelse i familiesammenføringssager',
  source: '2014-12',
  section: 1,
  ...(law && { law }),
});

export const sources = {
  section: section('section'),
  group1: section('group1', 'bek. nr. 934 af 5. september 2006, § 6'),
  group2: section('group2', 'bek. nr. 1405 af 30. november 2010, §§ 6 og 17; bek. nr. 646 af 21. juni 2012, § 20'),
  group3: section('group3', 'bek. nr. 646 af 21. juni 2012, § 6'),
  order: {
    ...section('order', 'bek. nr. 1463 af 15. december 2014'),
    url: 'https://www.retsinformation.dk/Forms/R0710.aspx?id=167013',
  },
  tenYears: {
    id: 'tenYears',
    title: 'Udlændingestyrelsen, nyhed af 5. marts 2018: sikkerhed i 10 år',
    law: 'nyidanmark.dk, 5. marts 2018',
    url: 'https://www.nyidanmark.dk/da/Nyheder/2018/03/Der-skal-fremover-stilles-økonomisk-sikkerhed-for-en-periode-på-10-år/',
  },
  today: {
    id: 'today',
    title: 'Udlændingestyrelsen: reglen i dag om forlængelse af sikkerhed',
    law: 'nyidanmark.dk',
    url: 'https://nyidanmark.dk/da/Words%20and%20Concepts%20Front%20Page/US/Family/The_collateral_requirement_Extension',
  },
  kl: {
    id: 'kl',
    title: 'KL: Forlængelse af sikkerhedsstillelse, vejledning til kommuner',
    law: 'KL’s vejledning',
    url: 'https://www.kl.dk/kommunale-opgaver/integration/sikkerhedsstillelse/forlaengelse-af-sikkerhedsstillelse/',
  },
} as const satisfies Record<string, Citation>;
