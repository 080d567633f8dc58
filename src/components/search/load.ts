import type { Language } from '../../rules/core/languages.ts';
import { href } from '../../site/address.ts';
import type { Alike, Contents, Passages, Spellings } from '../../site/search/shape.ts';
import { headOf, letterOf, unpackTerms } from '../../site/search/term-list.ts';
import { element } from './dom.ts';
import { type Pagefind, PAGEFIND_OPTIONS } from './engine.ts';

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
  /** Of this site's alone, see `CHANGES` in the build of the index. */
  entryFrom(list: Promise<Response>): void;
}

/** A browser remembers by its address that a module did not come: with one more of these it asks again. */
let turn = '';

/**
 * Pagefind, which begins to come at once: its script, its engine, its list and what that names, not one turn after the other.
 * A page of search has the first two in its head.
 */
function pagefindIn(folder: string): () => Promise<Pagefind> {
  const preload = (file: string) =>
    document.head.append(
      element('link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: folder + file }),
    );
  preload('wasm.unknown.pagefind');
  const pagefind = once(async () => {
    const list = get(folder, 'pagefind-entry.json', 'no-cache').then(async (response) => {
      const { languages } = (await response.clone().json()) as { languages: Record<string, { hash: string }> };
      for (const { hash } of Object.values(languages)) preload(`pagefind.${hash}.pf_meta`);
      return response;
    });
    // Where both fail, the script says so.
    list.catch(() => undefined);
    const address = `${folder}pagefind.js${turn}`;
    turn += '#';
    const { createInstance, entryFrom } = (await import(/* @vite-ignore */ address)) as PagefindModule;
    entryFrom(list);
    const instance = createInstance({ ...PAGEFIND_OPTIONS, basePath: folder });
    await instance.init();
    return instance;
  });
  // Who asks it is told whether it came.
  void pagefind().catch(() => undefined);
  return pagefind;
}

/** What there is to find in a language, fetched as it is asked for. */
export function sourceIn(language: Language) {
  const folder = folderOf(language);
  const passages = new Map<string, Passages>();
  const pagefind = pagefindIn(folder);
  const alike = by(headOf, async (head) => {
    const packed = await json<Alike>(folder, `termer/${head}.json`, 'no-cache');
    return { ...packed, terms: unpackTerms(packed.terms) };
  });
  return {
    alike,
    pagefind,
    /** What there is to find: comes after the engine, while that asks. Not named by its content: always what belongs to this index. */
    contents: once(async () => {
      await pagefind().catch(() => undefined);
      return json<Contents>(folder, 'sider.json', 'no-cache');
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
