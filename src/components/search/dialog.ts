import styles from '../../styles/search.css?url';
import { element } from './dom.ts';
import type { Language } from '../../rules/core/languages.ts';
import { askAhead } from './load.ts';
import { type Speech, speechIn } from './speech.ts';
import { SearchView } from './view.ts';

// For the search's own page: one file for both is one turn less.
export { fragmentFor, queryIn } from './address.ts';
export { SearchView, speechIn };

let opened: { dialog: HTMLDialogElement; view: SearchView } | undefined;

function build(speech: Speech): NonNullable<typeof opened> {
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
  const place = element('div');
  const close = element('button', { type: 'button', className: 'link close' }, speech.words.close);
  const dialog = element('dialog', { className: 'search-dialog' }, close, place);
  dialog.setAttribute('aria-label', speech.words.label);
  document.body.append(dialog);
  const view = new SearchView(speech, place);

  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // On the dialog itself is outside its content; a link may lead to a place on this very page.
    if (target === dialog || (target as Element).closest('.results a')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // A search field would otherwise take the first Escape to clear itself.
    event.preventDefault();
    dialog.close();
  });
  return { dialog, view };
}

/** Opens the search over the page; on its own page it goes to the field. When closed, focus is where it was. */
export async function openSearch(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#soegning #soegefelt');
  if (field) return field.select();
  // Not the page's `lang`: a browser's translator changes it.
  const { language } = document.querySelector<HTMLElement>('#soeg')!.dataset;
  if (!opened) askAhead(language as Language);
  opened ??= build(await speechIn(language as Language));
  if (!opened.dialog.open) opened.dialog.showModal();
  opened.view.input.select();
}
