import { again } from '../calculator/again.ts';

// A calculator is HTML until it is touched. Then what makes it work is fetched; what was pressed meanwhile is pressed by it.
const load = again(() => import('../calculator/mount.tsx'));

for (const root of document.querySelectorAll<HTMLElement>('[data-rule]')) {
  let pressed: HTMLElement | null;
  let asked: true | void;
  const touch = (event?: Event) => {
    if (event?.type === 'click')
      root.ariaBusy = (pressed = (event.target as Element).closest('button:not(.term)')) && 'true';
    if (asked) return;
    asked = true;
    load()
      .then(({ mount }) => mount(root, () => pressed))
      .catch(() => (asked = root.previousElementSibling!.classList.add('is')));
  };
  for (const type of ['focusin', 'pointerover', 'click']) root.addEventListener(type, touch);
  // The reader was quicker than this script.
  if (root.matches(':focus-within')) touch();
  const { place } = root.dataset;
  const follow = () => location.hash.includes('=') && touch();
  if (place === 'own') {
    follow();
    addEventListener('hashchange', follow);
  }
  try {
    // Answers are kept for this tab.
    if (place !== 'frame' && sessionStorage.length > 0) touch();
  } catch {
    // The browser keeps nothing.
  }
}

// What a caseworker writes in the journal is copied by what comes when it is unfolded.
document
  .querySelector('.journal')
  ?.addEventListener('toggle', () => void import('../content/journal.ts'), { once: true });
