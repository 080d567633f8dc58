import { codes, type Language, languages } from '../../rules/core/languages.ts';
import { beginning, pathIn } from '../paths.ts';
import { type ElementNode, ELEMENT_NODE, type Node, parse, type TextNode, TEXT_NODE } from 'ultrahtml';

/** What kind of page it is, told by its address. */
export type Kind = 'beregner' | 'vejledning' | 'nyhedsbrev' | 'ordbog' | 'retskilde' | 'emne' | 'side';

export interface Section {
  /** The id of its heading; empty for what stands before the first. */
  readonly slug: string;
  readonly heading: string;
  /** A paragraph, an item or a row each. */
  readonly blocks: string[];
  readonly isExample?: boolean;
}

/** What search can find: a page, or an entry of the glossary or the law register. */
export interface SearchRecord {
  /** Under the base path, with the fragment where it is an entry. */
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  readonly lead: string;
  readonly sections: Section[];
  /** What its `data-pagefind-filter` and `data-pagefind-meta` say. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** What other pages call it, when they link to it. */
  readonly called: Set<string>;
  /** The glossary's terms that it explains on the spot: their addresses, and once linked their titles. */
  readonly explains: readonly string[];
  /** What else an entry of the glossary is called, each in its own forms. */
  readonly forms: readonly string[];
  /** What it is called in other languages. */
  readonly elsewhere: readonly string[];
  readonly linksTo: readonly { path: string; text: string }[];
}

const KINDS: readonly [RegExp, Kind][] = [
  [new RegExp(`${beginning('/beregnere/')}.`), 'beregner'],
  [new RegExp(`${beginning('/vejledning/')}[^/]+/.`), 'vejledning'],
  [new RegExp(`${beginning('/nyhedsbreve/')}.`), 'nyhedsbrev'],
  [new RegExp(`${beginning('/ordbog/')}#`), 'ordbog'],
  [new RegExp(`${beginning('/retskilder/')}#`), 'retskilde'],
  [new RegExp(beginning('/vejledning/', '/beregnere/', '/nyhedsbreve/', '/ordbog/', '/retskilder/')), 'emne'],
];
export const kindOf = (url: string): Kind => KINDS.find(([pattern]) => pattern.test(url))?.[1] ?? 'side';

const BLOCK = new Set([
  'p',
  'li',
  'tr',
  'dt',
  'dd',
  'caption',
  'figcaption',
  'summary',
  'h4',
  'div',
  'section',
  'ul',
  'ol',
  'dl',
  'table',
  'form',
]);
const LEFT_OUT = new Set(['script', 'style', 'svg', 'nav', 'form', 'noscript', 'template', 'h1']);

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const has = (node: ElementNode, attribute: string) => Object.hasOwn(node.attributes, attribute);
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const plain = (html: string) =>
  html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
    name ? (ENTITIES[name] ?? all) : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
const tidy = (text: string) => plain(text).replace(/\s+/g, ' ').trim();

function* elements(node: Node): Generator<ElementNode> {
  if (isElement(node)) yield node;
  if ('children' in node) for (const child of (node as ElementNode).children) yield* elements(child);
}
const textOf = (node: Node): string =>
  node.type === TEXT_NODE
    ? (node as TextNode).value
    : 'children' in node
      ? (node as ElementNode).children.map(textOf).join('')
      : '';

/** The sections under a node. A link's own words are left out where the node is a list of links to other pages. */
function sectionsOf(root: ElementNode, withLinks: boolean): Section[] {
  const sections: Section[] = [{ slug: '', heading: '', blocks: [] }];
  let block = '';
  const endBlock = () => {
    const text = tidy(block);
    if (/[\p{L}\d]/u.test(text)) sections.at(-1)!.blocks.push(text);
    block = '';
  };
  const visit = (node: Node) => {
    if (node.type === TEXT_NODE) block += (node as TextNode).value;
    if (!isElement(node)) return;
    if (
      LEFT_OUT.has(node.name) ||
      has(node, 'data-pagefind-ignore') ||
      // What went wrong, of which there is nothing to find.
      node.attributes['role'] === 'alert' ||
      (node !== root && has(node, 'data-search-entry'))
    )
      return;
    if (!withLinks && node.name === 'a' && node.attributes['href']?.startsWith('/')) return;
    if ((node.name === 'h2' || node.name === 'h3') && has(node, 'id')) {
      endBlock();
      if (node.parent !== root || !has(root, 'data-search-entry')) {
        const isExample = node.parent.name === 'article';
        sections.push({
          slug: node.attributes['id']!,
          heading: tidy(textOf(node)),
          blocks: [],
          ...(isExample && { isExample }),
        });
      }
      return;
    }
    const isBlock = BLOCK.has(node.name);
    if (isBlock) endBlock();
    for (const child of node.children) visit(child);
    if (isBlock) endBlock();
    else if (node.name === 'td' || node.name === 'th') block += ' · ';
    else if (node.name === 'br') block += ' ';
  };
  visit(root);
  endBlock();
  return sections
    .map((section) => ({ ...section, blocks: section.blocks.map((text) => text.replace(/( ·)+$/, '')) }))
    .filter(({ slug, blocks }) => slug !== '' || blocks.length > 0);
}

