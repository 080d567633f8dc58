import type { Key } from './open-facts.ts';
import { firstLeft } from './settle.ts';
import type { Decided, Logic, Open } from './verdict.ts';

/**
 * The question to ask now: of the missing facts first one that can end the matter at once, then those that a possible
 * outcome would be useless without (worked out only then), then one that does where a missing one is not known, then
 * those that are offered or asked anyway. `isLeft`: neither answered nor said not to be known.
 */
export function nextQuestion<F, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  f: F,
  { missing, outcome }: Pick<Decided<Outcome, V>, 'missing' | 'outcome'>,
  wanted: () => Open['wanted'],
  isLeft: (fact: string) => boolean,
): string | undefined {
  const isAsked = (fact: Key<F>) => isLeft(fact) && logic.facts[fact].asked?.when(f) !== false;
  const asked =
    firstLeft(logic, missing, isLeft) ??
    wanted().find(isLeft) ??
    (missing as Key<F>[]).flatMap((fact) => logic.facts[fact].replacedBy ?? []).find(isAsked);
  if (asked !== undefined) return asked;
  const isDecided = outcome !== 'needs-facts';
  return (Object.keys(logic.facts) as Key<F>[]).find((fact) => {
    const { offered, readAs, askedAnyway, belongs } = logic.facts[fact];
    if (!isAsked(fact) || belongs?.(f) === false) return false;
    // What is read as an answer until it is known may decide alone, where nothing else did.
    return offered === true ? isDecided || readAs !== undefined : isDecided && askedAnyway?.(f) === true;
  });
}
