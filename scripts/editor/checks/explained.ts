import { calculators } from '../../../src/rules/index.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, type Node, walk } from '../mdx.ts';
import { choose } from '../words.ts';
import { strings } from './references.ts';

/** Conditions that no section of guidance explains, by rule: the letters and pages that we have do not go into them. */
const NOT_EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  bond: ['no-application'],
  reopening: [
    'after-chavez',
    'not-after-chavez',
    'decision-type',
    'waiting-case',
    'waiting-conditions',
    'waiting-not-covered',
    'sponsor',
    'waiting-ground',
  ],
};
/** The node above all others. */
const ROOT = 'decision';

interface Used {
  readonly entry: Entry;
  readonly line: number;
  readonly rule: string;
  readonly reasons: readonly string[];
}

/** Where a component that names a rule stands. */
function used(site: Site, name: string): Used[] {
  const found: Used[] = [];
  for (const entry of site.all('vejledning'))
    if (entry.tree)
      walk(entry.tree, (node: Node) => {
        if (node.name !== name) return;
        const values = new Map((node.attributes ?? []).map((attribute) => [attribute.name, attribute.value]));
        const [rule, reasons] = ['rule', 'reasons'].map((key) => String(values.get(key) ?? ''));
        found.push({ entry, line: lineOfNode(node), rule: rule!, reasons: reasons!.split(' ') });
      });
  return found;
}

/** A page with a calculator in its fields has it in its text, and the other way round. */
function places(site: Site): Finding[] {
  const inText = used(site, 'Calculator');
  return site.all('vejledning').flatMap(({ file, data, lineOf, id, legible }): Finding[] => {
    const named = strings(data['beregnere']).filter((rule) => Object.hasOwn(calculators, rule));
    const here = inText.filter(({ entry }) => entry.id === id);
    const lacking = named.find((rule) => !here.some((one) => one.rule === rule));
    // Fields that cannot be read, or name a calculator that there is not, are told of already.
    const isRead = legible && named.length === strings(data['beregnere']).length;
    const unnamed = here.find(({ rule }) => isRead && !named.includes(rule) && Object.hasOwn(calculators, rule));
    return [
      ...(lacking === undefined
        ? []
        : [
            {
              file,
              line: lineOf(['beregnere']),
              level: 'fejl' as const,
              found: `Beregneren »${lacking}« står i felterne, men ikke i teksten.`,
              mend: 'Sæt den ind, hvor reglen er forklaret, på en linje for sig selv.',
              example: `<Calculator rule="${lacking}" />`,
            },
          ]),
      ...(unnamed === undefined
        ? []
        : [
            {
              file,
              line: unnamed.line,
              level: 'fejl' as const,
              found: `Beregneren »${unnamed.rule}« står i teksten, men ikke i felterne.`,
              mend: 'Skriv den også i feltet beregnere.',
              example: `beregnere: [${[...named, unnamed.rule].join(', ')}]`,
            },
          ]),
    ];
  });
}

/** Results lead from each condition to the section that explains it. */
export function checkExplained(site: Site): Finding[] {
  const sections = used(site, 'Explains').filter(({ rule }) => Object.hasOwn(calculators, rule));
  const unknown = sections.flatMap(({ entry, line, rule, reasons }) => {
    const known = Object.keys(calculators[rule]!.texts.da.reasons);
    return reasons
      .filter((id) => !known.includes(id))
      .map((id): Finding => ({
        file: entry.file,
        line,
        level: 'fejl',
        found: `Reglen »${rule}« har ingen betingelse, der hedder »${id}«.`,
        mend: choose(id, known),
        example: `<Explains rule="${rule}" reasons="${known[1]}" />`,
      }));
  });
  const lacking = Object.values(calculators).flatMap(({ id: rule, texts }) => {
    const told = new Set([
      ROOT,
      ...(NOT_EXPLAINED[rule] ?? []),
      ...sections.filter((one) => one.rule === rule).flatMap(({ reasons }) => reasons),
    ]);
    const missing = Object.keys(texts.da.reasons).filter((id) => !told.has(id));
    const page = site.all('vejledning').find(({ data }) => strings(data['beregnere']).includes(rule));
    if (missing.length === 0 || !page) return [];
    return [
      {
        file: page.file,
        line: page.lineOf(['beregnere']),
        level: 'fejl' as const,
        found: `Ingen side forklarer ${missing.length === 1 ? 'betingelsen' : 'betingelserne'} ${missing.join(', ')} i reglen »${rule}«.`,
        mend: 'Skriv dem under overskriften på det afsnit, der gør det. Er der intet, så skriv dem i scripts/editor/checks/explained.ts.',
        example: `<Explains rule="${rule}" reasons="${missing.join(' ')}" />`,
      },
    ];
  });
  return [...places(site), ...unknown, ...lacking];
}
