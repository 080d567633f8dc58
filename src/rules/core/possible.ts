import type { Day } from './day.ts';
import type { Intake } from './facts.ts';
import { answering, inOrder, isUnknown, type Key, openFacts } from './open-facts.ts';
import { type Decision, outcomeOf } from './truth.ts';
import type { Decided, Logic, Open, PossibleOutcome, When } from './verdict.ts';

/** The outcomes whose rows are not known to fail, up to the first that is known to hold. */
function remaining<Outcome extends string>(decision: Decision<Outcome>): Outcome[] {
  const open: Outcome[] = [];
  for (const { truth, outcome } of decision.children) {
    if (truth !== 'false') open.push(outcome);
    if (truth === 'true') break;
  }
  return open;
}

/** Adds to `found` every outcome that some way of answering the unknown facts leads to. */
function reach<F, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  f: F,
  found: Set<Outcome>,
  settled: ReadonlySet<string> = new Set(),
): Set<Outcome> {
  const decision = logic.judge(f);
  if (remaining(decision).every((outcome) => found.has(outcome))) return found;
  const outcome = outcomeOf(decision);
  if (outcome !== undefined) return found.add(outcome);
  const [key] = openFacts(logic, decision, f, settled);
  if (key === undefined) return found;
  const now = new Set(settled).add(key);
  for (const filled of answering(logic, key, f)) reach(logic, filled, found, now);
  return found;
}

/** Each acceptable answer to a fact with the outcomes that it leaves; days in their order. */
function branches<F, Outcome extends string, V>(logic: Logic<F, Outcome, V>, key: Key<F>, f: F) {
  const ways = [...answering(logic, key, f)]
    .filter((filled) => filled[key] !== undefined)
    .map((filled) => ({ answer: filled[key], outcomes: reach(logic, filled, new Set<Outcome>(), new Set([key])) }));
  return logic.facts[key].kind === 'day'
    ? ways.toSorted((a, b) => ((b.answer as Day) > (a.answer as Day) ? -1 : 1))
    : ways;
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

/** What the unknown facts leave open, and what else is worth asking. Nothing, once the outcome is settled. */
export function openOutcomes<F extends object, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  f: F,
  { outcome: settled, missing }: Decided<Outcome, V>,
): Open<Outcome, V> {
  if (settled !== 'needs-facts') return { possible: [], wanted: [] };
  const found = reach(logic, f, new Set<Outcome>());
  const outcomes = logic.outcomes.filter((outcome) => found.has(outcome));
  const when = new Map<Outcome, When>();
  /** The case with those answers filled in without which it does not come to the outcome. */
  const supposed = new Map<Outcome, F>(outcomes.map((outcome) => [outcome, f]));
  for (const key of missing as Key<F>[]) {
    const { kind } = logic.facts[key];
    if (!TELLING.has(kind) || isSubstitute(logic, key, f)) continue;
    const ways = branches(logic, key, f);
    for (const outcome of outcomes) {
      const told = whenOf(
        key,
        kind === 'day',
        ways.map(({ answer }) => answer),
        ways.map(({ outcomes: reached }) => reached.has(outcome)),
      );
      if (told === undefined) continue;
      if (!when.has(outcome)) when.set(outcome, told);
      if ('is' in told && told.is.length === 1) {
        supposed.set(outcome, { ...supposed.get(outcome)!, [key]: told.is[0] });
      }
    }
  }
  const wanted = new Set<string>();
  const possible = outcomes.map((outcome): PossibleOutcome<Outcome, V> => {
    const at = supposed.get(outcome)!;
    const { values, needs } = logic.conclude(at, outcome);
    for (const key of needs) {
      const { asked, belongs } = logic.facts[key];
      const isAsked = belongs?.(f) !== false && (asked === undefined || asked.when(at) === true);
      if (isAsked && isUnknown(logic, key, f) && !missing.includes(key)) wanted.add(key);
    }
    const known = Object.entries(values as object).filter(
      ([name, value]) => value !== null && logic.goesByKnown?.includes(name as keyof V & string) !== true,
    );
    const told = when.get(outcome);
    return { outcome, ...(told && { when: told }), values: Object.fromEntries(known) as Partial<V> };
  });
  return { possible, wanted: inOrder(logic, [...wanted]) };
}