/** The language of a page, by its address under the base path. */
export const languageOf = (url: string): Language =>
  codes.find((code) => languages[code].prefix !== '' && url.startsWith(languages[code].prefix)) ?? 'da';
export const prefixOf = (language: Language): string => languages[language].prefix;

/** Names in an attribute, with commas between. */
const named = ({ attributes }: ElementNode, attribute: string) =>
  plain(attributes[attribute] ?? '')
    .split(', ')
    .filter(Boolean);

/** The records of a built page: itself, and each entry (`data-search-entry`) on it. None for a page that is not to be found. */
export function recordsOf(html: string, path: string, base: string): SearchRecord[] {
  const page = [...elements(parse(html) as Node)];
  const main = page.find((node) => has(node, 'data-pagefind-body'));
  const title = page.find(({ name }) => name === 'h1');
  if (main === undefined || title === undefined) return [];

  const filters: Record<string, string[]> = {};
  for (const { attributes } of page) {
    const given = attributes['data-pagefind-filter'] ?? attributes['data-pagefind-meta'];
    if (given?.endsWith('[content]'))
      (filters[given.slice(0, -'[content]'.length)] ??= []).push(plain(attributes['content'] ?? ''));
  }
  const inside = (address: string) => address.startsWith(base) && !address.startsWith('//');
  const linksIn = (part: ElementNode) =>
    [...elements(part)].flatMap((node) => {
      const address = node.name === 'a' ? node.attributes['href'] : undefined;
      return address && inside(address) ? [{ path: address.slice(base.length), text: tidy(textOf(node)) }] : [];
    });
  const kind = kindOf(path);
  const description = page.find(({ name, attributes }) => name === 'meta' && attributes['name'] === 'description');
  const whole: SearchRecord = {
    url: path,
    title: tidy(textOf(title)),
    kind,
    lead: plain(description?.attributes['content'] ?? ''),
    // A list of pages is found by its own name, not by theirs.
    sections: kind === 'emne' || path === prefixOf(languageOf(path)) ? [] : sectionsOf(main, kind !== 'nyhedsbrev'),
    filters,
    called: new Set(),
    explains: [...elements(main)].flatMap(({ attributes }) => {
      const id = /^ord-(.+)/.exec(attributes['popovertarget'] ?? '')?.[1];
      return id ? [`${pathIn(languageOf(path), '/ordbog/')}#${id}`] : [];
    }),
    forms: [],
    elsewhere: [],
    linksTo: linksIn(main),
  };
  const entries = page
    .filter((node) => has(node, 'data-search-entry'))
    .flatMap((node): SearchRecord[] => {
      const heading = [...elements(node)].find(({ attributes, name }) => /^h[23]$/.test(name) && attributes['id']);
      if (heading === undefined) return [];
      const url = `${path}#${heading.attributes['id']}`;
      const sections = sectionsOf(node, false);
      return [
        {
          ...whole,
          url,
          title: tidy(textOf(heading)),
          kind: kindOf(url),
          lead: '',
          sections,
          forms: named(node, 'data-search-entry'),
          elsewhere: named(node, 'data-search-elsewhere'),
          linksTo: linksIn(node),
          called: new Set(),
          explains: [],
        },
      ];
    });
  return [whole, ...entries];
}

/**
 * Lets each record also be found by what other pages call it, guidance by the terms that the glossary refers to it for, and a
 * calculator by the search words of the guidance it belongs to; a calculator is for the same readers, and about the same topics,
 * as that guidance.
 */
export function linkRecords(records: readonly SearchRecord[]): SearchRecord[] {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  for (const { kind, title, linksTo } of records) {
    if (kind !== 'vejledning' && kind !== 'emne' && kind !== 'ordbog') continue;
    for (const { path, text } of linksTo) {
      const target = byUrl.get(path) ?? byUrl.get(path.replace(/#.*/, ''));
      // The glossary says where to read on about a term; a calculator is linked to as »Beregn din sag«.
      if (target?.kind !== 'beregner') target?.called.add(kind === 'ordbog' ? title : text);
    }
  }
  return records.map((unlinked) => {
    const explains = unlinked.explains.flatMap((url) => byUrl.get(url)?.title ?? []);
    const record = { ...unlinked, explains };
    if (record.kind !== 'beregner') return record;
    const guidance = records.filter(
      ({ kind, linksTo }) =>
        // One that stands on the page itself leads to a place on its own.
        kind === 'vejledning' && linksTo.some(({ path }) => path.replace(/#.*/, '') === record.url),
    );
    const names = [...new Set(guidance.flatMap(({ filters }) => Object.keys(filters)))];
    const union = names.map(
      (name) => [name, [...new Set(guidance.flatMap(({ filters }) => filters[name] ?? []))]] as const,
    );
    // A calculator is kept up to date, whatever becomes of the guidance.
    return { ...record, filters: { ...Object.fromEntries(union), status: ['gældende'], ...record.filters } };
  });
}
