import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { date } from '../rules/core/da.ts';
import { day } from '../rules/core/day.ts';

export type Guidance = CollectionEntry<'vejledning'>;
export type Newsletter = CollectionEntry<'nyhedsbreve'>;
export type Topic = CollectionEntry<'emner'>;

/** Drafts are seen while editing and in a preview, never in what is published. */
const showDrafts = import.meta.env.DEV || process.env.KLADDER === '1';
const published = ({ data }: { data: { kladde: boolean } }) => showDrafts || !data.kladde;

export const guidance = (): Promise<Guidance[]> => getCollection('vejledning', published);

/** Newest first. */
export async function newsletters(): Promise<Newsletter[]> {
  const all = await getCollection('nyhedsbreve', published);
  return all.toSorted((a, b) => (a.data.dato.sortering < b.data.dato.sortering ? 1 : -1));
}

/** In the order that the editors have given them. */
export async function topics(): Promise<Topic[]> {
  const all = await getCollection('emner');
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
  const [pages, issues] = await Promise.all([guidance(), newsletters()]);
  const moved = (path: string, { titel, tidligereAdresser }: { titel: string; tidligereAdresser: string[] }) =>
    tidligereAdresser.map((from) => ({ from, to: path, title: titel }));
  return [
    ...pages.flatMap(({ id, data }) => moved(guidancePath(id), data)),
    ...issues.flatMap(({ id, data }) => moved(newsletterPath(id), data)),
  ];
}

/** The guidance that rests on a section. */
export async function guidanceCiting(newsletter: string, section: number | 'kontakt'): Promise<Guidance[]> {
  const pages = await guidance();
  return pages.filter(({ data }) =>
    data.kilder.some(({ brev, afsnit }) => brev.id === newsletter && afsnit.includes(section)),
  );
}

/** Replaced, or no longer in force. */
export const isFormer = ({ data }: Guidance): boolean =>
  data.erstattetAf !== undefined || data.gaelderTil !== undefined || data.rettet?.trukketTilbage === true;

/** When what changed on a page, newest first; what was wrong too. More than one thing of a day stands as one. */
export function historyOf({ data: { aendringer, rettet } }: Guidance): { dag: string; hvad: string }[] {
  const all = [...(rettet ? [rettet] : []), ...aendringer];
  return [...Map.groupBy(all, ({ dag }) => dag)]
    .map(([dag, ofDay]) => ({ dag, hvad: ofDay.map(({ hvad }) => hvad).join(' ') }))
    .toSorted((a, b) => (a.dag < b.dag ? 1 : -1));
}

/** What has changed on all pages, newest first. */
export async function changes(): Promise<{ page: Guidance; dag: string; hvad: string }[]> {
  const all = (await guidance()).flatMap((page) => historyOf(page).map((change) => ({ page, ...change })));
  return all.toSorted((a, b) => (a.dag < b.dag ? 1 : a.dag > b.dag ? -1 : a.page.id < b.page.id ? -1 : 1));
}

/** The issues that a page rests on, newest first. */
export async function issuesOf(page: Guidance): Promise<Newsletter[]> {
  const cited = new Set(page.data.kilder.map(({ brev }) => brev.id));
  return (await newsletters()).filter(({ id }) => cited.has(id));
}

/** A law reference as it is printed, from its register entry. Fails the build where there is no such entry. */
export async function lawReference(reference: string): Promise<{ id: string; text: string; title: string }> {
  const [id = '', ...place] = reference.split(' ');
  const entry = await getEntry('retskilder', id);
  if (entry === undefined) {
    throw new Error(
      `Retskilden »${id}« findes ikke. Ret henvisningen »${reference}«, eller opret src/content/retskilder/${id}.yaml`,
    );
  }
  const { kort, medSted, titel } = entry.data;
  return { id, text: place.length === 0 ? kort : medSted.replace('{sted}', place.join(' ')), title: titel };
}

/** 1. januar 2015, from a day in front matter. */
export const longDate = (text: string): string => date(day(text));
