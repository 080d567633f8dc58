import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { type Node, parse, renderSync } from 'ultrahtml';
import { querySelector } from 'ultrahtml/selector';
import { minify } from 'vite';
import { codes, type Language } from '../../rules/core/languages.ts';
import { pathIn } from '../paths.ts';
import { Compounds } from './compounds.ts';
import { type EditorsWords, editorsWords, formsAsSynonyms } from './editors-words.ts';
import { Expansion } from './expansion.ts';
import { facetsOf } from './facets.ts';
import { languageOf, linkRecords, prefixOf, recordsOf, type SearchRecord } from './records.ts';
import { SAID } from './said.ts';
import { type Contents, fragmentOf } from './shape.ts';
import { letterOf, LETTERS } from './term-list.ts';
import { alike, passagesOf, spellings } from './shown.ts';
import { type Terms, termsIn } from './terms.ts';
import { weightedPage, weightsOf } from './weights.ts';

/** Where the index stands in the built site. */
export const FOLDER = 'pagefind';
/** Pagefind stems no language that it does not know: {@link terms} are stems already. Short: it stands in all of its names. */
const UNKNOWN = 'x';
/** How much of the index is in a file that a word fetches: Pagefind's own 20,000 is 30 KB here, this 2. */
const CHUNK = '800';

/** What a page says to the index, and to no reader. */
const FOR_THE_INDEX = /<meta name="search"(?: [\w-]+="[^"]*")+>| data-pagefind-[a-z]+(?:="[^"]*")?/g;

/** What there is to find on the built pages, which are left without what they say to the index alone. */
async function readRecords(dist: string, base: string): Promise<SearchRecord[]> {
  const all = (await readdir(dist, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const files = all.filter((file) => /(^|\/)index\.html$/.test(file));
  const records: SearchRecord[] = [];
  for (const file of files.toSorted()) {
    const html = await readFile(join(dist, file), 'utf8');
    records.push(...recordsOf(html, file.slice(0, -'index.html'.length), base));
    const light = html.replace(FOR_THE_INDEX, '');
    if (light !== html) await writeFile(join(dist, file), light);
  }
  return linkRecords(records);
}

function failIf(errors: readonly string[] = []) {
  if (errors.length > 0) throw new Error(`Søgningens indeks kunne ikke laves: ${errors.join(', ')}`);
}

async function pagefindFiles(pages: Iterable<{ url: string; content: string }>): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index, errors } = await createIndex({ forceLanguage: UNKNOWN });
  failIf(errors);
  if (!index) throw new Error('Pagefind svarer ikke');
  // One after the other: the order decides the bytes of the index. Meanwhile the next is made.
  let adding: ReturnType<typeof index.addHTMLFile> | undefined;
  for (const page of pages) {
    failIf((await adding)?.errors);
    adding = index.addHTMLFile(page);
  }
  failIf((await adding)?.errors);
  const { files } = await index.getFiles();
  return files;
}

/** What is put in the place of what in Pagefind's script. */
const CHANGES: readonly (readonly [theirs: string, ours: string])[] = [
  // It puts the time into an address, so that no old list is used. Nothing goes into a query string here: the browser is asked;
  // and who loads the script may have asked for the list with it, and hands it over.
  [
    'entryUrl+=`?ts=${Date.now()}`;}let entry_response=await this.throttledFetch(entryUrl)',
    "}let entry_response=await(askedFor??fetch(entryUrl,{cache:'no-cache'}))",
  ],
  // The browser unpacks its files: the script's own way takes 30 ms of a fast processor before the first result.
  ['queued.resolve(await fetch(queued.input))', 'queued.resolve(await unpacked(await fetch(queued.input)))'],
  ['data=gz_default(data);', ''],
];
const ADDED = `;let askedFor;export const entryFrom=(list)=>{askedFor=list};
const unpacked=async(response)=>{const packed=new Uint8Array(await response.arrayBuffer());
return new Response(packed[0]===31?new Response(packed).body.pipeThrough(new DecompressionStream('gzip')):packed)}`;

function changed(script: string): string {
  const missing = CHANGES.find(([theirs]) => !script.includes(theirs));
  if (missing) throw new Error(`Pagefind gør noget på en anden måde end før: ret CHANGES, der har ${missing[0]}`);
  return CHANGES.reduce((all, [theirs, ours]) => all.replace(theirs, () => ours), script) + ADDED;
}

/** As the site's own scripts are written: Pagefind's keeps the names of its variables, a sixth of it. */
async function asBuilt(script: string): Promise<string> {
  const { code, errors } = await minify('pagefind.js', changed(script), { module: true });
  failIf(errors.map(({ message }) => message));
  return code;
}

