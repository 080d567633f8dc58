import type { ExampleTexts } from '../core/rule.ts';
import type { examples as cases } from './examples.ts';

export const examples: ExampleTexts<typeof cases> = {
  'three-years-to-the-day': {
    title: 'Tre år på dagen',
    story: 'Ægtefællen fik kontanthjælp til og med den 31. maj 2014. Sagen afgøres den 31. maj 2017.',
  },
  'three-years-and-a-day': { title: 'Dagen efter tre år', story: 'Samme ydelse, men sagen afgøres en dag senere.' },
  'still-on-support': {
    title: 'Får stadig kontanthjælp',
    story: 'Ægtefællen har fået kontanthjælp siden marts 2025 og får den stadig. Parret venter svar i 2027.',
  },
  'permanent-sponsor-2026': {
    title: 'Ægtefælle med permanent ophold fra 2020',
    story:
      'Ægtefællen fik permanent ophold i 2020 og selvforsørgelses- og hjemrejseydelse til og med juni 2022. Parret søgte den 1. marts 2026, og svaret ventes i november.',
  },
  'permanent-sponsor-new-rules': {
    title: 'Ægtefælle med permanent ophold søgt i 2023',
    story: 'Samme ydelse, men ægtefællen søgte først permanent ophold i 2023. Så ses der kun tilbage fra afgørelsen.',
  },
  'applied-1-july-2018': {
    title: 'Søgt den 1. juli 2018',
    story: 'Ydelsen stoppede den 1. juli 2014. Der er søgt den første dag, hvor der ses fire år tilbage.',
  },
  'one-off-900': { title: 'Hjælp til tandlæge på 900 kr.', story: 'Kommunen betalte en gang 900 kr. til tandlæge.' },
  'one-off-1500': { title: 'Hjælp til en flytning på 1.500 kr.', story: 'Kommunen betalte 1.500 kr. til en flytning.' },
  ledighedsydelse: {
    title: 'Ledighedsydelse mellem to fleksjob',
    story: 'Ægtefællen fik ledighedsydelse i tre måneder i 2025.',
  },
};
