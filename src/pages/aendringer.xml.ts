import rss from '@astrojs/rss';
import { absolute } from '../site/address.ts';
import { changes, guidancePath } from '../site/content.ts';
import { name } from '../site/site.ts';

export const GET = async () =>
  rss({
    title: `${name}: ændringer på siderne`,
    description: 'Hvad der er ændret på siderne med vejledning, det nyeste først',
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
