import { bond } from './bond.ts';
import { bondReduction } from './bond-reduction.ts';
import { lapse } from './lapse.ts';
import type { Boundaries } from './random.ts';
import type { Reference } from './reference.ts';
import { reopening } from './reopening.ts';

/** Every rule a second time, with the days and steps about which its random cases lie. */
export const references: Record<string, { reference: Reference<never>; boundaries: Boundaries }> = {
  bond: {
    reference: bond,
    boundaries: {
      days: [
        '2011-01-01',
        '2011-07-01',
        '2012-01-01',
        '2012-05-15',
        '2012-07-01',
        '2015-01-01',
        '2016-02-29',
        '2017-11-15',
        '2018-03-01',
        '2018-03-21',
        '2018-07-01',
        '2019-01-01',
        '2020-07-01',
        '2023-01-01',
        '2024-07-01',
        '2025-01-01',
        '2026-03-08',
        '2027-01-01',
      ],
      months: [1, 12, 12, 12, 36, 48, 60, 60, 84, 120, 120, 120],
      years: [2006, 2027],
      likely: { extensionConditionsMet: true },
    },
  },
  'bond-reduction': {
    reference: bondReduction,
    boundaries: {
      days: [
        '2012-05-15',
        '2013-03-01',
        '2013-08-31',
        '2016-02-29',
        '2016-04-01',
        '2018-07-01',
        '2020-07-01',
        '2022-02-01',
        '2024-07-01',
        '2025-01-01',
        '2026-03-08',
        '2027-01-01',
      ],
      months: [1, 3, 6, 9, 12, 15],
      years: [2011, 2027],
      likely: { spouseReunification: true, danishTestRequired: true, agencyLetter: 'none', passed: true },
      money: [10_466.99, 10_500, 20_900, 34_200, 37_025.6, 45_600, 68_293.98, 73_940, 85_915.4, 102_900, 113_823.3],
    },
  },
  lapse: {
    reference: lapse,
    boundaries: {
      days: [
        '2012-02-29',
        '2014-08-31',
        '2016-02-29',
        '2018-06-30',
        '2018-12-31',
        '2019-07-01',
        '2022-03-31',
        '2022-07-01',
      ],
      months: [1, 3, 6, 12, 18, 18, 21, 24, 24],
      years: [2012, 2024],
      likely: {
        permitKind: 'refugee',
        repatriated: false,
        child: false,
        permanentPermit: false,
        lastingStay: true,
        residenceSigns: [],
        protectionElsewhere: true,
        threatActivities: false,
      },
    },
  },
  reopening: {
    reference: reopening,
    boundaries: {
      days: ['1993-11-01', '2004-07-01', '2011-03-08', '2012-06-19', '2015-01-01', '1996-02-29'],
      months: [1, 12, 216],
      years: [1986, 2024],
      likely: {
        underP912: true,
        decisionKind: 'refused',
        ground: 'integration-prospects',
        residedInDenmark: true,
        expelledByJudgment: false,
        prisonSentence: false,
        informationNew: true,
        informationMaterial: true,
        wouldHaveBeenGranted: true,
        stillFulfilled: true,
      },
    },
  },
};
