import type { words as danish } from './journal.da.ts';

const wordsBy = import.meta.glob<typeof danish>('./journal.??.ts', { import: 'words' });

/** Copies what a page of guidance has for the journal of a Danish case, with the day on which it was read. */
const journal = document.querySelector('.journal');
const button = journal?.querySelector('button');
if (journal && button) {
  const note = journal.querySelector<HTMLElement>('.note')!;
  const status = journal.querySelector('[role=status]')!;
  const { language } = document.querySelector<HTMLElement>('#soeg')!.dataset;
  const loading = wordsBy[`./journal.${language}.ts`]!();
  button.hidden = false;
  button.addEventListener('click', async () => {
    const read = `Læst ${new Date().toLocaleDateString('da', { dateStyle: 'long' })}.`;
    const words = await loading;
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
