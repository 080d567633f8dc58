import type { Citation } from '../core/truth.ts';

const section = (id: string, law?: string): Citation => ({
  id,
  title: 'Regler om bortfald af opholdstilladelse som flygtning, herunder betydning for modtagelse af ydelser',
  source: '2017-10',
  section: 6,
  ...(law && { law }),
});

const act = (id: string, law: string, address: string): Citation => ({
  id,
  title: 'Udlændingeloven om bortfald af opholdstilladelse',
  law,
  url: address,
});

const P17 = 'https://danskelove.dk/udl%C3%A6ndingeloven/17';
const P17A = 'https://danskelove.dk/udl%C3%A6ndingeloven/17a';

export const sources = {
  section: section('section'),
  residence: section('residence', 'udlændingeloven § 17, stk. 1'),
  absence: section('absence', 'udlændingeloven § 17, stk. 1'),
  child: section('child'),
  refugee: section('refugee'),
  threat: section('threat'),
  repatriation: section('repatriation', 'udlændingeloven § 17 a'),
  benefits: section('benefits', 'lov om aktiv socialpolitik'),
  act17: act('act17', 'udlændingeloven § 17, stk. 1', P17),
  dispensation: act('dispensation', 'udlændingeloven § 17, stk. 2', P17),
  act17a: act('act17a', 'udlændingeloven § 17 a', P17A),
  extension: act('extension', 'udlændingeloven § 17 a, stk. 2', P17A),
  refugeesToday: {
    id: 'refugeesToday',
    title: 'Udlændingestyrelsen: reglen i dag om bortfald',
    law: 'nyidanmark.dk',
    url: 'https://nyidanmark.dk/da/Words%20and%20Concepts%20Front%20Page/US/Lapsed%20permit/lapsing',
  },
  refugeeBill: {
    id: 'refugeeBill',
    title: 'Lovforslag L 179 fra 2025',
    law: 'udlændingeloven § 17, stk. 4',
    url: 'https://www.eu.dk/samling/20241/lovforslag/l179/20241_l179_som_fremsat.htm',
  },
  childrenToday: {
    id: 'childrenToday',
    title: 'Udlændingestyrelsen: nye regler om genopdragelsesrejser fra 1. juli 2022',
    law: 'nyidanmark.dk, 1. juli 2022',
    url: 'https://nyidanmark.dk/da/News%20Front%20Page/2022/06/Nye%20regler%20vedroerende%20genopdragelsesrejser',
  },
} as const satisfies Record<string, Citation>;
