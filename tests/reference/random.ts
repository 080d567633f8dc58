import { dayBefore, isDay, nextDay, plusMonths } from './days.ts';
import type { Kind, RawFacts, Reference, Row, Rows } from './reference.ts';

/** What makes random cases of a rule meet its boundaries: the days of the law and the steps in months between days. */
export interface Boundaries {
  readonly days: readonly string[];
  readonly months: readonly number[];
  readonly years: readonly [first: number, last: number];
  /** Answers given more often than others, so that the later conditions are reached. */
  readonly likely: RawFacts;
  /** Amounts at the rule's limits, in kroner. */
  readonly money?: readonly number[];
}

/** A seeded source of chance (mulberry32): a failing run can be run again. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  holds(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  /** The day before, the day itself or the day after. */
  about(day: string): string {
    return this.pick([dayBefore, (at: string) => at, nextDay])(day);
  }

  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, at: this.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

interface Stay {
  departedOn: string;
  returnedOn: string | null;
}

const daysIn = (value: unknown): string[] => {
  if (isDay(value)) return [value];
  return Array.isArray(value) ? value.flatMap((item) => Object.values(item as object).filter(isDay)) : [];
};

/** A day at a boundary: of the law, of the case so far (often its latest), or some months from one of them; sometimes any day. */
function someDay(chance: Chance, { days, months, years }: Boundaries, known: readonly string[]): string {
  if (chance.holds(0.2)) {
    const anyMonth = plusMonths(`${years[0]}-01-31`, chance.below(12 * (years[1] - years[0])));
    return chance.holds(0.3) ? anyMonth : `${anyMonth.slice(0, 8)}${String(1 + chance.below(28)).padStart(2, '0')}`;
  }
  const base =
    known.length > 0 && chance.holds(0.6) ? chance.pick(known.slice(chance.pick([0, -1]))) : chance.pick(days);
  const day = chance.holds(0.4) ? base : plusMonths(base, chance.pick(months) * (chance.holds(0.8) ? 1 : -1));
  return chance.about(day);
}

function someAbsences(chance: Chance, boundaries: Boundaries, known: readonly string[]): Stay[] {
  const stays: Stay[] = [];
  let departedOn = someDay(chance, boundaries, known);
  for (let count = chance.below(4); count > 0; count--) {
    const ends = [departedOn, ...known, ...boundaries.days].filter((day) => day >= departedOn);
    const away = plusMonths(departedOn, chance.pick([1, 2, 3, 3, 4, 6, 6, 7, 9, 12, 12, 13]));
    const end = chance.about(chance.holds(0.2) ? chance.pick(ends) : away);
    const returnedOn = end < departedOn ? departedOn : end;
    stays.push({ departedOn, returnedOn: count === 1 && chance.holds(0.3) ? null : returnedOn });
    departedOn = chance.holds(0.3) ? returnedOn : plusMonths(returnedOn, chance.below(12));
  }
  return chance.shuffle(stays);
}

const AMOUNTS = [0, 0.01, 400, 500, 600, 999.99, 1000, 1000.01, 1001, 1500];

function someRows(
  chance: Chance,
  { rows: kinds, amountOf, kindMayBeLeftOut }: Rows,
  boundaries: Boundaries,
  known: readonly string[],
): Row[] {
  const rows: Row[] = [];
  for (let count = chance.pick([0, 1, 1, 1, 2, 2, 3]); count > 0; count--) {
    const kind = chance.holds(0.3) ? amountOf : chance.pick(kinds);
    const earlier = [...known, ...rows.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))];
    const [one, other] = [someDay(chance, boundaries, earlier), someDay(chance, boundaries, earlier)].toSorted();
    const [from, to] = [one!, chance.holds(0.1) ? null : chance.holds(0.2) ? one! : other!];
    if (kindMayBeLeftOut && chance.holds(0.2)) rows.push({ from, to });
    else if (kind === amountOf) rows.push({ kind, from, to, amount: chance.pick(AMOUNTS) });
    else rows.push({ kind, from, to });
  }
  return rows;
}

