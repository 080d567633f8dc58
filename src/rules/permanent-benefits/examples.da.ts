import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'cash-assistance-2023': {
    title: 'Kontanthjælp i 2023, og vil søge nu',
    story:
      'En kvinde fik kontanthjælp fra 1. marts til 31. oktober 2023. Hun vil søge permanent ophold den 1. december 2026.',
  },
  'four-years-to-the-day': {
    title: 'Fire år på dagen',
    story: 'Integrationsydelsen stoppede den 1. november 2013, og ansøgningen er fra den 1. november 2017.',
  },
  'four-years-and-a-day': {
    title: 'Dagen efter fire år',
    story: 'Samme ydelse, men ansøgningen kommer en dag senere.',
  },
  'still-on-support': {
    title: 'Får stadig selvforsørgelses- og hjemrejseydelse',
    story: 'Manden har fået ydelsen siden 2022 og får den stadig.',
  },
  'fourteen-periods': {
    title: 'SU, dagpenge og boligstøtte',
    story: 'Kvinden har fået SU, dagpenge, barselsdagpenge og boligstøtte, men aldrig hjælp efter aktivloven.',
  },
  'after-the-application': {
    title: 'Kontanthjælp, efter at ansøgningen er indgivet',
    story: 'Ansøgningen er fra januar 2026. I april 2026 begyndte manden at få kontanthjælp. Sagen er afgjort i juni.',
  },
  'after-the-decision': { title: 'Kontanthjælp efter afgørelsen', story: 'Hjælpen begyndte dagen efter afgørelsen.' },
  'one-off-small': {
    title: 'Hjælp til medicin på 800 kr.',
    story: 'Kommunen betalte en gang 800 kr. til medicin i 2025.',
  },
  'one-off-together': {
    title: 'To gange hjælp til en flytning og medicin',
    story: 'Kommunen betalte 700 kr. til medicin og 600 kr. til en flytning. Tilsammen er det over 1.000 kr.',
  },
  ledighedsydelse: {
    title: 'Ledighedsydelse mellem to fleksjob',
    story: 'Manden fik ledighedsydelse i fire måneder mellem to fleksjob.',
  },
  'three-years-before-2017': {
    title: 'Ansøgning fra 2016',
    story: 'Ansøgningen er fra juni 2016, da der kun blev set tre år tilbage. Kontanthjælpen stoppede i 2012.',
  },
};
