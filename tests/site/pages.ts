import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ConfigData } from 'html-validate';
import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE } from 'ultrahtml';

export const dist = join(import.meta.dirname, '../../dist');

/** The path that the site was built for, without the slash at its end. */
export const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');

export interface BuiltPage {
  /** As on the site, with the slash: `/vejledning/`. */
  readonly path: string;
  readonly html: string;
}

/** What is asked of the markup of every page. */
export const markupRules: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Written by the compiler: a matter of style, not of meaning.
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'no-implicit-button-type': 'off',
    // The popover of a term is described by its own words.
    'prefer-native-element': 'off',
  },
};

/** Every page of the built site that is there to be read: not those that only lead on to another. */
export async function builtPages(): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const file of glob('**/*.html', { cwd: dist })) {
    if (file.startsWith('pagefind/')) continue;
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const html = readFileSync(join(dist, file), 'utf8');
    if (!html.includes('http-equiv="refresh"')) pages.push({ path, html });
  }
  return pages.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Bytes on the wire, as a common host sends them. */
export const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** The bytes of a file that a page names: `/assets/x.css`. */
export const asset = (address: string): Buffer => readFileSync(join(dist, decodeURI(address.slice(base.length))));

/** Every element of a page. */
export function elements(html: string): ElementNode[] {
  const found: ElementNode[] = [];
  const visit = (node: Node) => {
    if (node.type === ELEMENT_NODE) found.push(node as ElementNode);
    if ('children' in node) for (const child of node.children as Node[]) visit(child);
  };
  visit(parse(html) as Node);
  return found;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const BLOCKS = new Set(['li', 'p', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'div', 'br', 'tr', 'summary']);

/** What a reader sees of a page's main part, with plain single spaces. */
export function visibleText(html: string): string {
  let text = '';
  const visit = (node: Node) => {
    if (node.type === TEXT_NODE) text += (node as unknown as { value: string }).value;
    if (!('children' in node)) return;
    const { name = '' } = node as ElementNode;
    if (name === 'script' || name === 'style') return;
    for (const child of node.children as Node[]) visit(child);
    if (BLOCKS.has(name)) text += ' ';
  };
  const main = elements(html).find(({ name }) => name === 'main');
  visit(main as unknown as Node);
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[\s\u00a0\u00ad]+/g, ' ');
}