const isRows = (kind: Kind | undefined): kind is Rows => typeof kind === 'object' && 'rows' in kind;

const lacksAmount = ({ amountOf }: Rows, row: Row) => row.kind === amountOf && typeof row.amount !== 'number';

/** Is it unknown, or a list in which an amount is? */
export function isOpen<F>({ kinds }: Reference<F>, facts: RawFacts, key: string): boolean {
  const kind = kinds[key];
  if (!Object.hasOwn(facts, key)) return true;
  return isRows(kind) && (facts[key] as Row[]).some((row) => lacksAmount(kind, row));
}

const withoutAmount = (row: Row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'amount'));

/** The facts without some of them, and without some of the amounts in their lists. */
export function forget<F>(chance: Chance, { kinds }: Reference<F>, facts: RawFacts, probability: number): RawFacts {
  const left: RawFacts = {};
  for (const [key, value] of Object.entries(facts).filter(() => !chance.holds(probability))) {
    left[key] = value;
    if (isRows(kinds[key]))
      left[key] = (value as Row[]).map((row) => (chance.holds(probability) ? withoutAmount(row) : row));
  }
  return left;
}

/** The facts with every amount known. */
function withAmounts<F>(chance: Chance, { kinds }: Reference<F>, facts: RawFacts): RawFacts {
  const filled = { ...facts };
  for (const [key, value] of Object.entries(facts)) {
    const kind = kinds[key];
    if (!isRows(kind)) continue;
    filled[key] = (value as Row[]).map((row) =>
      lacksAmount(kind, row) ? { ...row, amount: chance.pick(AMOUNTS) } : row,
    );
  }
  return filled;
}

function someValue(chance: Chance, kind: Kind, boundaries: Boundaries, known: readonly string[]): unknown {
  if (kind === 'day') return someDay(chance, boundaries, known);
  if (kind === 'flag') return chance.holds(0.5);
  if (kind === 'money') return chance.pick([1, 0.01, 25_000, 50_000, 54_289.48, ...(boundaries.money ?? [])]);
  if (kind === 'absences') return someAbsences(chance, boundaries, known);
  if (isRows(kind)) return someRows(chance, kind, boundaries, known);
  if ('any' in kind) return chance.holds(0.6) ? [] : kind.any.filter(() => chance.holds(0.4));
  return chance.pick(kind);
}

/** The given facts with an answer to every other fact that the case can have; `accept` refuses answers. */
function answering<F>(
  chance: Chance,
  reference: Reference<F>,
  boundaries: Boundaries,
  given: RawFacts,
  accept: (facts: RawFacts) => boolean,
): RawFacts | undefined {
  let facts = withAmounts(chance, reference, given);
  for (const [key, kind] of Object.entries(reference.kinds)) {
    if (Object.hasOwn(facts, key) || reference.belongs?.(facts, key) === false) continue;
    if (Object.keys(given).length > 0 && reference.offered?.includes(key)) continue;
    if (mayStayOut(reference, facts, key) && chance.holds(0.5)) continue;
    if (reference.substitutes[key]?.some((other) => Object.hasOwn(given, other))) continue;
    const known = Object.values(facts).flatMap(daysIn);
    let answered: RawFacts | undefined;
    for (let tries = 0; tries < TRIES && answered === undefined; tries++) {
      const likely = key in boundaries.likely && chance.holds(0.7);
      const tried = { ...facts, [key]: likely ? boundaries.likely[key] : someValue(chance, kind, boundaries, known) };
      if (accept(tried)) answered = tried;
    }
    if (answered === undefined) return undefined;
    facts = answered;
  }
  return facts;
}

const TRIES = 60;

/** A stated day may stay out because its substitute comes next, and the substitute because the day is stated. */
const mayStayOut = <F>({ substitutes, mayStayOut: often }: Reference<F>, facts: RawFacts, key: string) =>
  often?.includes(key) === true ||
  key in substitutes ||
  Object.keys(substitutes).some((stated) => substitutes[stated]!.includes(key) && stated in facts);

