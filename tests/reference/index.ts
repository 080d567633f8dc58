import { bond } from './bond.ts';
import { bondReduction } from './bond-reduction.ts';
import { lapse } from './lapse.ts';
import { maintenance } from './maintenance.ts';
import { permanentBenefits } from './permanent-benefits.ts';
import type { Boundaries } from './random.ts';
import type { Reference } from './reference.ts';
import { reopening } from './reopening.ts';
import { spouseSupport } from './spouse-support.ts';

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
        '2014-09-19',
        '2016-02-29',
        '2019-03-01',
        '2018-12-30',
        '2018-12-30',
        '2019-06-30',
        '2019-07-01',
        '2022-02-24',
        '2022-03-17',
        '2022-04-20',
        '2022-03-31',
        '2022-07-01',
        '2025-03-17',
        '2025-06-15',
        '2025-06-15',
        '2025-07-01',
        '2025-07-01',
        '2026-03-08',
        '2027-03-17',
      ],
      months: [1, 3, 6, 12, 18, 18, 21, 24, 24],
      years: [2012, 2027],
      likely: {
        permitKind: 'refugee',
        repatriated: false,
        repatriationReturned: false,
        permanentPermit: false,
        lastingStay: true,
        residenceSigns: [],
        protectionElsewhere: false,
        stayInUkraine: 'all',
        threatActivities: false,
      },
    },
  },
  reopening: {
    reference: reopening,
    boundaries: {
      days: [
        '1993-11-01',
        '1996-02-29',
        '2004-07-01',
        '2011-03-08',
        '2011-03-08',
        '2012-06-19',
        '2015-01-01',
        '2015-01-01',
        '2016-05-30',
        '2016-06-10',
        '2017-05-10',
        '2020-01-01',
        '2022-10-14',
      ],
      months: [1, 12, 216],
      years: [1986, 2025],
      likely: {
        underP912: true,
        decisionKind: 'refused',
        ground: 'integration-prospects',
        residedInDenmark: true,
        expelledByJudgment: false,
        prisonSentence: false,
        maintainedAfter18: false,
        circumstancesArose: 'before-decision',
        informationNew: true,
        informationMaterial: true,
        wouldHaveBeenGranted: true,
        stillFulfilled: true,
        childDanish: true,
        livesWithBothParents: true,
        sponsorUnder7_3: true,
      },
    },
  },
  'permanent-benefits': {
    reference: permanentBenefits,
    boundaries: {
      days: ['2012-10-02', '2016-02-29', '2017-03-15', '2026-03-08'],
      months: [1, 6, 36, 36, 48, 48],
      years: [2009, 2028],
      likely: {},
    },
  },
  'spouse-support': {
    reference: spouseSupport,
    boundaries: {
      days: ['2012-10-02', '2016-02-29', '2018-07-01', '2026-03-08'],
      months: [1, 6, 36, 36, 48, 48],
      years: [2009, 2028],
      likely: { sponsorBasis: 'permanent', permanentUnder2022Rules: false },
    },
  },
  maintenance: {
    reference: maintenance,
    boundaries: {
      days: ['2026-01-10'],
      months: [1],
      years: [2012, 2026],
      likely: { status: 'asylum-seeker', marriedToResident: false, ownHousing: true },
    },
  },
};
