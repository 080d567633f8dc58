// The only script on a page of guidance. Search itself is loaded when it is opened; without this the link leads to its page.
const link = document.querySelector<HTMLAnchorElement>('#soeg')!;

const open = (event: Event) => {
  event.preventDefault();
  import('../search/dialog.ts').then(
    ({ openSearch }) => openSearch(),
    () => location.assign(link.href),
  );
};

link.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)) open(event);
});

// In the fragment: what is searched for never reaches a server.
document.querySelector<HTMLFormElement>('form.find[action]')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  location.assign(`${form.action}#${new URLSearchParams({ q: form.querySelector('input')!.value })}`);
});
export {};
