import type { Finding } from './finding.ts';
import { parseMdx } from './markdown.ts';
import type { Node } from './tree.ts';

export type { Node };

/** Visits a node and all below it, each with the nodes around it, the nearest last. */
export function walk(
  node: Node,
  visit: (node: Node, around: readonly Node[]) => void,
  around: readonly Node[] = [],
): void {
  visit(node, around);
  for (const child of node.children ?? []) walk(child, visit, [...around, node]);
}

export const lineOfNode = (node: Node): number => node.position?.start.line ?? 1;

/** The line on which a character of a text node stands. */
export const lineInText = (node: Node, at: number): number =>
  lineOfNode(node) + node.value!.slice(0, at).split('\n').length - 1;

/** Components with a text of the editor's own inside. */
export const CONTAINERS = new Set(['Note']);

/** An error of the MDX reader in words for someone who does not know MDX: what, how to mend it, an example. */
function explain(message: string, rest: string): [found: string, mend: string, example: string] {
  const start = `»${rest.split('\n')[0]!.trim().slice(0, 40)}«`;
  const name = /<\/?([A-Za-z]+)/.exec(rest)?.[1] ?? '';
  if (rest.startsWith('{')) {
    return [
      `Krøllet parentes i teksten: ${start}. Det mellem { og } læses som kode, så siden kan ikke bygges.`,
      'Brug almindelige parenteser, eller skriv \\{ for at vise tegnet.',
      'Skriv (navnet på kommunen) her.',
    ];
  }
  if (rest.startsWith('<!--')) {
    return [
      'En kommentar er skrevet som i HTML, så siden kan ikke bygges.',
      'Skriv kommentaren mellem {/* og */}.',
      '{/* husk at spørge */}',
    ];
  }
  if (/^<(https?:|mailto:|[\w.]+@)/.test(rest)) {
    return [
      `En adresse står mellem < og >: ${start}.`,
      'Skriv den som et link.',
      '[nyidanmark.dk](https://www.nyidanmark.dk/)',
    ];
  }
  if (rest.startsWith('</')) {
    return [
      `</${name}> lukker noget andet end det, der er åbnet.`,
      'Luk med samme navn, som du åbnede med, stort og småt ens.',
      '<Note>\n\nTeksten.\n\n</Note>',
    ];
  }
  if (message.includes('closing tag')) {
    return CONTAINERS.has(name)
      ? [
          `<${name}> er åbnet, men bliver ikke lukket.`,
          `Skriv </${name}> på en linje for sig selv efter teksten, med en tom linje før.`,
          `<${name}>\n\nTeksten.\n\n</${name}>`,
        ]
      : [
          `<${name}> er åbnet, men bliver ikke lukket.`,
          'Skriv en skråstreg før det sidste >, så komponenten lukker sig selv. HTML som <br> og <b> bruges ikke her.',
          '<Citation law="aktivloven" />',
        ];
  }
  if (/^<[A-Z]/.test(rest)) {
    return [
      `Komponenten ${start} er ikke skrevet rigtigt.`,
      'Sæt lige anførselstegn om hver værdi, og slut med />.',
      '<Citation law="udlaendingeloven § 9, stk. 26" />',
    ];
  }
  return [
    `Tegnet < i teksten: ${start}. Det læses som begyndelsen på en komponent, så siden kan ikke bygges.`,
    'Skriv det med ord, eller skriv &lt; for at vise tegnet.',
    'under 6 måneder (i stedet for <6 måneder)',
  ];
}

const MOST = 50;
const offsetOf = (source: string, line: number, column: number) =>
  source
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, 0) +
  column -
  1;

const emptied = (source: string, at: number) => `${source.slice(0, at)} ${source.slice(at + 1)}`;

/**
 * Reads an MDX file with the reader that the build uses. Goes on after a mistake by taking away the character that it
 * began with, so that all mistakes are told at once.
 */
export function readMdx(file: string, source: string): { tree: Node; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = source;
  for (let i = 0; i < MOST; i++) {
    try {
      return { tree: parseMdx(text), findings };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
      if (line === undefined) break;
      const told = offsetOf(text, Number(line), Number(column));
      const at = message.includes('Could not parse expression') ? text.lastIndexOf('{', told) : told;
      const [found, mend, example] = explain(message, text.slice(at));
      findings.push({ file, line: text.slice(0, at).split('\n').length, level: 'fejl', found, mend, example });
      text = emptied(text, at);
      // A wrong closing tag leaves its opening tag without one: told once.
      const [, openLine, openColumn] =
        /for `<\w+>` \((\d+):(\d+)\)$|for `<\w+>` \((\d+):(\d+)\) \(/.exec(message) ?? [];
      if (message.includes('Unexpected closing tag') && openLine !== undefined) {
        text = emptied(text, offsetOf(text, Number(openLine), Number(openColumn)));
      }
    }
  }
  return { tree: { type: 'root', children: [] }, findings };
}
