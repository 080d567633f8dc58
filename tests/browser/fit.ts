import type { Page } from 'playwright-core';
import type { Tab } from './engines.ts';

/** 1280 x 1024 at 400 %. */
export const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

/** A4 between its margins. */
export const PAPER = { width: 718, height: 1000 };

/** The reader's own spacing of text (WCAG 1.4.12). A sheet of the page's own: the policy stops an inline one. */
export const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** Screens on which text alone is enlarged. */
export const SCREENS = [1280, 768, 360].map((width) => ({ width, height: 800 }));

export const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

/** Text alone at 200 % (WCAG 1.4.4). */
export const enlargeText = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement.style;
    root.fontSize = '';
    root.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });

/** What does not fit: a page or a box that scrolls sideways, text that is cut off or over other text. Tables may scroll in a box of their own. */
export const misfits = (page: Tab): Promise<string[]> =>
  page.evaluate(() => {
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const cuts = (overflow: string, inner: number, outer: number) =>
      (overflow === 'hidden' || overflow === 'clip') && inner > outer + 1;
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('.visually-hidden, [popover], input') || !element.checkVisibility()) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (/auto|scroll/.test(overflowX) && scrollWidth > clientWidth && !element.matches('.scroll'))
        found.push(`scrolls sideways: ${element.outerHTML.slice(0, 100)}`);
      if (cuts(overflowX, scrollWidth, clientWidth) || cuts(overflowY, scrollHeight, clientHeight))
        found.push(`cut off: ${element.outerHTML.slice(0, 100)}`);
      // Where the page has no style for them, pictures are as wide as the page.
      if (element.matches('svg.mark') && element.clientWidth > 1.7 * size)
        found.push(`too large: ${element.outerHTML}`);
      if (element.matches('svg text')) {
        const { left, right } = element.getBoundingClientRect();
        if (left < 0 || right > innerWidth) found.push(`cut off: ${element.outerHTML}`);
      }
    }
    // What stands in one row: words that are wider in another language run under the button beside them.
    for (const button of document.querySelectorAll('.beside .button')) {
      const words = document.createRange();
      words.selectNodeContents(document.querySelector('.contents summary') ?? button.lastChild!);
      const { left, right, top, bottom } = button.getBoundingClientRect();
      for (const line of button.contains(words.startContainer) ? [] : words.getClientRects())
        if (line.left < right && line.right > left && line.top < bottom && line.bottom > top)
          found.push(`covered: ${words}`);
    }
    for (const picture of document.querySelectorAll('.timeline svg')) {
      const ticks = [...picture.querySelectorAll('text.tick')].map((tick) => tick.getBoundingClientRect());
      // With the reader's own spacing they may touch: the picture is told as text below it.
      const spaced = document.adoptedStyleSheets.length > 0;
      if (!spaced && ticks.some(({ left }, at) => at > 0 && left < ticks[at - 1]!.right)) found.push('ticks overlap');
    }
    return found;
  });

/** What is moving, or would. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map((animation) => animation.constructor.name),
    ...[...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  ]);

/** What is wrong on paper: things to press, an address that is not seen, what is decided folded, cut off, dark paper. */
export const printFaults = (page: Tab): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const html = (element: Element) => element.outerHTML.slice(0, 100);
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    for (const element of document.querySelectorAll('nav, form, button:not(.term), .search-link, .skip, [popover]'))
      if (seen(element)) faults.push(`to press: ${html(element)}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^=http]'))
      // Firefox tells what the style sheet says, the others what comes of it.
      if (
        ![link.getAttribute('href')!, 'attr(href)'].some((text) =>
          getComputedStyle(link, '::after').content.includes(text),
        )
      )
        faults.push(`no address: ${html(link)}`);
    for (const inside of document.querySelectorAll('details:not(.undecided) > :not(summary, [popover])'))
      if (seen(inside.parentElement!) && !seen(inside)) faults.push(`folded: ${html(inside)}`);
    for (const box of document.querySelectorAll('body *'))
      if (seen(box) && getComputedStyle(box).overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1)
        if (!box.matches('.visually-hidden')) faults.push(`cut off: ${html(box)}`);
    if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the paper');
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    if (paper !== 'rgb(255, 255, 255)') faults.push(`paper is ${paper}`);
    return faults;
  });

/**
 * Opens a page whose scripts come when it has been painted. Returns the share of the screen that moves by itself until all is there
 * (Cumulative Layout Shift).
 */
export async function shiftWhileLoading(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as (PerformanceEntry & Shift)[])
        if (!hadRecentInput) shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
    interface Shift {
      value: number;
      hadRecentInput: boolean;
    }
    Object.assign(globalThis, { shifts });
  });
  await page.route(/\.js$/, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  return shifts.reduce((sum, shift) => sum + shift, 0);
}
