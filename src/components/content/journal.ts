import { words } from './journal.da.ts';

/** Copies what a page of guidance has for the journal of a Danish case, with the day on which it was read. */
const journal = document.querySelector('.journal');
const button = journal?.querySelector('button');
if (journal && button) {
  const note = journal.querySelector<HTMLElement>('.note')!;
  const status = journal.querySelector('[role=status]')!;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const read = `Læst ${new Date().toLocaleDateString('da', { dateStyle: 'long' })}.`;
    try {
      // Not there at all where the site is served without encryption.
      await navigator.clipboard.writeText(`${note.innerText}\n\n${read}`);
      status.textContent = words.copied;
    } catch {
      getSelection()?.selectAllChildren(note);
      status.textContent = words.copyByHand;
    }
  });
}
