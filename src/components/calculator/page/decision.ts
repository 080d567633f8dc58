import type { Reason, Truth } from '../../../rules/core/truth.ts';
import { decisionTable, type TableCondition, type TableRow } from '../../../rules/core/table.ts';
import type { Calculator } from '../../../rules/index.ts';
import { anyRule } from './example.ts';
import type { TellingRule, Facts } from '../rule.ts';
import { words } from './words.da.ts';

/** A step of the decision: the first that fits gives the outcome. Each way is a list of conditions that all hold. */
export interface Step {
  readonly outcome: string;
  readonly ways: readonly (readonly string[])[];
}

type Met = ReadonlyMap<string, boolean>;

/** What a tree comes to when only these conditions are known. */
function truthOf({ id, op, children = [] }: Reason, met: Met): boolean | undefined {
  if (op === undefined) return met.get(id);
  const parts = children.map((child) => truthOf(child, met));
  if (op === 'not') return parts[0] === undefined ? undefined : !parts[0];
  const stop = op === 'any';
  return parts.includes(stop) ? stop : parts.includes(undefined) ? undefined : !stop;
}

const leaves = ({ id, op, children = [] }: Reason): string[] => (op === undefined ? [id] : children.flatMap(leaves));

const metBy = (conditions: readonly TableCondition[]): Met =>
  new Map(conditions.map(({ id, truth }) => [id, truth === 'true']));

/** Leaves out each condition that the others make superfluous to this tree; those that do not hold first. */
function least(tree: Reason, conditions: readonly TableCondition[]): readonly TableCondition[] {
  const order = conditions.toSorted((a, b) => Number(a.truth === 'true') - Number(b.truth === 'true'));
  let kept = conditions;
  for (const condition of order) {
    const without = kept.filter((other) => other !== condition);
    if (truthOf(tree, metBy(without)) === true) kept = without;
  }
  return kept;
}

/** What a row of the table adds to the steps before its own: the conditions of a worked case's tree for that outcome. */
function added(trees: readonly Reason[], { conditions }: TableRow): readonly TableCondition[] {
  for (const tree of trees) {
    const ids = leaves(tree);
    const own = conditions.filter(({ id }) => ids.includes(id));
    if (truthOf(tree, metBy(own)) === true) return least(tree, own);
  }
  return conditions;
}

/** An outcome's name without a case: its title if that does not depend on the case, else those of examples. */
function nameOf(rule: TellingRule, examples: Calculator['examples'], outcome: string): string {
  const title = (facts: Facts) =>
    rule.texts.outcomes[outcome]!(rule.logic.conclude(facts, outcome).values, facts).title;
  const titles = new Set(
    examples.filter((example) => example.outcome === outcome).map(({ facts }) => title(facts as Facts)),
  );
  const general = title({});
  return [...titles].every((text) => text === general) ? general : words.forExample([...titles]);
}

/**
 * The decision table as a list to be read from above: a step says only what it adds,
 * since the steps before it did not fit.
 */
export function stepsOf(calculator: Calculator): Step[] {
  const rule = anyRule(calculator);
  const table = decisionTable(rule.logic);
  const decisions = calculator.examples.map(({ facts }) => rule.logic.judge(facts as Facts));
  const sentence = ({ id, truth }: { id: string; truth: Exclude<Truth, 'unknown'> }) => {
    const text = rule.texts.reasons[id]!;
    return (typeof text === 'function' ? text({}, 0) : text)[truth];
  };
  const order = [
    ...new Set(
      rule.logic
        .judge({})
        .children.concat(...decisions.map(({ children }) => children))
        .map((row) => row.outcome),
    ),
  ];
  return order.flatMap((outcome) => {
    const trees = decisions.flatMap((decision) =>
      decision.children.filter((row) => row.outcome === outcome && row.truth === 'true'),
    );
    const ways = new Map<string, string[]>();
    for (const row of table) {
      if (row.outcome !== outcome) continue;
      const sentences = added(trees, row).map(sentence);
      ways.set(sentences.join(' '), sentences);
    }
    return ways.size > 0 ? [{ outcome: nameOf(rule, calculator.examples, outcome), ways: [...ways.values()] }] : [];
  });
}
