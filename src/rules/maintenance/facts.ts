import type { Day } from '../core/day.ts';
import { type Intake, TODAY_ONLY } from '../core/facts.ts';
import { both, is, isNot } from '../core/truth.ts';

export const STATUSES = ['asylum-seeker', 'procedural-stay', 'unlawful-stay', 'must-leave'] as const;

export interface Facts {
  /** An applicant for asylum; may stay while another application is processed; may not stay; refused for good. */
  readonly status?: (typeof STATUSES)[number];
  /** Married to a person who lives in Denmark. */
  readonly marriedToResident?: boolean;
  readonly spouseCanSupport?: boolean;
  /** A minor, privately accommodated with parents who live in Denmark (§ 42 l(3)). */
  readonly minorWithResidentParents?: boolean;
  /** Allowed to live in own housing (§ 42 k). */
  readonly ownHousing?: boolean;
  /** Can support the household. */
  readonly selfSupporting?: boolean;
  /** Today. */
  readonly assessedOn?: Day;
}

const isApplicant = (f: Facts) => both(is(f.status, 'asylum-seeker'), isNot(f.marriedToResident));
const isGrownApplicant = (f: Facts) => both(isApplicant(f), isNot(f.minorWithResidentParents));

export const intake: Intake<Facts> = {
  facts: {
    status: { kind: 'choice', options: STATUSES },
    marriedToResident: { kind: 'flag' },
    spouseCanSupport: { kind: 'flag', asked: { needs: ['marriedToResident'], when: (f) => f.marriedToResident } },
    minorWithResidentParents: { kind: 'flag', asked: { needs: ['status', 'marriedToResident'], when: isApplicant } },
    ownHousing: {
      kind: 'flag',
      asked: { needs: ['status', 'marriedToResident', 'minorWithResidentParents'], when: isGrownApplicant },
    },
    selfSupporting: {
      kind: 'flag',
      asked: {
        needs: ['status', 'marriedToResident', 'minorWithResidentParents', 'ownHousing'],
        when: (f) => both(isGrownApplicant(f), f.ownHousing),
      },
    },
    assessedOn: TODAY_ONLY,
  },
  orders: [],
};
