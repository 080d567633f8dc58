import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Calculator, calculators } from '../src/rules/index.ts';
import { answer, type Facts } from '../tests/browser/answer.ts';
import { inDenmark, launch } from '../tests/browser/chromium.ts';
import { serveAsHost } from './as-host.ts';

const RUNS = 3;
const SLOWER = 4;
/** Slow 4G, as Lighthouse has it. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const PHONE = { ...inDenmark, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const GOALS = { lcp: 300, inp: 80, cls: 0 };

const KINDS = {
  'front page': '',
  overview: 'vejledning/',
  topic: 'vejledning/familiesammenfoering/',
  guidance: 'vejledning/familiesammenfoering/forlaengelse-af-sikkerhed/',
  'guidance with tables': 'vejledning/familiesammenfoering/eu-sager/',
  newsletter: 'nyhedsbreve/2014-12/',
  calculators: 'beregnere/',
  glossary: 'ordbog/',
  laws: 'retskilder/',
  about: 'om/',
  'list of cases': 'sagsliste/',
  calculator: 'beregnere/bortfald/',
  'calculator in a frame': 'indlejr/bortfald/',
  'guidance in English': 'en/guidance/family-reunification/extending-collateral/',
  search: 'soeg/',
  'search, from a link': 'soeg/#q=garanti',
};

interface Vitals {
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

const rest = (page: Page) => page.waitForLoadState('networkidle').then(() => page.waitForTimeout(600));

async function visit(browser: Browser, url: string, act?: (page: Page) => Promise<void>): Promise<Vitals> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(observe);
  await page.goto(url);
  await rest(page);
  const loaded = () => page.evaluate(() => ({ ...(globalThis as unknown as { vitals: Vitals }).vitals }));
  // The first key ends what counts as the largest paint.
  const atLoad = await loaded();
  await act?.(page);
  if (act) await rest(page);
  const vitals = { ...(await loaded()), lcp: atLoad.lcp, largest: atLoad.largest };
  await context.close();
  return vitals;
}

/** The worked case with the most answers. */
const longest = ({ examples }: Calculator): Facts =>
  examples
    .filter(({ outcome }) => outcome !== 'needs-facts')
    .map(({ facts }) => facts as Facts)
    .toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)[0]!;

const fillIn = (rule: Calculator) => async (page: Page) => {
  const form = page.locator('#beregner form');
  await form.locator('legend').first().focus();
  await page.locator('#beregner + [role=status]').waitFor({ state: 'attached' });
  while ((await form.count()) > 0) await answer(page, rule, longest(rule));
  await page.locator('.outcome').waitFor();
};

/** Runs in the page: notes when its calculator can be used. */
function noteWorks() {
  const look = () =>
    document.querySelector('#beregner + [role=status]')
      ? Object.assign(globalThis, { works: performance.now() })
      : requestAnimationFrame(look);
  look();
}

/** A page on the slow phone, once it rests. */
async function slowPage(browser: Browser, url: string, awaits = true): Promise<Page> {
  const page = await (await browser.newContext(PHONE)).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(noteWorks);
  await page.goto(url, { waitUntil: awaits ? 'networkidle' : 'commit' });
  return page;
}

/** Milliseconds until something stands on the page, from what is pressed: by the page's own clock. */
const until = (page: Page, selector: string, press = '') =>
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

type Wait = readonly [
  what: string,
  goal: number,
  measure: (browser: Browser, at: (path: string) => string) => Promise<number>,
];

/** The waits of a reader who searches in a language, for a word of it. */
const searching = (language: string, start: string, page: string, word: string): Wait[] => [
  [
    `${language}: search opened, the field takes keys`,
    300,
    async (browser, at) => until(await slowPage(browser, at(start)), 'dialog #soegefelt:focus', '#soeg'),
  ],
  [
    `${language}: search opened and typed in, first results`,
    1000,
    async (browser, at) => {
      const opened = await slowPage(browser, at(start));
      await opened.evaluate((typed) => {
        const type = () => {
          const field = document.querySelector<HTMLInputElement>('dialog #soegefelt:focus');
          if (!field) return requestAnimationFrame(type);
          field.value = typed;
          return field.dispatchEvent(new Event('input'));
        };
        requestAnimationFrame(type);
      }, word);
      return until(opened, '.results li', '#soeg');
    },
  ],
  [
    `${language}: search from a link, results`,
    1300,
    async (browser, at) => until(await slowPage(browser, at(`${page}#q=${word}`), false), '.results li'),
  ],
];

