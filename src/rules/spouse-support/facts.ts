import { type Benefit, benefitRow, lacksAmount, sampleLists } from '../benefits/benefits.ts';
import { addYears, type Day } from '../core/day.ts';
import { type Intake, TODAY_ONLY } from '../core/facts.ts';
import { readPeriods } from '../core/periods.ts';
import { both, is } from '../core/truth.ts';
import { law } from './parameters.ts';

export const BASES = ['citizen-or-refugee', 'permanent'] as const;

export interface Facts {
  /** Of the spouse who lives in Denmark. */
  readonly supportPeriods?: readonly Benefit[];
  /** Day of the decision on reunification, or a planned one. */
  readonly decidedOn?: Day;
  readonly sponsorBasis?: (typeof BASES)[number];
  /** Day family reunification was applied for. */
  readonly reunificationAppliedOn?: Day;
  /** Permanent residence was applied for on 27 January 2022 or later. */
  readonly permanentUnder2022Rules?: boolean;
  /** Today. */
  readonly assessedOn?: Day;
}

/** An empty list alone needs nothing else. */
const unlessNone = ({ supportPeriods }: Facts) => supportPeriods?.length !== 0;
const ofPermanent = {
  needs: ['supportPeriods', 'sponsorBasis'] as const,
  when: (f: Facts) => both(unlessNone(f), is(f.sponsorBasis, 'permanent')),
};

/** Years before the application that are looked at. */
export const yearsBefore = (appliedOn: Day): number =>
  appliedOn >= law.fourYearsFrom ? law.yearsSince : law.yearsBefore;

/** Days at which a period begins or ceases to count, that many years after its end. */
const turnsOf = ({ supportPeriods = [] }: Facts, ...years: number[]) =>
  supportPeriods.flatMap(({ from, to }) => [from, ...(to === null ? [] : years.map((count) => addYears(to, count)))]);

export const intake: Intake<Facts> = {
  facts: {
    supportPeriods: {
      kind: 'periods',
      read: readPeriods,
      from: 'from',
      to: 'to',
      row: benefitRow(false),
      partial: ({ supportPeriods }) => supportPeriods?.some(lacksAmount) === true,
      samples: ({ supportPeriods, decidedOn, reunificationAppliedOn }) =>
        sampleLists(
          supportPeriods,
          [
            addYears(decidedOn ?? law.fourYearsFrom, -law.yearsByDecision),
            reunificationAppliedOn && addYears(reunificationAppliedOn, -law.yearsBefore),
            reunificationAppliedOn && addYears(reunificationAppliedOn, -law.yearsSince),
          ],
          [decidedOn ?? law.fourYearsFrom, reunificationAppliedOn],
          law.smallAmount,
        ),
    },
    decidedOn: {
      kind: 'day',
      asked: { needs: ['supportPeriods'], when: unlessNone },
      turns: (f) => [law.fourYearsFrom, f.reunificationAppliedOn, ...turnsOf(f, law.yearsByDecision)],
    },
    sponsorBasis: { kind: 'choice', options: BASES, asked: { needs: ['supportPeriods'], when: unlessNone } },
    reunificationAppliedOn: {
      kind: 'day',
      asked: ofPermanent,
      turns: (f) => [law.fourYearsFrom, f.decidedOn, ...turnsOf(f, law.yearsBefore, law.yearsSince)],
    },
    permanentUnder2022Rules: { kind: 'flag', asked: ofPermanent },
    assessedOn: TODAY_ONLY,
  },
  orders: [{ fact: 'decidedOn', notBefore: 'reunificationAppliedOn' }],
};
