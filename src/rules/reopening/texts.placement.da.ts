import type { OutcomeText, ReasonText } from '../core/rule.ts';
import type { Values } from './evaluate.ts';
import type { PlacementFacts } from './facts.ts';

export const placementReasons = {
  'placement-case': {
    label: 'Sagen handler om visitering af en flygtning',
    true: 'Sagen handler om visitering af en flygtning.',
    false: 'Sagen handler ikke om visitering af en flygtning.',
  },
  'use-relocation-rules': {
    label: 'Det er en sag for flyttereglerne',
    true: 'Det er en sag for flyttereglerne i integrationsloven.',
    false: 'Det er ikke en sag for flyttereglerne i integrationsloven.',
  },
  'arose-after': {
    label: 'Forholdene er opstået efter afgørelsen',
    true: 'Forholdene er opstået efter afgørelsen.',
    false: 'Forholdene er opstået før afgørelsen.',
  },
  new: {
    label: 'Udlændingestyrelsen kendte ikke oplysningerne',
    true: 'Udlændingestyrelsen kendte ikke oplysningerne.',
    false: 'Udlændingestyrelsen kendte oplysningerne, da den traf afgørelsen.',
  },
  material: {
    label: 'Oplysningerne må antages at ville have ført til en anden vurdering',
    true: 'Oplysningerne må antages at ville have ført til en anden vurdering.',
    false: 'Oplysningerne må ikke antages at ville have ført til en anden vurdering.',
  },
  'new-and-material': {
    label: 'Oplysningerne er både nye og væsentlige',
    true: 'Oplysningerne er både nye og væsentlige.',
    false: 'Oplysningerne er ikke både nye og væsentlige.',
  },
  'placement-not-reopenable': {
    label: 'Oplysningerne er ikke både nye og væsentlige',
    true: 'Oplysningerne er ikke både nye og væsentlige.',
    false: 'Oplysningerne er både nye og væsentlige.',
  },
  'by-municipality': {
    label: 'Kommunen henvender sig for flygtningen',
    true: 'Kommunen henvender sig for flygtningen.',
    false: 'Flygtningen henvender sig selv.',
  },
  'by-refugee': {
    label: 'Flygtningen henvender sig selv',
    true: 'Flygtningen henvender sig selv.',
    false: 'Kommunen henvender sig for flygtningen.',
  },
  'power-of-attorney': {
    label: 'Der er en fuldmagt med',
    true: 'Der er en fuldmagt fra flygtningen med.',
    false: 'Der er ikke en fuldmagt fra flygtningen med.',
  },
  'may-ask': {
    label: 'Den, der beder om det, kan gøre det',
    true: 'Flygtningen beder selv om det, eller kommunen har en fuldmagt.',
    false: 'Kommunen beder om det uden fuldmagt.',
  },
  'power-of-attorney-missing': {
    label: 'Der mangler en fuldmagt',
    true: 'Der mangler en fuldmagt.',
    false: 'Der mangler ikke en fuldmagt.',
  },
  'request-reopening': {
    label: 'Der kan bedes om genoptagelse',
    true: 'Der kan bedes om genoptagelse.',
    false: 'Der kan ikke bedes om genoptagelse på den måde.',
  },
} satisfies Record<string, ReasonText>;

const form = 'Skriv med kontaktformularen på nyidanmark.dk. Vælg emnet »Boligplacering af flygtninge«.';
const relocation = 'Er forholdene ændret efter afgørelsen, sker en flytning efter flyttereglerne i integrationsloven.';

export const useRelocationRules = (): OutcomeText => ({
  title: 'Brug flyttereglerne i integrationsloven',
  tone: 'bad',
  meaning: [
    'Ud fra dine svar har forholdene ændret sig efter afgørelsen. Så kan sagen som udgangspunkt ikke genoptages.',
    'En flytning til en anden kommune skal ske efter flyttereglerne i integrationsloven.',
    'Nyhedsbrevet beskriver ikke flyttereglerne.',
  ],
  next: ['Spørg kommunen, hvordan en flytning foregår.'],
});

export const placementNotReopenable = (v: Values): OutcomeText => ({
  title: 'Sagen kan som udgangspunkt ikke genoptages',
  tone: 'bad',
  meaning: [
    'Ud fra dine svar er oplysningerne ikke både nye og væsentlige.',
    ...(v.failed ?? []).flatMap((id) => (id === 'new' || id === 'material' ? [placementReasons[id].false] : [])),
    'Det er et udgangspunkt. Udlændingestyrelsen afgør den enkelte sag efter de almindelige betingelser for genoptagelse.',
  ],
  next: ['Find ud af, om der er andre oplysninger fra før afgørelsen, som styrelsen ikke kendte.', relocation],
});

export const powerOfAttorneyMissing = (): OutcomeText => ({
  title: 'Der mangler en fuldmagt fra flygtningen',
  tone: 'wait',
  meaning: [
    'Ud fra dine svar mangler kommunen en fuldmagt. Uden den kan Udlændingestyrelsen ikke begynde at vurdere sagen.',
  ],
  next: [
    'Få en fuldmagt fra flygtningen, og send den med henvendelsen.',
    form,
    'Flygtningen kan også selv bede om genoptagelse.',
  ],
});

export const requestReopening = (_v: Values, f: PlacementFacts): OutcomeText => ({
  title: 'Der kan bedes om genoptagelse',
  tone: 'good',
  meaning: [
    'Ud fra dine svar kan Udlændingestyrelsen bedes om at genoptage sagen. Det er styrelsen, der afgør, om den bliver genoptaget.',
    'Styrelsen ser på, om oplysningerne er nye, og om de må antages at ville have ført til en anden vurdering.',
    'Nyhedsbrevet nævner ingen frist.',
  ],
  next: [
    form,
    'Fortæl, hvilke oplysninger der er nye, og hvorfor de betyder noget for sagen.',
    ...(f.requestedBy === 'refugee'
      ? []
      : [
          'Kommune: Send fuldmagten fra flygtningen med.',
          'Kommune: Overvej en ekstra gang, om forholdene kan begrunde en genoptagelse.',
        ]),
  ],
});
