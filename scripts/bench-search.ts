import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inDenmark, launch } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/site.ts';
import { openIndex } from '../tests/search/built-index.ts';
import { field, firstSearch } from '../tests/search/measure.ts';
import { setAside, tuned } from '../tests/search/queries.ts';
import { recall } from '../tests/search/recall.ts';

const root = join(import.meta.dirname, '..');
const percent = (share: number) => share.toLocaleString('da-DK', { style: 'percent', maximumFractionDigits: 1 });
const round = (numbers: readonly number[]) => numbers.map((value) => Math.round(value).toLocaleString('da-DK'));
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Milliseconds from a key to the frame that shows its results, on a page that has searched before; fastest first. */
async function keyTimes(page: Page, slowdown: number): Promise<number[]> {
  await field(page).fill('sikkerhed forlænge');
  await page.locator('.places p').nth(1).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#soegefelt')!;
    const list = document.querySelector('.results')!;
    const taken: number[] = [];
    for (const ending of ['', 'e', 'es', 'else', 'es', 'e', '', 'e', 'es', 'else']) {
      const shown = new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now()));
        }).observe(list, { childList: true });
      });
      input.value = `sikkerhed forlæng${ending}`;
      const key = performance.now();
      input.dispatchEvent(new Event('input'));
      taken.push((await shown) - key);
    }
    return taken;
  });
  return times.toSorted((a, b) => a - b);
}

/** From a key to its results, with the processor as it is and four times slower. */
async function keyLines(browser: Browser, start: string): Promise<string[]> {
  const lines: string[] = [];
  for (const [slowdown, goal] of [
    [1, 40],
    [4, 100],
  ] as const) {
    const page = await (await browser.newContext(inDenmark)).newPage();
    await page.goto(start);
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    const times = await keyTimes(page, slowdown);
    const [usual, slowest] = round([middle(times), times.at(-1)!]);
    lines.push(
      `from key to results, processor ${slowdown}× slower: ${usual} ms in the median, ${slowest} ms at most (goal ${goal})${middle(times) > goal ? '!' : ''}`,
    );
  }
  return lines;
}

/** The same of another built site. */
export async function keysBench(dist: string): Promise<string[]> {
  const site = await serve(dist);
  const browser = await launch();
  try {
    return await keyLines(browser, new URL('vejledning/', site.url).href);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The search of the built site, line by line: how often it finds the page, what the first search weighs, how fast it answers. */
export async function searchBench(dist = 'dist'): Promise<string[]> {
  const lines: string[] = [];
  const find = await openIndex(join(root, dist));
  for (const [name, queries] of [
    ['tuned on', tuned],
    ['set aside', setAside],
  ] as const) {
    const { atOne, atThree, missed } = await recall(find, queries);
    lines.push(
      `recall, ${queries.length} queries ${name}: ${percent(atThree)} in the first three, ${percent(atOne)} first`,
    );
    lines.push(...missed.map((miss) => `  missed ${miss}`));
  }

  const site = await serve(dist);
  const browser = await launch();
  try {
    const start = new URL('vejledning/', site.url).href;
    const typed = tuned.filter((_, i) => i % 14 === 0).map((query) => query.typed);
    const bytes: number[] = [];
    for (const query of typed)
      bytes.push(await firstSearch(browser, start, (input) => input.pressSequentially(query, { delay: 60 })));
    const [median, most] = round([middle(bytes), Math.max(...bytes)]);
    lines.push(
      `first search, gzip, ${typed.length} queries: ${median} bytes in the median, ${most} at most (goal 105.000)`,
    );

    lines.push(...(await keyLines(browser, start)));
  } finally {
    await browser.close();
    await site.close();
  }
  return lines;
}

if (import.meta.main) console.log((await searchBench()).join('\n'));
