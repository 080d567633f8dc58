import type { SearchRecord } from './records.ts';
import { type Facet, type FilterName, FILTERS } from './shape.ts';

const LABELS: Record<string, string> = {
  kommune: 'Ansatte i kommuner',
  borger: 'Borgere',
  gældende: 'Gældende',
  tidligere: 'Erstattet eller udløbet',
};

/** Each value of each filter as it is read, and which of them a record has, as indexes. */
export function facetsOf(records: readonly SearchRecord[]) {
  const titles = new Map(records.map(({ url, title }) => [url, title]));
  const label = (filter: FilterName, value: string) =>
    (filter === 'nyhedsbrev' ? titles.get(`nyhedsbreve/${value}/`) : LABELS[value]) ?? value;

  const facets: Facet[] = [];
  const known = new Map<string, number>();
  for (const filter of FILTERS) {
    const values = [...new Set(records.flatMap(({ filters }) => filters[filter] ?? []))];
    for (const value of values.toSorted((a, b) => label(filter, a).localeCompare(label(filter, b), 'da'))) {
      known.set(`${filter}=${value}`, facets.length);
      facets.push({ filter, label: label(filter, value), ...(value === 'tidligere' && { former: true }) });
    }
  }
  const indexes = ({ filters }: SearchRecord) =>
    FILTERS.flatMap((filter) => (filters[filter] ?? []).map((value) => known.get(`${filter}=${value}`)!));
  return { facets, indexes };
}
