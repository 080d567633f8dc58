import type { Advice } from './advice.ts';
import type { Day } from './day.ts';
import type { Problem } from './facts.ts';
import { inOrder } from './open-facts.ts';
import { type Asking, settle } from './settle.ts';
import { type Decision, outcomeOf, type Reason } from './truth.ts';

/** What follows from an outcome: its values, the facts that values it is useless without still need. */
export interface Conclusion<F, V> {
  readonly values: V;
  readonly needs: readonly (keyof F & string)[];
  /** Facts without which the outcome is not told, though every answer to them leads to it. */
  readonly withheldFor?: readonly (keyof F & string)[] | undefined;
  /** Ids of the interpretations that decided the outcome or a value. */
  readonly interpretations: readonly string[];
}

/** A rule's logic: what it asks and how it decides, and what follows from it. */
export interface Logic<F, Outcome extends string, V> extends Asking<F, Outcome> {
  /** In the order of the rule's table. */
  readonly outcomes: readonly Outcome[];
  /** Values that stand whatever the outcome, and those of a settled one (`undefined`: not settled). */
  readonly conclude: (f: F, outcome: Outcome | undefined) => Conclusion<F, V>;
  /** Values that go by the facts known: another fact may change them, so they are not told of what is only possible. By the case. */
  readonly goesByKnown?: (f: F) => readonly (keyof V & string)[];
}

/** What is decided, without advice. */
export interface Decided<Outcome extends string = string, V = Readonly<Record<string, unknown>>> {
  readonly outcome: Outcome | 'needs-facts';
  readonly values: V;
  /** Unknown facts that can still change the outcome, or a value it is useless without; in the order of the rule. */
  readonly missing: readonly string[];
  /** Ids of the readings that were decisive. */
  readonly interpretations: readonly string[];
  readonly reasons: Reason;
}

/** An outcome that the unknown facts leave open. */
export interface PossibleOutcome<Outcome extends string = string, V = Readonly<Record<string, unknown>>> {
  readonly outcome: Outcome;
  /** The first missing fact that tells, with the answers that lead there; days both included, open where one is absent. */
  readonly when?: When;
  /** Those on which every way to this outcome agrees. */
  readonly values: Partial<V>;
}
export type When =
  | { readonly fact: string; readonly is: readonly unknown[] }
  | { readonly fact: string; readonly from?: Day; readonly to?: Day };

/** What is still possible, and what else is worth asking: empty once the outcome is settled. */
export interface Open<Outcome extends string = string, V = Readonly<Record<string, unknown>>> {
  /** In the order of the rule's table. */
  readonly possible: readonly PossibleOutcome<Outcome, V>[];
  /** Unknown facts that a possible outcome would be useless without, besides the missing ones. */
  readonly wanted: readonly string[];
}

/** Everything that the rule knows of a case. */
export interface Verdict<Outcome extends string = string, V = Readonly<Record<string, unknown>>>
  extends Decided<Outcome, V>, Open<Outcome, V>, Advice {}

export type Answer<Outcome extends string = string, V = Readonly<Record<string, unknown>>> =
  Verdict<Outcome, V> | { readonly invalid: readonly Problem[] };

/** A settled tree: the rows before the outcome's fail and its own holds, in every possible case. */
function settledBy<Outcome extends string>(decision: Decision<Outcome>, outcome: Outcome): Decision<Outcome> {
  const at = decision.children.findIndex((row) => row.outcome === outcome);
  const children = decision.children.map((row, i) =>
    i > at ? row : { ...row, truth: i < at ? ('false' as const) : ('true' as const) },
  );
  return { ...decision, truth: 'true', children };
}

/**
 * Decides a case. A verdict is given as soon as every possible answer to the unknown facts leads to one outcome;
 * otherwise the outcome is `needs-facts` and `missing` says which facts can still change it.
 * `f` must have come through `parseFacts`.
 */
export function decide<F extends object, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
  f: F,
): Decided<Outcome, V> {
  const { decision, outcome, missing } = settle(logic, f);
  const { values, needs, withheldFor, interpretations } = logic.conclude(f, outcome);
  if (outcome === undefined) return { outcome: 'needs-facts', values, missing, interpretations, reasons: decision };
  if (withheldFor !== undefined) {
    return { outcome: 'needs-facts', values, missing: inOrder(logic, withheldFor), interpretations, reasons: decision };
  }
  const reasons = outcomeOf(decision) === undefined ? settledBy(decision, outcome) : decision;
  return { outcome, values, missing: needs.length === 0 ? needs : inOrder(logic, needs), interpretations, reasons };
}
