import type { OtherTexts } from '../core/rule.ts';
import type { SAYINGS, TimelineId } from './advise.ts';
import type { Interpretation, Outcome, Values } from './evaluate.ts';

export const texts = (): OtherTexts<Outcome, Values, typeof SAYINGS, never, TimelineId, Interpretation> => ({
  title: 'Forsørgelse: hvem forsørger en person uden opholdstilladelse?',
  lead: 'Ægtefællen, kommunen, Udlændingestyrelsen eller personen selv? Til kommuner og familier.',
  outcomes: {
    'needs-facts': 'Der mangler oplysninger',
    spouse: 'Ægtefællen forsørger',
    municipality: 'Kommunen forsørger',
    agency: 'Udlændingestyrelsen forsørger',
    parents: 'Forældrene forsørger',
    self: 'Personen forsørger sig selv',
    'back-to-centre': 'Personen skal flytte tilbage til et asylcenter',
    'not-in-source': 'Det står ikke i kilderne',
  },
  statements: {
    'no-health-card': 'Kommunen udsteder ikke sundhedskort (sygesikringskort) til personen.',
    'no-municipal-doctor':
      'Kommunen tildeler ikke en læge. Behandlingen sker gennem asylcentret og Udlændingestyrelsen.',
    'no-polling-card': 'Kommunen udsteder ikke valgkort til personen.',
    'only-if-necessary':
      'Udlændingestyrelsen dækker kun udgifterne, hvis det er nødvendigt, for at personen kan blive forsørget.',
    'special-reasons':
      'Er personen gift med en herboende, kræver loven særlige grunde, før Udlændingestyrelsen forsørger. Styrelsen vurderer det.',
    'unless-special-reasons':
      'Udlændingestyrelsen kan forsørge alligevel, hvis der er særlige grunde. Det vurderer styrelsen.',
    'may-have-to-pay': 'Har personen penge nok, kan Udlændingestyrelsen kræve, at personen selv betaler.',
    'health-costs-agency': 'Udlændingestyrelsen dækker stadig udgifter til nødvendig behandling hos læge og sygehus.',
    'private-accommodation-still-agency':
      'Det gælder også, når personen bor privat hos familie eller venner med Udlændingestyrelsens tilladelse.',
    'check-uip': 'Kommune: Slå op i UIP, hvilket opholdsgrundlag personen har.',
    'no-cpr-without-permit': 'Uden opholdstilladelse bliver personen som udgangspunkt ikke registreret i CPR.',
    'ukraine-applicants': 'Har personen søgt efter loven om fordrevne fra Ukraine, gælder særlige regler i den lov.',
    'ask-municipality':
      'Hverken nyhedsbrevet eller loven, som vi har læst, siger det om en ugift person med processuelt ophold. Spørg kommunen.',
  },
  deadlines: {},
  timeline: { today: 'Beregnet pr.' },
  reasons: {
    decision: { label: 'Afgørelsen', true: 'Reglen giver et svar.', false: 'Reglen giver ikke et svar.' },
    married: {
      label: 'Personen er gift med en herboende',
      true: 'Personen er gift med en herboende.',
      false: 'Personen er ikke gift med en herboende.',
    },
    unmarried: {
      label: 'Personen er ikke gift med en herboende',
      true: 'Personen er ikke gift med en herboende.',
      false: 'Personen er gift med en herboende.',
    },
    'spouse-can': {
      label: 'Ægtefællen kan forsørge',
      true: 'Ægtefællen kan forsørge.',
      false: 'Ægtefællen kan ikke forsørge.',
    },
    'spouse-cannot': {
      label: 'Ægtefællen kan ikke forsørge',
      true: 'Ægtefællen kan ikke forsørge.',
      false: 'Ægtefællen kan forsørge.',
    },
    'may-stay': {
      label: 'Personen må være her, mens en ansøgning behandles',
      true: 'Personen må være her, mens en ansøgning behandles.',
      false: 'Personen har ikke ret til at være her.',
    },
    'may-not-stay': {
      label: 'Personen har ikke ret til at være her eller skal rejse ud',
      true: 'Personen har ikke ret til at være her eller skal rejse ud.',
      false: 'Personen må være her, mens en ansøgning behandles.',
    },
    applicant: {
      label: 'Personen er asylansøger',
      true: 'Personen er asylansøger.',
      false: 'Personen er ikke asylansøger.',
    },
    'applicant-on-its-own': {
      label: 'Personen er asylansøger, ugift og ikke indkvarteret hos forældre',
      true: 'Personen er asylansøger, ugift og ikke indkvarteret hos forældre.',
      false: 'Personen er ikke en ugift asylansøger uden forældre her.',
    },
    'with-parents': {
      label: 'Personen er mindreårig og indkvarteret hos forældre',
      true: 'Personen er mindreårig og indkvarteret hos forældre.',
      false: 'Personen er ikke mindreårig og indkvarteret hos forældre.',
    },
    'not-with-parents': {
      label: 'Personen er ikke indkvarteret hos forældre',
      true: 'Personen er ikke indkvarteret hos forældre.',
      false: 'Personen er indkvarteret hos forældre.',
    },
    'own-housing': {
      label: 'Personen har lov til at bo i egen bolig',
      true: 'Personen har lov til at bo i egen bolig.',
      false: 'Personen bor ikke i egen bolig.',
    },
    'not-own-housing': {
      label: 'Personen bor ikke i egen bolig',
      true: 'Personen bor ikke i egen bolig.',
      false: 'Personen har lov til at bo i egen bolig.',
    },
    'self-supporting': {
      label: 'Personen kan forsørge sin husstand',
      true: 'Personen kan forsørge sin husstand.',
      false: 'Personen kan ikke forsørge sin husstand.',
    },
    'not-self-supporting': {
      label: 'Personen kan ikke forsørge sin husstand',
      true: 'Personen kan ikke forsørge sin husstand.',
      false: 'Personen kan forsørge sin husstand.',
    },
    'procedural-stay': {
      label: 'Personen har processuelt ophold',
      true: 'Personen har processuelt ophold.',
      false: 'Personen har ikke processuelt ophold.',
    },
    spouse: {
      label: 'Ægtefællen skal forsørge og kan det',
      true: 'Ægtefællen skal forsørge og kan det.',
      false: 'Der er ikke en ægtefælle, der kan forsørge.',
    },
    municipality: {
      label: 'Ægtefællen kan ikke, og personen må være her',
      true: 'Ægtefællen kan ikke, og personen må være her.',
      false: 'Kommunen skal ikke forsørge i stedet for en ægtefælle.',
    },
    parents: {
      label: 'Forældrene skal forsørge',
      true: 'Forældrene skal forsørge.',
      false: 'Der er ikke herboende forældre, der skal forsørge.',
    },
    self: {
      label: 'Personen bor i egen bolig og forsørger sig selv',
      true: 'Personen bor i egen bolig og forsørger sig selv.',
      false: 'Personen forsørger ikke sig selv i egen bolig.',
    },
    'back-to-centre': {
      label: 'Personen bor i egen bolig, men kan ikke forsørge sig selv',
      true: 'Personen bor i egen bolig, men kan ikke forsørge sig selv.',
      false: 'Personen bor ikke i egen bolig uden at kunne forsørge sig selv.',
    },
    agency: {
      label: 'Personen hører under Udlændingestyrelsen',
      true: 'Personen hører under Udlændingestyrelsen.',
      false: 'Personen hører ikke under Udlændingestyrelsen.',
    },
    'agency-for-spouse': {
      label: 'Ægtefællen kan ikke, og personen har ikke ret til at være her',
      true: 'Ægtefællen kan ikke, og personen har ikke ret til at være her.',
      false: 'Der er ikke en ægtefælle, der ikke kan forsørge en person uden ret til at være her.',
    },
    'agency-for-others': {
      label: 'Personen er ugift og har ikke ret til at være her',
      true: 'Personen er ugift og har ikke ret til at være her.',
      false: 'Personen er gift eller må være her.',
    },
    'agency-for-applicant': {
      label: 'Personen er asylansøger og bor ikke i egen bolig',
      true: 'Personen er asylansøger og bor ikke i egen bolig.',
      false: 'Personen er ikke en asylansøger, som styrelsen indkvarterer.',
    },
    'not-in-source': {
      label: 'Personen er ugift og har processuelt ophold',
      true: 'Personen er ugift og har processuelt ophold. Det siger kilderne ikke noget om.',
      false: 'Personen er gift eller har ikke processuelt ophold.',
    },
  },
  interpretations: {
    'I-ASYLUM-MARRIED': {
      title: 'En asylansøger, der er gift med en herboende',
      text: 'Nyhedsbrevet siger det ikke direkte. Beregneren læser det sådan, at også asylansøgere må være her, mens sagen behandles, så kommunen forsørger efter ægtefællen. Loven kan læses, så det er Udlændingestyrelsen, når der er særlige grunde. Spørg styrelsen i den konkrete sag.',
    },
  },
  values: {},
  help: 'Kommunen kan slå personens opholdsgrundlag op i UIP. Er du i tvivl, så spørg Udlændingestyrelsen.',
});
