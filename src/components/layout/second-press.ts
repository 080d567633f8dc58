/** The longest time between the two presses of a double click, in ms: what Windows and macOS start from. */
const SOON = 500;
/** A finger does not come down on the same pixel twice. */
const NEAR = 40;

/** The last press on a button or a link: what it brings may come in where the pointer is. */
let last: MouseEvent | undefined;
/** When it was made. */
let lastAt: number;
/** Where it has moved the focus; `null` while it is at it. */
let landed: EventTarget | null | undefined;
let keyAt: number;
/** The last thing pressed was a key. */
let isKey: boolean;
/** By key, or by what reads the page. Firefox tells a link's Enter as a click with a mouse, in the corner of the page. */
const isPlaceless = ({ detail }: MouseEvent) => isKey || detail === 0;

/** By the reader's hand: how long a machine takes to show what came of a press does not count. */
const timeOf = (event: MouseEvent) => (isPlaceless(event) ? keyAt : event.timeStamp);

const isSecond = (event: MouseEvent) =>
  last &&
  (event.detail > 1 ||
    (timeOf(event) - lastAt < SOON &&
      // By keyboard there is no place.
      (isPlaceless(event)
        ? document.activeElement === landed
        : Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) < NEAR)));

function stop(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

// The second press of a double click, or of a double tap, is no answer to what the first one has brought.
addEventListener(
  'mousedown',
  (event) => {
    isKey = false;
    if (isSecond(event)) stop(event);
  },
  true,
);
addEventListener(
  'click',
  (event) => {
    const second = isSecond(event);
    last = second || (event.target as Element).closest('a, button') ? event : undefined;
    lastAt = timeOf(event);
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
    isKey = true;
    keyAt = event.timeStamp;
    // Nor is a key that is held down.
    if (event.repeat && event.key === 'Enter' && event.target === landed) stop(event);
  },
  true,
);
// What was typed in between is.
addEventListener('input', () => (last = undefined), true);
