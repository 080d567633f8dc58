import type { Day } from './day.ts';
import type { Intake } from './facts.ts';
import { answering, canBecome, inOrder, isUnknown, type Key, onlyLeft, openFacts, remaining } from './open-facts.ts';
import type { Decided, Logic, Open, PossibleOutcome, When } from './verdict.ts';

/** Adds to `found` each of the outcomes sought that some way of answering the unknown facts leads to, with that way. */
function reach<F, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  f: F,
  sought: readonly Outcome[],
  found: Map<Outcome, F>,
  settled: ReadonlySet<string> = new Set(),
): void {
  const decision = logic.judge(f);
  if (!remaining(decision).some((outcome) => sought.includes(outcome) && !found.has(outcome))) return;
  const outcome = onlyLeft(decision);
  if (outcome !== undefined) {
    found.set(outcome, f);
    return;
  }
  const [key] = openFacts(logic, decision, f, settled);
  if (key === undefined) return;
  const now = new Set(settled).add(key);
  for (const filled of answering(logic, key, f)) reach(logic, filled, sought, found, now);
}

/** Each acceptable answer to a fact with the outcomes that it leads to, of those in `known`: a way to each. Days in their order. */
function branches<F, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  key: Key<F>,
  f: F,
  known: ReadonlyMap<Outcome, F>,
) {
  const { kind, replacedBy = [] } = logic.facts[key];
  const sought = [...known.keys()];
  const tried = [...known.values()].filter((way) => replacedBy.every((other) => way[other] === undefined));
  const ways = [...answering(logic, key, f)]
    .filter((filled) => filled[key] !== undefined)
    .map((filled) => {
      const found = new Map<Outcome, F>();
      // What led to an outcome with another answer mostly does so with this one too.
      for (const way of tried) {
        const at = { ...way, [key]: filled[key] };
        const outcome = canBecome(logic, f, at) ? onlyLeft(logic.judge(at)) : undefined;
        if (outcome !== undefined) found.set(outcome, at);
      }
      const before = found.size;
      reach(logic, filled, sought, found, new Set([key]));
      tried.push(...[...found.values()].slice(before));
      return { answer: filled[key], found };
    });
  return kind === 'day' ? ways.toSorted((a, b) => ((b.answer as Day) > (a.answer as Day) ? -1 : 1)) : ways;
}

/** The answers that lead to an outcome, where they are some and not all: of days, those of one period. */
function whenOf(
  fact: string,
  isDay: boolean,
  answers: readonly unknown[],
  leads: readonly boolean[],
): When | undefined {
  if (leads.every(Boolean) || !leads.some(Boolean)) return undefined;
  if (!isDay) return { fact, is: answers.filter((_, at) => leads[at]) };
  const [first, last] = [leads.indexOf(true), leads.lastIndexOf(true)];
  if (leads.slice(first, last).includes(false)) return undefined;
  return {
    fact,
    ...(first > 0 && { from: answers[first] as Day }),
    ...(last < leads.length - 1 && { to: answers[last] as Day }),
  };
}

const TELLING = new Set(['day', 'flag', 'choice']);

/** Does it take the place of a fact that is not stated? While that one may still be, it tells nothing by itself. */
const isSubstitute = <F>({ facts }: Intake<F>, key: Key<F>, f: F): boolean =>
  (Object.keys(facts) as Key<F>[]).some(
    (other) => f[other] === undefined && facts[other].replacedBy?.includes(key) === true,
  );

/** A fact of a closed set of answers, with those of them that lead to an outcome. */
type Way<F> = readonly [key: Key<F>, answers: readonly unknown[]];

/** The case with each way to answer these facts. */
function* answered<F>(f: F, [first, ...rest]: readonly Way<F>[]): Iterable<F> {
  if (first === undefined) yield f;
  else for (const answer of first[1]) yield* answered({ ...f, [first[0]]: answer }, rest);
}

