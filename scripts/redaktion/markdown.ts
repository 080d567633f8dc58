import GithubSlugger from 'github-slugger';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from '../editor/tree.ts';

// In place of scripts/editor/markdown.ts in a browser: the build's reader is a program of the machine, and its WebAssembly
// asks for memory that browsers give to few pages. tests/editor/mistakes.test.ts holds the two to the same findings.

/** What is read once: on each change only the page that is being written is another. */
const trees = new Map<string, Node>();

const reader = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** The text with blanks for the fields, each character where it was. */
const withoutFields = (source: string) =>
  source.replace(/^---\r?\n[^]*?^---[ \t]*$/m, (fields) => fields.replace(/[^\n]/g, ' '));

interface Problem {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

const lineAndColumn = (source: string, at: number) => {
  const before = source.slice(0, at).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
};

/** Where the build's reader says that a mistake is: at the sign that it began with. */
function placeOf(source: string, { reason, line = 1, column = 1 }: Problem): string {
  const [, opened] = /^Expected a closing tag for `<\w*>` \((\d+:\d+)/.exec(reason) ?? [];
  if (opened !== undefined) return opened;
  const begun =
    source
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const at = begun + column - 1;
  if (/^Unexpected closing tag|^Could not parse/.test(reason)) return `${line}:${column}`;
  const sign = /in expression|closing brace/.test(reason) ? '{' : '<';
  return lineAndColumn(source, source.lastIndexOf(sign, at - 1));
}

/** A paragraph that begins as code does and is none is a node for the build's reader, and no mistake. */
function withoutCode(source: string, line: number): { rest: string; node: Node } | undefined {
  const lines = source.split('\n');
  const first = lines.findLastIndex((text, i) => i < line && /^(?:import|export)\b/.test(text));
  if (first < 0) return undefined;
  const last = lines.findIndex((text, i) => i > first && text.trim() === '');
  const offset = lines.slice(0, first).join('\n').length + (first > 0 ? 1 : 0);
  const text = lines.slice(first, last < 0 ? undefined : last).join('\n');
  const end = offset + text.length;
  return {
    rest: source.slice(0, offset) + text.replace(/[^\n]/g, ' ') + source.slice(end),
    node: {
      type: 'mdxjsEsm',
      value: text,
      position: { start: { line: first + 1, offset }, end: { offset: end } },
    },
  };
}

/** An MDX file as a tree. Throws where it is no MDX; the message begins with line and column. */
export function parseMdx(file: string): Node {
  const source = file.startsWith('---') ? withoutFields(file) : file;
  const known = trees.get(source);
  if (known) return known;
  try {
    const tree = reader.parse(source) as unknown as Node;
    trees.set(source, tree);
    return tree;
  } catch (error) {
    const problem = error as Problem;
    const code = /import\/exports/.test(problem.reason) ? withoutCode(source, problem.line ?? 1) : undefined;
    if (code !== undefined) {
      const tree = parseMdx(code.rest);
      return { ...tree, children: [...(tree.children ?? []), code.node] };
    }
    // It gives where a tag ends, too.
    const reason = problem.reason.replace(/\((\d+:\d+)-\d+:\d+\)/, '($1)');
    throw new Error(`${placeOf(source, problem)}: ${reason}`, { cause: error });
  }
}

const textOf = ({ value, alt, children = [] }: Node): string => value ?? alt ?? children.map(textOf).join('');

/** The ids of a page's headings, as the build makes them; none where the reader stops. */
export function headingIdsOf(source: string): string[] {
  const slugger = new GithubSlugger();
  const headings = (node: Node): string[] =>
    node.type === 'heading' ? [slugger.slug(textOf(node))] : (node.children ?? []).flatMap(headings);
  try {
    return headings(parseMdx(source));
  } catch {
    return [];
  }
}
