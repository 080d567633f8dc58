import { again } from '../calculator/again.ts';

// The only script on a page of guidance. Search itself is loaded when it is opened; without this the link leads to its page.
// In a frame of another site there is no search.
const link = document.querySelector<HTMLAnchorElement>('#soeg');
const failure = document.querySelector<HTMLElement>('#soegefejl')!;
// Its field stands in the page, and takes keys before the rest has come. The search's own page has none.
const dialog = document.querySelector('dialog');

const load = again(() => import('../search/dialog.ts'));
const open = (event: Event) => {
  event.preventDefault();
  dialog?.showModal();
  load()
    .then((search) => search.open())
    .then(
      () => (failure.hidden = true),
      // The reader stays: to leave the page would take what has been answered on it.
      () => {
        dialog?.close();
        failure.hidden = false;
        // To the banner's place.
        link!.focus();
      },
    );
};

link?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (
    link &&
    (event.key === 'k'
      ? event.ctrlKey || event.metaKey
      : event.key === '/' && !(event.target as Element).closest('input,textarea,select'))
  )
    open(event);
});
