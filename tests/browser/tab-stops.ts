import type { Page } from 'playwright-core';

type Followed = Window & { tabbable: Element[]; last?: Element };

/** What can be tabbed to, in the order of the document. Of radio buttons: the chosen one, else the first. */
function findTabbable(within: string): number {
  const root = document.querySelector(within)!;
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const isStop = (element: HTMLElement) => {
    if (!inputs.includes(element as HTMLInputElement)) return true;
    const group = inputs.filter(
      ({ name, form }) => name === (element as HTMLInputElement).name && form === (element as HTMLInputElement).form,
    );
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const found = [
    ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  const tabbable = found.filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      isStop(element),
  );
  Object.assign(window, { tabbable, last: undefined });
  tabbable[0]?.focus();
  return tabbable.length;
}

/** Where the focus is now, as a place in that order, and what is wrong with how it is seen. Undefined: nowhere. */
function lookAtFocus(): { at: number; html: string; faults: string[] } | undefined {
  const followed = window as unknown as Followed;
  const here = document.activeElement as HTMLElement;
  if (here === document.body) return undefined;
  const faults: string[] = [];
  if (followed.last && getComputedStyle(followed.last).outlineStyle !== 'none')
    faults.push('the one before still looks focused');
  followed.last = here;

  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(here);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no outline');
  const transparent = (colour: string) => colour.endsWith(', 0)');
  let behind: Element | null = here.parentElement;
  while (behind && transparent(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
  const backdrop = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
  if (transparent(outlineColor) || outlineColor === backdrop) faults.push(`outline ${outlineColor} on ${backdrop}`);

  const points = [...here.getClientRects()].flatMap(({ left, right, top, bottom }) =>
    [0.05, 0.5, 0.95].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)] as const),
    ),
  );
  const isSeen = ([x, y]: readonly [number, number]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (here.contains(top) || (top.contains(here) && getComputedStyle(top).position !== 'sticky'));
  };
  if (!points.some(isSeen)) faults.push('hidden behind something, or outside the window');
  return { at: followed.tabbable.indexOf(here), html: here.outerHTML.slice(0, 150), faults };
}

/**
 * Tabs through what is within an element, and says what is wrong: a stop that is passed over or out of order,
 * a focus that is not seen, or is hidden (WCAG 2.4.3, 2.4.7, 2.4.11).
 */
export async function tabThrough(page: Page, within = 'body'): Promise<{ stops: number; faults: string[] }> {
  const stops = await page.evaluate(findTabbable, within);
  const faults: string[] = [];
  let last = -1;
  // A box that scrolls is a stop of the browser's own: some more than were found.
  for (let pressed = 0; pressed < stops + 20 && last < stops - 1; pressed++) {
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) break;
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.html}`));
    if (stop.at >= 0 && stop.at !== last + 1) faults.push(`${last} is followed by ${stop.at}: ${stop.html}`);
    if (stop.at >= 0) last = stop.at;
    await page.keyboard.press('Tab');
  }
  if (last !== stops - 1) faults.push(`stops at ${last + 1} of ${stops}`);
  return { stops, faults };
}
