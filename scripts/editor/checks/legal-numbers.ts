import type { Dated } from '../../../src/rules/core/dated.ts';
import { calculators } from '../../../src/rules/index.ts';
import { inWords } from '../../../src/site/legal.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineInText, type Node, walk } from '../mdx.ts';

/** A legal value as it may stand typed in a text, and the component that prints it from the rule instead. */
interface Value {
  readonly rule: string;
  readonly words: string;
  readonly component: string;
}

const spaced = (text: string) => text.replace(/\s/g, ' ');

const component = (rule: string, name: string, series: readonly Dated<unknown>[], { from }: Dated<unknown>) =>
  `<LegalValue rule="${rule}" name="${name}"${series.length > 1 ? ` on="${from}"` : ''} />`;

/** Every legal value that the rules hold. */
const values = (): Value[] =>
  Object.values(calculators).flatMap(({ id, parameters }) =>
    Object.entries(parameters).flatMap(([name, series]) =>
      series.map((value) => ({
        rule: id,
        words: spaced(inWords(value)),
        component: component(id, name, series, value),
      })),
    ),
  );

/** The parts between headings that hold a worked example: it has numbers of its own. */
function examplesOf(tree: Node): ReadonlySet<Node> {
  const parts: Node[][] = [[]];
  for (const node of tree.children ?? []) {
    if (node.type === 'heading') parts.push([]);
    parts.at(-1)!.push(node);
  }
  return new Set(parts.filter((part) => part.some(({ name }) => name === 'WorkedExample')).flat());
}

function check({ tree, file, data, source }: Entry, known: readonly Value[]): Finding[] {
  const findings: Finding[] = [];
  const rules = Array.isArray(data['beregnere']) ? data['beregnere'] : [];
  // Elsewhere the same number is another one: »5 år« is said of much, an amount to the øre of nothing else.
  const own = known.filter(
    ({ rule, words }) =>
      rules.includes(rule) || source.includes(`<LegalValue rule="${rule}"`) || /,\d\d kr\.$/.test(words),
  );
  const examples = examplesOf(tree!);
  walk(tree!, (node, around) => {
    // A heading's address is made from its words: it stays typed.
    if (node.type !== 'text' || around.some((outer) => outer.type === 'heading' || examples.has(outer))) return;
    const text = spaced(node.value ?? '');
    for (const words of new Set(own.map((value) => value.words))) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (/[\d.,]/.test(text[at - 1] ?? ' ') && /\d/.test(text[at - 2] ?? text[at - 1] ?? ' ')) continue;
        const line = lineInText(node, at);
        const components = own.filter((value) => value.words === words).map((value) => value.component);
        findings.push({
          file,
          line,
          level: 'advarsel',
          found: `»${words}« er skrevet i hånden, men står også i reglen. Ændres loven, bliver tallet stående.`,
          mend:
            components.length === 1
              ? 'Er det samme tal, så brug komponenten.'
              : `Er det samme tal, så vælg den rigtige komponent:\n${components.join('\n')}`,
          example: components[0],
        });
      }
    }
  });
  return findings;
}

/** Legal numbers typed by hand where the page's own rule has them, and amounts to the øre on any page. */
export function checkLegalNumbers(site: Site): Finding[] {
  const known = values();
  return site.entries
    .filter(({ tree, collection }) => tree !== undefined && collection === 'vejledning')
    .flatMap((entry) => check(entry, known));
}
