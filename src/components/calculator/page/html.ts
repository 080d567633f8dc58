import type { ComponentChildren, VNode } from 'preact';

/** Elements without an end. */
const EMPTY = new Set(['input', 'path']);

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

function attribute([name, value]: [string, unknown]): string {
  if (name === 'children' || value === undefined || value === null || typeof value === 'function') return '';
  const isSaid = name.startsWith('aria-');
  if (value === false && !isSaid) return '';
  const written = name.toLowerCase();
  return value === true && !isSaid ? ` ${written}` : ` ${written}="${escaped(String(value))}"`;
}

/**
 * The HTML of components without state of their own, as Preact makes it in the browser: what a page is served with, and what
 * the same components go on from.
 */
export function html(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(html).join('');
  if (typeof node !== 'object') return escaped(String(node));
  const { type, props } = node as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'function') return html((type as (props: object) => ComponentChildren)(props));
  const start = `<${type}${Object.entries(props).map(attribute).join('')}>`;
  return EMPTY.has(type) ? start : `${start}${html(props.children)}</${type}>`;
}
