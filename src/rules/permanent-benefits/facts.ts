import { type Benefit, benefitRow, lacksAmount, mayCount, sampleLists } from '../benefits/benefits.ts';
import { addYears, type Day } from '../core/day.ts';
import type { Intake } from '../core/facts.ts';
import { readPeriods } from '../core/periods.ts';
import { both } from '../core/truth.ts';
import { law } from './parameters.ts';

export interface Facts {
  readonly benefits?: readonly Benefit[];
  /** Day of the application for permanent residence. */
  readonly appliedOn?: Day;
  /** Day of the decision. */
  readonly decidedOn?: Day;
  /** Today: takes the decision's place while that is not known. */
  readonly assessedOn?: Day;
}

/** An empty list alone needs nothing else. */
const unlessNone = ({ benefits }: Facts) => benefits?.length !== 0;

const someMayCount = ({ benefits }: Facts) => benefits?.some(mayCount);

/** Does a period begin after the application? Then the day of the decision may tell whether it counts. */
export const beginsLater = ({ benefits, appliedOn }: Facts): boolean | undefined => {
  if (benefits?.length === 0) return false;
  return benefits === undefined || appliedOn === undefined ? undefined : benefits.some(({ from }) => from > appliedOn);
};

/** Years before the application that are looked at. */
export const yearsBefore = (appliedOn: Day): number =>
  appliedOn >= law.fourYearsFrom ? law.yearsSince : law.yearsBefore;

const BOTH_YEARS = [law.yearsBefore, law.yearsSince];
const starts = ({ benefits = [] }: Facts) => benefits.map(({ from }) => from);

export const intake: Intake<Facts> = {
  facts: {
    benefits: {
      kind: 'periods',
      read: readPeriods,
      from: 'from',
      to: 'to',
      row: benefitRow(true),
      partial: ({ benefits }) => benefits?.some(lacksAmount) === true,
      samples: ({ benefits, appliedOn, decidedOn, assessedOn }) =>
        sampleLists(
          benefits,
          BOTH_YEARS.map((years) => appliedOn && addYears(appliedOn, -years)),
          [appliedOn ?? law.fourYearsFrom, decidedOn ?? assessedOn],
          law.smallAmount,
        ),
    },
    appliedOn: {
      kind: 'day',
      asked: { needs: ['benefits'], when: unlessNone },
      askedAnyway: someMayCount,
      turns: (f) => [
        law.fourYearsFrom,
        f.decidedOn,
        f.assessedOn,
        ...starts(f),
        ...(f.benefits ?? []).flatMap(({ to }) => (to === null ? [] : BOTH_YEARS.map((years) => addYears(to, years)))),
      ],
    },
    decidedOn: {
      kind: 'day',
      replacedBy: ['assessedOn'],
      askedAnyway: (f) => both(beginsLater(f), someMayCount(f)),
      asked: { needs: ['benefits', 'appliedOn'], when: beginsLater },
      turns: (f) => [f.appliedOn, ...starts(f)],
    },
    assessedOn: {
      kind: 'day',
      // Only ever in the place of the decision: that is what is missing.
      offered: true,
      asked: {
        needs: ['benefits', 'appliedOn', 'decidedOn'],
        when: (f) => both(beginsLater(f), f.decidedOn === undefined),
      },
      turns: (f) => [f.appliedOn, ...starts(f)],
    },
  },
  orders: [{ fact: 'decidedOn', notBefore: 'appliedOn' }],
};
