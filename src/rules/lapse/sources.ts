import { act, lta } from '../core/cite.ts';
import type { Citation } from '../core/truth.ts';

const section = (id: string, law?: string): Citation => ({
  id,
  title: 'Regler om bortfald af opholdstilladelse som flygtning, herunder betydning for modtagelse af ydelser',
  source: '2017-10',
  section: 6,
  ...(law && { law }),
});

const wording = (number: number, year: number) => act(`act-${year}-${number}`, number, year, '§ 17');
const today = (id: string, place: string) => act(id, 1183, 2025, place);
const amending = (id: string, number: number, year: number, title: string): Citation => ({
  id,
  title,
  law: `lov nr. ${number}/${year}`,
  url: lta(year, number),
});

export const sources = {
  section: section('section'),
  residence: section('residence', 'udlændingeloven § 17, stk. 1'),
  absence: section('absence', 'udlændingeloven § 17, stk. 1'),
  child: section('child'),
  refugee: section('refugee'),
  threat: section('threat'),
  repatriation: section('repatriation', 'udlændingeloven § 17 a'),
  benefits: section('benefits', 'lov om aktiv socialpolitik'),

  act2014: wording(1021, 2014),
  act2016: wording(412, 2016),
  act2017: wording(1117, 2017),
  act2019: wording(239, 2019),
  act2019October: wording(1022, 2019),
  act2020: wording(1513, 2020),
  act2021: wording(1910, 2021),
  act2022: wording(1205, 2022),
  act2023: wording(1079, 2023),
  act2024: wording(1009, 2024),
  act2025: wording(1183, 2025),

  act17: today('act17', '§ 17, stk. 1'),
  dispensation: today('dispensation', '§ 17, stk. 2'),
  dispensationBefore2022: act('dispensationBefore2022', 1117, 2017, '§ 17, stk. 3'),
  childBefore2022: act('childBefore2022', 1117, 2017, '§ 17, stk. 2'),
  childNewPermit: act('childNewPermit', 1117, 2017, '§ 17, stk. 3'),
  permanentSince2022: act('permanentSince2022', 1205, 2022, '§ 17, stk. 1, 3. pkt.'),
  childSince2022: act('childSince2022', 1205, 2022, '§ 17, stk. 3'),
  childLaw2022: amending('childLaw2022', 915, 2022, 'Lov, der ændrede udlændingeloven om genopdragelsesrejser'),
  secondBefore2025: act('secondBefore2025', 1117, 2017, '§ 17, stk. 4'),
  secondSince2025: today('secondSince2025', '§ 17, stk. 4'),
  exempt: today('exempt', '§ 17, stk. 5'),
  posted: today('posted', '§ 17, stk. 6'),
  act17a: today('act17a', '§ 17 a, stk. 1'),
  extension: today('extension', '§ 17 a, stk. 2'),
  together: today('together', '§ 17 a, stk. 3'),
  support14a: today('support14a', '§ 17 a, stk. 4'),
  once: today('once', '§ 17 a, stk. 7'),
  act17b: today('act17b', '§ 17 b'),
  act21b: today('act21b', '§ 21 b'),
  permanent: today('permanent', '§ 11, stk. 14'),
  appealRefugee: today('appealRefugee', '§ 53 a, stk. 2'),
  appeal: today('appeal', '§ 46 a, stk. 3'),
  appealSince2020: act('appealSince2020', 1513, 2020, '§ 46 a, stk. 3'),
  quotaTemporary: today('quotaTemporary', '§ 8, stk. 3, og § 11, stk. 2'),
  repayment: {
    id: 'repayment',
    title: 'Repatrieringsloven',
    law: 'repatrieringsloven, lovbekendtgørelse nr. 1021/2024, § 9',
    url: lta(2024, 1021),
  },
  support14aLaw: amending('support14aLaw', 452, 2022, 'Lov, der indførte udlændingelovens § 17 a, stk. 4'),
  refugeeLaw2025: amending(
    'refugeeLaw2025',
    636,
    2025,
    'Lov om skærpelse af bortfaldsregler for udlændinge med asyl m.v.',
  ),
  euaa: {
    id: 'euaa',
    title: 'EU’s asylagentur om lov nr. 636/2025',
    law: 'dip.euaa.europa.eu',
    url: 'https://dip.euaa.europa.eu/node/812',
  },
  postedNews: {
    id: 'postedNews',
    title: 'Udlændingestyrelsen: undtagelse for statsudsendte fra 1. juli 2025',
    law: 'nyidanmark.dk, juni 2025',
    url: 'https://nyidanmark.dk/en-GB/News-Front-Page/2025/06/New-rules-for-accompanying-family-who-have-been-subjected-to-domestic-violence-etc',
  },
  refugeesToday: {
    id: 'refugeesToday',
    title: 'Udlændingestyrelsen: nye regler om flygtninges midlertidige ophold (L 140)',
    law: 'nyidanmark.dk, marts 2019',
    url: 'https://www.nyidanmark.dk/da/News%20Front%20Page/2019/03/Nye%20regler%20L140',
  },
  childrenToday: {
    id: 'childrenToday',
    title: 'Udlændingestyrelsen: nye regler om genopdragelsesrejser fra 1. juli 2022',
    law: 'nyidanmark.dk, 1. juli 2022',
    url: 'https://nyidanmark.dk/da/News%20Front%20Page/2022/06/Nye%20regler%20vedroerende%20genopdragelsesrejser',
  },
  ukraine: {
    id: 'ukraine',
    title: 'Lov om midlertidig opholdstilladelse til personer, der er fordrevet fra Ukraine',
    law: 'lov nr. 324/2022, §§ 3 og 12',
    url: lta(2022, 324),
  },
  ukraine2025: {
    id: 'ukraine2025',
    title: 'Bekendtgørelse om forlængelse efter loven om fordrevne fra Ukraine',
    law: 'bek. nr. 1268/2023, § 1',
    url: lta(2023, 1268),
  },
  ukraine2027: {
    id: 'ukraine2027',
    title: 'Bekendtgørelse om forlængelse efter loven om fordrevne fra Ukraine',
    law: 'bek. nr. 1095/2025, § 1',
    url: lta(2025, 1095),
  },
  asPublished: today('asPublished', 'med de love og bekendtgørelser, vi har læst til og med 8. marts 2026'),
} as const satisfies Record<string, Citation>;
