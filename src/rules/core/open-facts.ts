import { addDays, type Day, readDay } from './day.ts';
import { conflicts, type FactSpec, type Intake } from './facts.ts';
import type { Decision, Reason } from './truth.ts';

export type Key<F> = keyof F & string;

/** Answers that between them can lead anywhere this fact can lead, given the rest. */
function possibleAnswers<F>(spec: FactSpec<F>, f: F): readonly unknown[] {
  switch (spec.kind) {
    case 'flag':
      return [true, false];
    case 'choice':
      return spec.samples?.(f) ?? spec.options;
    case 'choices':
      return spec.samples?.(f) ?? [[], ...spec.options.map((option) => [option])];
    case 'money':
      return [];
    case 'periods':
      return spec.samples?.(f) ?? [];
    case 'day': {
      const days = new Set<Day>();
      for (const turn of spec.turns?.(f) ?? []) {
        if (turn !== undefined) for (const by of [-1, 0, 1]) days.add(addDays(turn, by));
      }
      return [...days].filter((at) => readDay(at) === at);
    }
  }
}

/** Is the fact, or something in it, not known? */
export const isUnknown = <F>(intake: Intake<F>, key: Key<F>, f: F): boolean =>
  f[key] === undefined || intake.facts[key].partial?.(f) === true;

/** Days have the most answers to go through: they come last. */
const manyAnswers = <F>({ kind }: FactSpec<F>): number => (kind === 'day' ? 2 : kind === 'periods' ? 1 : 0);

/** The unknown facts that keep the decision open: those with few answers first, else in the order of its conditions. */
export function openFacts<F>(intake: Intake<F>, decision: Reason, f: F, settled: ReadonlySet<string>): Key<F>[] {
  const open = new Set<string>();
  const visit = (reason: Reason) => {
    if (reason.truth !== 'unknown') return;
    for (const key of reason.facts as Key<F>[]) if (!settled.has(key) && isUnknown(intake, key, f)) open.add(key);
    reason.children?.forEach(visit);
  };
  for (const row of decision.children ?? []) {
    if (row.truth === 'true') break;
    visit(row);
  }
  const keys = [...open] as Key<F>[];
  return keys.length < 2 ? keys : keys.toSorted((a, b) => manyAnswers(intake.facts[a]) - manyAnswers(intake.facts[b]));
}

/** Can the facts become these? Not where they would be refused, now or when the rest is known. */
export const canBecome = <F>(intake: Intake<F>, f: F, filled: F): boolean =>
  conflicts(intake, filled).length === 0 && (intake.isDeadEnd?.(filled) !== true || intake.isDeadEnd(f));

/** The given facts with each acceptable answer to one more. */
export function* answering<F>(intake: Intake<F>, key: Key<F>, f: F): Iterable<F> {
  const spec = intake.facts[key];
  if (spec.replacedBy !== undefined) {
    yield f;
    if (spec.replacedBy.some((other) => f[other] !== undefined)) return;
  }
  for (const value of possibleAnswers(spec, f)) {
    const filled = { ...f, [key]: value };
    if (canBecome(intake, f, filled)) yield filled;
  }
}

/** The outcomes whose rows are not known to fail, up to the first that is known to hold. */
export function remaining<Outcome extends string>(decision: Decision<Outcome>): Outcome[] {
  const open: Outcome[] = [];
  for (const { truth, outcome } of decision.children) {
    if (truth !== 'false') open.push(outcome);
    if (truth === 'true') break;
  }
  return open;
}

/** The one outcome that is left, whatever the unknown facts are; undefined where several are. */
export function onlyLeft<Outcome extends string>(decision: Decision<Outcome>): Outcome | undefined {
  const [first, ...others] = remaining(decision);
  return others.every((outcome) => outcome === first) ? first : undefined;
}

/** Facts in the order of the rule. */
export const inOrder = <F>(intake: Intake<F>, keys: readonly string[]): Key<F>[] =>
  (Object.keys(intake.facts) as Key<F>[]).filter((key) => keys.includes(key));
