import type { Browser, Page } from 'playwright-core';
import { inDenmark } from '../tests/browser/chromium.ts';

const SLOWER = 4;
/** Slow 4G, as Lighthouse has it. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const PHONE = { ...inDenmark, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export interface Vitals {
  lcp: number;
  /** The element that the largest paint was of. */
  largest: string;
  cls: number;
  /** What moved the most. */
  moved: string;
  inp: number;
}

/** Runs in the page, before anything else of it. */
function observe() {
  const name = (node: Node | null | undefined) => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return '';
    return `${element.localName}${element.id && `#${element.id}`}${element.className && `.${element.classList[0]}`}`;
  };
  const vitals: Vitals = { lcp: 0, largest: '', cls: 0, moved: '', inp: 0 };
  let most = 0;
  const watch = (type: string, take: (entry: never) => void, options = {}) =>
    new PerformanceObserver((list) => (list.getEntries() as never[]).forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });
  watch('largest-contentful-paint', ({ startTime, element }: PerformanceEntry & { element: Element | null }) => {
    vitals.lcp = startTime;
    vitals.largest = name(element);
  });
  watch(
    'layout-shift',
    (shift: PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }) => {
      if (shift.hadRecentInput) return;
      vitals.cls += shift.value;
      if (shift.value > most) vitals.moved = shift.sources.map(({ node }) => name(node)).join(' ');
      most = Math.max(most, shift.value);
    },
  );
  watch(
    'event',
    ({ duration, interactionId }: PerformanceEntry & { interactionId: number }) => {
      if (interactionId) vitals.inp = Math.max(vitals.inp, duration);
    },
    { durationThreshold: 16 },
  );
  Object.assign(globalThis, { vitals });
}

/** Runs in the page: notes when its calculator can be used. */
function noteWorks() {
  const look = () =>
    document.querySelector('#beregner + [role=status]')
      ? Object.assign(globalThis, { works: performance.now() })
      : requestAnimationFrame(look);
  look();
}

/** A page on the slow phone, once it has come so far. `inPage` runs in it before anything else of it. */
async function slowPage(
  browser: Browser,
  url: string,
  inPage: () => void,
  waitUntil: 'commit' | 'load' | 'networkidle',
) {
  const page = await (await browser.newContext(PHONE)).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(inPage);
  await page.goto(url, { waitUntil });
  return page;
}

/** A page to press something on: once it rests, or at once. */
export const opened = (browser: Browser, url: string, awaits = true): Promise<Page> =>
  slowPage(browser, url, noteWorks, awaits ? 'networkidle' : 'commit');

const rest = (page: Page) => page.waitForLoadState('networkidle').then(() => page.waitForTimeout(600));

/** What a reader sees of a page, and where `act` does something on it. */
export async function visit(browser: Browser, url: string, act?: (page: Page) => Promise<void>): Promise<Vitals> {
  const page = await slowPage(browser, url, observe, 'load');
  await rest(page);
  const loaded = () => page.evaluate(() => ({ ...(globalThis as unknown as { vitals: Vitals }).vitals }));
  // The first key ends what counts as the largest paint.
  const atLoad = await loaded();
  await act?.(page);
  if (act) await rest(page);
  const vitals = { ...(await loaded()), lcp: atLoad.lcp, largest: atLoad.largest };
  await page.context().close();
  return vitals;
}

/** Milliseconds until something stands on the page, from what is pressed: by the page's own clock. */
export const until = (page: Page, selector: string, press = '') =>
  page.evaluate(
    ([wanted, pressed]) =>
      new Promise<number>((resolve) => {
        const begun = pressed ? performance.now() : 0;
        const look = () =>
          document.querySelector(wanted!) ? resolve(performance.now() - begun) : requestAnimationFrame(look);
        if (pressed) document.querySelector<HTMLElement>(pressed)!.click();
        look();
      }),
    [selector, press] as const,
  );
