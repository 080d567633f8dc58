import { getCollection } from 'astro:content';
import { type ElementNode, ELEMENT_NODE, type Node, parse, renderSync, type TextNode, TEXT_NODE } from 'ultrahtml';
import { href } from './address.ts';
import { asDanish, DANISH, danishMarked, html } from './danish-words.ts';
import { pathIn } from './paths.ts';
import { siteIn } from './site.ts';
import { termFinder } from './term-finder.ts';
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

/** The glossary in a language: its terms by each of their forms, and what finds them in a text. */
async function readGlossary(language: Language) {
  const terms: Term[] =
    language === 'da'
      ? (await getCollection('ordbog')).map(({ id, data }) => ({ id, ...data }))
      : [...(await translationsOf('ordbog', language)).values()].map((one) => ({
          ...one.words.data,
          id: one.danish.id,
          danish: one.danish.data.term,
        }));
  const byForm = new Map(terms.flatMap((term) => term.former.map((form) => [form.toLowerCase(), term] as const)));
  return { terms, byForm, find: termFinder(byForm.keys()) };
}
const glossaries = new Map<string, ReturnType<typeof readGlossary>>();
function glossaryIn(language: Language) {
  if (!glossaries.has(language)) glossaries.set(language, readGlossary(language));
  return glossaries.get(language)!;
}

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

const explanation = ({ id, term, danish, forklaring }: Term, language: Language) =>
  `<p><strong>${html(term)}</strong>${danish === undefined || danish === term ? '' : ` ${danishMarked(`(»${danish}«)`)}`}: ` +
  `${danishMarked(forklaring)}</p><a href="${href(`/${pathIn(language, '/ordbog/')}#${id}`)}">${siteIn(language).moreInGlossary}</a>`;

/** A word of the glossary as a browser is given it, which marks it where it tells a result: its forms, and what opens as HTML. */
export interface ToldTerm {
  readonly id: string;
  readonly forms: readonly string[];
  readonly html: string;
}

/** Every word of the glossary in a language. */
export const toldTerms = async (language: Language): Promise<ToldTerm[]> =>
  (await glossaryIn(language)).terms.map((term) => ({
    id: term.id,
    forms: term.former,
    html: explanation(term, language),
  }));

/** The terms that stand in the texts, in their order, by their ids: what each is called, or the form that stands there. */
export async function namedIn(texts: readonly string[], language: Language): Promise<ReadonlyMap<string, string>> {
  const { find, byForm } = await glossaryIn(language);
  const found = new Map<string, string>();
  for (const text of texts)
    for (const [form] of text.matchAll(new RegExp(find, 'giu'))) {
      const { id, term } = byForm.get(form.toLowerCase())!;
      if (!found.has(id)) found.set(id, byForm.has(term.toLowerCase()) ? term : form);
    }
  return found;
}

/**
 * The prose of a page with each glossary term marked where it first appears: a button opens its explanation on the spot,
 * without a script. Also sets the spaces that must not break, and in another language marks the Danish words. `within` goes
 * before the ids of what opens, where a page has more than one text: one that search leaves out.
 */
export async function enrich(
  source: string,
  markTerms = true,
  language: Language = 'da',
  within = '',
): Promise<string> {
  const { find, byForm } = await glossaryIn(language);
  const used = new Map<string, Term>();
  const idOf = ({ id }: Term) => `ord-${within ? `${within}${[...used.keys()].indexOf(id)}` : id}`;

  const mark = (text: string): string => {
    const found = find.exec(text);
    if (found === null) return text;
    const [form] = found;
    const term = byForm.get(form.toLowerCase())!;
    const rest = text.slice(found.index + form.length);
    if (used.has(term.id)) return text.slice(0, found.index) + form + mark(rest);
    used.set(term.id, term);
    const button = `<button type="button" class="term" popovertarget="${idOf(term)}">${form}</button>`;
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
  const definitions = [...used.values()].map(
    (term) =>
      `<div popover id="${idOf(term)}" class="definition"${within ? '' : ' data-pagefind-ignore'}>${explanation(term, language)}</div>`,
  );
  return renderSync(tree) + definitions.join('');
}
