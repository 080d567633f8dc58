import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyRule } from '../../src/components/calculator/page/spoken.ts';
import { specOf, textOf } from '../../src/components/calculator/rule.ts';
import type { Periods } from '../../src/components/calculator/typed.ts';
import { calculators } from '../../src/rules/index.ts';
import { answer } from './answer.ts';
import { axeFinds, colourFinds } from './axe.ts';
import { addressOf, begin, openPage, press, resultOf } from './calculator.ts';
import { launch } from './chromium.ts';
import { misfits } from './fit.ts';

// Lists of periods by keyboard on a phone: rows that are folded, rows from a spreadsheet.

const PHONE = { viewport: { width: 360, height: 740 } };
const rule = calculators['permanent-benefits']!;
const FIELD = 'svar-benefits';
const { options } = textOf(anyRule(rule), 'benefits');
const KINDS = (specOf(anyRule(rule), 'benefits') as Periods).row!.kind.options;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const lines = (page: Page) => page.locator('.folded strong').allTextContents();
const button = (page: Page, name: string) => page.locator('#beregner').getByRole('button', { name, exact: true });
const errors = (page: Page) => page.locator('.errors li').allTextContents();
const told = (page: Page) => page.getByRole('status').textContent();

async function openBenefits(): Promise<Page> {
  const page = await openPage(browser, addressOf(rule), PHONE);
  await begin(page);
  return page;
}

const got = (kind: string, from: string, to: string | null, amount?: number) => ({ kind, from, to, amount });
/** Two that are filled in, the second open. */
async function typeTwo(page: Page) {
  await answer(page, rule, {
    benefits: [got('su', '2020-02-01', '2023-06-30'), got('one-off-help', '2024-01-02', '2024-01-02', 800.5)],
  });
  await page.getByRole('button', { name: 'Ret Ydelser' }).press('Enter');
}

async function paste(page: Page, text: string) {
  await page.locator('summary', { hasText: 'regneark' }).press('Enter');
  await page.locator(`#${FIELD}-ark`).fill(text);
  await press(page, 'Læs rækkerne ind');
}

describe('a list of periods', () => {
  it('folds what is filled in to a line; »Ret« opens it at its first field, and the others stay folded', async () => {
    const page = await openBenefits();
    await typeTwo(page);
    expect(await lines(page)).toEqual(['SU fra 1. februar 2020 til og med 30. juni 2023']);
    await button(page, 'Ret 1. periode').press('Enter');
    expect(await focused(page)).toBe(`${FIELD}-0-kind`);
    expect(await lines(page)).toEqual([
      'Enkeltstående hjælp, der ikke er til forsørgelse, den 2. januar 2024, 800,50\u00a0kr.',
    ]);
    expect(await axeFinds(page, '#beregner')).toEqual([]);
    expect(await colourFinds(page, '#beregner')).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await page.context().close();
  });

  it('adds a row with the focus in it, and goes to the one beside it from one that is removed', async () => {
    const page = await openBenefits();
    await typeTwo(page);
    await press(page, 'Tilføj en periode');
    expect(await focused(page)).toBe(`${FIELD}-2-kind`);
    expect(await lines(page)).toHaveLength(2);
    await button(page, 'Fjern 3. periode').press('Enter');
    expect(await focused(page)).toBe(`${FIELD}-1`);
    expect(await told(page)).toBe('3. periode er fjernet.');
    await button(page, 'Fjern 1. periode').press('Enter');
    // The only one that is left is open.
    expect(await focused(page)).toBe(`${FIELD}-0-kind`);
    expect(await lines(page)).toEqual([]);
    await page.context().close();
  });

  it('tells what is wrong at the field to mend, of a row that is folded no more', async () => {
    const page = await openBenefits();
    await typeTwo(page);
    await press(page, 'Tilføj en periode');
    await page.keyboard.press('Tab');
    await page.keyboard.type('31022024');
    await press(page, 'Næste');
    expect(await errors(page)).toEqual([
      'Ydelser: Vælg på listen, hvad det er.',
      'Ydelser: Skriv dag, måned og år i hver sit felt, med fire cifre i året.',
      'Ydelser: Skriv en dato, eller vælg »Fortsætter«.',
    ]);
    await page.locator('.errors a').first().press('Enter');
    expect(await focused(page)).toBe(`${FIELD}-2-kind`);
    await page.keyboard.press('ArrowDown');
    expect(await lines(page)).toHaveLength(2);
    await page.context().close();
  });
});

