import { type Entry, publicFiles, type Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { lineOfNode, type Node, walk } from '../mdx.ts';
import { wordsOf } from '../passages.ts';
import { closest } from '../words.ts';

/** The words of a node that are no code. */
const shownOf = (node: Node): string =>
  node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(shownOf).join('');
const hashes = (depth: number) => '#'.repeat(depth);

/** An error, unless it is said to be a warning. */
type Found = Omit<Finding, 'file' | 'level'> & Partial<Pick<Finding, 'level'>>;

function headings(tree: Node): Found[] {
  const findings: Found[] = [];
  const lines = new Map<string, number>();
  let last = 1;
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const [depth, text, line] = [node.depth ?? 2, wordsOf(node), lineOfNode(node)];
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
    const same = lines.get(text);
    if (same === undefined) lines.set(text, line);
    else if (text.trim() !== '') {
      findings.push({
        line,
        level: 'advarsel',
        found: `Overskriften »${text}« står også på linje ${same}.`,
        mend: 'Giv hver overskrift sine egne ord. De står i indholdet, og links fører til dem.',
        example: `${hashes(depth)} ${text} ved afslag`,
      });
    }
  });
  return findings;
}

function images(tree: Node, pictures: readonly string[]): Found[] {
  const findings: Found[] = [];
  walk(tree, (node) => {
    if (node.type !== 'image') return;
    const [line, url] = [lineOfNode(node), node.url ?? ''];
    if ((node.alt ?? '').trim() === '') {
      findings.push({
        line,
        found: `Billedet ${url} har ingen tekst til dem, der ikke kan se det.`,
        mend: 'Skriv i de kantede parenteser, hvad billedet viser.',
        example: `![Skemaet set forfra](${url === '' ? '/skema.png' : url})`,
      });
    }
    if (!pictures.includes(url)) {
      const best = closest(url, pictures);
      findings.push({
        line,
        found: /^https?:/.test(url)
          ? `Billedet ${url} står på et andet site. Her vises kun billeder fra mappen public.`
          : `Billedet ${url} findes ikke i mappen public.`,
        mend: `${best === undefined ? '' : `Mente du ${best}? Ellers: `}Læg billedet i mappen public, og skriv / og filens navn, stort og småt ens.`,
        example: `![${node.alt ?? 'Skemaet set forfra'}](${best ?? '/skema.png'})`,
      });
    }
  });
  return findings;
}

const cells = (count: number) => `${count} ${count === 1 ? 'felt' : 'felter'}`;
const dashes = (count: number) => `|${'---|'.repeat(count)}`;

/** Rows whose fields would be dropped or left empty, and lines that were to be a table and are shown as they stand. */
function tables(tree: Node): Found[] {
  const findings: Found[] = [];
  walk(tree, (node) => {
    const [first, ...rows] = node.type === 'table' ? (node.children ?? []) : [];
    const due = first?.children?.length ?? 0;
    for (const row of rows) {
      const count = row.children?.length ?? 0;
      if (count === due) continue;
      findings.push({
        line: lineOfNode(row),
        found: `Rækken har ${cells(count)}, men tabellen har ${due}.`,
        mend: 'Skriv lige mange felter i alle rækker, også de tomme. Tekst efter tabellen skal have en tom linje over sig.',
        example: `|${' … |'.repeat(due)}`,
      });
    }
    if (node.type !== 'paragraph') return;
    const lines = shownOf(node).split('\n');
    const bars = lines.filter((line) => line.includes('|'));
    const isRow = (line: string) => line.trim().startsWith('|');
    const isDashes = (line: string) => /^\s*\|?\s*:?-{2,}.*\|/.test(line);
    if (bars.length < 2 || (!bars.some(isDashes) && !lines.some((line, i) => isRow(line) && isRow(lines[i + 1] ?? ''))))
      return;
    const heads = bars[0]!.trim().replace(/^\||\|$/g, '');
    const width = heads.split('|').length;
    findings.push({
      line: lineOfNode(node),
      found: 'Linjer med | bliver ikke til en tabel. Læserne ser dem, som de står.',
      mend: `Linjen under overskrifterne skal være ${dashes(width)}. Over tabellen skal der være en tom linje.`,
      example: `|${heads}|\n${dashes(width)}\n|${' … |'.repeat(width)}`,
    });
  });
  return findings;
}

const check = ({ tree, file }: Entry, pictures: readonly string[]): Finding[] =>
  tree === undefined
    ? []
    : [...headings(tree), ...images(tree, pictures), ...tables(tree)].map((finding) => ({
        file,
        level: 'fejl',
        ...finding,
      }));

/** The order of headings, pictures and their texts, and tables that are whole. */
export function checkStructure(site: Site): Finding[] {
  const pictures = publicFiles(site);
  return site.entries.flatMap((entry) => check(entry, pictures));
}
