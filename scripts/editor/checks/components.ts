import { amountSeries, legalValue, ruleById } from '../../../src/site/legal.ts';
import type { Entry, Project, Site } from '../content.ts';
import { decode } from '../decode.ts';
import type { Finding } from '../finding.ts';
import { CONTAINERS, lineOfNode, type Node, walk } from '../mdx.ts';
import { choose, closest, likeness } from '../words.ts';
import { lawProblem } from './laws.ts';

interface Component {
  /** The names of its values, and whether each must be there. */
  readonly props: ReadonlyMap<string, boolean>;
}

/** What MDX may use, read from the components themselves. */
export function readComponents(project: Project): ReadonlyMap<string, Component> {
  const read = (name: string) => decode(project.read(`src/components/content/${name}`)).text;
  const listed = read('components.ts');
  const names = [...listed.matchAll(/^ {2}([A-Z]\w+),$/gm)].map(([, name]) => name!);
  return new Map(
    names.map((name) => {
      const source = read(`${name}.astro`);
      const shape = (/interface Props \{([^}]*)\}/.exec(source)?.[1] ?? '').replace(/\/\*\*.*?\*\//gs, '');
      return [
        name,
        { props: new Map([...shape.matchAll(/(\w+)(\?)?:/g)].map(([, prop, optional]) => [prop!, !optional])) },
      ];
    }),
  );
}

type Values = Readonly<Record<string, string>>;

/** The text of a value, or nothing where it is code. */
const valuesOf = (node: Node): Values =>
  Object.fromEntries(
    (node.attributes ?? []).map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : '']),
  );

const written = (name: string, values: Values) =>
  `<${name}${Object.entries(values)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('')} />`;

/** What the values of a component name, looked up as the build does. Returns what is wrong. */
function lookup(site: Site, name: string, v: Values): Pick<Finding, 'found' | 'mend' | 'example'> | undefined {
  const inFolder = (folder: 'kontakt' | 'kontorer') => {
    const id = v['id'] ?? '';
    const known = site.all(folder).map((entry) => entry.id);
    if (known.includes(id)) return undefined;
    return {
      found: `»${id}« findes ikke i src/content/${folder}.`,
      mend: `${choose(id, known)} Er den ny, så opret src/content/${folder}/${id}.yaml.`,
      example: `<${name} id="${closest(id, known) ?? known[0]}" />`,
    };
  };
  try {
    if (name === 'Citation') return lawProblem(site, v['law']!);
    if (name === 'Contact') return inFolder('kontakt');
    if (name === 'Offices') return inFolder('kontorer');
    if (name === 'LegalValue') legalValue(v['rule']!, v['name']!, v['on']);
    if (name === 'AmountTable') amountSeries(v['rule']!, v['name']!);
    if (name === 'WorkedExample') {
      const known = ruleById(v['rule']!).examples.map(({ id }) => id);
      if (!known.includes(v['id']!)) {
        return {
          found: `Eksemplet »${v['id']}« findes ikke i beregneren ${v['rule']}.`,
          mend: choose(v['id']!, known),
          example: written(name, { ...v, id: known[0]! }),
        };
      }
    }
    if (['RuleTimeline', 'Calculator', 'Explains'].includes(name)) ruleById(v['rule']!);
  } catch (error) {
    const [found = '', ...mend] = (error as Error).message.split(/(?<=\.) /);
    return {
      found,
      mend: mend.join(' ') || 'Ret værdien.',
      example: '<LegalValue rule="bond" name="extended" on="2015-01-31" />',
    };
  }
  return undefined;
}

/** From here on a name in small letters is that of a component, not of HTML. */
const SAME = 0.7;

function checkComponent(
  site: Site,
  components: ReturnType<typeof readComponents>,
  node: Node,
): Pick<Finding, 'found' | 'mend' | 'example'> | undefined {
  const name = node.name ?? '';
  const component = components.get(name);
  if (component === undefined) {
    const names = [...components.keys()];
    const meant = closest(name, names) ?? 'Citation';
    return /^[A-Z]/.test(name) || names.some((known) => likeness(known, name) > SAME)
      ? {
          found: `Komponenten <${name}> findes ikke.`,
          mend: `${choose(name, names)} Skriv stort og småt som her.`,
          example: CONTAINERS.has(meant)
            ? `<${meant}>\n\nTeksten.\n\n</${meant}>`
            : written(meant, meant === 'Citation' ? { law: 'aktivloven' } : valuesOf(node)),
        }
      : {
          found: `HTML-koden <${name}> bruges ikke her.`,
          mend: 'Brug tegn i stedet: **fed**, tom linje for nyt afsnit, - for liste. Komponenterne står i /om/redaktion/.',
          example: '**Vigtigt:** Skriv inden fristen.',
        };
  }
  const values = valuesOf(node);
  for (const [prop, required] of component.props) {
    if (required && !values[prop]) {
      return {
        found: `<${name}> mangler værdien »${prop}«.`,
        mend: 'Skriv den med lige anførselstegn.',
        example: written(name, { ...values, [prop]: '…' }),
      };
    }
  }
  const unknown = Object.keys(values).find((prop) => !component.props.has(prop));
  if (unknown !== undefined) {
    return {
      found: `<${name}> har ingen værdi, der hedder »${unknown}«.`,
      mend: choose(unknown, [...component.props.keys()]),
      example: written(name, { [[...component.props.keys()][0] ?? '']: '…' }),
    };
  }
  return lookup(site, name, values);
}

const isComment = (code: string | undefined) => /^\s*\/\*[^]*\*\/\s*$/.test(code ?? '');

function checkEntry(
  site: Site,
  components: ReturnType<typeof readComponents>,
  { tree, file, source }: Entry,
): Finding[] {
  const findings: Finding[] = [];
  walk(tree!, (node) => {
    const add = (problem: Pick<Finding, 'found' | 'mend' | 'example'>) =>
      findings.push({ file, line: lineOfNode(node), level: 'fejl', ...problem });
    if (node.type === 'mdxjsEsm') {
      add({
        found: `Linjen begynder med »${source.split('\n')[lineOfNode(node) - 1]!.split(' ')[0]}« og læses som kode.`,
        mend: 'Begynd linjen med et andet ord. Komponenter kan bruges uden at blive hentet.',
        example: 'Vi eksporterer … (i stedet for export …)',
      });
    }
    if ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && !isComment(node.value)) {
      add({
        found: `Krøllet parentes i teksten: »{${node.value ?? ''}}«. Det mellem { og } læses som kode, så siden kan ikke bygges.`,
        mend: 'Brug almindelige parenteser, eller skriv \\{ for at vise tegnet.',
        example: `(${node.value ?? ''})`,
      });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const problem = checkComponent(site, components, node);
      if (problem !== undefined) add(problem);
    }
  });
  return findings;
}

/** What only MDX has: components, and signs that are read as code. */
export function checkComponents(site: Site): Finding[] {
  const components = readComponents(site.project);
  return site.entries.filter(({ tree }) => tree !== undefined).flatMap((entry) => checkEntry(site, components, entry));
}
