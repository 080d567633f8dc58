import type { Citation } from '../core/truth.ts';
import { act } from '../core/cite.ts';
import { order, sources as security } from '../security/sources.ts';

const SECURITY = 'Bekendtgørelse om sikkerhedsstillelse';
const TESTS = 'Bekendtgørelse om danskprøver på A1- og A2-niveau';

export const sources = {
  section: {
    id: 'section',
    title: 'Nedsættelse af økonomisk sikkerhedsstillelse',
    source: '2014-sommer',
    section: 2,
  },
  half: order('half-2010', 1405, 2010, SECURITY, '§ 14'),
  // Cases with a security from before 2011 stay under the order of 2006.
  before2011: order('before-2011', 1405, 2010, SECURITY, '§ 17, stk. 3'),
  steps2012: order('steps-2012', 646, 2012, SECURITY, '§§ 14-17'),
  began2012: order('began-2012', 646, 2012, SECURITY, '§ 14, stk. 2, og § 15, stk. 2'),
  act418: order('act-418', 646, 2012, SECURITY, '§ 20, stk. 3 og 4'),
  steps2018: order('steps-2018', 220, 2018, SECURITY, '§§ 14-17'),
  steps2020: order('steps-2020', 903, 2020, SECURITY, '§§ 14-17'),
  steps2024: order('steps-2024', 840, 2024, SECURITY, '§§ 14-17'),
  otherFinal: order('other-final-2024', 840, 2024, SECURITY, '§ 16, stk. 3, § 20, stk. 3, og bilag 7'),
  which2024: order('which-2024', 840, 2024, SECURITY, '§ 20, stk. 2'),
  a1Test: order('a1-test', 902, 2020, TESTS, '§ 9'),
  a2Test: order('a2-test', 902, 2020, TESTS, '§ 10'),
  absence: order('absence', 902, 2020, TESTS, '§ 11'),
  signUp: order('sign-up', 902, 2020, TESTS, '§§ 12 og 14'),
  a2Before2018: order('a2-before-2018', 902, 2020, TESTS, '§ 22, stk. 2'),
  testsBegan: order('tests-began', 180, 2013, TESTS, '§ 23'),
  act2019: act('act-2019-steps', 239, 2019, '§ 9, stk. 36-39'),
  a2Condition: act('a2-condition', 1183, 2025, '§ 9, stk. 35'),
  act2020: act('act-2020-steps', 1513, 2020, '§ 9, stk. 36-38'),
  act2025: act('act-2025-steps', 1183, 2025, '§ 9, stk. 37-39'),
  floor2025: act('act-2025-floor', 1183, 2025, '§ 9, stk. 40'),
  amounts2016: security.amounts2016,
  amounts2019: security.amounts2019,
  agency2024: security.agency2024,
} as const satisfies Record<string, Citation>;
