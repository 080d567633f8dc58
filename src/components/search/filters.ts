import { type Contents, type FilterName, FILTERS } from '../../site/search/shape.ts';
import { element } from './dom.ts';
import type { Chosen, Found } from './engine.ts';
import type { SearchWords } from './speech.ts';

/** The filters, folded until they are wanted. */
export class Filters {
  readonly node = element('details', { className: 'search-filters' });
  readonly #words: SearchWords;
  readonly #summary = element('summary');
  readonly #clear: HTMLElement;
  readonly #selects = new Map<FilterName, HTMLSelectElement>();
  readonly #facets: Contents['facets'];

  constructor(words: SearchWords, { facets }: Contents, changed: () => void) {
    this.#words = words;
    this.#summary.textContent = words.filters(0);
    this.#clear = element('button', { type: 'button', className: 'link' }, words.clearFilters);
    this.#facets = facets;
    const fields = FILTERS.map((filter) => {
      const select = element('select', { onchange: changed }, element('option', { value: '' }, words.all));
      this.#selects.set(filter, select);
      return element('label', {}, element('span', {}, words.filterLabels[filter]), select);
    });
    this.#clear.addEventListener('click', () => {
      for (const select of this.#selects.values()) select.value = '';
      changed();
      this.#summary.focus();
    });
    this.node.append(this.#summary, element('div', {}, ...fields, this.#clear));
  }

  chosen(): Chosen {
    const chosen = [...this.#selects].flatMap(([filter, { value }]) =>
      value === '' ? [] : [[filter, this.#facets[Number(value)]]],
    );
    return Object.fromEntries(chosen) as Chosen;
  }

  /** Says how many results each choice would leave. */
  count(counts: Found['counts']) {
    const chosen = Object.keys(this.chosen()).length;
    this.#summary.textContent = this.#words.filters(chosen);
    this.#clear.hidden = chosen === 0;
    for (const [filter, select] of this.#selects) {
      const { value } = select;
      const options = this.#facets.flatMap((facet, i) =>
        facet.filter === filter
          ? [element('option', { value: String(i) }, `${facet.label} (${counts.get(facet)})`)]
          : [],
      );
      select.replaceChildren(select.options[0]!, ...options);
      select.value = value;
    }
  }
}
