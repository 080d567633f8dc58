import { render } from 'astro:content';
import { codes, type Language, languages } from '../rules/core/languages.ts';
import { href, written } from './address.ts';
import { languageOf } from './language.ts';
import { siteIn } from './site.ts';
import { type Guidance, guidance, guidancePath, type Topic, topicOf, topics as topicsIn } from './content.ts';

// A page is known by its Danish address. In another language it has one of its own, or none.

/** The languages that have addresses of their own, and what those begin with. */
export const otherLanguages = codes
  .slice(1)
  .map((language) => ({ language, param: languages[language].prefix.slice(0, -1) }));

/** By the Danish addresses; with a fragment, the places on a page. */
type Addresses = ReadonlyMap<string, string>;

/** The places on a page by what they are called in Danish: headings stand in the same order. */
async function placesOn(path: string, page: Guidance, danish: Guidance | undefined): Promise<[string, string][]> {
  if (danish === undefined) return [];
  const [own, theirs] = [(await render(page.text)).headings, (await render(danish.text)).headings];
  if (own.length !== theirs.length) return [];
  return theirs.map(({ slug }, i) => [`${guidancePath(page.id)}#${slug}`, `${path}#${own[i]!.slug}`]);
}

/** The pages that there are in another language: by the Danish address, its own. */
async function read(language: Language): Promise<Addresses> {
  const { prefix } = languages[language];
  const { addresses } = siteIn(language);
  const [topics, pages, danish] = await Promise.all([topicsIn(language), guidance(language), guidance(codes[0]!)]);
  const own = (path: string) => `/${prefix}${path.slice(1)}`;
  const named = ({ text }: Guidance | Topic) => (text.data as unknown as { adresse: string }).adresse;
  const ofTopic = new Map(topics.map((topic) => [topic.id, `${addresses['/vejledning/']}${named(topic)}/`]));
  const ofPages = await Promise.all(
    pages.map(async (page): Promise<[string, string][]> => {
      const path = ofTopic.get(topicOf(page));
      if (path === undefined)
        throw new Error(
          `Siden ${page.id} er oversat til »${language}«, men dens emne er ikke: opret src/content/emner/${topicOf(page)}.${language}.yaml`,
        );
      const address = `${path}${named(page)}/`;
      const places = await placesOn(
        address,
        page,
        danish.find(({ id }) => id === page.id),
      );
      return [[guidancePath(page.id), address], ...places];
    }),
  );
  const found: [string, string][] = [
    ...Object.entries(addresses),
    ...[...ofTopic].map(([id, path]): [string, string] => [`/vejledning/${id}/`, path]),
    ...ofPages.flat(),
  ];
  return new Map(found.map(([inDanish, path]) => [inDanish, own(path)]));
}

const all = new Map<Language, Promise<Addresses>>();
/** The pages in a language, by their Danish addresses. Of the first language: none are named, all are there. */
export function addressesIn(language: Language): Promise<Addresses> {
  const known =
    all.get(language) ?? (language === codes[0] ? Promise.resolve(new Map<string, string>()) : read(language));
  all.set(language, known);
  return known;
}

/** Where a page stands in a language that has it, by its Danish address; the Danish one where it has none. */
export const addressOf = async (danish: string, language: Language): Promise<string> =>
  (await addressesIn(language)).get(danish) ?? danish;

/** Where the nearest page above one stands in a language that does not have it, by its Danish address. */
export async function nearestIn(language: Language, danish: string): Promise<string> {
  const own = await addressesIn(language);
  const above = danish.replace(/[^/]+\/?$/, '');
  return above === '/' ? `/${languages[language].prefix}` : (own.get(above) ?? nearestIn(language, above));
}

interface Link {
  readonly href: string;
  /** Where it leads to a page in another language. */
  readonly hreflang?: Language;
}

/** Makes links on a page: to a page by its Danish address, in the language of the page where it is there in it. */
export async function linksOn(url: URL): Promise<(danish: string) => Link> {
  const language = languageOf(url);
  const addresses = await addressesIn(language);
  return (danish) => {
    if (!danish.startsWith('/') || language === codes[0]) return { href: written(danish) };
    const [path = '', ...behind] = danish.split(/(?=[#?])/);
    const place = addresses.get(danish);
    if (place !== undefined) return { href: href(place) };
    const own = addresses.get(path);
    return own === undefined ? { href: href(danish), hreflang: codes[0]! } : { href: href(own + behind.join('')) };
  };
}

/** The same page in each language that has it, itself too, by its address without the path that the site stands under. */
export async function versionsOf(url: URL): Promise<ReadonlyMap<Language, string>> {
  const here = url.pathname.slice(href('').length);
  const language = languageOf(url);
  const danish = language === codes[0] ? here : [...(await addressesIn(language))].find(([, own]) => own === here)?.[0];
  if (danish === undefined) return new Map([[language, here]]);
  const found = await Promise.all(
    codes.map(async (code) => [code, code === codes[0] ? danish : (await addressesIn(code)).get(danish)] as const),
  );
  return new Map(found.flatMap(([code, path]) => (path === undefined ? [] : [[code, path] as const])));
}
