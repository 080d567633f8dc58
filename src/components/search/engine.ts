import type { Kind } from '../../site/search/records.ts';
import {
  type Alike,
  type Contents,
  type Facet,
  type FilterName,
  FILTERS,
  fragmentOf,
} from '../../site/search/shape.ts';
import { type Asked, END, type Terms } from '../../site/search/terms.ts';

/** What is used of Pagefind's own interface. */
export interface Pagefind {
  search(term: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}
/** What is asked, each once it has come. */
export interface Index {
  pagefind(): Promise<Pagefind>;
  /** All terms with the same first letter, unpacked, and what those stand for that pages do not have. */
  alike(term: string): Promise<Pick<Alike, 'also'> & { readonly terms: readonly string[] }>;
  contents(): Promise<Contents>;
}
/** Pagefind's ranking is left linear in the weights of the index, so that they alone decide. */
export const PAGEFIND_OPTIONS = {
  noWorker: true,
  ranking: { termFrequency: 0, pageLength: 0, termSaturation: 2, termSimilarity: 1, metaWeights: { title: 0 } },
};

/** Guidance before newsletters, and a calculator before the guidance it answers as well as. */
const BY_KIND: Record<Kind, number> = {
  beregner: 1.1,
  vejledning: 1,
  ordbog: 0.8,
  side: 0.6,
  retskilde: 0.6,
  nyhedsbrev: 0.5,
  emne: 0.5,
};
const FORMER = 0.6;
/** How much a page loses for each word that it lacks. */
const COVERAGE = 3;
/** A whole word counts more than the beginning of one. */
const WHOLE = 1;
const BEGINNING = 0.6;

export type Chosen = Partial<Record<FilterName, Facet>>;

export interface Result {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  readonly facets: readonly Facet[];
}
export interface Found {
  readonly results: readonly Result[];
  readonly asked: readonly Asked[];
  /** Words that no page has. */
  readonly unknown: readonly Asked[];
  /** How many results there would be with each facet chosen. */
  readonly counts: ReadonlyMap<Facet, number>;
}

interface Page extends Result {
  readonly titleTerms: ReadonlySet<string>;
  readonly prior: number;
}

/** At most one entry of the glossary or the law register above the first guidance: who types a headword wants to be guided. */
function guided(pages: readonly Page[]): readonly Page[] {
  const best = pages.findIndex(({ kind }) => kind === 'vejledning');
  const isEntry = ({ kind }: Page) => kind === 'ordbog' || kind === 'retskilde';
  const later = pages.slice(0, Math.max(best, 0)).filter(isEntry).slice(1);
  const upToBest = pages.slice(0, best + 1).filter((page) => !later.includes(page));
  return [...upToBest, ...later, ...pages.slice(best + 1)];
}

/** Ranks the pages for what is typed, from what Pagefind finds for each word of it. */
export class Engine {
  /** How this language's words are compared. */
  readonly terms: Terms;
  readonly #index: Index;
  #listed: { readonly facets: readonly Facet[]; readonly pages: ReadonlyMap<string, Page> } | undefined;

  constructor(index: Index, terms: Terms) {
    this.terms = terms;
    this.#index = index;
  }

  /** The facets, and the pages by their name. */
  async #contents() {
    const { terms } = this;
    const contents = await this.#index.contents();
    const { ids, urls, titles, kinds, has } = contents.pages;
    const page = (id: string, i: number): Page => {
      const [title, kind] = [titles[i]!, kinds[i]!];
      const url = urls[i]!.replace(/#$/, () => `#${fragmentOf(title)}`);
      const facets = has[i]!.map((at) => contents.facets[at]!);
      const prior = BY_KIND[kind] * (facets.some(({ former }) => former) ? FORMER : 1);
      return { id, url, title, kind, facets, titleTerms: new Set(terms.wordsOf(title).map(terms.termOf)), prior };
    };
    return (this.#listed ??= {
      facets: contents.facets,
      pages: new Map(ids.split(' ').map((id, i) => [id, page(id, i)])),
    });
  }

