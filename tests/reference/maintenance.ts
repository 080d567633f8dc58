import { type RawFacts, type Reference, told, unreadable } from './reference.ts';

interface Facts {
  status: 'asylum-seeker' | 'procedural-stay' | 'unlawful-stay' | 'must-leave';
  marriedToResident: boolean;
  spouseCanSupport?: boolean;
  minorWithResidentParents?: boolean;
  ownHousing?: boolean;
  selfSupporting?: boolean;
}

const kinds: Reference<Facts>['kinds'] = {
  status: ['asylum-seeker', 'procedural-stay', 'unlawful-stay', 'must-leave'],
  marriedToResident: 'flag',
  spouseCanSupport: 'flag',
  minorWithResidentParents: 'flag',
  ownHousing: 'flag',
  selfSupporting: 'flag',
  assessedOn: 'day',
};

const mayNotStay = (f: Facts) => f.status === 'unlawful-stay' || f.status === 'must-leave';

function outcome(f: Facts): string {
  if (f.marriedToResident && f.spouseCanSupport) return 'spouse';
  if (f.marriedToResident) return mayNotStay(f) ? 'agency' : 'municipality';
  if (f.status === 'procedural-stay') return 'not-in-source';
  if (f.status !== 'asylum-seeker') return 'agency';
  if (f.minorWithResidentParents) return 'parents';
  if (f.ownHousing) return f.selfSupporting ? 'self' : 'back-to-centre';
  return 'agency';
}

function asked(f: Facts): string[] {
  const keys = ['status', 'marriedToResident'];
  if (f.marriedToResident) return [...keys, 'spouseCanSupport'];
  if (f.status !== 'asylum-seeker') return keys;
  keys.push('minorWithResidentParents');
  if (f.minorWithResidentParents) return keys;
  keys.push('ownHousing');
  return f.ownHousing ? [...keys, 'selfSupporting'] : keys;
}

function statements(f: Facts): string[] {
  const result = outcome(f);
  const agency = result === 'agency';
  return told(
    ['no-health-card', agency],
    ['no-municipal-doctor', agency],
    ['no-polling-card', agency],
    ['only-if-necessary', agency && mayNotStay(f)],
    ['special-reasons', agency && f.marriedToResident],
    ['may-have-to-pay', agency],
    // Not in the specification: § 42 a(3) nos. 2 and 5 end »medmindre særlige grunde foreligger«.
    ['unless-special-reasons', ['spouse', 'municipality', 'parents'].includes(result)],
    ['health-costs-agency', result === 'self'],
    ['private-accommodation-still-agency', agency && f.status === 'asylum-seeker'],
    ['check-uip', true],
    ['no-cpr-without-permit', mayNotStay(f)],
    ['ukraine-applicants', f.status === 'procedural-stay'],
    ['ask-municipality', result === 'not-in-source'],
  );
}

export const maintenance: Reference<Facts> = {
  kinds,
  invalid: (raw: RawFacts) => unreadable(kinds, raw),
  outcome,
  values: () => ({}),
  interpretations: (f) => (f.status === 'asylum-seeker' && outcome(f) === 'municipality' ? ['I-ASYLUM-MARRIED'] : []),
  asked,
  statements,
  deadlines: () => [],
  substitutes: {},
  outcomes: ['spouse', 'municipality', 'agency', 'parents', 'self', 'back-to-centre', 'not-in-source'],
};
