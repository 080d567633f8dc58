import { type Passages, slugOf } from '../../site/search/shape.ts';
import type { Asked, Terms } from '../../site/search/terms.ts';

const LENGTH = 200;
const SHORT = 80;
const MOST_PLACES = 2;
/** What a word of the page's title counts of what another does: all of the page is about it. */
const IN_TITLE = 0.1;
/** What a worked example counts of what another section does: it is one case, and not the rule. */
const EXAMPLE = 0.8;

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}
/** A place on a page: a section, and the passage in it that answers best. */
export interface Place {
  readonly slug: string;
  readonly heading: string;
  readonly pieces: readonly Piece[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}
/** A text with the term of each of its words. */
interface Read {
  readonly text: string;
  readonly words: readonly (Span & { readonly term: string })[];
}

const readWith =
  ({ termOf }: Terms) =>
  (text: string): Read => ({
    text,
    words: [...text.matchAll(/[\p{L}\d]+(?:[-–'’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      term: termOf(word.toLowerCase()),
    })),
  });
interface ReadSection {
  readonly slug: string;
  readonly heading: Read;
  readonly blocks: readonly Read[];
  readonly counts: number;
}
const readPages = new WeakMap<Passages, readonly ReadSection[]>();
function readPage(passages: Passages, read: (text: string) => Read) {
  const readAll = (sections: Passages['sections'], counts: number) =>
    sections.map(([slug, heading, ...blocks]) => ({
      slug: slug === 0 ? slugOf(heading) : slug,
      heading: read(heading),
      blocks: blocks.map(read),
      counts,
    }));
  const sections = readPages.get(passages) ?? [
    ...readAll(passages.sections, 1),
    ...readAll(passages.examples, EXAMPLE),
  ];
  readPages.set(passages, sections);
  return sections;
}

/** Finds a number however it is set: »35308410« in »35 30 84 10«, »p9c« in »§ 9 c«. */
const numberPattern = (number: string) =>
  new RegExp(`(?<![\\p{L}\\d])${[...number.replace(/^p(?=\d)/, '')].join('[\\s\\u00a0./-]*')}(?![\\p{L}\\d])`, 'giu');

const isSaid = (found: string, term: string) =>
  found === term || (term.length > 2 && found.startsWith(term)) || (term.length > 3 && found.includes(term));

/** Finds where a text of a page has each word that is asked for, in their order. */
function finder(asked: readonly Asked[], page: readonly ReadSection[]): (read: Read) => Span[][] {
  const isOnPage = (term: string) =>
    page.some(({ heading, blocks }) =>
      [heading, ...blocks].some(({ words }) => words.some((word) => isSaid(word.term, term))),
    );
  const wanted = asked.map(({ term, standsFor = [] }) => {
    const said = standsFor.map((terms) => terms.split(' ')).filter((terms) => terms.every(isOnPage));
    return { terms: [term, ...said.flat()], pattern: /\d/.test(term) ? numberPattern(term) : undefined };
  });
  return ({ text, words }) =>
    wanted.map(({ terms, pattern }) =>
      pattern
        ? [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
        : words.filter((word) => terms.some((term) => isSaid(word.term, term))),
    );
}

/** A block, and those after it while it is short: a row or an item says little alone. */
function fromBlock(blocks: readonly Read[], start: number, read: (text: string) => Read): Read {
  let text = blocks[start]?.text ?? '';
  for (let i = start + 1; i < blocks.length && text.length < SHORT; i++) text += ` · ${blocks[i]!.text}`;
  return text === blocks[start]?.text ? blocks[start] : read(text);
}

/** Around the first word found: from the start of its sentence, if that is near. */
function cut(text: string, first: number): Span {
  if (text.length <= LENGTH * 1.2) return { start: 0, end: text.length };
  const sentence = first - /[^.!?]*$/.exec(text.slice(0, first))![0].trimStart().length;
  const start = first - sentence < LENGTH / 2 ? sentence : text.indexOf(' ', first - LENGTH / 3) + 1;
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH);
  return { start, end: end > start ? end : text.length };
}

function pieces(text: string, spans: readonly Span[]): Piece[] {
  const { start, end } = cut(text, spans[0]?.start ?? 0);
  const result: Piece[] = [];
  let at = start;
  const add = (to: number, marked: boolean) => {
    if (to > at) result.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const span of spans.filter((one) => one.start >= start && one.end <= end)) {
    add(span.start, false);
    add(span.end, true);
  }
  add(end, false);
  if (start > 0) result.unshift({ text: '… ', marked: false });
  if (end < text.length) result.push({ text: ' …', marked: false });
  return result;
}

/** What each word says of where on the page to look, 1 at most: more, the fewer sections have it. */
function weigh(title: readonly Span[][], sections: readonly (readonly Span[][])[][]): number[] {
  const weights = title.map((inTitle, word) => {
    const having = sections.filter((texts) => texts.some((found) => found[word]!.length > 0)).length;
    return having === 0 ? 0 : Math.log2(1 + sections.length / having) * (inTitle.length > 0 ? IN_TITLE : 1);
  });
  const most = Math.max(...weights) || 1;
  return weights.map((weight) => weight / most);
}

/** The places on a page that answer best, the best first; its beginning where none of the words stands on it. */
export function places(passages: Passages, asked: readonly Asked[], title: string, terms: Terms): Place[] {
  const read = readWith(terms);
  const page = readPage(passages, read);
  const find = finder(asked, page);
  const sections = page.map((section) => ({
    ...section,
    inHeading: find(section.heading),
    inBlocks: section.blocks.map(find),
  }));
  const weights = weigh(
    find(read(title)),
    sections.map(({ inHeading, inBlocks }) => [inHeading, ...inBlocks]),
  );
  const worth = (found: readonly Span[][]) =>
    weights.reduce((sum, weight, word) => sum + (found[word]!.length > 0 ? weight : 0), 0);
  const scored = sections.map(({ slug, heading, blocks, counts, inHeading, inBlocks }) => {
    const scores = inBlocks.map(worth);
    const best = fromBlock(blocks, Math.max(0, scores.indexOf(Math.max(...scores))), read);
    const found = find(best);
    return {
      slug,
      heading: heading.text,
      best,
      found: found.flat(),
      isHit: [...found, ...inHeading].some((spans) => spans.length > 0),
      // The beginning of a page is its answer.
      score: counts * (worth(found) + (slug === '' ? 0.4 : worth(inHeading) * 0.5)),
    };
  });
  const ranked = scored.filter(({ isHit }) => isHit).toSorted((a, b) => b.score - a.score);
  const chosen =
    ranked.length === 0
      ? scored.slice(0, 1)
      : ranked.filter(({ slug, score }, i) => i === 0 || (slug !== '' && score >= ranked[0]!.score * 0.7));
  return chosen.slice(0, MOST_PLACES).map(({ slug, heading, best, found }) => {
    const spans = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return { slug, heading, pieces: pieces(best.text, spans) };
  });
}
