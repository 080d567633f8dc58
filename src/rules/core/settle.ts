import { answering, isUnknown, type Key, onlyLeft, openFacts } from './open-facts.ts';
import type { Intake } from './facts.ts';
import { type Decision, outcomeOf } from './truth.ts';

/** What asking needs of a rule: what it asks and how it decides. Pure, total, without words. */
export interface Asking<F, Outcome extends string> extends Intake<F> {
  /** Decides on what is known; the tree of reasons is built on the way. */
  readonly judge: (f: F) => Decision<Outcome>;
  /** Facts that can end the matter at once: of what is missing they are asked first. */
  readonly askFirst?: readonly (keyof F & string)[];
}

/** Goes through the cases that the unknown facts leave possible: each with one fact more answered than the last. */
class Possibilities<F, Outcome extends string> {
  readonly logic: Asking<F, Outcome>;

  constructor(logic: Asking<F, Outcome>) {
    this.logic = logic;
  }

  answering(key: Key<F>, f: F): Iterable<F> {
    return answering(this.logic, key, f);
  }

  /** Every outcome that is still possible. */
  *outcomes(f: F, settled: ReadonlySet<string> = new Set()): Iterable<Outcome> {
    const decision = this.logic.judge(f);
    const outcome = onlyLeft(decision);
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
    const { idle, kind, replacedBy } = this.logic.facts[key];
    if (idle?.(f) === true || replacedBy?.some((other) => f[other] !== undefined) === true) return false;
    // What is decided without an answer to it is decided so with each.
    if (onlyLeft(this.logic.judge(f)) !== undefined) return false;
    const open: Key<F>[][] = [];
    let only: Outcome | undefined;
    let answers = 0;
    for (const filled of this.answering(key, f)) {
      answers++;
      const decision = this.logic.judge(filled);
      const outcome = onlyLeft(decision);
      if (outcome === undefined) open.push(openFacts(this.logic, decision, filled, settled));
      else if (only !== undefined && only !== outcome) return true;
      else only = outcome;
    }
    const next = this.#nextOf(key, open, f);
    // More facts never make an option acceptable that is refused now. Other answers are chosen anew, given the rest.
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
    if (this.logic.facts[key].kind !== 'choice' || this.logic.hasKinds !== true) return candidates[0];
    const leavesMore = (fact: Key<F>) =>
      [...this.answering(fact, f)].some((filled) => [...this.answering(key, filled)].length > 1);
    return candidates.find(leavesMore) ?? candidates[0];
  }

  /** The unknown facts that are asked and can still change the outcome, in the order of the rule. */
  missing(f: F): Key<F>[] {
    const open = (Object.keys(this.logic.facts) as Key<F>[]).filter((key) => {
      const { belongs, idle, offered, valuesOnly } = this.logic.facts[key];
      if (offered === true || valuesOnly === true || idle?.(f) === true) return false;
      return isUnknown(this.logic, key, f) && belongs?.(f) !== false;
    });
    const asked = open.filter((key) => this.asked(key, f));
    const matter = asked.filter((key) => this.matters(key, f));
    // What a substitute would settle, the fact whose place it takes settles too.
    const isOrHasOne = (key: Key<F>) =>
      matter.includes(key) || this.logic.facts[key].replacedBy?.some((other) => matter.includes(other)) === true;
    if (matter.length > 0) return asked.filter(isOrHasOne);
    // All that matters is not asked yet: ask for what decides whether it is.
    const gates = new Set(
      open
        .filter((key) => !asked.includes(key) && this.matters(key, f))
        .flatMap((key) => this.logic.facts[key].asked?.needs ?? []),
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

/** How far the facts settle a case. */
export interface Settled<F, Outcome extends string> {
  readonly decision: Decision<Outcome>;
  /** The one that every possible answer to the unknown facts leads to. */
  readonly outcome: Outcome | undefined;
  /** While there is none: the unknown facts that can still change it, in the order of the rule. */
  readonly missing: readonly Key<F>[];
}

/** Decides on what is known, without what follows from it. `f` must have come through `parseFacts`. */
export function settle<F, Outcome extends string>(logic: Asking<F, Outcome>, f: F): Settled<F, Outcome> {
  const decision = logic.judge(f);
  const direct = outcomeOf(decision);
  if (direct !== undefined) return { decision, outcome: direct, missing: [] };
  const possibilities = new Possibilities(logic);
  const outcome = possibilities.only(f);
  return { decision, outcome, missing: outcome === undefined ? possibilities.missing(f) : [] };
}

/** Of the missing facts the one to ask now: first one that can end the matter at once. `isLeft`: not answered in any way. */
export function firstLeft<F, Outcome extends string>(
  { askFirst }: Asking<F, Outcome>,
  missing: readonly string[],
  isLeft: (fact: string) => boolean,
): string | undefined {
  const left = missing.filter(isLeft);
  return askFirst?.find((fact) => left.includes(fact)) ?? left[0];
}
