import { type CollectionEntry, getCollection } from 'astro:content';
import { day } from '../rules/core/day.ts';
import { codes, type Language, languages } from '../rules/core/languages.ts';
import { formatsOf } from './formats.ts';
import { translationsOf } from './translated.ts';
import type { TranslatedName } from './translation.ts';

/** An entry as it is read in a language: in another than the first its words stand in the place of the Danish ones. */
export type InWords<N extends TranslatedName> = CollectionEntry<N> & {
  /** What is rendered: the Danish file, or the one beside it. */
  readonly text: CollectionEntry<N>;
  /** The Danish text has changed since this was translated. */
  readonly isStale: boolean;
  /** It has no words in the language that was asked for. */
  readonly isDanish?: true;
};
export type Guidance = InWords<'vejledning'>;
export type Newsletter = CollectionEntry<'nyhedsbreve'>;
export type Topic = InWords<'emner'>;

/** Fields with the words of another language in the place of the Danish ones, by place. */
function overlaid(danish: unknown, words: unknown): unknown {
  if (words === undefined) return danish;
  if (Array.isArray(danish) && Array.isArray(words) && danish.every((one) => typeof one === 'object'))
    return danish.map((one, at) => overlaid(one, words[at]));
  if (typeof danish !== 'object' || danish === null || Array.isArray(danish)) return words;
  const fields = Object.entries(words as object).map(([key, word]) => [
    key,
    overlaid((danish as Record<string, unknown>)[key], word),
  ]);
  return { ...danish, ...(Object.fromEntries(fields) as object) };
}

async function readEntries<N extends TranslatedName>(name: N, language: Language): Promise<InWords<N>[]> {
  const all = (await getCollection(name as 'om')) as unknown as CollectionEntry<N>[];
  if (language === codes[0]) return all.map((entry) => ({ ...entry, text: entry, isStale: false }));
  const translated = await translationsOf(name, language);
  return all.flatMap((entry) => {
    const found = translated.get(entry.id);
    if (found === undefined) return [];
    const { words, isStale } = found;
    const data = overlaid(entry.data, words.data) as CollectionEntry<N>['data'];
    return [{ ...entry, data, text: words as unknown as CollectionEntry<N>, isStale, filePath: words.filePath ?? '' }];
  });
}

const read = new Map<string, Promise<unknown>>();

/** The entries of a collection that have words in a language; in the first, all. */
export function entriesIn<N extends TranslatedName>(name: N, language: Language): Promise<InWords<N>[]> {
  const key = `${name} ${language}`;
  const entries = read.get(key) ?? readEntries(name, language);
  // While editing they change.
  if (import.meta.env.PROD) read.set(key, entries);
  return entries as Promise<InWords<N>[]>;
}

/** One of them; with the Danish words where there are no others. */
export async function entryIn<N extends TranslatedName>(
  name: N,
  id: string,
  language: Language,
): Promise<InWords<N> | undefined> {
  const found = (await entriesIn(name, language)).find((entry) => entry.id === id);
  if (found !== undefined || language === codes[0]) return found;
  const danish = (await entriesIn(name, codes[0]!)).find((entry) => entry.id === id);
  return danish && { ...danish, isDanish: true };
}

/** Drafts are seen while editing and in a preview, never in what is published. */
const showDrafts = import.meta.env.DEV || process.env.KLADDER === '1';
const published = ({ data }: { data: { kladde: boolean } }) => showDrafts || !data.kladde;

export const guidance = async (language: Language): Promise<Guidance[]> =>
  (await entriesIn('vejledning', language)).filter(published);

/** Newest first. */
export async function newsletters(): Promise<Newsletter[]> {
  const all = await getCollection('nyhedsbreve', published);
  return all.toSorted((a, b) => (a.data.dato.sortering < b.data.dato.sortering ? 1 : -1));
}

/** In the order that the editors have given them. */
export async function topics(language: Language): Promise<Topic[]> {
  const all = await entriesIn('emner', language);
  return all.toSorted((a, b) => a.data.raekkefoelge - b.data.raekkefoelge);
}

export const topicOf = (page: Guidance): string => page.id.split('/')[0]!;
export const guidancePath = (id: string): string => `/vejledning/${id}/`;
export const newsletterPath = (id: string, section?: number | 'kontakt'): string =>
  `/nyhedsbreve/${id}/${section === undefined ? '' : `#afsnit-${section}`}`;

