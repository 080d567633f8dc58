import type { Key } from './open-facts.ts';
import type { Decided, Logic, Open } from './verdict.ts';

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