/** What two values have in common; undefined: nothing. A list may be told in part. */
const common = (one: unknown, other: unknown): unknown =>
  Array.isArray(one) && Array.isArray(other)
    ? one.filter((item) => other.includes(item))
    : one === other
      ? one
      : undefined;

/** The values on which every way to an outcome agrees. A day, an amount, a list has no end of answers: it stays unknown. */
function agreed<F extends object, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  f: F,
  outcome: Outcome,
  ways: readonly Way<F>[],
): Partial<V> {
  const valuesOf = (at: F) => {
    const changing: readonly string[] = logic.goesByKnown?.(at) ?? [];
    const values = Object.entries(logic.conclude(at, outcome).values as object);
    return values.filter(([name, value]) => value !== null && !changing.includes(name));
  };
  const known = Object.fromEntries(valuesOf(f));
  let told: [string, unknown][] | undefined;
  for (const at of answered(f, ways)) {
    if (!canBecome(logic, f, at) || !remaining(logic.judge(at)).includes(outcome)) continue;
    const values = Object.fromEntries(valuesOf(at));
    told =
      told === undefined
        ? Object.entries(values)
        : told.flatMap(([name, value]) => (name in values ? [[name, common(value, values[name])]] : []));
    told = told.filter(([, value]) => value !== undefined);
    if (told.every(([name]) => name in known)) break;
  }
  return { ...Object.fromEntries(told ?? []), ...known } as Partial<V>;
}

/** What the unknown facts leave open, and what else is worth asking. Nothing, once the outcome is settled. */
export function openOutcomes<F extends object, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  f: F,
  { outcome: settled, missing }: Decided<Outcome, V>,
): Open<Outcome, V> {
  if (settled !== 'needs-facts') return { possible: [], wanted: [] };
  const found = new Map<Outcome, F>();
  reach(logic, f, logic.outcomes, found);
  const outcomes = logic.outcomes.filter((outcome) => found.has(outcome));
  const when = new Map<Outcome, When>();
  /** The case with those answers filled in without which it does not come to the outcome. */
  const supposed = new Map<Outcome, F>(outcomes.map((outcome) => [outcome, f]));
  /** Of the other facts the answers with which it does. */
  const others = new Map<Outcome, Way<F>[]>(outcomes.map((outcome) => [outcome, []]));
  for (const key of missing as Key<F>[]) {
    const { kind } = logic.facts[key];
    if (!TELLING.has(kind) || isSubstitute(logic, key, f)) continue;
    // Of a day no more is told than when it tells.
    const sought = kind === 'day' ? outcomes.filter((outcome) => !when.has(outcome)) : outcomes;
    if (sought.length === 0) continue;
    const ways = branches(logic, key, f, new Map(sought.map((outcome) => [outcome, found.get(outcome)!])));
    const answers = ways.map(({ answer }) => answer);
    for (const outcome of sought) {
      const leads = ways.map((way) => way.found.has(outcome));
      const told = whenOf(key, kind === 'day', answers, leads);
      if (told !== undefined && !when.has(outcome)) when.set(outcome, told);
      if (kind === 'day') continue;
      const leading = answers.filter((_, at) => leads[at]);
      if (leading.length === 1) supposed.set(outcome, { ...supposed.get(outcome)!, [key]: leading[0] });
      else others.get(outcome)!.push([key, leading]);
    }
  }
  const wanted = new Set<string>();
  const possible = outcomes.map((outcome): PossibleOutcome<Outcome, V> => {
    const at = supposed.get(outcome)!;
    for (const key of logic.conclude(at, outcome).needs) {
      const { asked, belongs } = logic.facts[key];
      const isAsked = belongs?.(f) !== false && (asked === undefined || asked.when(at) === true);
      if (isAsked && isUnknown(logic, key, f) && !missing.includes(key)) wanted.add(key);
    }
    const told = when.get(outcome);
    return { outcome, ...(told && { when: told }), values: agreed(logic, at, outcome, others.get(outcome)!) };
  });
  return { possible, wanted: inOrder(logic, [...wanted]) };
}
