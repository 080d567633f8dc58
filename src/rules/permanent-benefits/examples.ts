import { got } from '../benefits/examples.ts';
import { day } from '../core/day.ts';
import { money } from '../core/money.ts';
import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

export const examples: readonly Example<Facts, Outcome>[] = [
  {
    id: 'cash-assistance-2023',
    title: 'Kontanthjælp i 2023, og vil søge nu',
    story:
      'En kvinde fik kontanthjælp fra 1. marts til 31. oktober 2023. Hun vil søge permanent ophold den 1. december 2026.',
    facts: { benefits: [got('cash-assistance', '2023-03-01', '2023-10-31')], appliedOn: day('2026-12-01') },
    outcome: 'obstacle',
  },
  {
    id: 'four-years-to-the-day',
    title: 'Fire år på dagen',
    story: 'Integrationsydelsen stoppede den 1. november 2013, og ansøgningen er fra den 1. november 2017.',
    facts: { benefits: [got('integration-benefit', '2013-01-01', '2013-11-01')], appliedOn: day('2017-11-01') },
    outcome: 'obstacle',
  },
  {
    id: 'four-years-and-a-day',
    title: 'Dagen efter fire år',
    story: 'Samme ydelse, men ansøgningen kommer en dag senere.',
    facts: { benefits: [got('integration-benefit', '2013-01-01', '2013-11-01')], appliedOn: day('2017-11-02') },
    outcome: 'no-obstacle',
  },
  {
    id: 'still-on-support',
    title: 'Får stadig selvforsørgelses- og hjemrejseydelse',
    story: 'Manden har fået ydelsen siden 2022 og får den stadig.',
    facts: {
      benefits: [got('self-support-and-return-benefit', '2022-05-01', null)],
      appliedOn: day('2025-02-01'),
    },
    outcome: 'obstacle',
  },
  {
    id: 'fourteen-periods',
    title: 'SU, dagpenge og boligstøtte',
    story: 'Kvinden har fået SU, dagpenge, barselsdagpenge og boligstøtte, men aldrig hjælp efter aktivloven.',
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
    title: 'Kontanthjælp, efter at ansøgningen er indgivet',
    story: 'Ansøgningen er fra januar 2026. I april 2026 begyndte manden at få kontanthjælp. Sagen er afgjort i juni.',
    facts: {
      benefits: [got('cash-assistance', '2026-04-01', '2026-05-31')],
      appliedOn: day('2026-01-10'),
      decidedOn: day('2026-06-20'),
    },
    outcome: 'obstacle',
  },
  {
    id: 'after-the-decision',
    title: 'Kontanthjælp efter afgørelsen',
    story: 'Hjælpen begyndte dagen efter afgørelsen.',
    facts: {
      benefits: [got('cash-assistance', '2026-06-21', null)],
      appliedOn: day('2026-01-10'),
      decidedOn: day('2026-06-20'),
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'one-off-small',
    title: 'Hjælp til medicin på 800 kr.',
    story: 'Kommunen betalte en gang 800 kr. til medicin i 2025.',
    facts: {
      benefits: [got('one-off-help', '2025-02-01', '2025-02-01', money(800))],
      appliedOn: day('2026-11-01'),
    },
    outcome: 'no-obstacle',
  },
  {
    id: 'one-off-together',
    title: 'To gange hjælp til en flytning og medicin',
    story: 'Kommunen betalte 700 kr. til medicin og 600 kr. til en flytning. Tilsammen er det over 1.000 kr.',
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
    title: 'Ledighedsydelse mellem to fleksjob',
    story: 'Manden fik ledighedsydelse i fire måneder mellem to fleksjob.',
    facts: { benefits: [got('ledighedsydelse', '2024-05-01', '2024-08-31')], appliedOn: day('2026-11-01') },
    outcome: 'authority-assesses',
  },
  {
    id: 'three-years-before-2017',
    title: 'Ansøgning fra 2016',
    story: 'Ansøgningen er fra juni 2016, da der kun blev set tre år tilbage. Kontanthjælpen stoppede i 2012.',
    facts: { benefits: [got('cash-assistance', '2012-01-01', '2012-09-30')], appliedOn: day('2016-06-01') },
    outcome: 'no-obstacle',
  },
];
