/** The longest time between the two presses of a double click, in ms: what Windows and macOS start from. */
const SOON = 500;
/** A finger does not come down on the same pixel twice. */
const NEAR = 40;

/** The last press on a button or a link: what it brings may come in where the pointer is. */
let last: MouseEvent | undefined;
/** When it was made, and the one that is looked at, by the reader's hand: how long a machine takes to show what came of it does not count. */
let lastAt: number;
let at: number;
/** Where it has moved the focus; `null` while it is at it. */
let landed: EventTarget | null | undefined;
/** When a key was pressed, if that came last. */
let keyAt: number | undefined;

const isSecond = (event: MouseEvent) => {
  // By key, or by what reads the page, there is no place. Firefox tells a link's Enter as a click in the corner of the page.
  const isPlaceless = keyAt || !event.detail;
  at = isPlaceless ? keyAt! : event.timeStamp;
  return (
    last &&
    (event.detail > 1 ||
      (at - lastAt < SOON &&
        (isPlaceless
          ? document.activeElement === landed
          : Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < NEAR)))
  );
};

function stop(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

// The second press of a double click, or of a double tap, is no answer to what the first one has brought.
addEventListener(
  'mousedown',
  (event) => {
    keyAt = undefined;
    if (isSecond(event)) stop(event);
  },
  true,
);
addEventListener(
  'click',
  (event) => {
    const second = isSecond(event);
    last = second || (event.target as Element).closest('a, button') ? event : undefined;
    lastAt = at;
    if (second) stop(event);
  },
  true,
);
for (const type of ['click', 'submit']) {
  addEventListener(type, () => (landed = null), true);
  addEventListener(type, () => (landed ??= undefined));
}
addEventListener('focusin', ({ target }) => landed === null && (landed = target));
addEventListener(
  'keydown',
  (event) => {
    keyAt = event.timeStamp;
    // Nor is a key that is held down.
    if (event.repeat && event.key === 'Enter' && event.target === landed) stop(event);
  },
  true,
);
// What was typed in between is.
addEventListener('input', () => (last = undefined), true);
