import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

export const examples: readonly Example<Facts, Outcome>[] = [
  {
    id: 'in-a-centre',
    title: 'Asylansøger på et asylcenter',
    story: 'En ugift mand har søgt asyl og bor på et asylcenter, mens sagen behandles.',
    facts: { status: 'asylum-seeker', marriedToResident: false, minorWithResidentParents: false, ownHousing: false },
    outcome: 'agency',
  },
  {
    id: 'own-housing',
    title: 'Asylansøger i egen bolig med arbejde',
    story: 'Asylansøgeren har fået lov til at bo i egen bolig og har arbejde nok til at forsørge husstanden.',
    facts: {
      status: 'asylum-seeker',
      marriedToResident: false,
      minorWithResidentParents: false,
      ownHousing: true,
      selfSupporting: true,
    },
    outcome: 'self',
  },
  {
    id: 'own-housing-lost-work',
    title: 'Asylansøger i egen bolig mister arbejdet',
    story: 'Asylansøgeren bor i egen bolig, men har mistet sit arbejde og kan ikke længere forsørge sig selv.',
    facts: {
      status: 'asylum-seeker',
      marriedToResident: false,
      minorWithResidentParents: false,
      ownHousing: true,
      selfSupporting: false,
    },
    outcome: 'back-to-centre',
  },
  {
    id: 'minor-with-parents',
    title: 'Barn hos forældre i Danmark',
    story: 'En 15-årig har søgt asyl og er indkvarteret privat hos sine forældre, der bor i Danmark.',
    facts: { status: 'asylum-seeker', marriedToResident: false, minorWithResidentParents: true },
    outcome: 'parents',
  },
  {
    id: 'spouse-with-work',
    title: 'Gift med en herboende med arbejde',
    story: 'Kvinden må være her, mens hendes ansøgning om familiesammenføring behandles. Manden har fast arbejde.',
    facts: { status: 'procedural-stay', marriedToResident: true, spouseCanSupport: true },
    outcome: 'spouse',
  },
  {
    id: 'spouse-without-means',
    title: 'Ægtefællen kan ikke forsørge',
    story: 'Kvinden må være her, mens hendes ansøgning behandles. Manden får kontanthjælp og kan ikke forsørge hende.',
    facts: { status: 'procedural-stay', marriedToResident: true, spouseCanSupport: false },
    outcome: 'municipality',
  },
  {
    id: 'applicant-married',
    title: 'Asylansøger gift med en herboende',
    story: 'En asylansøger er gift med en herboende, der ikke kan forsørge.',
    facts: { status: 'asylum-seeker', marriedToResident: true, spouseCanSupport: false },
    outcome: 'municipality',
  },
  {
    id: 'refused-married',
    title: 'Endeligt afslag og gift med en herboende',
    story: 'Manden har fået endeligt afslag og skal rejse ud. Hans kone i Danmark kan ikke forsørge ham.',
    facts: { status: 'must-leave', marriedToResident: true, spouseCanSupport: false },
    outcome: 'agency',
  },
  {
    id: 'unlawful',
    title: 'Ulovligt ophold og ugift',
    story: 'Personen har ikke ret til at være i Danmark og er ikke gift med en herboende.',
    facts: { status: 'unlawful-stay', marriedToResident: false },
    outcome: 'agency',
  },
  {
    id: 'procedural-unmarried',
    title: 'Processuelt ophold og ugift',
    story: 'Personen må være her, mens en ansøgning om arbejdstilladelse behandles, og er ugift.',
    facts: { status: 'procedural-stay', marriedToResident: false },
    outcome: 'not-in-source',
  },
];
