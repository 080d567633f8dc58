import { again } from '../calculator/again.ts';

// The only script on a page of guidance. Search itself is loaded when it is opened; without this the link leads to its page.
// In a frame of another site there is no search.
const link = document.querySelector<HTMLAnchorElement>('#soeg');
const failure = document.querySelector<HTMLElement>('#soegefejl')!;

const load = again(() => import('../search/dialog.ts'));
const open = (event: Event) => {
  event.preventDefault();
  load()
    .then(({ openSearch }) => openSearch())
    .then(
      () => (failure.hidden = true),
      // The reader stays: to leave the page would take what has been answered on it.
      () => {
        failure.hidden = false;
        failure.scrollIntoView();
      },
    );
};

link?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select');
  if (link && ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing))) open(event);
});
