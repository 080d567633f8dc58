import rss from '@astrojs/rss';
import { absolute } from '../site/address.ts';
import { newsletterPath, newsletters } from '../site/content.ts';
import { name, purpose } from '../site/site.ts';

export async function GET() {
  return rss({
    title: name,
    description: purpose,
    site: absolute('/'),
    customData: '<language>da</language>',
    items: (await newsletters()).map(({ id, data }) => ({
      title: data.titel,
      description: data.resume,
      link: absolute(newsletterPath(id)),
      // The day it is sorted by: only about right where the source prints none.
      pubDate: new Date(data.dato.sortering),
    })),
  });
}
