import type { Row, Rows } from './reference.ts';

/** The benefit kinds of § 5: paid under aktivloven or integrationsloven. */
const blocking = [
  'integration-benefit',
  'self-support-and-return-benefit',
  'transition-benefit',
  'cash-assistance',
  'supplementary-cash-assistance',
  'revalidation',
  'resource-programme',
  'education-assistance',
  'special-support',
];

const notBlocking = [
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
];

const assessed = ['ledighedsydelse', 'other'];

const SMALL_AMOUNT = 1000;

export const benefitRows = (kindMayBeLeftOut: boolean): Rows => ({
  rows: [...blocking, ...notBlocking, ...assessed, 'one-off-help'],
  amountOf: 'one-off-help',
  kindMayBeLeftOut,
});

/** Without a kind it is cash assistance. */
const kindOf = (row: Row) => row.kind ?? 'cash-assistance';

export const blocks = (row: Row) => blocking.includes(kindOf(row));

/** Of the periods that count. */
export function outcomeOf(counting: readonly Row[]): 'obstacle' | 'authority-assesses' | 'no-obstacle' {
  if (counting.some(blocks)) return 'obstacle';
  let oere = 0;
  for (const row of counting) if (kindOf(row) === 'one-off-help') oere += Math.round(100 * row.amount!);
  if (counting.some((row) => assessed.includes(kindOf(row))) || oere > 100 * SMALL_AMOUNT) return 'authority-assesses';
  return 'no-obstacle';
}

/** Of the periods that count. */
export function benefitReadings(counting: readonly Row[]): string[] {
  const ids: string[] = [];
  if (counting.some(blocks)) return ids;
  if (counting.some((row) => kindOf(row) === 'one-off-help')) ids.push('I-SMALL-AMOUNT');
  if (counting.some((row) => kindOf(row) === 'ledighedsydelse')) ids.push('I-LEDIGHED');
  return ids;
}

/** The last day of all blocking periods given; null while one has no end. */
export function lastBlockedDay(given: readonly Row[]): string | null {
  const ends = given.filter(blocks).map(({ to }) => to);
  return ends.includes(null) ? null : ends.toSorted().at(-1)!;
}

export const LAW_CHECKED_FROM = '2012-10-02';
export const LAW_CHECKED_UNTIL = '2026-03-08';
