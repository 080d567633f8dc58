import rss from '@astrojs/rss';
import { absolute } from '../site/address.ts';
import { changes, guidancePath } from '../site/content.ts';
import { siteIn } from '../site/site.ts';

const { name, feed } = siteIn('da');

export const GET = async () =>
  rss({
    title: feed.changes(name),
    description: feed.changesAbout,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>da</language><atom:link href="${absolute('/aendringer.xml')}" rel="self" type="application/rss+xml"/>`,
    items: (await changes()).map(({ page, dag, hvad }) => ({
      title: page.data.titel,
      description: hvad,
      link: absolute(`${guidancePath(page.id)}#aendret-${dag}`),
      pubDate: new Date(dag),
    })),
  });
