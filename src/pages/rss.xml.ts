import rss from '@astrojs/rss';
import { date } from '../rules/core/da.ts';
import { day } from '../rules/core/day.ts';
import { absolute } from '../site/address.ts';
import { newsletterPath, newsletters } from '../site/content.ts';
import { name, purpose } from '../site/site.ts';

export async function GET() {
  return rss({
    title: name,
    description: purpose,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>da</language><atom:link href="${absolute('/rss.xml')}" rel="self" type="application/rss+xml"/>`,
    items: (await newsletters()).map(({ id, data }) => ({
      title: data.titel,
      description: data.resume,
      link: absolute(newsletterPath(id)),
      // The day it is sorted by is invented where the source prints none, or a month alone.
      ...('trykt' in data.dato &&
        data.dato.trykt === date(day(data.dato.sortering)) && { pubDate: new Date(data.dato.sortering) }),
    })),
  });
}
