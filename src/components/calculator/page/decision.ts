import type { Language } from '../../../rules/core/languages.ts';
import type { Reason } from '../../../rules/core/truth.ts';
import { decisionTable, type TableCondition, type TableRow } from '../../../rules/core/table.ts';
import type { Calculator } from '../../../rules/index.ts';
import { anyRule } from './spoken.ts';
import type { TellingRule, Facts } from '../rule.ts';

/** A condition and the sentence that says it. */
interface Said extends Pick<TableCondition, 'id' | 'truth'> {
  readonly text: string;
}

/** A step of the decision: the first that fits gives the outcome. Each way is a list of conditions that all hold. */
export interface Step {
  readonly outcome: string;
  readonly title: string;
  readonly ways: readonly (readonly Said[])[];
}

type Met = ReadonlyMap<string, boolean>;

/** What a tree comes to when only these conditions are known. */
function truthOf({ id, op, children = [] }: Reason, met: Met): boolean | undefined {
  if (op === undefined || met.has(id)) return met.get(id);
  const parts = children.map((child) => truthOf(child, met));
  if (op === 'not') return parts[0] === undefined ? undefined : !parts[0];
  const stop = op === 'any';
  return parts.includes(stop) ? stop : parts.includes(undefined) ? undefined : !stop;
}

const idsIn = ({ id, children = [] }: Reason): string[] => [id, ...children.flatMap(idsIn)];

type Conditions = readonly TableCondition[];
const metBy = (conditions: Conditions): Met => new Map(conditions.map(({ id, truth }) => [id, truth === 'true']));

/** A row that cannot be the case when these conditions are so. */
const ruledOut = (row: TableRow, conditions: Conditions): boolean => {
  const met = metBy(conditions);
  return row.conditions.some(({ id, truth }) => met.get(id) === (truth !== 'true'));
};

/** The fact that says what kind of case it is, if there is one: with another answer, other facts do not belong. */
function kindFact({ logic }: TellingRule): string | undefined {
  const specs = Object.entries(logic.facts);
  const excludes = (fact: string, option: string) =>
    specs.some(([, { belongs }]) => belongs?.({ [fact]: option }) === false);
  return specs.find(([fact, spec]) => spec.kind === 'choice' && spec.options.some((o) => excludes(fact, o)))?.[0];
}

/**
 * What a row adds to the steps before its own: the conditions that a worked case's tree for that outcome needs, those
 * that tell the row from rows of later steps, and what kind of case it is. Conditions that do not hold go out first.
 */
function added(
  trees: readonly Reason[],
  later: readonly TableRow[],
  kind: string | undefined,
  { conditions }: TableRow,
) {
  const shared = (tree: Reason) => {
    const ids = idsIn(tree);
    return conditions.filter(({ id }) => ids.includes(id)).length;
  };
  const fits = (tree: Reason, kept: Conditions) => truthOf(tree, metBy(kept)) === true;
  const [tree] = trees.filter((one) => fits(one, conditions)).toSorted((a, b) => shared(b) - shared(a));
  if (tree === undefined) return conditions;
  const own = idsIn(tree);
  const weight = ({ id, truth }: TableCondition) => (own.includes(id) ? 2 : 0) + (truth === 'true' ? 1 : 0);
  const rivals = later.filter((row) => ruledOut(row, conditions));
  let kept = conditions;
  for (const condition of conditions.toSorted((a, b) => weight(a) - weight(b))) {
    if (condition.truth === 'true' && kind !== undefined && condition.facts.includes(kind)) continue;
    const without = kept.filter((other) => other !== condition);
    if (fits(tree, without) && rivals.every((row) => ruledOut(row, without))) kept = without;
  }
  return kept;
}

/**
 * The decision table as a list to be read from above: a step says only what it adds,
 * since the steps before it did not fit.
 */
export function stepsOf(calculator: Calculator, language: Language): Step[] {
  const rule = anyRule(calculator, language);
  const table = decisionTable(rule.logic);
  const kind = kindFact(rule);
  const decisions = calculator.examples.map(({ facts }) => rule.logic.judge(facts as Facts));
  const said = ({ id, truth }: TableCondition): Said => {
    const text = rule.texts.reasons[id]!;
    return { id, truth, text: (typeof text === 'function' ? text({}) : text)[truth] };
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
    const later = table.filter((row) => order.indexOf(row.outcome) > order.indexOf(outcome));
    const ways = new Map<string, Said[]>();
    for (const row of table) {
      if (row.outcome !== outcome) continue;
      const way = added(trees, later, kind, row).map(said);
      ways.set(way.map(({ text }) => text).join(' '), way);
    }
    return ways.size > 0 ? [{ outcome, title: rule.texts.outcomes[outcome]!, ways: [...ways.values()] }] : [];
  });
}
