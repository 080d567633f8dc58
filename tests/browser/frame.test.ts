import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOfFile, ofAll, ofPath } from '../../src/site/security.ts';
import { base, builtPages, dist, elements, visibleText } from '../site/pages.ts';
import { inDenmark, launch } from './chromium.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const servers: Server[] = [];

async function serveOn(answer: (path: string) => Promise<{ headers: Record<string, string>; body: Buffer | string }>) {
  const server = createServer(async (request, response) => {
    const { headers, body } = await answer(new URL(request.url!, 'http://localhost').pathname);
    response.writeHead(200, headers).end(body);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let browser: Browser;
/** The site as a host sends it, with its headers. */
let site: string;
/** Another site. What it shows is set by each test. */
let other: string;
let shown = '';

beforeAll(async () => {
  browser = await launch();
  site = await serveOn(async (path) => {
    const file = path.slice(base.length + 1).replace(/(^|\/)$/, '$1index.html');
    const headers = {
      ...ofAll,
      ...ofPath(file),
      ...headersOfFile(file),
      'Content-Type': TYPES[extname(file)] ?? 'text/html',
    };
    // It is sent without https here, and another port is another origin.
    return { headers, body: await readFile(join(dist, file)).catch(() => '') };
  });
  other = await serveOn(async () => ({
    headers: { 'Content-Type': 'text/html' },
    body: `<!doctype html><html lang="da"><title>En kommune</title><h1>En kommune</h1>${shown}`,
  }));
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

/** The lines that the site's own page tells others to paste, with the address that it is served at here. */
async function lines(): Promise<string> {
  const { html } = (await builtPages()).find(({ path }) => path === '/om/indlejring/')!;
  const code = /<pre[^>]*>([^]*?)<\/pre>/.exec(html)![1]!;
  return visibleText(`<main>${code}</main>`).replaceAll(/https?:\/\/[^/'"]+/g, site);
}

const open = async (): Promise<Page> => {
  const context = await browser.newContext({ ...inDenmark, viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    if (window === top) addEventListener('message', ({ data }) => heard.push(data));
    Object.assign(globalThis, { heard });
  });
  await page.goto(other);
  return page;
};
/** The calculator is at work and its result has come. */
async function answerFirst(frame: FrameLocator) {
  await frame.getByRole('radio').first().check();
  await frame.getByRole('button', { name: 'Næste' }).click();
  await frame.locator('.verdict h2, .verdict h3').first().waitFor();
}
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame: HTMLIFrameElement) => Number(frame.height));

describe('a calculator on another site, by the lines that are to be pasted', () => {
  it('is answered there, is as tall as it needs, says nothing but that, and keeps nothing', async () => {
    shown = await lines();
    const page = await open();
    const steps = await page.evaluate(() => history.length);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('radio').first().check();
    const inside = () => frame.locator('html').evaluate((html) => [html.scrollHeight, innerHeight]);
    const fits = async () => {
      const height = await heightOf(page);
      return (await inside()).every((one) => one === height);
    };
    await expect.poll(fits).toBe(true);
    const before = await heightOf(page);
    await answerFirst(frame);
    await expect.poll(() => heightOf(page)).not.toBe(before);
    await expect.poll(fits).toBe(true);

    const heard = await page.evaluate(() => (globalThis as unknown as { heard: object[] }).heard);
    expect(heard.length).toBeGreaterThan(1);
    for (const data of heard) expect(data).toEqual({ udlaendingevejledningen: expect.any(Number) });
    const kept = await frame.locator('html').evaluate(async () => ({
      storage: [localStorage.length, sessionStorage.length, document.cookie],
      databases: (await indexedDB.databases()).length,
      address: location.hash + location.search,
    }));
    expect(kept).toEqual({ storage: [0, 0, ''], databases: 0, address: '' });
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.context().close();
  });

  it('does nothing that the page around tells it', async () => {
    shown = await lines();
    const page = await open();
    const frame = page.frameLocator('iframe');
    await answerFirst(frame);
    const looks = () => frame.locator('html').innerHTML();
    const before = await looks();
    // They come in the order in which they were sent.
    const last = frame.locator('html').evaluate(
      () =>
        new Promise<void>((done) =>
          addEventListener('message', ({ data }) => {
            if (data === 7) setTimeout(done);
          }),
        ),
    );
    await page.evaluate(() => {
      const told = ['', 'reload', { udlaendingevejledningen: 1 }, { type: 'answers', facts: {} }, [], null];
      for (const data of told) frames[0]!.postMessage(data, '*');
    });
    // Until the listener is there, none is heard.
    let isHeard = false;
    void last.then(() => (isHeard = true));
    await expect
      .poll(async () => {
        await page.evaluate(() => frames[0]!.postMessage(7, '*'));
        return isHeard;
      })
      .toBe(true);
    expect(await looks()).toBe(before);
    expect(await frame.getByRole('listitem').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('opens its links in the whole window, those to a place in it where they are', async () => {
    shown = await lines();
    const page = await open();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('radio').first().waitFor();
    // Nothing answered: the error names its field with a link.
    await frame.getByRole('button', { name: 'Næste' }).click();
    await frame.locator('a[href^="#"]').first().click();
    expect(page.url()).toBe(`${other}/`);
    await frame.locator('#fra a').click();
    await page.waitForURL(/\/beregnere\/[\w-]+\/$/);
    await page.context().close();
  });
});

it('nothing else of the site can be framed, and the page that shows how frames its own calculator', async () => {
  const paths = ['/', '/beregnere/bortfald/', '/om/indlejring/', '/sagsliste/'];
  shown = [...paths, '/indlejr/bortfald/'].map((path) => `<iframe src="${site}${base}${path}"></iframe>`).join('');
  const page = await open();
  await page.waitForLoadState('networkidle');
  const titles = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.title().catch(() => '')),
  );
  expect(titles.map((title) => title !== '')).toEqual([...paths.map(() => false), true]);

  // The one that is framed may be there before the script of the page around it.
  const came = Promise.withResolvers<void>();
  await page.route(/\.js$/, async (route) => {
    if (route.request().frame() === page.mainFrame()) await came.promise;
    await route.continue();
  });
  await page.goto(`${site}${base}/om/indlejring/`, { waitUntil: 'commit' });
  await page.frameLocator('iframe').getByRole('radio').first().waitFor();
  await expect.poll(() => page.evaluate(() => (globalThis as { heard?: unknown[] }).heard?.length)).toBeGreaterThan(0);
  came.resolve();
  await expect.poll(() => heightOf(page)).not.toBe(900);
  await page.context().close();
});

it('only the page that shows how says that it shows a frame', async () => {
  for (const { path, html } of await builtPages())
    expect(
      elements(html).some(({ name }) => name === 'iframe'),
      path,
    ).toBe(/^\/(om\/indlejring|en\/about\/embedding)\/$/.test(path));
});
