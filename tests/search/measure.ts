import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { inDenmark } from '../browser/chromium.ts';

/** What a host sends compressed; Pagefind's own files are already. */
const weight = (body: Buffer) =>
  body[0] === 0x1f && body[1] === 0x8b ? body.length : gzipSync(body, { level: 9 }).length;

export const field = (page: Page) => page.getByRole('searchbox', { name: 'Søg i vejledningen' });

/** All that is fetched from Ctrl+K until the first search, typed letter by letter, is shown with its passages: bytes, compressed. */
export async function firstSearch(browser: Browser, start: string, query: string): Promise<number> {
  const context = await browser.newContext(inDenmark);
  const page = await context.newPage();
  await page.goto(start);
  const loaded: Promise<number>[] = [];
  const weigh = (response: Response) => loaded.push(response.body().then(weight));
  page.on('response', weigh);
  await page.keyboard.press('Control+k');
  await field(page).pressSequentially(query, { delay: 60 });
  await page.locator('.places p').first().waitFor();
  await page.waitForLoadState('networkidle');
  page.off('response', weigh);
  const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes;
}

/** Milliseconds from a key to the frame that shows its results, on a page that has searched before; fastest first. */
export async function keyTimes(page: Page, slowdown: number): Promise<number[]> {
  await field(page).fill('sikkerhed forlænge');
  await page.locator('.places p').nth(2).waitFor();
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
