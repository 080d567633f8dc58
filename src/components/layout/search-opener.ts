// The only script on a page of guidance. Search itself is loaded when it is opened; without this the link leads to its page.
// In a frame of another site there is no search.
const link = document.querySelector<HTMLAnchorElement>('#soeg');
const failure = document.querySelector<HTMLElement>('#soegefejl')!;

/** A browser remembers by its address that a script did not come: another fragment makes another address of it. */
let again = '';
const open = (event: Event) => {
  event.preventDefault();
  (again
    ? (import(/* @vite-ignore */ (again += '#')) as Promise<typeof import('../search/dialog.ts')>)
    : import('../search/dialog.ts')
  ).then(
    ({ openSearch }) => {
      failure.hidden = true;
      openSearch();
    },
    // The reader stays: to leave the page would take what has been answered on it.
    (error) => {
      failure.hidden = false;
      failure.scrollIntoView();
      again ||= /http[^#\s]+/.exec(error)?.[0] ?? '';
    },
  );
};

link?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select');
  if (link && ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing))) open(event);
});

// In the fragment: what is searched for never reaches a server.
document.querySelector<HTMLFormElement>('form.find[action]')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  location.assign(`${form.action}#${new URLSearchParams({ q: form.querySelector('input')!.value })}`);
});
export {};
