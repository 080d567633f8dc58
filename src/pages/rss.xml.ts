import rss from '@astrojs/rss';
import { date } from '../rules/core/da.ts';
import { day } from '../rules/core/day.ts';
import { absolute } from '../site/address.ts';
import { guidance, guidancePath, newsletterPath, newsletters } from '../site/content.ts';
import { name, purpose } from '../site/site.ts';

/** What readers of a page that was wrong must hear of, wherever they have read it. */
async function corrections() {
  const pages = [
    ...(await newsletters()).map(({ id, data }) => ({ path: newsletterPath(id), data })),
    ...(await guidance()).map(({ id, data }) => ({ path: guidancePath(id), data })),
  ];
  return pages.flatMap(({ path, data: { titel, rettet } }) =>
    rettet === undefined
      ? []
      : [
          {
            title: `${rettet.trukketTilbage ? 'Trukket tilbage' : 'Rettet'}: ${titel}`,
            description: rettet.hvad,
            link: absolute(`${path}#rettet-${rettet.dag}`),
            pubDate: new Date(rettet.dag),
          },
        ],
  );
}

export async function GET() {
  return rss({
    title: name,
    description: purpose,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>da</language><atom:link href="${absolute('/rss.xml')}" rel="self" type="application/rss+xml"/>`,
    items: [
      ...(await corrections()),
      ...(await newsletters()).map(({ id, data }) => ({
        title: data.titel,
        description: data.resume,
        link: absolute(newsletterPath(id)),
        // The day it is sorted by is invented where the source prints none, or a month alone.
        ...('trykt' in data.dato &&
          data.dato.trykt === date(day(data.dato.sortering)) && { pubDate: new Date(data.dato.sortering) }),
      })),
    ],
  });
}
