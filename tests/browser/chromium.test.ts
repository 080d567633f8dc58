import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDenmark, launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function open(body: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options);
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><body>${body}`)}`);
  return page;
}

test('text has width', async () => {
  const page = await open('<span id="short">bank</span> <span id="long">bankgaranti</span>');
  const width = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().width);
  expect(await width('#short')).toBeGreaterThan(0);
  expect(await width('#long')).toBeGreaterThan(await width('#short'));
});

test('æ, ø and å are drawn, each with a shape of its own', async () => {
  const page = await open(
    '<style>span { font: 40px sans-serif }</style>' + [...'æøå\u{10FFFD}'].map((c) => `<span>${c}</span>`).join(' '),
  );
  expect(await page.locator('body').innerText()).toContain('æ ø å');
  const pictures = await Promise.all((await page.locator('span').all()).map((span) => span.screenshot()));
  // The fourth is a character that no font has; letters without a glyph would all look like it.
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(4);
});

test('locale and time zone follow the context', async () => {
  const page = await open('', inDenmark);
  const seen = await page.evaluate(() => ({
    language: navigator.language,
    money: new Intl.NumberFormat('da-DK').format(53_413.5),
    midnight: new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' }).format(
      Date.UTC(2017, 9, 1, 22),
    ),
    offset: new Date(2017, 6, 1).getTimezoneOffset(),
  }));
  expect(seen).toEqual({ language: 'da-DK', money: '53.413,5', midnight: '2. oktober 2017 kl. 00.00', offset: -120 });

  const elsewhere = await open('', { timezoneId: 'America/Nuuk' });
  expect(await elsewhere.evaluate(() => new Date(2017, 0, 1).getTimezoneOffset())).toBe(180);
});

test('scripts run, and do not where javaScriptEnabled is false', async () => {
  const body =
    '<p>uden</p><noscript><b>intet script</b></noscript><script>document.querySelector("p").textContent = "med"</script>';
  expect(await (await open(body)).locator('p').textContent()).toBe('med');
  const page = await open(body, { javaScriptEnabled: false });
  expect(await page.locator('p').textContent()).toBe('uden');
  expect(await page.locator('noscript b').isVisible()).toBe(true);
});
