import type { Advice } from './advice.ts';
import { openOutcomes } from './possible.ts';
import type { Advise, Rule } from './rule.ts';
import { decide, type Decided, type Key, type Logic, type Open, type Verdict } from './verdict.ts';

const AGE_OF_LAW = new Set(['law-checked-until', 'law-checked-from']);

/** What a case is told. While facts are missing, nothing but its timeline and how old the law is that was held. */
export function advised<F extends object, Outcome extends string, V>(
  advise: Advise<F, Outcome, V>,
  f: F,
  decided: Decided<Outcome, V>,
): Advice {
  const { statements, deadlines, timeline } = advise(f, decided);
  if (decided.outcome !== 'needs-facts') return { statements, deadlines, timeline };
  return { statements: statements.filter(({ id }) => AGE_OF_LAW.has(id)), deadlines: [], timeline };
}

/** Everything that the rule knows of a case. `f` must have come through `parseFacts`. */
export function verdictOf<F extends object, Outcome extends string, V extends object>(
  { logic, advise }: Pick<Rule<F, Outcome, V>, 'logic' | 'advise'>,
  f: F,
): Verdict<Outcome, V> {
  const decided = decide(logic, f);
  return { ...decided, ...openOutcomes(logic, f, decided), ...advised(advise, f, decided) };
}

/**
 * The question to ask now: of the missing facts first one that can end the matter at once, then those that a possible
 * outcome would be useless without (worked out only then), then those that are offered or asked anyway. `isLeft`:
 * neither answered nor said not to be known.
 */
export function nextQuestion<F, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  f: F,
  { missing, outcome }: Pick<Decided<Outcome, V>, 'missing' | 'outcome'>,
  wanted: () => Open['wanted'],
  isLeft: (fact: string) => boolean,
): string | undefined {
  const left = missing.filter(isLeft);
  const asked = logic.askFirst?.find((fact) => left.includes(fact)) ?? left[0] ?? wanted().find(isLeft);
  if (asked !== undefined || outcome === 'needs-facts') return asked;
  return (Object.keys(logic.facts) as Key<F>[]).find((fact) => {
    const { offered, askedAnyway, asked: when, belongs } = logic.facts[fact];
    if (!isLeft(fact) || belongs?.(f) === false || when?.when(f) === false) return false;
    return offered === true || askedAnyway?.(f) === true;
  });
}
