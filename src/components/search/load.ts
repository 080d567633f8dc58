import type { Language } from '../../rules/core/languages.ts';
import { href } from '../../site/address.ts';
import type { Alike, Contents, Passages, Spellings } from '../../site/search/shape.ts';
import { headOf, letterOf, unpackTerms } from '../../site/search/term-list.ts';
import type { Terms } from '../../site/search/terms.ts';
import { element } from './dom.ts';
import { Engine, type Pagefind, PAGEFIND_OPTIONS } from './engine.ts';

/** Where the index of a language stands. The list of languages is not asked: it comes with all that calculators share. */
const folderOf = (language: Language) => href(`/pagefind/${language === 'da' ? '' : `${language}/`}`);

async function get(folder: string, file: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(folder + file, { cache });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}
const json = async <T>(folder: string, file: string, cache?: RequestCache) =>
  (await (await get(folder, file, cache)).json()) as T;

/** Fetches once; again after a failure. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** What there is for terms that begin alike. */
function by<T>(headOfTerm: (term: string) => string, load: (head: string) => Promise<T>): (term: string) => Promise<T> {
  const known = new Map<string, () => Promise<T>>();
  return (term) => {
    const head = headOfTerm(term);
    const loading = known.get(head) ?? once(() => load(head));
    known.set(head, loading);
    return loading();
  };
}

interface PagefindModule {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

/** A browser remembers by its address that a module did not come: with one more of these it asks again. */
let turn = '';

/** Asks for Pagefind's script and its engine before there is a search: not one turn after the other. A page of search has it in its head. */
export function askAhead(language: Language) {
  const folder = folderOf(language);
  document.head.append(
    element('link', { rel: 'modulepreload', href: `${folder}pagefind.js` }),
    element('link', {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      fetchPriority: 'low',
      href: `${folder}wasm.unknown.pagefind`,
    }),
  );
}

/** What there is to find in a language, fetched as it is asked for. */
export function sourceIn(language: Language, terms: Terms) {
  const folder = folderOf(language);
  const passages = new Map<string, Passages>();
  const pagefind = once(async () => {
    const address = `${folder}pagefind.js${turn}`;
    turn += '#';
    const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
    const instance = createInstance({ ...PAGEFIND_OPTIONS, basePath: folder });
    await instance.init();
    return instance;
  });
  const alike = by(headOf, async (head) => {
    const packed = await json<Alike>(folder, `termer/${head}.json`, 'no-cache');
    return { ...packed, terms: unpackTerms(packed.terms) };
  });
  return {
    alike,
    /** The engine and what it can find. */
    search: once(async () => {
      // Begins to come now; who asks it is told whether it did.
      void pagefind().catch(() => undefined);
      // Not named by its content: always the one that belongs to this index.
      const contents = await json<Contents>(folder, 'sider.json', 'no-cache');
      return { engine: new Engine({ pagefind, alike }, contents, terms), contents };
    }),
    /** The spellings on the site with the same first letter: only needed when a word is not found. */
    spellingsLike: by(letterOf, (head) => json<Spellings>(folder, `ord/${head}.json`)),
    /** What a page has to show, if it is here already. */
    loadedPassages: (id: string): Passages | undefined => passages.get(id),
    async loadPassages(id: string): Promise<Passages> {
      const loaded = passages.get(id) ?? (await json<Passages>(folder, `tekst/${id}.json`));
      passages.set(id, loaded);
      return loaded;
    },
    /** What to do when nothing is found: it stands on the search page. */
    help: once(async () => {
      const selector = '[data-search-help]';
      const here = document.querySelector<HTMLElement>(selector);
      if (here) return here;
      const text = await (await get(folder, 'hjaelp.html', 'no-cache')).text();
      const page = new DOMParser().parseFromString(text, 'text/html');
      return document.importNode(page.querySelector<HTMLElement>(selector)!, true);
    }),
  };
}

export type Source = ReturnType<typeof sourceIn>;
