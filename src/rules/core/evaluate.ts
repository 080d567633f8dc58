import { type Advice, AGE_OF_LAW } from './advice.ts';
import type { Problem } from './facts.ts';
import { parseCase } from './parse.ts';
import { openOutcomes } from './possible.ts';
import type { Advise, Rule } from './rule.ts';
import { decide, type Decided, type Verdict } from './verdict.ts';

/** What a case is told. While facts are missing, nothing but its timeline and how old the law is that was held. */
export function advised<F extends object, Outcome extends string, V>(
  advise: Advise<F, Outcome, V>,
  f: F,
  decided: Decided<Outcome, V>,
): Advice {
  const { statements, deadlines, timeline } = advise(f, decided);
  if (decided.outcome !== 'needs-facts') return { statements, deadlines, timeline };
  return { statements: statements.filter(({ id }) => id in AGE_OF_LAW), deadlines: [], timeline };
}

/** Everything that the rule knows of a case. `f` must have come through `parseFacts` or `parseCase`. */
export function verdictOf<F extends object, Outcome extends string, V extends object>(
  { logic, advise }: Pick<Rule<F, Outcome, V>, 'logic' | 'advise'>,
  f: F,
): Verdict<Outcome, V> {
  const decided = decide(logic, f);
  const { possible, wanted } = openOutcomes(logic, f, decided);
  const { statements, deadlines, timeline } = advised(advise, f, decided);
  return { ...decided, possible, wanted, statements, deadlines, timeline };
}

/** Reads facts from outside, and refuses them or says everything that the rule knows of the case. Never throws. */
export function answerOf<F extends object, Outcome extends string, V extends object>(
  rule: Pick<Rule<F, Outcome, V>, 'logic' | 'advise'>,
  raw: unknown,
): Verdict<Outcome, V> | { readonly invalid: readonly Problem[] } {
  const read = parseCase(rule.logic, raw);
  return 'invalid' in read ? read : verdictOf(rule, read.facts);
}
