/** Shows the words of the glossary in which what is typed stands. */
const field = document.querySelector<HTMLInputElement>('#ordfilter')!;
const status = document.querySelector<HTMLElement>('.filter [role=status]')!;
const entries = [...document.querySelectorAll<HTMLElement>('.term-entry')];
const texts = entries.map((entry) => `${entry.dataset['searchEntry']} ${entry.textContent}`.toLocaleLowerCase('da'));

function filter() {
  const wanted = field.value.trim().toLocaleLowerCase('da');
  entries.forEach((entry, i) => (entry.hidden = !texts[i]!.includes(wanted)));
  const shown = entries.filter((entry) => !entry.hidden).length;
  status.textContent = wanted === '' ? '' : `${shown} ${status.dataset['of']}`;
}
field.addEventListener('input', filter);
// A link to a word leads to it, whatever is typed.
addEventListener('hashchange', () => {
  if (!document.querySelector(':target')?.checkVisibility()) field.value = '';
  filter();
  document.querySelector(':target')?.scrollIntoView();
});
// What was typed before the script came, or stands there again.
filter();
export {};