/** What to do when nothing is found: it stands on the search's page, and is fetched alone by the others. */
async function helpOn(dist: string, language: Language): Promise<string> {
  const path = pathIn(language, '/soeg/');
  const title = SAID[language].page.search;
  const page = parse(await readFile(join(dist, path, 'index.html'), 'utf8')) as Node;
  const help = querySelector(page, '[data-search-help]') as Node | null;
  if (!help) throw new Error(`Siden /${path} har ingen hjælp (data-search-help)`);
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><h1>${title}</h1>${renderSync(help)}</body></html>`;
}

/** Pagefind's name for each record, by its address. */
function idsByUrl(files: readonly IndexFile[]): Map<string, string> {
  const fragments = files.filter(({ path }) => path.startsWith('fragment/'));
  return new Map(
    fragments.map(({ path, content }) => {
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, path.slice(`fragment/${UNKNOWN}_`.length, -'.pf_fragment'.length)];
    }),
  );
}

/** The words of one language: its terms, and what editors have written of them. */
interface Words {
  readonly terms: Terms;
  readonly written: EditorsWords;
}

async function wordsOfAll(): Promise<Record<Language, Words>> {
  const all = codes.map(async (code) => {
    const terms = termsIn(SAID[code].words.spoken);
    return [code, { terms, written: await editorsWords(code, terms) }] as const;
  });
  return Object.fromEntries(await Promise.all(all)) as Record<Language, Words>;
}

/** What a term is called in other languages, and what people there call it too. */
const elsewhereOf = ({ elsewhere }: SearchRecord, others: readonly Words[]) =>
  others.flatMap(({ terms, written }) =>
    elsewhere
      .flatMap((name) => [name, ...(written.listed.get(name.toLowerCase()) ?? [])])
      // Without what says nothing there.
      .map((name) => terms.wordsOf(name).join(' ')),
  );

/** Builds the index of one language's pages into the site, that of another than Danish below its prefix. */
async function buildOne(
  dist: string,
  language: Language,
  records: readonly SearchRecord[],
  titles: ReadonlyMap<string, string>,
  words: Record<Language, Words>,
) {
  const { terms: ofLanguage, written } = words[language];
  const others = codes.filter((code) => code !== language).map((code) => words[code]);
  const compounds = language === 'da' ? new Compounds(written.compounds) : undefined;
  const own = records.flatMap(({ forms }) => formsAsSynonyms(ofLanguage, forms));
  const foreign = records.flatMap((record) => formsAsSynonyms(ofLanguage, record.forms, elsewhereOf(record, others)));
  const expansion = new Expansion(
    { forms: written.forms, synonyms: [...written.synonyms, ...foreign] },
    ofLanguage,
    compounds,
  );
  const terms = new Set<string>();
  const files = await pagefindFiles(
    records.values().map((record) => {
      const weights = weightsOf(record, expansion);
      for (const term of weights.keys()) terms.add(term);
      return { url: record.url, content: weightedPage(weights, UNKNOWN) };
    }),
  );

  const folder = join(dist, FOLDER, prefixOf(language));
  const put = async (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  await rm(folder, { recursive: true, force: true });
  // Not Pagefind's own interfaces, nor its fragments: they would show the terms.
  const wanted = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index))$/;
  for (const { path, content } of files.filter((file) => wanted.test(file.path)))
    await put(path, path === 'pagefind.js' ? await asBuilt(Buffer.from(content).toString('utf8')) : content);

  // Its licence asks that its text goes along.
  const licence = new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind'));
  await put('LICENSE.txt', await readFile(licence));

  const ids = idsByUrl(files);
  const id = ({ url }: SearchRecord) => ids.get(url)!;
  const { facets, indexes } = facetsOf(records, titles, SAID[language].page.facets, language);
  const contents: Contents = {
    facets,
    pages: {
      ids: records.map(id).join(' '),
      urls: records.map(({ url, title }) =>
        url.endsWith(`#${fragmentOf(title)}`) ? url.slice(0, url.indexOf('#') + 1) : url,
      ),
      titles: records.map(({ title }) => title),
      kinds: records.map(({ kind }) => kind),
      has: records.map(indexes),
    },
  };
  await put('sider.json', JSON.stringify(contents));
  for (const [head, of] of Object.entries(alike(records, terms, expansion)))
    await put(`termer/${head}.json`, JSON.stringify(of));
  await put('hjaelp.html', await helpOn(dist, language));
  // A word of another language is no typing error of this one's.
  const spelled = spellings(records, { synonyms: [...written.synonyms, ...own] }, ofLanguage);
  for (const letter of LETTERS) {
    const like = Object.entries(spelled).filter(([word]) => letterOf(ofLanguage.termOf(word)) === letter);
    await put(`ord/${letter}.json`, JSON.stringify(Object.fromEntries(like)));
  }
  await Promise.all(records.map((record) => put(`tekst/${id(record)}.json`, JSON.stringify(passagesOf(record)))));
  return compounds?.unsplit(ofLanguage.termOf) ?? [];
}

/** Builds the search's indexes of the pages in a built site, one for each language, into the site. */
export async function buildIndex(dist: string, base: string) {
  const all = await readRecords(dist, base);
  const words = await wordsOfAll();
  const titles = new Map(all.map(({ url, title }) => [url, title]));
  const unsplit: string[] = [];
  for (const language of codes) {
    const records = all.filter(({ url }) => languageOf(url) === language);
    if (records.length > 0) unsplit.push(...(await buildOne(dist, language, records, titles, words)));
  }
  await close();
  return { records: all.length, unsplit };
}
