import type { Language } from '../../rules/core/languages.ts';
import type { SearchRecord } from './records.ts';
import { type Facet, type FilterName, FILTERS } from './shape.ts';

/**
 * Each value of each filter as it is read, and which of them a record has, as indexes.
 * @param titles of all pages by address: letters are in Danish alone
 * @param labels what values are called that are no names
 */
export function facetsOf(
  records: readonly SearchRecord[],
  titles: ReadonlyMap<string, string>,
  labels: Readonly<Record<string, string>>,
  language: Language,
) {
  const label = (filter: FilterName, value: string) =>
    (filter === 'nyhedsbrev' ? titles.get(`nyhedsbreve/${value}/`) : labels[value]) ?? value;

  const facets: Facet[] = [];
  const known = new Map<string, number>();
  for (const filter of FILTERS) {
    const values = [...new Set(records.flatMap(({ filters }) => filters[filter] ?? []))];
    for (const value of values.toSorted((a, b) => label(filter, a).localeCompare(label(filter, b), language))) {
      known.set(`${filter}=${value}`, facets.length);
      facets.push({ filter, label: label(filter, value), ...(value === 'tidligere' && { former: true }) });
    }
  }
  const indexes = ({ filters }: SearchRecord) =>
    FILTERS.flatMap((filter) => (filters[filter] ?? []).map((value) => known.get(`${filter}=${value}`)!));
  return { facets, indexes };
}
