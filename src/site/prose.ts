import { type CollectionEntry, getCollection } from 'astro:content';
import { type ElementNode, ELEMENT_NODE, type Node, parse, renderSync, type TextNode, TEXT_NODE } from 'ultrahtml';
import { href } from './address.ts';
import { typographic } from './typographic.ts';

type Term = CollectionEntry<'ordbog'>;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const html = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`);

/** Finds any form of any term as a word of its own: not in an address, not in part of a compound. */
async function termFinder(): Promise<{ find: RegExp; byForm: ReadonlyMap<string, Term> }> {
  const terms = await getCollection('ordbog');
  const byForm = new Map(terms.flatMap((term) => term.data.former.map((form) => [form.toLowerCase(), term] as const)));
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  return {
    find: new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${forms.join('|')})(?![\\p{L}\\p{N}@/]|[.-]\\p{L})`, 'iu'),
    byForm,
  };
}
let finder: ReturnType<typeof termFinder> | undefined;

/** Where a term is not marked: it is a link or a heading already, or is no running text. */
const UNMARKED = new Set([
  'a',
  'button',
  'code',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'caption',
  'summary',
  'svg',
  'th',
  'script',
]);

const definition = ({ id, data }: Term) =>
  `<div popover id="ord-${id}" class="definition" data-pagefind-ignore><p><strong>${html(data.term)}</strong>: ${html(data.forklaring)}</p>` +
  `<a href="${href(`/ordbog/#${id}`)}">Mere i ordbogen</a></div>`;

/**
 * The prose of a page with each glossary term marked where it first appears: a button opens its explanation on the spot,
 * without a script. Also sets the spaces that must not break.
 */
export async function enrich(source: string, markTerms = true): Promise<string> {
  finder ??= termFinder();
  const { find, byForm } = await finder;
  const used = new Map<string, Term>();

  const mark = (text: string): string => {
    const found = find.exec(text);
    if (found === null) return text;
    const [form] = found;
    const term = byForm.get(form.toLowerCase())!;
    const rest = text.slice(found.index + form.length);
    if (used.has(term.id)) return text.slice(0, found.index) + form + mark(rest);
    used.set(term.id, term);
    const button = `<button type="button" class="term" popovertarget="ord-${term.id}">${form}</button>`;
    return text.slice(0, found.index) + button + mark(rest);
  };

  const visit = (node: Node, marking: boolean) => {
    if (node.type === TEXT_NODE) {
      const text = node as TextNode;
      const spaced = typographic(text.value);
      text.value = marking ? mark(spaced) : spaced;
    }
    if ('children' in node) {
      const inside = marking && !(node.type === ELEMENT_NODE && UNMARKED.has((node as ElementNode).name));
      for (const child of (node as ElementNode).children) visit(child, inside);
    }
  };
  const tree = parse(source) as Node;
  visit(tree, markTerms);
  return renderSync(tree) + [...used.values()].map(definition).join('');
}
