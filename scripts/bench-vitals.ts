import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Calculator, calculators } from '../src/rules/index.ts';
import { answer, type Facts } from '../tests/browser/answer.ts';
import { launch } from '../tests/browser/chromium.ts';
import { serveAsHost } from './as-host.ts';
import { opened, until, visit, type Vitals } from './slow-phone.ts';

const RUNS = 3;
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

type Wait = readonly [
  what: string,
  goal: number,
  measure: (browser: Browser, at: (path: string) => string) => Promise<number>,
];

/** The waits of a reader who searches in a language, for a word of it. */
const searching = (language: string, start: string, ofSearch: string, word: string): Wait[] => [
  [
    `${language}: search opened, the field takes keys`,
    300,
    async (browser, at) => until(await opened(browser, at(start)), 'dialog #soegefelt:focus', '#soeg'),
  ],
  [
    `${language}: search opened and typed in, first results`,
    1000,
    async (browser, at) => {
      const page = await opened(browser, at(start));
      await page.evaluate((typed) => {
        const type = () => {
          const field = document.querySelector<HTMLInputElement>('dialog #soegefelt:focus');
          if (!field) return requestAnimationFrame(type);
          field.value = typed;
          return field.dispatchEvent(new Event('input'));
        };
        requestAnimationFrame(type);
      }, word);
      return until(page, '.results li', '#soeg');
    },
  ],
  [
    `${language}: search from a link, results`,
    1300,
    async (browser, at) => until(await opened(browser, at(`${ofSearch}#q=${word}`), false), '.results li'),
  ],
];

const WAITS: readonly Wait[] = [
  ...searching('Danish', 'vejledning/', 'soeg/', 'garanti'),
  ...searching('English', 'en/guidance/', 'en/search/', 'collateral'),
  [
    'calculator: touched, its first question works once its scripts have come',
    150,
    async (browser, at) => {
      const page = await opened(browser, at('beregnere/bortfald/'));
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
