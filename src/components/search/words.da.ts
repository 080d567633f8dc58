import { spoken } from '../../site/search/language.da.ts';
import type { Kind } from '../../site/search/records.ts';
import type { FilterName } from '../../site/search/shape.ts';

const results = (count: number) => (count === 1 ? '1 resultat' : `${count} resultater`);

/** The words of the search. */
export const words = {
  spoken,
  kinds: {
    beregner: 'Beregner',
    vejledning: 'Vejledning',
    nyhedsbrev: 'Nyhedsbrev',
    ordbog: 'Ordbog',
    retskilde: 'Retskilde',
    emne: 'Oversigt',
    side: 'Om siden',
  } satisfies Record<Kind, string>,
  filterLabels: {
    for: 'For',
    emne: 'Emne',
    nyhedsbrev: 'Nyhedsbrev',
    status: 'Status',
  } satisfies Record<FilterName, string>,
  hint: 'Skriv et ord, en paragraf eller et nummer.',
  keys: ' Pil ned går til resultaterne, Enter åbner.',
  close: 'Luk',
  filters: (chosen: number) => (chosen === 0 ? 'Afgræns' : `Afgræns (${chosen} valgt)`),
  all: 'Alle',
  clearFilters: 'Fjern afgrænsning',
  more: (count: number) => `Vis ${count} mere`,
  found: (count: number, query: string) =>
    query === '' ? `${results(count)} med afgrænsningen` : `${results(count)} for »${query}«`,
  silent: 'Skriv et ord, der siger, hvad det handler om, for eksempel »garanti«.',
  nothing: (query: string) =>
    query === '' ? 'Ingen sider passer til afgrænsningen.' : `Ingen resultater for »${query}«.`,
  instead: (query: string, count: number) =>
    `Ingen resultater for »${query}«. Her er ${results(count)} for det, der ligner.`,
  unknown: (all: readonly string[]) => `Ingen sider har ${all.map((word) => `»${word}«`).join(' eller ')}.`,
  didYouMean: (query: string) => `Mente du »${query}«?`,
  coming: 'Søgning hentes. Se ellers nedenfor.',
  loading: 'Søgningen hentes …',
  failed: 'Søgningen kunne ikke hentes. Se efter, om du er på nettet, og skriv ordet igen.',
  elsewhere: 'Hjælper det ikke, så åbn søgesiden i en ny fane',
  noIndex: 'Der er ikke bygget noget indeks til søgningen endnu. Kør npm run build, og genindlæs siden.',
};