/** »oktober 2017«, »omkring december 2014« or »mellem juli 2010 og 2014«. */
export const issuedWhen = ({ data: { dato } }: Newsletter): string =>
  'trykt' in dato ? dato.trykt : dato.omkring.startsWith('mellem') ? dato.omkring : `omkring ${dato.omkring}`;

/** The same beside the title, which may say it already. */
export function issuedBeside(newsletter: Newsletter): string | undefined {
  const { titel, dato } = newsletter.data;
  return titel.endsWith('trykt' in dato ? dato.trykt : dato.omkring) ? undefined : issuedWhen(newsletter);
}

/** The addresses that pages have had before, each with the page that it leads to. */
export async function formerAddresses(): Promise<{ from: string; to: string; title: string }[]> {
  const [pages, issues] = await Promise.all([guidance(codes[0]!), newsletters()]);
  const moved = (path: string, { titel, tidligereAdresser }: { titel: string; tidligereAdresser: string[] }) =>
    tidligereAdresser.map((from) => ({ from, to: path, title: titel }));
  return [
    ...pages.flatMap(({ id, data }) => moved(guidancePath(id), data)),
    ...issues.flatMap(({ id, data }) => moved(newsletterPath(id), data)),
  ];
}

/** The guidance that rests on a section. */
export async function guidanceCiting(newsletter: string, section: number | 'kontakt'): Promise<Guidance[]> {
  const pages = await guidance(codes[0]!);
  return pages.filter(({ data }) =>
    data.kilder.some(({ brev, afsnit }) => brev.id === newsletter && afsnit.includes(section)),
  );
}

/** Replaced, or no longer in force. */
export const isFormer = ({ data }: Guidance): boolean =>
  data.erstattetAf !== undefined || data.gaelderTil !== undefined || data.rettet?.trukketTilbage === true;

/**
 * When what changed on a page, newest first; what was wrong too. More than one thing of a day stands as one. A page in another
 * language has a history of its own.
 */
export function historyOf({ data: { rettet }, text }: Guidance): { dag: string; hvad: string }[] {
  const all = [...(rettet ? [rettet] : []), ...text.data.aendringer];
  return [...Map.groupBy(all, ({ dag }) => dag)]
    .map(([dag, ofDay]) => ({ dag, hvad: ofDay.map(({ hvad }) => hvad).join(' ') }))
    .toSorted((a, b) => (a.dag < b.dag ? 1 : -1));
}

/** What has changed on all pages, newest first. */
export async function changes(language: Language): Promise<{ page: Guidance; dag: string; hvad: string }[]> {
  const all = (await guidance(language)).flatMap((page) => historyOf(page).map((change) => ({ page, ...change })));
  return all.toSorted((a, b) => (a.dag < b.dag ? 1 : a.dag > b.dag ? -1 : a.page.id < b.page.id ? -1 : 1));
}

interface LawReference {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  /** True where its name is not known in the language of the page. */
  readonly isDanish?: true;
}

/** A law reference as it is printed, from its register entry. Fails the build where there is no such entry. */
export async function lawReference(reference: string, language: Language): Promise<LawReference> {
  const [id = '', ...place] = reference.split(' ');
  const entry = await entryIn('retskilder', id, language);
  if (entry === undefined) {
    throw new Error(
      `Retskilden »${id}« findes ikke. Ret henvisningen »${reference}«, eller opret src/content/retskilder/${id}.yaml`,
    );
  }
  const { kort, medSted, titel } = entry.data;
  // In Danish the law stands in the genitive before the place; in other languages the place is a Danish one, of that law.
  const isDanish = language === codes[0] || entry.isDanish;
  const where = place.join(' ');
  const [, and] = new Intl.ListFormat(languages[language].locale).formatToParts(['a', 'b']);
  const whole = isDanish ? medSted.replace('{sted}', where) : `${where.replaceAll(' og ', and!.value)} of ${kort}`;
  return {
    id,
    text: place.length === 0 ? kort : whole,
    title: titel,
    ...(language !== codes[0] && entry.isDanish && { isDanish: true as const }),
  };
}

/** »1. januar 2015«, »1 January 2015«, from a day in front matter. */
export const longDate = (text: string, language: Language): string => formatsOf(language).date(day(text));
