import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Engine, type Found, type Pagefind, PAGEFIND_OPTIONS } from '../../src/components/search/engine.ts';
import { suggestion } from '../../src/components/search/suggest.ts';
import type { Alike, Contents, Spellings } from '../../src/site/search/shape.ts';
import { headOf, letterOf, unpackTerms } from '../../src/site/search/term-list.ts';
import { termsIn } from '../../src/site/search/terms.ts';
import { spoken as danish } from '../../src/site/search/language.da.ts';
import { spoken as english } from '../../src/site/search/language.en.ts';

interface PagefindModule {
  createInstance(options: object): Pagefind & { init(): Promise<void> };
}

const HOST = 'http://index.invalid/';

/** The search of a built site, run in this process: what a reader is shown for what is typed, a suggestion followed where nothing is found. */
export async function openIndex(
  dist: string,
  language: 'da' | 'en' = 'da',
): Promise<(query: string) => Promise<Found & { suggested?: string }>> {
  const terms = termsIn(language === 'da' ? danish : english);
  const folder = join(dist, 'pagefind', language === 'da' ? '' : language);
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (address, options) =>
    String(address).startsWith(HOST)
      ? new Response(await readFile(join(folder, new URL(String(address)).pathname)))
      : elsewhere(address, options);
  const json = async (file: string) => JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown;

  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  const pagefind = createInstance({ ...PAGEFIND_OPTIONS, basePath: HOST });
  await pagefind.init();
  const index = {
    pagefind: async () => pagefind,
    alike: async (term: string) => {
      const packed = (await json(`termer/${headOf(term)}.json`)) as Alike;
      return { ...packed, terms: unpackTerms(packed.terms) };
    },
    contents: async () => (await json('sider.json')) as Contents,
  };
  const engine = new Engine(index, terms);
  const spellingsLike = async (term: string) => (await json(`ord/${letterOf(term)}.json`)) as Spellings;
  return async (query) => {
    const found = await engine.find(query);
    const meant = await suggestion(query, found.unknown, spellingsLike, (words) => engine.isOnOnePage(words), terms);
    if (found.results.length > 0 || !meant) return found;
    const { results } = meant.isSplit ? found : await engine.find(meant.query);
    return { ...found, results, suggested: meant.query };
  };
}
