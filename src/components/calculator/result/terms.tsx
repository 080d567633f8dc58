import type { ComponentChildren, VNode } from 'preact';
import { codes } from '../../../rules/core/languages.ts';
import { href } from '../../../site/address.ts';
import { DANISH } from '../../../site/danish-words.ts';
import type { ToldTerm } from '../../../site/prose.ts';
import { setAgainst, termFinder } from '../../../site/term-finder.ts';
import { typographic } from '../../../site/typographic.ts';

/** The glossary of the page, once it has come. Without it a result says the same, and explains no word. */
let glossary: { readonly find: RegExp; readonly byForm: ReadonlyMap<string, ToldTerm> } | undefined;

let fetching: Promise<void> | undefined;
/** Fetches the glossary of a language, once: after the result, which does not wait for it. */
export const loadTerms = (language: string): Promise<void> =>
  (fetching ??= fetch(href(`/api/terms/${language}.json`))
    .then((response) => response.json() as Promise<ToldTerm[]>)
    .then((terms) => {
      const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term] as const)));
      glossary = { byForm, find: termFinder(byForm.keys()) };
    })
    .catch(() => (fetching = undefined)));

const AS_DANISH = { lang: 'da', translate: false } as const;

/**
 * Marks the terms of the glossary in sentences of one result, each where it first appears: a button opens its explanation on
 * the spot, by key as by hand. `idOf` makes their ids those of the page.
 */
export function explaining(language: string, idOf: (id: string) => string) {
  const used = new Map<string, ToldTerm>();
  const mark = (text: string): (string | VNode)[] => {
    const found = glossary?.find.exec(text);
    if (!found) return [text];
    const [form] = found;
    const term = glossary!.byForm.get(form.toLowerCase())!;
    const end = found.index + form.length;
    if (used.has(term.id)) return [text.slice(0, end), ...mark(text.slice(end))];
    used.set(term.id, term);
    const { before, after } = setAgainst(text.slice(0, found.index), text.slice(end));
    return [
      text.slice(0, found.index - before.length),
      <span class="unbroken">
        {before}
        <button type="button" class="term" popovertarget={idOf(`ord-${term.id}`)}>
          {form}
        </button>
        {after}
      </span>,
      ...mark(text.slice(end + after.length)),
    ];
  };
  return {
    /** A sentence with its terms. */
    marked: (text: string): ComponentChildren =>
      language === codes[0]
        ? mark(typographic(text))
        : typographic(text)
            .split(DANISH)
            // Danish words are no terms of another language's glossary.
            .map((part, at) => (at % 2 === 0 ? mark(part) : <span {...AS_DANISH}>{part}</span>)),
    /** What the terms that have been marked open. */
    explanations: () =>
      Array.from(used.values(), ({ id, html }) => (
        <div
          key={id}
          popover="auto"
          id={idOf(`ord-${id}`)}
          class="definition"
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )),
  };
}
