import styles from '../../styles/search.css?url';
import { element } from './dom.ts';
import type { Language } from '../../rules/core/languages.ts';
import { type Speech, speechIn } from './speech.ts';
import { SearchView } from './view.ts';

// For the search's own page: one file for both is one turn less.
export { fragmentFor, queryIn } from './address.ts';
export { SearchView, speechIn };

let view: SearchView | undefined;

/** Gives the page's dialog what it lacks around its field, which the reader may be typing in already. */
function build(dialog: HTMLDialogElement, speech: Speech): SearchView {
  const made = new SearchView(speech, dialog.querySelector('div')!);
  const close = element('button', { type: 'button', className: 'link close' }, speech.words.close);
  dialog.ariaLabel = made.input.labels![0]!.textContent;
  dialog.prepend(close);

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
  return made;
}

/** Makes the page's dialog, which is open, search; another time, or on the search's own page, it selects what stands in the field. */
export async function open(): Promise<void> {
  const dialog = document.querySelector('dialog');
  if (!dialog || view) return document.querySelector<HTMLInputElement>('#soegefelt')!.select();
  // Not the page's `lang`: a browser's translator changes it.
  const language = document.querySelector<HTMLElement>('#soeg')!.dataset['language'] as Language;
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
  const speech = await speechIn(language);
  view ??= build(dialog, speech);
}