  /** »146« is also asked of what only has it as »§ 146«. */
  async #known(asked: Asked): Promise<Asked> {
    const isKnown = async (term: string) => (await this.#index.alike(term)).terms.includes(term);
    const section = `p${asked.term}`;
    const isSection = /^\d/.test(asked.term) && !(await isKnown(asked.term)) && (await isKnown(section));
    const term = isSection ? section : asked.term;
    const { also } = await this.#index.alike(term);
    const isMeant = (other: string) => other === term || (term.length > 2 && other.startsWith(term));
    const standsFor = Object.keys(also).filter((said) => also[said]!.split(' ').some(isMeant));
    return { ...asked, term, standsFor };
  }

  /** Each page's score for a word: where it stands whole, and where a word begins with it. */
  async #scores({ term }: Asked): Promise<Map<string, number>> {
    // The beginning of a number is another number, and two letters begin too much.
    const mayBegin = term.length > 2 && !/\d/.test(term);
    const { terms } = await this.#index.alike(term);
    const asking = [];
    // Pagefind answers a word that it does not know with shorter ones: it is only asked for what is there.
    if (terms.includes(term)) asking.push({ text: term + END, counts: WHOLE });
    if (mayBegin && terms.some((other) => other.startsWith(term))) asking.push({ text: term, counts: BEGINNING });
    const scores = new Map<string, number>();
    if (asking.length === 0) return scores;
    const pagefind = await this.#index.pagefind();
    for (const { text, counts } of asking) {
      const { results } = await pagefind.search(text);
      for (const { id, score } of results) {
        const name = id.slice(id.indexOf('_') + 1);
        scores.set(name, (scores.get(name) ?? 0) + score * counts);
      }
    }
    return scores;
  }

  /** Whether some page has all of these words. */
  async isOnOnePage(words: string): Promise<boolean> {
    const [first, ...others] = await Promise.all(this.terms.wordsAsked(words).map((word) => this.#scores(word)));
    return [...(first?.keys() ?? [])].some((id) => others.every((scores) => scores.has(id)));
  }

  #ranked(asked: readonly Asked[], scores: readonly Map<string, number>[], pages: Iterable<Page>): Page[] {
    const known = scores.filter(({ size }) => size > 0);
    const total = (page: Page) => {
      const matched = known.flatMap((ofWord) => ofWord.get(page.id) ?? []);
      const inTitle = asked.filter(({ term }) => page.titleTerms.has(term)).length;
      const titleShare = inTitle / Math.max(page.titleTerms.size, asked.length);
      const sum = matched.reduce((a, b) => a + b, 0);
      return sum * (matched.length / Math.max(known.length, 1)) ** COVERAGE * (1 + titleShare) * page.prior;
    };
    return [...pages]
      .map((page) => ({ page, score: total(page) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .map(({ page }) => page);
  }

  /** The pages for what is typed, best first. With nothing typed: every page that the filters leave. */
  async find(query: string, chosen: Chosen = {}): Promise<Found> {
    const asked = await Promise.all(this.terms.wordsAsked(query).map((word) => this.#known(word)));
    const scores = await Promise.all(asked.map((word) => this.#scores(word)));
    const { facets: all, pages } = await this.#contents();
    const ranked =
      asked.length > 0
        ? this.#ranked(asked, scores, pages.values())
        : [...pages.values()].toSorted((a, b) => b.prior - a.prior);
    const unknown = asked.filter(({ term }, i) => scores[i]!.size === 0 && term.length > 1);
    const passes = (page: Page, besides?: FilterName) =>
      Object.values(chosen).every((facet) => facet.filter === besides || page.facets.includes(facet));
    const counts = new Map(all.map((facet) => [facet, 0]));
    const remaining = FILTERS.map((filter) => [filter, ranked.filter((page) => passes(page, filter))] as const);
    for (const [filter, left] of remaining)
      for (const { facets } of left)
        for (const facet of facets) if (facet.filter === filter) counts.set(facet, counts.get(facet)! + 1);
    return { results: guided(ranked.filter((page) => passes(page))), asked, unknown, counts };
  }
}