/** `count` rows of all kinds, each of a month. */
const rows = (count: number, kinds: readonly string[] = KINDS) =>
  Array.from({ length: count }, (_, at) => {
    const [year, month] = [2020 + Math.floor(at / 12), `${(at % 12) + 1}`.padStart(2, '0')];
    return `${options![kinds[at % kinds.length]!]}\t01-${month}-${year}\t28-${month}-${year}\t`;
  });

describe('rows from a spreadsheet', () => {
  it('are read in, thirty of them, and stay usable', async () => {
    const page = await openBenefits();
    await paste(page, ['Ydelse\tFra\tTil\tBeløb', ...rows(30)].join('\r\n'));
    await expect.poll(() => lines(page)).toHaveLength(30);
    expect(await focused(page)).toBe(`${FIELD}-0`);
    expect(await told(page)).toBe('30 rækker er læst ind.');
    expect(await axeFinds(page, '#beregner')).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await press(page, 'Næste');
    expect(await focused(page)).toBe('om-appliedOn');
    await answer(page, rule, { appliedOn: '2025-12-01' });
    await expect.poll(() => resultOf(page)).toContain('Du kan tidligst søge den 29. juni 2026');
    expect(await misfits(page)).toEqual([]);
    // The link to these answers brings them all back.
    await press(page, 'Lav link');
    const link = await page.locator('#link-til-svar').inputValue();
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForSelector('.outcome');
    await page.getByRole('button', { name: 'Ret Ydelser' }).press('Enter');
    expect(await lines(page)).toHaveLength(30);
    await page.context().close();
  });

  it('that cannot be read are told one by one and stay, as does what was typed', async () => {
    const page = await openBenefits();
    await typeTwo(page);
    await paste(page, [...rows(2, ['su']), 'Bistand\t1.2.2020\t1.3.2020', 'SU\t1.2.2020\t'].join('\n'));
    await expect.poll(() => lines(page)).toHaveLength(4);
    expect(await focused(page)).toBe(`${FIELD}-ark`);
    expect(await page.locator(`#${FIELD}-ark`).inputValue()).toBe('Bistand\t1.2.2020\t1.3.2020\nSU\t1.2.2020\t');
    expect(await errors(page)).toEqual([
      expect.stringMatching(/^Ydelser: Række 1: »Bistand« /),
      expect.stringMatching(/^Ydelser: Række 2: »Sidste dag med ydelsen« mangler/),
    ]);
    expect(await axeFinds(page, '#beregner')).toEqual([]);
    await press(page, 'Næste');
    expect(await errors(page)).toHaveLength(2);
    await page.locator(`#${FIELD}-ark`).fill('');
    await press(page, 'Næste');
    expect(await focused(page)).toBe('om-appliedOn');
    await page.context().close();
  });

  it('that are not read in yet are not forgotten', async () => {
    const page = await openBenefits();
    await page.locator('summary', { hasText: 'regneark' }).press('Enter');
    await page.locator(`#${FIELD}-ark`).fill(rows(1).join());
    await press(page, 'Næste');
    expect(await errors(page)).toEqual([
      'Ydelser: Rækkerne fra regnearket er ikke læst ind. Vælg »Læs rækkerne ind«, eller slet dem.',
    ]);
    await page.context().close();
  });
});
