import { all, any, type Citations, type Decision, firstOf, holds, is, not, type Reason } from '../core/truth.ts';
import type { Conclusion, Logic } from '../core/verdict.ts';
import { type Facts, intake } from './facts.ts';
import { cites as s } from './cites.ts';

export const OUTCOMES = [
  'spouse',
  'municipality',
  'agency',
  'parents',
  'self',
  'back-to-centre',
  'not-in-source',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const INTERPRETATIONS = ['I-ASYLUM-MARRIED'] as const;
export type Interpretation = (typeof INTERPRETATIONS)[number];

/** The outcome is all there is to tell. */
export type Values = Readonly<Record<never, never>>;

const statusIs = (f: Facts, id: string, cites: Citations, ...statuses: NonNullable<Facts['status']>[]): Reason =>
  holds(id, is(f.status, ...statuses), cites, ['status']);

export function judge(f: Facts): Decision<Outcome> {
  const married = holds('married', f.marriedToResident, [s.section, s.married], ['marriedToResident']);
  const spouseCan = holds('spouse-can', f.spouseCanSupport, [s.section], ['spouseCanSupport']);
  const cannot = not('spouse-cannot', spouseCan);
  const mayStay = statusIs(f, 'may-stay', [s.section], 'procedural-stay', 'asylum-seeker');
  const mayNotStay = statusIs(f, 'may-not-stay', [s.section, s.unlawful], 'unlawful-stay', 'must-leave');
  const applicant = statusIs(f, 'applicant', [s.section, s.applicant], 'asylum-seeker');
  const withParents = holds('with-parents', f.minorWithResidentParents, [s.parents], ['minorWithResidentParents']);
  const ownHousing = holds('own-housing', f.ownHousing, [s.section, s.ownHousing], ['ownHousing']);
  const supportsItself = holds('self-supporting', f.selfSupporting, [s.section, s.ownHousing], ['selfSupporting']);
  const unmarried = not('unmarried', married);
  const onItsOwn = all(
    'applicant-on-its-own',
    [s.applicant],
    unmarried,
    applicant,
    not('not-with-parents', withParents),
  );

  return firstOf(
    [s.section],
    [
      ['spouse', all('spouse', [s.section, s.married], married, spouseCan)],
      ['municipality', all('municipality', [s.section], married, cannot, mayStay)],
      ['parents', all('parents', [s.parents], unmarried, applicant, withParents)],
      ['self', all('self', [s.section, s.ownHousing], onItsOwn, ownHousing, supportsItself)],
      [
        'back-to-centre',
        all(
          'back-to-centre',
          [s.section, s.ownHousing],
          onItsOwn,
          ownHousing,
          not('not-self-supporting', supportsItself),
        ),
      ],
      [
        'agency',
        any(
          'agency',
          [s.section, s.applicant, s.unlawful],
          all('agency-for-spouse', [s.section, s.married], married, cannot, mayNotStay),
          all('agency-for-others', [s.section, s.unlawful], unmarried, mayNotStay),
          all('agency-for-applicant', [s.section, s.applicant], onItsOwn, not('not-own-housing', ownHousing)),
        ),
      ],
      [
        'not-in-source',
        all('not-in-source', [s.section], unmarried, statusIs(f, 'procedural-stay', [s.section], 'procedural-stay')),
      ],
    ],
  );
}

const VALUES: Values = {};

export const conclude = (f: Facts, outcome: Outcome | undefined): Conclusion<Facts, Values> => ({
  values: VALUES,
  needs: [],
  interpretations: outcome === 'municipality' && f.status === 'asylum-seeker' ? ['I-ASYLUM-MARRIED'] : [],
});

export const logic: Logic<Facts, Outcome, Values> = {
  ...intake,
  outcomes: OUTCOMES,
  judge,
  conclude,
  // A spouse who can support settles it, whatever the stay.
  askFirst: ['marriedToResident', 'spouseCanSupport'],
};
