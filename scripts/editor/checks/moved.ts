import { type Addresses, addressesOf } from '../addresses.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { strings } from './references.ts';

/** The address of a page, by the file that it is or was made of. */
function addressOf(file: string): string | undefined {
  const path = /^src\/content\/((?:vejledning|nyhedsbreve)\/[^.]+)\.mdx$/.exec(file)?.[1];
  return path && `/${path}/`;
}

/** The page that has taken over an address, if one says so. */
export const movedTo = (site: Site, address: string): Entry | undefined =>
  site.entries.find(({ data, draft }) => !draft && strings(data['tidligereAdresser']).includes(address));

/** What to tell of a file that is referred to and was there once: moved, or deleted, and never a name that is like it. */
export function goneFrom(site: Site, file: string): Pick<Finding, 'found' | 'mend'> | undefined {
  const address = addressOf(file);
  const page = address === undefined ? undefined : movedTo(site, address);
  if (page)
    return {
      found: `»${file}« er flyttet til ${page.file}.`,
      mend: `Skriv ${page.id}.`,
    };
  const gone = site.project.deleted().get(file);
  return (
    gone && { found: `»${file}« er slettet.`, mend: `Hent filen tilbage: ${gone.restore}. Ellers slet henvisningen.` }
  );
}

/** Addresses that pages say were theirs: each one's alone, and no page's now. */
function claims(site: Site, taken: Addresses): Finding[] {
  const claimed = new Map<string, Entry>();
  return site.entries.flatMap((entry) =>
    strings(entry.data['tidligereAdresser']).flatMap((address, i): Finding[] => {
      const at = { file: entry.file, line: entry.lineOf(['tidligereAdresser', i]), level: 'fejl' as const };
      const other = claimed.get(address);
      claimed.set(address, other ?? entry);
      if (taken.has(address))
        return [
          {
            ...at,
            found: `Der er en side på ${address} nu, så adressen kan ikke føre hertil.`,
            mend: 'Slet linjen. Er den anden side forældet, så skriv erstattetAf i den i stedet.',
            example: 'tidligereAdresser: [/vejledning/kontakt/aabningstider/]',
          },
        ];
      if (!other) return [];
      return [
        {
          ...at,
          found: `Adressen ${address} står også i ${other.file}. Den kan kun føre ét sted hen.`,
          mend: 'Slet den ene linje.',
          example: 'tidligereAdresser: [/vejledning/kontakt/aabningstider/]',
        },
      ];
    }),
  );
}

/** Pages that readers have had and that are gone: who has kept the address finds nothing. */
const lost = (site: Site, taken: Addresses): Finding[] =>
  [...site.project.deleted()].flatMap(([file, { wasDraft, restore }]): Finding[] => {
    const address = addressOf(file);
    if (address === undefined || taken.has(address) || movedTo(site, address)) return [];
    if (wasDraft()) return [];
    return [
      {
        file,
        line: 1,
        level: 'advarsel',
        found: `Siden ${address} har været på sitet og er væk. Den, der har gemt adressen, finder ingenting.`,
        mend: `Er siden flyttet, så skriv dens gamle adresse i den nye fil. Gælder den ikke mere, så hent den tilbage, og skriv erstattetAf eller gaelderTil: ${restore}`,
        example: `tidligereAdresser: [${address}]`,
      },
    ];
  });

/** Pages that have moved, and those whose readers are left behind. */
export function checkMoved(site: Site): Finding[] {
  const taken = addressesOf(site);
  return [...claims(site, taken), ...lost(site, taken)];
}
