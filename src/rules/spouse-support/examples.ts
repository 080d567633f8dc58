import { got } from '../benefits/examples.ts';
import { day } from '../core/day.ts';
import { money } from '../core/money.ts';
import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

export const examples: readonly Example<Facts, Outcome>[] = [
  {
    id: 'three-years-to-the-day',
    title: 'Tre år på dagen',
    story: 'Ægtefællen fik kontanthjælp til og med den 31. maj 2014. Sagen afgøres den 31. maj 2017.',
    facts: {
      supportPeriods: [got('cash-assistance', '2014-01-01', '2014-05-31')],
      decidedOn: day('2017-05-31'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'obstacle',
  },
  {
    id: 'three-years-and-a-day',
    title: 'Dagen efter tre år',
    story: 'Samme ydelse, men sagen afgøres en dag senere.',
    facts: {
      supportPeriods: [got('cash-assistance', '2014-01-01', '2014-05-31')],
      decidedOn: day('2017-06-01'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'still-on-support',
    title: 'Får stadig kontanthjælp',
    story: 'Ægtefællen har fået kontanthjælp siden marts 2025 og får den stadig. Parret venter svar i 2027.',
    facts: {
      supportPeriods: [got('cash-assistance', '2025-03-01', null)],
      decidedOn: day('2027-01-15'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'obstacle',
  },
  {
    id: 'permanent-sponsor-2026',
    title: 'Ægtefælle med permanent ophold fra 2020',
    story:
      'Ægtefællen fik permanent ophold i 2020 og selvforsørgelses- og hjemrejseydelse til og med juni 2022. Parret søgte den 1. marts 2026, og svaret ventes i november.',
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
    title: 'Ægtefælle med permanent ophold søgt i 2023',
    story: 'Samme ydelse, men ægtefællen søgte først permanent ophold i 2023. Så ses der kun tilbage fra afgørelsen.',
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
    title: 'Søgt den 1. juli 2018',
    story: 'Ydelsen stoppede den 1. juli 2014. Der er søgt den første dag, hvor der ses fire år tilbage.',
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
    title: 'Hjælp til tandlæge på 900 kr.',
    story: 'Kommunen betalte en gang 900 kr. til tandlæge.',
    facts: {
      supportPeriods: [got('one-off-help', '2025-03-01', '2025-03-01', money(900))],
      decidedOn: day('2026-06-01'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'one-off-1500',
    title: 'Hjælp til en flytning på 1.500 kr.',
    story: 'Kommunen betalte 1.500 kr. til en flytning.',
    facts: {
      supportPeriods: [got('one-off-help', '2025-03-01', '2025-03-01', money(1500))],
      decidedOn: day('2026-06-01'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'authority-assesses',
  },
  {
    id: 'ledighedsydelse',
    title: 'Ledighedsydelse mellem to fleksjob',
    story: 'Ægtefællen fik ledighedsydelse i tre måneder i 2025.',
    facts: {
      supportPeriods: [got('ledighedsydelse', '2025-02-01', '2025-04-30')],
      decidedOn: day('2026-06-01'),
      sponsorBasis: 'citizen-or-refugee',
    },
    outcome: 'authority-assesses',
  },
];
