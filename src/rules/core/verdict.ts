import type { Advice } from './advice.ts';
import type { Day } from './day.ts';
import type { FactSpec, Intake, Problem } from './facts.ts';
import { answering, inOrder, isUnknown, type Key, openFacts } from './open-facts.ts';
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

/** A rule's logic: what it asks and how it decides. Pure, total, without words. */
export interface Logic<F, Outcome extends string, V> extends Intake<F> {
  /** In the order of the rule's table. */
  readonly outcomes: readonly Outcome[];
  /** Decides on what is known; the tree of reasons is built on the way. */
  readonly judge: (f: F) => Decision<Outcome>;
  /** Values that stand whatever the outcome, and those of a settled one (`undefined`: not settled). */
  readonly conclude: (f: F, outcome: Outcome | undefined) => Conclusion<F, V>;
  /** Facts that can end the matter at once: of what is missing they are asked first. */
  readonly askFirst?: readonly (keyof F & string)[];
  /** Values that go by the facts known: another fact may change them, so they are not told of what is only possible. */
  readonly goesByKnown?: readonly (keyof V & string)[];
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

/** Goes through the cases that the unknown facts leave possible: each with one fact more answered than the last. */
class Possibilities<F, Outcome extends string, V> {
  readonly logic: Logic<F, Outcome, V>;

  readonly #hasKinds: boolean;

  constructor(logic: Logic<F, Outcome, V>) {
    this.logic = logic;
    this.#hasKinds = Object.values<FactSpec<F>>(logic.facts).some(({ belongs }) => belongs !== undefined);
  }

  answering(key: Key<F>, f: F): Iterable<F> {
    return answering(this.logic, key, f);
  }

  /** Every outcome that is still possible. */
  *outcomes(f: F, settled: ReadonlySet<string> = new Set()): Iterable<Outcome> {
    const decision = this.logic.judge(f);
    const outcome = outcomeOf(decision);
    if (outcome !== undefined) yield outcome;
    else {
      const [key] = openFacts(this.logic, decision, f, settled);
      if (key === undefined) return;
      const now = new Set(settled).add(key);
      for (const filled of this.answering(key, f)) yield* this.outcomes(filled, now);
    }
  }

  /** The one outcome that every possible answer leads to. */
  only(f: F): Outcome | undefined {
    let only: Outcome | undefined;
    for (const outcome of this.outcomes(f)) {
      if (only !== undefined && only !== outcome) return undefined;
      only = outcome;
    }
    return only;
  }

  /** Is there a way to fill in the rest such that two answers to this fact alone give two outcomes? */
  matters(key: Key<F>, f: F, settled: ReadonlySet<string> = new Set([key])): boolean {
    if (this.logic.facts[key].idle?.(f) === true) return false;
    const open: Key<F>[][] = [];
    let only: Outcome | undefined;
    let answers = 0;
    for (const filled of this.answering(key, f)) {
      answers++;
      const decision = this.logic.judge(filled);
      const outcome = outcomeOf(decision);
      if (outcome === undefined) open.push(openFacts(this.logic, decision, filled, settled));
      else if (only !== undefined && only !== outcome) return true;
      else only = outcome;
    }
    const next = this.#nextOf(key, open, f);
    // More facts never make an option acceptable that is refused now. Other answers are chosen anew, given the rest.
    const { kind } = this.logic.facts[key];
    const oneOption = answers < 2 && (kind === 'choice' || kind === 'flag');
    if (next === undefined || oneOption) return false;
    const now = new Set(settled).add(next);
    for (const filled of this.answering(next, f)) if (this.matters(key, filled, now)) return true;
    return false;
  }

  /**
   * The fact to answer next while several answers to `key` are tried: one that all of them wait for, and that leaves
   * more than one of them possible, if there is such a one.
   */
  #nextOf(key: Key<F>, open: readonly Key<F>[][], f: F): Key<F> | undefined {
    const shared = open[0]?.filter((fact) => open.every((facts) => facts.includes(fact))) ?? [];
    const candidates = shared.length > 0 ? shared : (open[0] ?? []);
    // Only where facts are of one kind of case can an answer to one rule out an answer to another.
    if (this.logic.facts[key].kind !== 'choice' || !this.#hasKinds) return candidates[0];
    const leavesMore = (fact: Key<F>) =>
      [...this.answering(fact, f)].some((filled) => [...this.answering(key, filled)].length > 1);
    return candidates.find(leavesMore) ?? candidates[0];
  }

  /** The unknown facts that are asked and can still change the outcome, in the order of the rule. */
  missing(f: F): Key<F>[] {
    const open = (Object.keys(this.logic.facts) as Key<F>[]).filter((key) => {
      const { belongs, offered, valuesOnly } = this.logic.facts[key];
      return offered !== true && valuesOnly !== true && isUnknown(this.logic, key, f) && belongs?.(f) !== false;
    });
    const asked = open.filter((key) => this.asked(key, f));
    const matter = asked.filter((key) => this.matters(key, f));
    // What a substitute would settle, the fact whose place it takes settles too.
    const isOrHasOne = (key: Key<F>) =>
      matter.includes(key) || this.logic.facts[key].replacedBy?.some((other) => matter.includes(other)) === true;
    if (matter.length > 0) return asked.filter(isOrHasOne);
    // All that matters is not asked yet: ask for what decides whether it is.
    const gates = new Set(
      open.filter((key) => this.matters(key, f)).flatMap((key) => this.logic.facts[key].asked?.needs ?? []),
    );
    return open.filter((key) => gates.has(key) && this.asked(key, f));
  }

  /** Is the question asked, whatever the unknown answers before it? */
  asked(key: Key<F>, f: F): boolean {
    const { asked } = this.logic.facts[key];
    const always = (at: F, needs: readonly Key<F>[]): boolean => {
      const known = asked!.when(at);
      if (known !== undefined) return known;
      const next = needs.find((need) => at[need] === undefined);
      if (next === undefined) return false;
      const rest = needs.filter((need) => need !== next);
      const ways = [...this.answering(next, at)];
      // No answer makes a difference: it is left open.
      return ways.length === 0 ? always(at, rest) : ways.every((filled) => always(filled, rest));
    };
    return asked === undefined || always(f, asked.needs);
  }
}

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
  const decision = logic.judge(f);
  const direct = outcomeOf(decision);
  const possibilities = direct === undefined ? new Possibilities(logic) : undefined;
  const outcome = direct ?? possibilities!.only(f);
  const { values, needs, withheldFor, interpretations } = logic.conclude(f, outcome);
  if (outcome !== undefined && withheldFor !== undefined) {
    return { outcome: 'needs-facts', values, missing: inOrder(logic, withheldFor), interpretations, reasons: decision };
  }
  if (outcome !== undefined) {
    const reasons = direct === undefined ? settledBy(decision, outcome) : decision;
    return { outcome, values, missing: needs.length === 0 ? needs : inOrder(logic, needs), interpretations, reasons };
  }
  return { outcome: 'needs-facts', values, missing: possibilities!.missing(f), interpretations, reasons: decision };
}
