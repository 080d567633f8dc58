/** Copies what a page of guidance has for the journal, with the day on which it was read. */
const journal = document.querySelector('.journal');
const button = journal?.querySelector('button');
if (journal && button) {
  const note = journal.querySelector<HTMLElement>('.note')!;
  const status = journal.querySelector<HTMLElement>('[role=status]')!;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const read = `${note.dataset['read']} ${new Date().toLocaleDateString('da', { dateStyle: 'long' })}.`;
    try {
      // Not there at all where the site is served without encryption.
      await navigator.clipboard.writeText(`${note.innerText}\n\n${read}`);
      status.textContent = status.dataset['copied']!;
    } catch {
      getSelection()?.selectAllChildren(note);
      status.textContent = status.dataset['byHand']!;
    }
  });
}
export {};
