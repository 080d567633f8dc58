import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, type Node, walk } from '../mdx.ts';

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const hashes = (depth: number) => '#'.repeat(depth);

function headings(tree: Node): Omit<Finding, 'file' | 'level'>[] {
  const findings: Omit<Finding, 'file' | 'level'>[] = [];
  let last = 1;
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const [depth, text, line] = [node.depth ?? 2, textOf(node), lineOfNode(node)];
    if (text.trim() === '') {
      findings.push({
        line,
        found: 'Overskriften er tom.',
        mend: 'Skriv overskriften, eller slet linjen.',
        example: '## Frist',
      });
    }
    if (depth === 1) {
      findings.push({
        line,
        found: `Overskriften »${text}« har ét #. Det har kun sidens titel, og den står i feltet titel.`,
        mend: 'Skriv to #.',
        example: `## ${text}`,
      });
    } else if (depth > last + 1) {
      findings.push({
        line,
        found: `Overskriften »${text}« springer et niveau over: fra ${hashes(last)} til ${hashes(depth)}.`,
        mend: `Skriv ${last + 1} #. Den, der får siden læst op, bruger niveauerne til at finde rundt.`,
        example: `${hashes(last + 1)} ${text}`,
      });
    }
    last = Math.max(depth, 2);
  });
  return findings;
}

function images(tree: Node): Omit<Finding, 'file' | 'level'>[] {
  const findings: Omit<Finding, 'file' | 'level'>[] = [];
  walk(tree, (node) => {
    if (node.type !== 'image' || (node.alt ?? '').trim() !== '') return;
    findings.push({
      line: lineOfNode(node),
      found: `Billedet ${node.url ?? ''} har ingen tekst til dem, der ikke kan se det.`,
      mend: 'Skriv i de kantede parenteser, hvad billedet viser.',
      example: `![Skemaet set forfra](${node.url ?? '/skema.png'})`,
    });
  });
  return findings;
}

const check = ({ tree, file }: Entry): Finding[] =>
  tree === undefined
    ? []
    : [...headings(tree), ...images(tree)].map((finding) => ({ file, level: 'fejl', ...finding }));

/** The order of headings, and texts for pictures. */
export const checkStructure = (site: Site): Finding[] => site.entries.flatMap(check);
