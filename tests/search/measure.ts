import { gzipSync } from 'node:zlib';
import type { Browser, Locator, Page, Response } from 'playwright-core';
import { inDenmark } from '../browser/chromium.ts';

/** What a host sends compressed; Pagefind's own files are already. */
const weight = (body: Buffer) =>
  body[0] === 0x1f && body[1] === 0x8b ? body.length : gzipSync(body, { level: 9 }).length;

export const field = (page: Page) => page.getByRole('searchbox', { name: 'Søg i vejledningen' });

/** All that is fetched from Ctrl+K until the first search is shown with its passages: bytes, compressed. */
export async function firstSearch(
  browser: Browser,
  start: string,
  type: (input: Locator) => Promise<void>,
): Promise<number> {
  const context = await browser.newContext(inDenmark);
  const page = await context.newPage();
  await page.goto(start);
  const loaded: Promise<number>[] = [];
  const weigh = (response: Response) => loaded.push(response.body().then(weight));
  page.on('response', weigh);
  await page.keyboard.press('Control+k');
  await type(page.locator('#soegefelt'));
  await page.locator('.places p').first().waitFor();
  await page.waitForLoadState('networkidle');
  page.off('response', weigh);
  const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes;
}
