import { got } from '../benefits/examples.ts';
import { day } from '../core/day.ts';
import { money } from '../core/money.ts';
import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

export const examples = [
  {
    id: 'three-years-to-the-day',
    facts: {
      supportPeriods: [got('cash-assistance', '2014-01-01', '2014-05-31')],
      decidedOn: day('2017-05-31'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'obstacle',
  },
  {
    id: 'three-years-and-a-day',
    facts: {
      supportPeriods: [got('cash-assistance', '2014-01-01', '2014-05-31')],
      decidedOn: day('2017-06-01'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'still-on-support',
    facts: {
      supportPeriods: [got('cash-assistance', '2025-03-01', null)],
      decidedOn: day('2027-01-15'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'obstacle',
  },
  {
    id: 'permanent-sponsor-2026',
    facts: {
      supportPeriods: [got('self-support-and-return-benefit', '2021-09-01', '2022-06-30')],
      decidedOn: day('2026-11-30'),
      sponsorBasis: 'permanent',
      reunificationAppliedOn: day('2026-03-01'),
      permanentUnder2022Rules: false,
    },
    outcome: 'obstacle',
  },
  {
    id: 'permanent-sponsor-new-rules',
    facts: {
      supportPeriods: [got('self-support-and-return-benefit', '2021-09-01', '2022-06-30')],
      decidedOn: day('2026-11-30'),
      sponsorBasis: 'permanent',
      reunificationAppliedOn: day('2026-03-01'),
      permanentUnder2022Rules: true,
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'applied-1-july-2018',
    facts: {
      supportPeriods: [got('cash-assistance', '2014-01-01', '2014-07-01')],
      decidedOn: day('2018-12-01'),
      sponsorBasis: 'permanent',
      reunificationAppliedOn: day('2018-07-01'),
      permanentUnder2022Rules: false,
    },
    outcome: 'obstacle',
  },
  {
    id: 'one-off-900',
    facts: {
      supportPeriods: [got('one-off-help', '2025-03-01', '2025-03-01', money(900))],
      decidedOn: day('2026-06-01'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'one-off-1500',
    facts: {
      supportPeriods: [got('one-off-help', '2025-03-01', '2025-03-01', money(1500))],
      decidedOn: day('2026-06-01'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'authority-assesses',
  },
  {
    id: 'ledighedsydelse',
    facts: {
      supportPeriods: [got('ledighedsydelse', '2025-02-01', '2025-04-30')],
      decidedOn: day('2026-06-01'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'authority-assesses',
  },
] as const satisfies readonly Example<Facts, Outcome>[];
