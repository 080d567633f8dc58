import { getCollection } from 'astro:content';
import { type ElementNode, ELEMENT_NODE, type Node, parse, renderSync, type TextNode, TEXT_NODE } from 'ultrahtml';
import { href } from './address.ts';
import { asDanish, DANISH, danishMarked, html } from './danish-words.ts';
import { pathIn } from './paths.ts';
import { siteIn } from './site.ts';
import { translationsOf } from './translated.ts';
import type { Language } from './translation.ts';
import { typographic } from './typographic.ts';

/** A word of the glossary in the language of a page. */
interface Term {
  readonly id: string;
  readonly term: string;
  readonly former: readonly string[];
  readonly forklaring: string;
  /** Stands beside it where it is another. */
  readonly danish?: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds any form of any term as a word of its own: not in an address, not in part of a compound. */
async function termFinder(language: Language): Promise<{ find: RegExp; byForm: ReadonlyMap<string, Term> }> {
  const terms: Term[] =
    language === 'da'
      ? (await getCollection('ordbog')).map(({ id, data }) => ({ id, ...data }))
      : [...(await translationsOf('ordbog', language)).values()].map((one) => ({
          ...one.words.data,
          id: one.danish.id,
          danish: one.danish.data.term,
        }));
  const byForm = new Map(terms.flatMap((term) => term.former.map((form) => [form.toLowerCase(), term] as const)));
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  return {
    find: new RegExp(`(?<![\\p{L}\\p{N}@./-])(?:${forms.join('|')})(?![\\p{L}\\p{N}@/]|[.-]\\p{L})`, 'iu'),
    byForm,
  };
}
const finders = new Map<string, ReturnType<typeof termFinder>>();

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

const definition = ({ id, term, danish, forklaring }: Term, language: Language) =>
  `<div popover id="ord-${id}" class="definition" data-pagefind-ignore><p><strong>${html(term)}</strong>` +
  `${danish === undefined || danish === term ? '' : ` ${danishMarked(`(»${danish}«)`)}`}: ${danishMarked(forklaring)}</p>` +
  `<a href="${href(`/${pathIn(language, '/ordbog/')}#${id}`)}">${siteIn(language).moreInGlossary}</a></div>`;

/**
 * The prose of a page with each glossary term marked where it first appears: a button opens its explanation on the spot,
 * without a script. Also sets the spaces that must not break, and in another language marks the Danish words.
 */
export async function enrich(source: string, markTerms = true, language: Language = 'da'): Promise<string> {
  if (!finders.has(language)) finders.set(language, termFinder(language));
  const { find, byForm } = await finders.get(language)!;
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
      const marked = (part: string) => (marking ? mark(part) : part);
      // What stands between » and « in another language is Danish, and no term of its glossary.
      text.value =
        language === 'da'
          ? marked(spaced)
          : spaced
              .split(DANISH)
              .map((part, i) => (i % 2 === 0 ? marked(part) : asDanish(part)))
              .join('');
    }
    if ('children' in node) {
      const { name, attributes } = node as ElementNode;
      // What a calculator goes on from stays as it is.
      const inside = marking && !(node.type === ELEMENT_NODE && (UNMARKED.has(name) || 'data-rule' in attributes));
      for (const child of (node as ElementNode).children) visit(child, inside);
    }
  };
  const tree = parse(source) as Node;
  visit(tree, markTerms);
  return renderSync(tree) + [...used.values()].map((term) => definition(term, language)).join('');
}
