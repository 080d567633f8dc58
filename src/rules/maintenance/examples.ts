import type { Example } from '../core/rule.ts';
import type { Outcome } from './evaluate.ts';
import type { Facts } from './facts.ts';

export const examples = [
  {
    id: 'in-a-centre',
    facts: { status: 'asylum-seeker', marriedToResident: false, minorWithResidentParents: false, ownHousing: false },
    outcome: 'agency',
  },
  {
    id: 'own-housing',
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
    facts: { status: 'asylum-seeker', marriedToResident: false, minorWithResidentParents: true },
    outcome: 'parents',
  },
  {
    id: 'spouse-with-work',
    facts: { status: 'procedural-stay', marriedToResident: true, spouseCanSupport: true },
    outcome: 'spouse',
  },
  {
    id: 'spouse-without-means',
    facts: { status: 'procedural-stay', marriedToResident: true, spouseCanSupport: false },
    outcome: 'municipality',
  },
  {
    id: 'applicant-married',
    facts: { status: 'asylum-seeker', marriedToResident: true, spouseCanSupport: false },
    outcome: 'municipality',
  },
  {
    id: 'refused-married',
    facts: { status: 'must-leave', marriedToResident: true, spouseCanSupport: false },
    outcome: 'agency',
  },
  {
    id: 'unlawful',
    facts: { status: 'unlawful-stay', marriedToResident: false },
    outcome: 'agency',
  },
  {
    id: 'procedural-unmarried',
    facts: { status: 'procedural-stay', marriedToResident: false },
    outcome: 'not-in-source',
  },
] as const satisfies readonly Example<Facts, Outcome>[];
