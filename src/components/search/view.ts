import { fragmentFor } from './address.ts';
import { element } from './dom.ts';
import type { Found } from './engine.ts';
import { Filters } from './filters.ts';
import { belowIn } from './field.ts';
import { resultItem } from './results.ts';
import { again } from '../calculator/again.ts';
import type { Speech } from './speech.ts';

/** What may have been meant is only asked where a word is unknown. */
const loadSuggestion = again(() => import('./suggest.ts'));

const SHOWN = 6;
const HALF_TYPED = 300;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const NONE = { results: [], asked: [] };
/** A screen reader is told the count when the typing rests; what is seen changes at once. */
const REST = 600;

/** The search: a field, filters and results. The same in the dialog and on its page. */
export class SearchView {
  readonly input: HTMLInputElement;
  readonly #speech: Speech;
  readonly #filtersPlace: HTMLElement;
  readonly #count: HTMLElement;
  readonly #said = element('p', { className: 'visually-hidden', role: 'status' });
  readonly #list = element('ol', { className: 'results' });
  readonly #after = element('div');
  readonly #typed: (query: string) => void;
  #filters: Filters | undefined;
  #finding: Promise<void> = Promise.resolve();
  #turn = 0;
  #saying = 0;

  /** @param typed is called with what stands in the field, whenever it changes */
  constructor(speech: Speech, container: HTMLElement, query = '', typed: (query: string) => void = () => undefined) {
    this.#speech = speech;
    this.#typed = typed;
    const inside = <E extends HTMLElement>(selector: string) => container.querySelector<E>(selector)!;
    this.input = inside('input');
    const find = inside('.find');
    if (!inside('.small')) {
      find.insertAdjacentHTML('beforeend', belowIn(speech.words));
      container.append(element('p', { className: 'search-count' }));
    }
    find.role = 'search';
    this.input.autocomplete = 'off';
    this.input.spellcheck = false;
    this.input.enterKeyHint = 'search';
    this.input.setAttribute('aria-describedby', 'soegetip');
    this.#filtersPlace = inside('.search-filters');
    this.#count = inside('.search-count');
    container.append(this.#said, this.#list, this.#after);
    // What was typed before the script came stays.
    this.input.value ||= query;
    this.input.addEventListener('input', () => this.#changed());
    this.input.addEventListener('keydown', async (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      // Else the key that moved the focus would press the link it came to.
      event.preventDefault();
      await this.#finding;
      this.#titles()[0]?.focus();
    });
    container.addEventListener('keydown', (event) => this.#arrow(event));
    this.#search();
  }

  /** Searches for this, as if it had been typed, but leaves the address alone. */
  ask(query: string) {
    this.input.value = query;
    this.#search();
  }

  /** Over when what was last asked is answered. */
  get answered(): Promise<void> {
    return this.#finding;
  }

  #search() {
    this.#finding = this.#find();
  }

  #changed() {
    this.#typed(this.input.value);
    this.#search();
  }

  #titles = () => [...this.#list.querySelectorAll<HTMLAnchorElement>('a.title')];

  /** Up and down go from the field through the titles and back. */
  #arrow(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const from = event.target as HTMLElement;
    if (step === undefined || !(from === this.input || this.#list.contains(from))) return;
    const titles = this.#titles();
    const at = titles.findIndex((title) => title.closest('li')!.contains(from));
    event.preventDefault();
    (at + step < 0 ? this.input : titles[Math.min(at + step, titles.length - 1)])?.focus();
  }

  async #find() {
    const { words, terms, source, engine } = this.#speech;
    const turn = ++this.#turn;
    const query = this.input.value.trim();
    const isNow = () => turn === this.#turn;
    const slow = setTimeout(() => isNow() && this.#tell(words.loading), REST);
    // On their way while the engine comes, which asks for them one after the other.
    const ahead = [source.contents(), ...terms.wordsAsked(query).map(({ term }) => source.alike(term))];
    for (const coming of ahead) void coming.catch(() => undefined);
    try {
      const chosen = this.#filters?.chosen() ?? {};
      const found = await engine.find(query, chosen);
      const contents = await source.contents();
      if (!this.#filters) {
        this.#filters = new Filters(words, contents, () => this.#search());
        this.#filtersPlace.replaceWith(this.#filters.node);
      }
      clearTimeout(slow);
      if (!isNow()) return;
      this.#filters.count(found.counts);
      const count = found.results.length;
      // A word that no page has, or that says nothing, may be one that is half typed.
      if (found.asked.length === 0 && Object.keys(chosen).length === 0) {
        this.#show(NONE, '');
        if (query !== '' && (await pause(HALF_TYPED), isNow())) this.#tell(words.silent);
        return;
      }
      this.#show(found, count > 0 ? words.found(count, query) : '');
      const lacks = found.unknown.length > 0 || count === 0;
      if (lacks && (await pause(HALF_TYPED), isNow())) await this.#suggest(query, found, isNow);
    } catch {
      if (!isNow()) return;
      this.#show(NONE, import.meta.env.DEV ? words.noIndex : words.failed);
      // Where the site has been replaced, what this page asks for is gone. The page stays: answers may stand on it.
      const page = document.querySelector<HTMLAnchorElement>('#soeg')!.href + fragmentFor(query);
      this.#after.append(element('a', { href: page, target: '_blank' }, words.elsewhere));
    } finally {
      clearTimeout(slow);
    }
  }

  /**
   * Some word is on no page, or nothing is left: what may have been meant, and what else there is to do.
   * What has been found stays where these cannot be fetched.
   */
  async #suggest(query: string, found: Found, isNow: () => boolean) {
    const { words, terms, source, engine } = this.#speech;
    const count = found.results.length;
    const suggested = async () => {
      const { suggestion } = await loadSuggestion();
      return suggestion(query, found.unknown, source.spellingsLike, (some) => engine.isOnOnePage(some), terms);
    };
    const meant = found.unknown.length > 0 ? await suggested().catch(() => undefined) : undefined;
    // What two words of a compound are found by is seldom about the compound: they are only offered.
    const shown =
      meant && !meant.isSplit && count === 0 ? await engine.find(meant.query, this.#filters!.chosen()) : found;
    const advice = count === 0 ? await source.help().catch(() => undefined) : undefined;
    if (!isNow()) return;
    const unknown = found.unknown.map(({ word }) => word);
    if (count > 0) return this.#tell(`${words.found(count, query)}. ${words.unknown(unknown)}`, meant?.query);
    const instead = shown.results.length;
    this.#show(shown, instead > 0 ? words.instead(query, instead) : words.nothing(query), meant?.query);
    this.#filters!.count(shown.counts);
    // On the search's own page it stands there already.
    if (advice && !advice.isConnected) this.#after.append(advice);
  }

  #show({ results, asked }: Pick<Found, 'results' | 'asked'>, text: string, meant?: string) {
    const items = (from: number, to: number) =>
      results.slice(from, to).map((result, i) => resultItem(this.#speech, result, asked, from + i === 0));
    // Who has gone down into the results before these came stays at the one, or at the first.
    const held = document.activeElement?.closest('.results li')?.querySelector<HTMLAnchorElement>('.title')?.href;
    this.#list.replaceChildren(...items(0, SHOWN));
    const titles = this.#titles();
    if (held) (titles.find(({ href }) => href === held) ?? titles[0] ?? this.input).focus();
    this.#after.replaceChildren();
    if (results.length > SHOWN) {
      const more = element(
        'button',
        { type: 'button', className: 'button' },
        this.#speech.words.more(results.length - SHOWN),
      );
      more.addEventListener('click', () => {
        more.remove();
        this.#list.append(...items(SHOWN, results.length));
        this.#titles()[SHOWN]?.focus();
      });
      this.#after.append(more);
    }
    this.#tell(text, meant);
  }

  #tell(text: string, meant?: string) {
    this.#count.replaceChildren(text);
    if (meant) {
      const choose = element('button', { type: 'button', className: 'link' }, this.#speech.words.didYouMean(meant));
      choose.addEventListener('click', () => {
        this.input.value = meant;
        this.input.focus();
        this.#changed();
      });
      this.#count.append(' ', choose);
    }
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(
      () => this.#said.replaceChildren(`${text} ${meant ? this.#speech.words.didYouMean(meant) : ''}`.trim()),
      REST,
    );
  }
}
