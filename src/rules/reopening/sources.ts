import type { Citation } from '../core/truth.ts';

const child = (id: string, law?: string): Citation => ({
  id,
  title: 'Mulighed for genoptagelse af visse sager om familiesammenføring med børn',
  source: '2014-sommer',
  section: 4,
  ...(law && { law }),
});

const act = (id: string, place: string): Citation => ({
  id,
  title: 'Lov om ændring af udlændingeloven (genoptagelse af visse sager om familiesammenføring med børn)',
  law: `lov nr. 738 af 25. juni 2014, ${place}`,
  url: 'https://www.retsinformation.dk/eli/lta/2014/738',
});

const placement = (id: string, law?: string): Citation => ({
  id,
  title: 'Adgang til at få genoptaget en visiteringsafgørelse',
  source: '2017-10',
  section: 4,
  ...(law && { law }),
});

const parent = (id: string, law?: string): Citation => ({
  id,
  title: 'Ændret praksis i sager om opholdstilladelse til forældre til danske børn',
  source: '2017-10',
  section: 8,
  ...(law && { law }),
});

/** Udlændingeloven in today's wording. */
const today = (id: string, place: string): Citation => ({
  id,
  title: 'Udlændingeloven',
  law: `udlændingeloven, lovbekendtgørelse nr. 1183/2025, ${place}`,
  url: 'https://www.retsinformation.dk/eli/lta/2025/1183',
});

export const sources = {
  child: child('child'),
  p912: child('p912', 'udlændingeloven § 9, stk. 1, nr. 2'),
  act: act('act', '§ 2, stk. 2'),
  actResidence: act('actResidence', '§ 2, stk. 2, nr. 1'),
  actOffence: act('actOffence', '§ 2, stk. 2, nr. 2'),
  actMaintenance: act('actMaintenance', '§ 2, stk. 2, nr. 3'),
  actRequest: act('actRequest', '§ 2, stk. 2, nr. 4'),
  placement: placement('placement'),
  relocation: placement('relocation', 'integrationsloven'),
  parent: parent('parent'),
  p9: parent('p9', 'udlændingeloven § 9 c, stk. 1, og § 9, stk. 2, nr. 4'),
  chavezVilchez: {
    ...parent('chavezVilchez', 'EU-Domstolens dom af 10. maj 2017, C-133/15, Chavez-Vilchez'),
    url: 'https://curia.europa.eu/juris/document/document.jsf?text=&docid=190502&pageIndex=0&doclang=DA&mode=lst&dir=&occ=first&part=1&cid=462281',
  },
  zambrano: parent('zambrano', 'EU-Domstolens dom af 8. marts 2011, C-34/09, Zambrano'),
  notice2019: {
    id: 'notice2019',
    title: 'Udlændingestyrelsen, nyhed fra september 2019: bredere praksis for forældre til danske børn',
    law: 'nyidanmark.dk, september 2019',
    url: 'https://nyidanmark.dk/da/News%20Front%20Page/2019/09/us_justerer_praksis_opholdstill_foraeldre',
  },
  notice2022: {
    id: 'notice2022',
    title:
      'Udlændingenævnet, nyhed fra oktober 2022: sager om forældre til danske børn efter EU-Domstolens dom af 5. maj 2022',
    law: 'udln.dk, 19. oktober 2022',
    url: 'https://udln.dk/da/GlobalMenu/Nyheder/2022/19102022',
  },
  genc: {
    id: 'genc',
    title: 'EU-Domstolens dom af 12. april 2016',
    law: 'sag C-561/14, Genc',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-561/14',
  },
  children2019: {
    id: 'children2019',
    title: 'Udlændingestyrelsen, nyhed fra december 2019: nye regler for familiesammenføring med børn',
    law: 'nyidanmark.dk, december 2019',
    url: 'https://www.nyidanmark.dk/da/Nyheder/2019/12/Nye-regler-for-familiesammenfoering-med-boern',
  },
  bothParents: {
    id: 'bothParents',
    title: 'EU-Domstolens dom af 5. maj 2022',
    law: 'sagerne C-451/19 og C-532/19',
    url: 'https://curia.europa.eu/juris/liste.jsf?num=C-451/19',
  },
  bothParents2022: {
    id: 'bothParents2022',
    title: 'Udlændingestyrelsen, nyhed af 14. oktober 2022: ny praksis for forældre til danske børn',
    law: 'nyidanmark.dk, 14. oktober 2022',
    url: 'https://nyidanmark.dk/api/language/languageSwitcher?item=425ba8f7-325e-4680-b55f-e647fee4df88&lang=en-GB',
  },
  waiting2021: {
    id: 'waiting2021',
    title: 'Udlændingestyrelsen, nyhed fra oktober 2021: genoptagelse efter dommen M.A. mod Danmark',
    law: 'nyidanmark.dk, oktober 2021; Menneskerettighedsdomstolens dom af 9. juli 2021',
    url: 'https://nyidanmark.dk/en-GB/News-Front-Page/2021/10/Reopening-3-years-requirement-',
  },
  article20: today('article20', '§ 9, stk. 1, nr. 4'),
  threeMonths: today('threeMonths', '§ 9, stk. 21'),
  twoYears: today('twoYears', '§ 9, stk. 1, nr. 1-3, litra d, og § 37 m'),
} as const satisfies Record<string, Citation>;
