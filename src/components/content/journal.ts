/** Copies what a page of guidance has for the journal, with the day on which it was read. */
const journal = document.querySelector('.journal');
const button = journal?.querySelector('button');
if (journal && button) {
  const note = journal.querySelector<HTMLElement>('.note')!;
  const status = journal.querySelector('[role=status]')!;
  button.hidden = false;
  button.addEventListener('click', () => {
    const read = `Læst ${new Date().toLocaleDateString('da', { dateStyle: 'long' })}.`;
    navigator.clipboard
      .writeText(`${note.innerText}\n\n${read}`)
      .then(() => 'Kopieret.')
      .catch(() => {
        getSelection()?.selectAllChildren(note);
        return 'Det kunne ikke kopieres. Teksten er markeret: Kopiér den selv.';
      })
      .then((told) => (status.textContent = told));
  });
}
