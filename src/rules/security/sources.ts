import { act, lta } from '../core/cite.ts';
import type { Citation } from '../core/truth.ts';

/** An order by its number and year; `place` is where in it. */
export const order = (id: string, number: number, year: number, title: string, place: string): Citation => ({
  id,
  title,
  law: `bek. nr. ${number}/${year}, ${place}`,
  url: lta(year, number),
});

const SECURITY = 'Bekendtgørelse om sikkerhedsstillelse';
const AMOUNTS = 'Bekendtgørelse om regulering af beløb efter udlændingeloven';
const PERCENTAGE = 'Bekendtgørelse om satsreguleringsprocenten';

/** The order that fixes the percentage by which amounts are regulated on 1 January of the year. */
export const percentage = (year: number, number: number) =>
  order(`percentage-${year}`, number, year - 1, PERCENTAGE, '§ 1');

const yearly = (id: string, number: number, year: number) => order(id, number, year, AMOUNTS, '§ 3');

/** What both rules of the security cite for their amounts and days. */
export const sources = {
  order2010: order('order-2010', 1405, 2010, SECURITY, '§§ 5, 6 og 14'),
  order534: order('order-2012-534', 534, 2012, SECURITY, '§§ 5 og 6'),
  order2012: order('order-2012', 646, 2012, SECURITY, '§§ 5, 6 og 14-20'),
  order2018: order('order-2018', 220, 2018, SECURITY, '§§ 6, 14-18 og 20'),
  order2020: order('order-2020', 903, 2020, SECURITY, '§§ 5, 6, 14-18 og 20'),
  order2024: order('order-2024', 840, 2024, SECURITY, '§§ 5, 6, 14-18 og 20'),
  tests2013: order('tests-2013', 180, 2013, 'Bekendtgørelse om danskprøver på A1- og A2-niveau', '§§ 9-11'),
  tests2020: order('tests-2020', 902, 2020, 'Bekendtgørelse om danskprøver på A1- og A2-niveau', '§§ 9-11 og 22'),
  amounts2011: yearly('amounts-2011', 1315, 2010),
  amounts2012: yearly('amounts-2012', 1191, 2011),
  amounts2013: yearly('amounts-2013', 1299, 2012),
  amounts2014: yearly('amounts-2014', 1547, 2013),
  amounts2015: yearly('amounts-2015', 1446, 2014),
  amounts2016: yearly('amounts-2016', 105, 2016),
  amounts2017: yearly('amounts-2017', 1626, 2016),
  amounts2018: yearly('amounts-2018', 1767, 2017),
  amounts2019: yearly('amounts-2019', 1675, 2018),
  act2011: act('act-2011', 947, 2011, '§ 9, stk. 4'),
  act2012: act('act-2012', 984, 2012, '§ 9, stk. 31-34'),
  act2019: act('act-2019', 239, 2019, '§ 9, stk. 4 og 35-39'),
  act2025: act('act-2025', 1183, 2025, '§ 9, stk. 4 og 37-41'),
  rules2012: {
    id: 'rules-2012',
    title: 'Udlændingestyrelsen, nyhed af 8. maj 2012: nye regler om ægtefællesammenføring',
    law: 'nyidanmark.dk, 8. maj 2012',
    url: 'https://www.nyidanmark.dk/da-dk/Nyheder/Nyheder/Udlaendingeservice/2012/Maj/nye_regler_aegtefaellesammenforing.htm',
  },
  kl: {
    id: 'kl',
    title: 'KL: Forlængelse af sikkerhedsstillelse, vejledning til kommuner',
    law: 'KL’s vejledning',
    url: 'https://www.kl.dk/kommunale-opgaver/integration/sikkerhedsstillelse/forlaengelse-af-sikkerhedsstillelse/',
  },
  uim2019: {
    id: 'uim-2019',
    title: 'Udlændinge- og Integrationsministeriet: danskprøver A1 og A2 for ægtefællesammenførte, beløb i 2019',
    law: 'uim.dk, 2019',
    url: 'https://uim.dk/arbejdsomrader/danskundervisning-og-prover-for-udlaendinge/prover/danskprove-a1-og-danskprove-a2-for-aegtefaellesammenforte',
  },
  agency2020: {
    id: 'agency-2020',
    title: 'Udlændingestyrelsen: nedsættelse og frigivelse af sikkerhed, beløb i 2020',
    law: 'nyidanmark.dk, 2020',
    url: 'https://nyidanmark.dk/da/Ord-og-begreber/US/Familie/Økonomisk-sikkerhedsstillelse---Nedsættelse-og-frigivelse/',
  },
  minister2023: {
    id: 'minister-2023',
    title: 'Svar til Folketinget af 29. marts 2023, spørgsmål 82',
    law: 'UUI alm. del 2022-23 (2. samling), spørgsmål 82',
    url: 'https://www.ft.dk/samling/20222/almdel/uui/spm/82/index.htm',
  },
  agency2024: {
    id: 'agency-2024',
    title: 'Udlændingestyrelsen: nedsættelse og frigivelse af sikkerhed, beløb i 2024',
    law: 'nyidanmark.dk, 2024',
    url: 'https://nyidanmark.dk/en-GB/Words%20and%20Concepts%20Front%20Page/US/Family/The_collateral_requirement_Reduction_%20and_%20release_%20of_%20the_%20demand_%20guarantee',
  },
} as const satisfies Record<string, Citation>;
