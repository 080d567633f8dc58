import { got } from '../benefits/examples.ts';
import { day } from '../core/day.ts';
import { money } from '../core/money.ts';
import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

export const examples = [
  {
    id: 'cash-assistance-2023',
    facts: { benefits: [got('cash-assistance', '2023-03-01', '2023-10-31')], appliedOn: day('2026-12-01') },
    outcome: 'obstacle',
  },
  {
    id: 'four-years-to-the-day',
    facts: { benefits: [got('integration-benefit', '2013-01-01', '2013-11-01')], appliedOn: day('2017-11-01') },
    outcome: 'obstacle',
  },
  {
    id: 'four-years-and-a-day',
    facts: { benefits: [got('integration-benefit', '2013-01-01', '2013-11-01')], appliedOn: day('2017-11-02') },
    outcome: 'no-obstacle',
  },
  {
    id: 'still-on-support',
    facts: {
      benefits: [got('self-support-and-return-benefit', '2022-05-01', null)],
      appliedOn: day('2025-02-01'),
    },
    outcome: 'obstacle',
  },
  {
    id: 'fourteen-periods',
    facts: {
      benefits: [
        got('su', '2020-09-01', '2023-06-30'),
        got('unemployment-benefit', '2023-08-01', '2024-01-31'),
        got('maternity-benefit', '2024-03-01', '2025-01-31'),
        got('housing-support', '2020-09-01', null),
        got('wage-subsidy-job', '2025-03-01', '2025-06-30'),
      ],
      appliedOn: day('2026-10-01'),
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'after-the-application',
    facts: {
      benefits: [got('cash-assistance', '2026-04-01', '2026-05-31')],
      appliedOn: day('2026-01-10'),
      decidedOn: day('2026-06-20'),
    },
    outcome: 'obstacle',
  },
  {
    id: 'after-the-decision',
    facts: {
      benefits: [got('cash-assistance', '2026-06-21', null)],
      appliedOn: day('2026-01-10'),
      decidedOn: day('2026-06-20'),
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'one-off-small',
    facts: {
      benefits: [got('one-off-help', '2025-02-01', '2025-02-01', money(800))],
      appliedOn: day('2026-11-01'),
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'one-off-together',
    facts: {
      benefits: [
        got('one-off-help', '2025-02-01', '2025-02-01', money(700)),
        got('one-off-help', '2025-09-01', '2025-09-01', money(600)),
      ],
      appliedOn: day('2026-11-01'),
    },
    outcome: 'authority-assesses',
  },
  {
    id: 'ledighedsydelse',
    facts: { benefits: [got('ledighedsydelse', '2024-05-01', '2024-08-31')], appliedOn: day('2026-11-01') },
    outcome: 'authority-assesses',
  },
  {
    id: 'three-years-before-2017',
    facts: { benefits: [got('cash-assistance', '2012-01-01', '2012-09-30')], appliedOn: day('2016-06-01') },
    outcome: 'no-obstacle',
  },
] as const satisfies readonly Example<Facts, Outcome>[];