/** A case with every fact that it can have, refused or not. */
export const anyCase = <F>(chance: Chance, reference: Reference<F>, boundaries: Boundaries): RawFacts =>
  answering(chance, reference, boundaries, {}, () => true)!;

/** Facts none of which is refused, with every one that is asked; undefined where chance finds none. */
function wholeCase<F>(chance: Chance, reference: Reference<F>, boundaries: Boundaries, given: RawFacts) {
  const accept = (facts: RawFacts) => Object.keys(reference.invalid(facts)).length === 0;
  const facts = answering(chance, reference, boundaries, given, accept);
  if (facts === undefined) return undefined;
  const isKnown = (key: string) => [key, ...(reference.substitutes[key] ?? [])].some((each) => each in facts);
  return reference.asked(facts as F).every(isKnown) ? facts : undefined;
}

/** A case that is not refused, with every fact that it can have. */
export function validCase<F>(chance: Chance, reference: Reference<F>, boundaries: Boundaries): RawFacts {
  let facts: RawFacts | undefined;
  while (facts === undefined) facts = wholeCase(chance, reference, boundaries, {});
  return facts;
}

/** The given facts and an answer to each of the rest that is not refused; undefined where chance finds none. */
export const fillIn = <F>(chance: Chance, reference: Reference<F>, boundaries: Boundaries, given: RawFacts) =>
  wholeCase(chance, reference, boundaries, { ...reference.readAs, ...given });

const nonsense = [
  '',
  'nej',
  '2015-02-30',
  '2014-13-01',
  '01-02-2015',
  'toString',
  -1,
  0,
  20_150_101,
  true,
  {},
  ['nej'],
];

/** The facts with one answer spoilt, or one fact that no rule has. */
export function corrupt<F>(chance: Chance, reference: Reference<F>, facts: RawFacts): RawFacts {
  if (chance.holds(0.1)) return { ...facts, [chance.pick(['foo', 'constructor', 'today'])]: true };
  const absences = facts['absences'] as Stay[] | undefined;
  if (absences !== undefined && chance.holds(0.5)) return { ...facts, absences: spoilt(chance, absences) };
  const [listed, kind] = Object.entries(reference.kinds).find(([, some]) => isRows(some)) ?? [];
  if (listed !== undefined && isRows(kind) && chance.holds(0.5))
    return { ...facts, [listed]: spoiltRows(chance, kind, facts[listed] as Row[]) };
  return { ...facts, [chance.pick(Object.keys(reference.kinds))]: chance.pick(nonsense) };
}

/** With one more row, mostly a wrong one, or one of which the amount is not known. */
function spoiltRows(chance: Chance, { rows: kinds, amountOf }: Rows, rows: readonly Row[]): unknown[] {
  const [kind, from] = [chance.pick(kinds), rows[0]?.from ?? '2016-03-01'];
  const row = { kind, from, to: from };
  const added = chance.pick<unknown>([
    { ...row, to: dayBefore(from) },
    { ...row, from: nextDay(from) },
    { ...row, kind: amountOf, amount: -0.01 },
    { ...row, kind: amountOf, amount: -1000 },
    { ...row, kind: amountOf, amount: '1000' },
    { ...row, kind: amountOf },
    { ...row, kind: 'nej' },
    { ...row, kind: 'toString' },
    { ...row, from: '2017-02-29' },
    { ...row, to: '' },
    { kind, from },
    { kind, to: from },
    row,
    null,
    'nej',
  ]);
  return chance.shuffle([...rows, added]);
}

function spoilt(chance: Chance, stays: readonly Stay[]): unknown[] {
  const stay = stays[0] ?? { departedOn: '2017-01-10', returnedOn: '2017-07-10' };
  const end = stay.returnedOn ?? stay.departedOn;
  return [
    ...stays,
    chance.pick<unknown>([
      { departedOn: chance.about(end), returnedOn: plusMonths(end, 1) },
      { departedOn: end, returnedOn: null },
      { departedOn: plusMonths(end, 2), returnedOn: plusMonths(end, 1) },
      { departedOn: stay.departedOn, returnedOn: '2017-02-29' },
      { departedOn: end },
      stay,
      null,
    ]),
  ];
}
