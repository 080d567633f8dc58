import type { Citation } from '../core/truth.ts';
import { act } from '../core/cite.ts';
import { order, sources as security } from '../security/sources.ts';

const section = (id: string, law?: string): Citation => ({
  id,
  title: 'Forlængelse af sikkerhedsstillelse i familiesammenføringssager',
  source: '2014-12',
  section: 1,
  ...(law && { law }),
});

const { title } = security.order2024;
const of2018 = (id: string, place: string) => order(id, 220, 2018, title, place);
const of2024 = (id: string, place: string) => order(id, 840, 2024, title, place);
// All that its amounts and days rest on: nothing of the tests and steps that only a reduction needs.
const { tests2013: _2013, tests2020: _2020, act2011: _2011, act2012: _2012, ...cited } = security;

export const sources = {
  section: section('section'),
  group1: section('group1', 'bek. nr. 934 af 5. september 2006, § 6'),
  group2: section('group2', 'bek. nr. 1405 af 30. november 2010, §§ 6 og 17; bek. nr. 646 af 21. juni 2012, § 20'),
  group3: section('group3', 'bek. nr. 646 af 21. juni 2012, § 6'),
  order: {
    ...section('order', 'bek. nr. 1463 af 15. december 2014'),
    url: 'https://www.retsinformation.dk/eli/lta/2014/1463',
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
  tenYearPeriod: of2018('ten-year-period', '§§ 6 og 20, stk. 2'),
  tenYearsInAll: of2018('ten-years-in-all', '§ 20, stk. 1 og 4'),
  tenYearsToday: of2024('ten-years-today', '§ 20, stk. 5'),
  form: of2024('form', '§ 4'),
  amount: of2024('amount', '§ 5'),
  period: of2024('period', '§ 6'),
  asking: of2024('asking', '§ 7'),
  municipality: of2024('municipality', '§§ 7-9'),
  recovery: of2024('recovery', '§§ 13 og 18'),
  writtenDown: of2024('written-down', '§ 13, stk. 4'),
  steps: of2024('steps', '§§ 14-17'),
  release: of2024('release', '§ 18'),
  transition: of2024('transition', '§ 20, stk. 2'),
  byApplication: order('by-application', 646, 2012, title, '§ 20, stk. 3'),
  otherAct: order('other-act', 646, 2012, title, '§ 20, stk. 4'),
  exempt: act('exempt', 1183, 2025, '§ 9, stk. 4'),
  testsBeforehand: act('tests-beforehand', 1183, 2025, '§ 9, stk. 4, 2. pkt., og stk. 37-39'),
  actOf2024: {
    id: 'act-of-2024',
    title: 'Lov om ændring af udlændingeloven (2024)',
    law: 'lov nr. 686/2024, § 8',
    url: 'https://www.retsinformation.dk/eli/lta/2024/686',
  },
  ...cited,
} as const satisfies Record<string, Citation>;
