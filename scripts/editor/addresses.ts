import { calculators } from '../../src/rules/index.ts';
import { type Entry, publicFiles, type Site } from './content.ts';
import { headingIdsOf } from './markdown.ts';

/** Each address of the site with the fragments it has; `any` where they are not known without a build. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

/** The ids of a page's headings, as the build makes them. */
export const headingIds = ({ source }: Entry): string[] => headingIdsOf(source);

const ids = (entries: readonly Entry[]) => new Set(entries.map(({ id }) => id));

/** Every address, from the content and the pages alone: no build is needed. */
export function addressesOf(site: Site): Addresses {
  const addresses = new Map<string, ReadonlySet<string> | 'any'>();
  for (const page of site.project.list('src/pages')) {
    const path = page.slice('src/pages/'.length).replace(/\.\w+$/, '');
    if (path.includes('[')) continue;
    addresses.set(
      page.endsWith('.ts') ? `/${path}` : `/${path.replace(/(^|\/)index$/, '')}/`.replace('//', '/'),
      'any',
    );
  }
  for (const file of publicFiles(site)) addresses.set(file, 'any');
  for (const { slug } of Object.values(calculators)) addresses.set(`/beregnere/${slug}/`, 'any');

  for (const { id } of site.all('emner')) addresses.set(`/vejledning/${id}/`, 'any');
  for (const page of site.all('vejledning')) {
    const contacts = page.source.includes('<ContactHistory')
      ? site.all('kontakt').map(({ id }) => `kontakt-${id}`)
      : [];
    addresses.set(`/vejledning/${page.id}/`, new Set([...headingIds(page), 'lovgrundlag', 'kilder', ...contacts]));
  }
  for (const issue of site.all('nyhedsbreve')) {
    const sections = Array.isArray(issue.data['afsnit']) ? (issue.data['afsnit'] as { nr: number }[]) : [];
    addresses.set(
      `/nyhedsbreve/${issue.id}/`,
      new Set([...headingIds(issue), ...sections.map(({ nr }) => `afsnit-${nr}`), 'afsnit-kontakt']),
    );
  }
  addresses.set('/ordbog/', ids(site.all('ordbog')));
  addresses.set(
    '/retskilder/',
    new Set([
      ...ids(site.all('retskilder')),
      ...site
        .all('retskilder')
        .flatMap(({ data }) => [String(data['slags']), ...((data['tidligereNavne'] as string[] | undefined) ?? [])]),
    ]),
  );
  addresses.set('/vejledning/', ids(site.all('emner')));
  return addresses;
}
