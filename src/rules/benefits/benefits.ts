import { addDays, addYears, type Day } from '../core/day.ts';
import type { RowSpec } from '../core/facts.ts';
import type { Money } from '../core/money.ts';
import { any, anyOf, type Citations, holds, not, type Reason } from '../core/truth.ts';

// What two rules know of public benefits: which block, and how periods are put together. Test: the Act that they are paid under.

/** Paid under aktivloven or integrationsloven, for maintenance. */
export const BLOCKING = [
  'cash-assistance',
  'supplementary-cash-assistance',
  'integration-benefit',
  'self-support-and-return-benefit',
  'transition-benefit',
  'education-assistance',
  'revalidation',
  'resource-programme',
  'special-support',
] as const;
/** Paid under aktivloven, but it may stand in the place of wages; or something that nobody has named. */
export const ASSESSED = ['ledighedsydelse', 'other'] as const;
/** Paid under another Act, or in the place of wages or pension. */
export const NOT_BLOCKING = [
  'su',
  'unemployment-benefit',
  'sickness-benefit',
  'maternity-benefit',
  'disability-pension',
  'state-pension',
  'housing-support',
  'wage-subsidy-job',
  'flex-job',
  'day-care-free-place',
  'tax-free-education-benefit',
  'wage-or-pension-like',
] as const;
export const KINDS = [...BLOCKING, 'one-off-help', ...ASSESSED, ...NOT_BLOCKING] as const;
export type BenefitKind = (typeof KINDS)[number];

/** A period of one benefit. */
export interface Benefit {
  readonly kind: BenefitKind;
  /** First day. */
  readonly from: Day;
  /** Last day; `null` while it goes on. */
  readonly to: Day | null;
  /** Kroner, of one-off help; absent: not known. */
  readonly amount?: Money;
}

/** How a period is read. `required`: a period without a kind is refused, else it is cash assistance. */
export const benefitRow = (required: boolean): RowSpec => ({
  kind: { key: 'kind', options: KINDS, required },
  amount: 'amount',
  amountOf: ['one-off-help'],
});

const within = (kinds: readonly string[], { kind }: Benefit) => kinds.includes(kind);
export const isBlocking = (benefit: Benefit): boolean => within(BLOCKING, benefit);
/** Is it of a kind that may count? */
export const mayCount = (benefit: Benefit): boolean => !within(NOT_BLOCKING, benefit);
export const isOneOff = ({ kind }: Benefit) => kind === 'one-off-help';
export const lacksAmount = (benefit: Benefit): boolean => isOneOff(benefit) && benefit.amount === undefined;

/** Does a period count? Undefined while that is not known. */
export type Counts = (benefit: Benefit) => boolean | undefined;

/** Has it ended less than that many years before the day, or not at all? */
export const endsWithin = ({ to }: Benefit, years: number | undefined, day: Day | undefined): boolean | undefined =>
  to === null ? true : years === undefined || day === undefined ? undefined : addYears(to, years) >= day;

const ORE = 100;

/** Is the one-off help that counts more than a small amount, taken together? */
function isOverSmall(benefits: readonly Benefit[], counts: Counts, small: number): boolean | undefined {
  let [sure, possible] = [0, 0];
  for (const benefit of benefits.filter(isOneOff)) {
    const known = counts(benefit);
    if (known === false) continue;
    // Whole øre: sums of kroner with decimals are not exact.
    const ore = benefit.amount === undefined ? undefined : Math.round(benefit.amount * ORE);
    if (known === true && ore !== undefined) sure += ore;
    possible += ore ?? Infinity;
  }
  if (sure > small * ORE) return true;
  return possible > small * ORE ? undefined : false;
}

/** The conditions on periods that both rules decide by, each with its facts. `fact`: the list of periods. */
export function conditionsOn(
  benefits: readonly Benefit[] | undefined,
  counts: Counts,
  small: number,
  facts: readonly [fact: string, ...others: string[]],
  cites: Citations,
): { readonly blocks: Reason; readonly assessed: Reason; readonly nothing: Reason } {
  const each = (id: string, which: (benefit: Benefit) => boolean): readonly Reason[] =>
    benefits?.map((benefit, at) => {
      const { kind, from, to } = benefit;
      const known = which(benefit) ? counts(benefit) : false;
      return { ...holds(id, known, cites, facts, at), params: { kind, from, ...(to && { to }) } };
    }) ?? [holds(id, undefined, cites, facts, 0)];
  const blocks = anyOf('blocking-benefit', cites, each('blocking-period', isBlocking));
  const assessed = any(
    'assessed-benefit',
    cites,
    anyOf(
      'assessed-period-among',
      cites,
      each('assessed-period', (benefit) => within(ASSESSED, benefit)),
    ),
    holds('over-small-amount', benefits && isOverSmall(benefits, counts, small), cites, facts),
  );
  return { blocks, assessed, nothing: not('nothing-counts', any('something-counts', cites, blocks, assessed)) };
}

const LONG_AGO = '1900-01-01' as Day;

/**
 * Lists that between them can lead anywhere: empty, or one period of each sort that goes on, ends at one of `ends` or
 * the day before or after, or begins at one of `begins` or the day before or after. Where only amounts are not known:
 * the list with all of them small and with all of them large.
 */
export function sampleLists(
  benefits: readonly Benefit[] | undefined,
  ends: readonly (Day | undefined)[],
  begins: readonly (Day | undefined)[],
  small: number,
): readonly (readonly Benefit[])[] {
  const amounts = [0, small + 1] as Money[];
  if (benefits !== undefined)
    return amounts.map((amount) =>
      benefits.map((benefit) => (lacksAmount(benefit) ? { ...benefit, amount } : benefit)),
    );
  const near = (days: readonly (Day | undefined)[]) =>
    days.flatMap((day) => (day === undefined ? [] : [addDays(day, -1), day, addDays(day, 1)]));
  const periods: { from: Day; to: Day | null }[] = [
    { from: LONG_AGO, to: null },
    ...near(ends).map((to) => ({ from: LONG_AGO, to })),
    ...near(begins).map((from) => ({ from, to: null })),
  ];
  const sorts: Partial<Benefit>[] = [
    { kind: 'cash-assistance' },
    { kind: 'other' },
    { kind: 'su' },
    ...amounts.map((amount) => ({ kind: 'one-off-help' as const, amount })),
  ];
  return [[], ...periods.flatMap((period) => sorts.map((sort) => [{ ...period, ...sort } as Benefit]))];
}