const WAITS: readonly Wait[] = [
  ...searching('Danish', 'vejledning/', 'soeg/', 'garanti'),
  ...searching('English', 'en/guidance/', 'en/search/', 'collateral'),
  [
    'calculator: touched, its first question works once its scripts have come',
    150,
    async (browser, at) => {
      const page = await slowPage(browser, at('beregnere/bortfald/'));
      await page.evaluate(() => document.querySelector<HTMLElement>('#beregner input')!.focus());
      await page.locator('#beregner + [role=status]').waitFor({ state: 'attached' });
      return page.evaluate(() => {
        const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const { works } = globalThis as unknown as { works: number };
        return works - Math.max(...all.map(({ responseEnd }) => responseEnd).filter((end) => end < works));
      });
    },
  ],
];

const number = (value: number, digits = 0) =>
  value.toLocaleString('da-DK', { minimumFractionDigits: digits, maximumFractionDigits: digits });
/** Of results from a link the largest paint is of what is found. */
const lcpGoal = (kind: string) => (kind.endsWith('link') ? 1300 : GOALS.lcp);
const over = (value: number, goal: number) => (value > goal ? '!' : ' ');

/** Opens each in turn on the built site, as a host sends it, and yields a line of each. */
async function* measured<T>(
  all: Iterable<T>,
  line: (one: T, browser: Browser, at: (path: string) => string) => Promise<string>,
): AsyncGenerator<string> {
  const site = await serveAsHost(join(import.meta.dirname, '../dist'));
  const browser = await launch();
  try {
    for (const one of all) {
      yield await line(one, browser, (path) => new URL(path, site.url).href);
      for (const context of browser.contexts()) await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

const HEAD = `${''.padEnd(22)}${'LCP'.padStart(6)}  ${'CLS'.padStart(6)}  ${'INP'.padStart(5)}   largest paint; what moved`;
const goals = () => `goals (! where missed): LCP ${GOALS.lcp} ms, CLS ${GOALS.cls}, INP ${GOALS.inp} ms`;

async function vitalsOf(kind: string, loads: number, load: () => Promise<Vitals>, pressed: boolean): Promise<string> {
  const runs: Vitals[] = [];
  for (let i = 0; i < loads; i++) runs.push(await load());
  const fastest = runs.toSorted((a, b) => a.lcp - b.lcp)[0]!;
  const shifted = runs.toSorted((a, b) => b.cls - a.cls)[0]!;
  const inp = Math.min(...runs.map((run) => run.inp));
  return (
    `${kind.padEnd(22)}${number(fastest.lcp).padStart(6)}${over(fastest.lcp, lcpGoal(kind))} ` +
    `${number(shifted.cls, 3).padStart(6)}${over(Math.round(shifted.cls * 1000) / 1000, GOALS.cls)} ` +
    `${(pressed ? number(inp) : '').padStart(5)}${over(inp, GOALS.inp)}  ${fastest.largest}; ${shifted.moved}`
  );
}

/** The built site on a slow phone, line by line: what a reader waits for, largest paint and shift at load of each kind of page. */
export async function* vitalsBench(only = ''): AsyncGenerator<string> {
  yield goals();
  yield* measured('waits'.startsWith(only) ? WAITS : [], async ([what, goal, wait], browser, at) => {
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) times.push(await wait(browser, at));
    const best = Math.min(...times);
    return `${what}: ${number(best)} ms at best of ${RUNS} (goal ${goal})${over(best, goal)}`;
  });
  yield HEAD;
  yield* measured(Object.entries(KINDS), ([kind, path], browser, at) =>
    vitalsOf(kind, RUNS, () => visit(browser, at(path)), false),
  );
}

/** Each calculator filled in on the slow phone. */
export async function* inpBench(): AsyncGenerator<string> {
  yield goals();
  yield HEAD;
  yield* measured(Object.values(calculators), (rule, browser, at) =>
    vitalsOf(rule.id, 2, () => visit(browser, at(`beregnere/${rule.slug}/`), fillIn(rule)), true),
  );
}

if (import.meta.main) for await (const line of vitalsBench(process.argv[2])) console.log(line);
