import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { calculators } from '../../src/rules/index.ts';
import { addressOf, begin, openPage } from './calculator.ts';
import { launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Place {
  x: number;
  y: number;
}

/** The reader's hand: each press has the time at which it was made, however late this machine comes to send it. */
class Hand {
  #at = Date.now() / 1000;
  readonly #session: CDPSession;
  constructor(session: CDPSession) {
    this.#session = session;
  }

  /** So many ms go by. */
  wait(ms: number) {
    this.#at += ms / 1000;
  }

  async click({ x, y }: Place, clickCount = 1) {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      const timestamp = (this.#at += 0.02);
      await this.#session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount, timestamp });
    }
  }

  async tap({ x, y }: Place) {
    for (const [type, touchPoints] of [
      ['touchStart', [{ x, y }]],
      ['touchEnd', []],
    ] as const) {
      const timestamp = (this.#at += 0.02);
      await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints], timestamp });
    }
  }

  async enter(autoRepeat = false) {
    for (const type of autoRepeat ? (['keyDown'] as const) : (['keyDown', 'keyUp'] as const)) {
      const timestamp = (this.#at += 0.02);
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
      await this.#session.send('Input.dispatchKeyEvent', { type, ...key, autoRepeat, timestamp });
    }
  }
}

const hand = async (page: Page) => new Hand(await page.context().newCDPSession(page));
const button = (page: Page, name: string) => page.locator('#beregner').getByRole('button', { name, exact: true });
/** In the middle of what no longer moves. */
async function middleOf(at: Locator): Promise<Place> {
  await at.hover();
  const { x, y, width, height } = (await at.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
const middle = (page: Page, name: string) => middleOf(button(page, name));
const legend = (page: Page) => page.locator('#beregner form legend').first().getAttribute('id');
const ticked = (page: Page) => page.locator('.questions :checked').count();

describe.each(Object.values(calculators))('$id', (rule) => {
  it.each(['click', 'tap'] as const)('a second %s on »Næste« is no answer to the next question', async (how) => {
    // What is next comes in under the pointer at one height or another.
    for (const width of [360, 1280]) {
      const page = await openPage(browser, addressOf(rule), {
        viewport: { width, height: 900 },
        hasTouch: how === 'tap',
      });
      // Of a list what leaves it open: a row would have to be filled in, and none at all may settle the case.
      await page.locator('.question [type=radio]').or(page.getByLabel('Ved ikke')).first().check();
      const first = await legend(page);
      const one = await hand(page);
      const place = await middle(page, 'Næste');
      await one[how](place);
      await page.waitForFunction((id) => document.querySelector('#beregner form legend')?.id !== id, first);
      const [next, focus] = [await legend(page), await page.evaluate(() => document.activeElement!.id)];
      one.wait(120);
      await one[how]({ x: place.x + 3, y: place.y + 5 }, 2);
      expect(await page.locator('#beregner .errors').count()).toBe(0);
      expect(await legend(page)).toBe(next);
      expect(await ticked(page)).toBe(0);
      expect(await page.evaluate(() => document.activeElement!.id)).toBe(focus);
      await page.context().close();
    }
  });
});

const opened = async (name: string, fragment: Record<string, unknown>) => {
  const page = await openPage(browser, addressOf(calculators[name]!, fragment), {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.waitForSelector('.outcome');
  return { page, one: await hand(page) };
};
const stays = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ departedOn: `201${i}-01-01`, returnedOn: `201${i}-02-01` }));

it('a press that comes later, or elsewhere, or after an answer counts', async () => {
  // Tall enough that nothing has to be scrolled to.
  const viewport = { width: 1280, height: 1800 };
  const page = await openPage(browser, addressOf(calculators['lapse']!), { reducedMotion: 'reduce', viewport });
  await begin(page);
  const one = await hand(page);
  const errors = page.locator('#beregner .errors');
  const pressed = await middle(page, 'Næste');
  await one.click(pressed);
  expect(await errors.count()).toBe(1);
  // The error has moved one of the answers to where »Næste« was.
  const answers = await Promise.all((await page.locator('.question [type=radio]:not(.instead *)').all()).map(middleOf));
  const far = ({ x, y }: Place) => Math.hypot(x - pressed.x, y - pressed.y);
  await one.click(answers.toSorted((a, b) => far(b) - far(a))[0]!);
  expect(await ticked(page)).toBe(1);
  const first = await legend(page);
  await one.click(await middle(page, 'Næste'));
  await page.waitForFunction((id) => document.querySelector('#beregner form legend')?.id !== id, first);
  // The result would move »Næste«.
  await page.waitForSelector('.outcome');
  one.wait(600);
  await one.click(await middle(page, 'Næste'));
  expect(await errors.count()).toBe(1);
  await page.context().close();
});

it('a second click takes no other stay away, and a third one neither', async () => {
  const { page, one } = await opened('lapse', { permitKind: 'other', permitSince: '2009-01-01', absences: stays(4) });
  await page.getByRole('button', { name: 'Ret Ophold i udlandet' }).press('Enter');
  const place = await middle(page, 'Fjern 1. ophold');
  for (const clicks of [1, 2, 3]) await one.click(place, clicks);
  // One that is filled in is folded to a line.
  expect(await page.locator('.stay, .folded').count()).toBe(3);
  await page.context().close();
});

it('Enter twice, or held down, does not send the field that the focus has come to; what is typed there is sent', async () => {
  const { page, one } = await opened('lapse', { permitKind: 'other', permitSince: '2009-01-01' });
  await button(page, 'Tilføj et ophold').focus();
  await one.enter();
  await one.enter();
  for (let i = 0; i < 3; i++) await one.enter(true);
  one.wait(800);
  await one.enter(true);
  expect(await page.locator('.stay').count()).toBe(2);
  expect(await page.locator('#beregner .errors').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe('svar-absences-1-from-d');
  await page.keyboard.type('1');
  await one.enter();
  expect(await page.locator('#beregner .errors').count()).toBe(1);
  await page.context().close();
});

it('a second click on »Søg« does not close what the first one has opened', async () => {
  const page = await openPage(browser, inject('siteUrl'));
  const one = await hand(page);
  const place = await middleOf(page.locator('#soeg'));
  const dialog = page.getByRole('dialog');
  for (let time = 0; time < 2; time++) {
    one.wait(1000);
    await one.click(place);
    await dialog.waitFor();
    await one.click(place, 2);
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  }
  await page.context().close();
});

it('a calculator that the reader is in before the page’s script has come works without another touch', async () => {
  const page = await openPage(browser, 'about:blank');
  const came = Promise.withResolvers<void>();
  await page.route(/\.js$/, async (route) => {
    await came.promise;
    await route.continue();
  });
  await page.goto(addressOf(calculators['lapse']!), { waitUntil: 'commit' });
  await page.locator('#beregner [type=radio]').first().check();
  came.resolve();
  await page.locator('#beregner + [role=status]').waitFor({ state: 'attached' });
  expect(await ticked(page)).toBe(1);
  await page.context().close();
});
