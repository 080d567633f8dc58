import { isScalar, visit } from 'yaml';
import type { Entry } from './content.ts';
import { type Node, walk } from './mdx.ts';
import { lineAt, lineOf } from './words.ts';

/** A piece of text that a reader reads as one. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly kind: 'paragraph' | 'list' | 'heading' | 'cell' | 'field';
}

/** Fields that hold words for readers; names and titles are no sentences. */
const PROSE = new Set(['titel', 'svar', 'resume', 'forklaring', 'note', 'trykt', 'omkring', 'grundlag', 'spoergsmaal']);
const KINDS: Record<string, Passage['kind']> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

/** The words of a node; a component that prints something of its own counts as one word. */
export function wordsOf(node: Node): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode') return 'x';
  const inside = (node.children ?? []).map(wordsOf).join('');
  return node.name !== undefined && inside === '' ? 'x' : (node.value ?? inside);
}

/** The texts among the fields of a file, with the line on which each begins. */
export function fieldPassages({ fields, source, from }: Entry): Passage[] {
  const passages: Passage[] = [];
  visit(fields, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !PROSE.has(String(key.value)) || !isScalar(value) || typeof value.value !== 'string')
        return;
      const line = lineAt(source, from + (value.range?.[0] ?? 0));
      passages.push({
        text: value.value,
        line: lineOf(source, line, value.value),
        kind: key.value === 'titel' ? 'heading' : 'field',
      });
    },
  });
  return passages;
}

/** A dozen checks ask for the same. */
const known = new WeakMap<Entry, readonly Passage[]>();

/** Every text of a file that readers read, with the line on which it begins. */
export function passagesOf(entry: Entry): readonly Passage[] {
  const found = known.get(entry) ?? readPassages(entry);
  known.set(entry, found);
  return found;
}

function readPassages(entry: Entry): Passage[] {
  const passages = fieldPassages(entry);
  const { tree } = entry;
  if (tree !== undefined) {
    walk(tree, (node, around) => {
      const kind = KINDS[node.type];
      if (kind === undefined) return;
      const inList = kind === 'paragraph' && around.some(({ type }) => type === 'listItem');
      passages.push({ text: wordsOf(node), line: node.position?.start.line ?? 1, kind: inList ? 'list' : kind });
    });
  }
  return passages;
}

const SHORT =
  'stk|nr|fx|eks|bl\\.a|ca|kl|kr|pkt|jf|mv|m\\.fl|m\\.v|evt|udl|dvs|pga|tlf|inkl|ekskl|s|f|nv|afd|mio|min|maks|jan|feb|aug|sept|okt|nov|dec';
const END = new RegExp(`(?<!(?:^|[\\s(»])(?:${SHORT}))(?<=[.!?][»«)"]?)\\s+(?=[»("]?[A-ZÆØÅ])`, 'iu');
const CAPITAL = /^[»("]?[A-ZÆØÅ]/;

/** Sentences of a text. A full stop after an abbreviation, or before a small letter, ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.replace(/\s+/g, ' ').trim().split(END)) {
    if (sentences.length > 0 && !CAPITAL.test(part)) sentences.push(`${sentences.pop()} ${part}`);
    else sentences.push(part);
  }
  return sentences;
}
