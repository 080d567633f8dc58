import { answering } from './open-facts.ts';
import type { Decision, Reason, Truth } from './truth.ts';
import type { Logic } from './verdict.ts';

/** A condition as it was met on the way to an outcome. */
export interface TableCondition {
  readonly id: string;
  readonly truth: Exclude<Truth, 'unknown'>;
  readonly facts: readonly string[];
}

/** A row of the decision table: when these conditions are so, this is the outcome. */
export interface TableRow<Outcome extends string = string> {
  readonly outcome: Outcome;
  readonly conditions: readonly TableCondition[];
}

/** Is the condition that it is so of one of a list? Then it is one condition, however long the list. */
export const isOfList = ({ op, children = [] }: Reason): boolean =>
  op === 'any' && children.every(({ at }) => at !== undefined);

const factsOf = ({ facts, children = [] }: Reason): readonly string[] => [
  ...new Set([...facts, ...children.flatMap(factsOf)]),
];

/** The first of the parts that the facts do not settle. */
function openPart(reason: Reason): Reason {
  const part = reason.children?.find(({ truth }) => truth === 'unknown');
  return part === undefined ? reason : openPart(part);
}

/** A walk through the tree, condition by condition in their order, as far as the facts go. */
class Walk {
  readonly conditions: TableCondition[] = [];
  /** The first condition that the facts do not settle. */
  open: Reason | undefined;

  visit(reason: Reason): boolean | undefined {
    if (isOfList(reason)) return this.meet(reason);
    switch (reason.op) {
      case 'not': {
        const known = this.visit(reason.children![0]!);
        return known === undefined ? undefined : !known;
      }
      case 'all':
      case 'any': {
        const stop = reason.op === 'any';
        for (const child of reason.children!) {
          const known = this.visit(child);
          if (known === undefined || known === stop) return known;
        }
        return !stop;
      }
      default:
        return this.meet(reason);
    }
  }

  meet(reason: Reason): boolean | undefined {
    if (reason.truth === 'unknown') {
      this.open = openPart(reason);
      return undefined;
    }
    const met = this.conditions.some(({ id }) => id === reason.id);
    if (!met) this.conditions.push({ id: reason.id, truth: reason.truth, facts: factsOf(reason) });
    return reason.truth === 'true';
  }
}

/** The row that a decision falls in, or the condition that must be settled first. */
export function rowOf<Outcome extends string>(decision: Decision<Outcome>): TableRow<Outcome> | { open: Reason } {
  const walk = new Walk();
  for (const row of decision.children) {
    const known = walk.visit(row);
    if (known) return { outcome: row.outcome, conditions: walk.conditions };
    if (known === undefined) break;
  }
  return { open: walk.open ?? decision };
}

/** What tells rows apart. */
export const rowKey = ({ outcome, conditions }: TableRow): string =>
  `${outcome}: ${conditions.map(({ id, truth }) => (truth === 'true' ? id : `!${id}`)).join(' ')}`;

/**
 * The decision table of a rule: every way through its conditions, found by answering the facts that keep
 * the next condition open. Conditions are met in their order, so two rows part at one of them: no overlap.
 */
export function decisionTable<F extends object, Outcome extends string, V>(
  logic: Logic<F, Outcome, V>,
): readonly TableRow<Outcome>[] {
  const known = worked.get(logic) as readonly TableRow<Outcome>[] | undefined;
  const table = known ?? workOut(logic);
  worked.set(logic, table);
  return table;
}

/** A table takes seconds where lists have many samples, and is asked for by pages, tools and tests. */
const worked = new WeakMap<object, readonly TableRow[]>();

function workOut<F extends object, Outcome extends string, V>(logic: Logic<F, Outcome, V>): TableRow<Outcome>[] {
  const rows = new Map<string, TableRow<Outcome>>();
  const explore = (f: F, settled: readonly string[]) => {
    const row = rowOf(logic.judge(f));
    if (!('open' in row)) {
      rows.set(rowKey(row), row);
      return;
    }
    const key = row.open.facts.find((fact) => f[fact as keyof F] === undefined && !settled.includes(fact));
    if (key === undefined) return;
    for (const filled of answering(logic, key as keyof F & string, f)) explore(filled, [...settled, key]);
  };
  explore({} as F, []);
  // What is read as something while it is not known keeps no condition open: its answers are tried from the start.
  for (const key of Object.keys(logic.facts) as (keyof F & string)[]) {
    const { offered, readAs } = logic.facts[key];
    if (offered !== true || readAs === undefined) continue;
    for (const filled of answering(logic, key, {} as F)) if (filled[key] !== readAs) explore(filled, [key]);
  }
  const order = [...new Set([...rows.values()].map(({ outcome }) => outcome))];
  return [...rows.values()].toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}
