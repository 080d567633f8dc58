import rss from '@astrojs/rss';
import { day } from '../rules/core/day.ts';
import { codes, type Language } from '../rules/core/languages.ts';
import { absolute } from './address.ts';
import { changes, guidance, guidancePath, newsletterPath, newsletters } from './content.ts';
import { withoutMarks } from './danish-words.ts';
import { formatsOf } from './formats.ts';
import { addressOf } from './links.ts';
import { siteIn } from './site.ts';

/** What readers of a page that was wrong must hear of, wherever they have read it. */
async function corrections(language: Language) {
  const { corrected, withdrawn } = siteIn(language).feed;
  const pages = [
    ...(language === codes[0] ? (await newsletters()).map(({ id, data }) => ({ path: newsletterPath(id), data })) : []),
    ...(await guidance(language)).map(({ id, data }) => ({ path: guidancePath(id), data })),
  ];
  return Promise.all(
    pages.flatMap(({ path, data: { titel, rettet } }) =>
      rettet === undefined
        ? []
        : [
            (async () => ({
              title: `${rettet.trukketTilbage ? withdrawn : corrected}: ${withoutMarks(titel)}`,
              description: rettet.hvad,
              link: absolute(`${await addressOf(path, language)}#rettet-${rettet.dag}`),
              pubDate: new Date(rettet.dag),
            }))(),
          ],
    ),
  );
}

/** What every feed of a language says of itself. @param own the Danish address of the feed */
const channel = async (language: Language, own: string) => ({
  site: absolute(await addressOf('/', language)),
  xmlns: { atom: 'http://www.w3.org/2005/Atom' },
  customData: `<language>${language}</language><atom:link href="${absolute(await addressOf(own, language))}" rel="self" type="application/rss+xml"/>`,
});

/** The feed of a language: what was wrong, and the newsletters, which are in Danish. */
export async function feed(language: Language) {
  const { name, purpose, feed: words } = siteIn(language);
  const { date } = formatsOf(codes[0]!);
  return rss({
    title: name,
    description: purpose,
    ...(await channel(language, '/rss.xml')),
    items: [
      ...(await corrections(language)),
      ...(await newsletters()).map(({ id, data }) => ({
        title: data.titel,
        description: words.newsletter(data.resume),
        link: absolute(newsletterPath(id)),
        // The day it is sorted by is invented where the source prints none, or a month alone.
        ...('trykt' in data.dato &&
          data.dato.trykt === date(day(data.dato.sortering)) && { pubDate: new Date(data.dato.sortering) }),
      })),
    ],
  });
}

/** What has changed on the pages of a language. */
export async function changesFeed(language: Language) {
  const { name, feed: words } = siteIn(language);
  return rss({
    title: words.changes(name),
    description: words.changesAbout,
    ...(await channel(language, '/aendringer.xml')),
    items: await Promise.all(
      (await changes(language)).map(async ({ page, dag, hvad }) => ({
        title: withoutMarks(page.data.titel),
        description: hvad,
        link: absolute(`${await addressOf(guidancePath(page.id), language)}#aendret-${dag}`),
        pubDate: new Date(dag),
      })),
    ),
  });
}

/** Lets a browser offer the site's own search in its address bar. */
export async function openSearch(language: Language) {
  const { name, feed: words } = siteIn(language);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${name.slice(0, 16)}</ShortName>
  <Description>${words.searchIn(name)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${absolute('/icon.svg')}</Image>
  <Url type="text/html" template="${absolute(await addressOf('/soeg/', language))}#q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
}
