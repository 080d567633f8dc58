import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as site } from '../../src/site/words.en.ts';
import { calculators } from '../../src/rules/index.ts';
import { isWhole } from '../effort.ts';
import { fragmentOf } from '../rules/arbitrary.ts';
import { factsOf, openPage } from './calculator.ts';
import { launch } from './chromium.ts';
import { misfits, PAPER, printFaults, SCREENS, unfold, ZOOMED } from './fit.ts';
import { CODE, lengthen, projectInPseudo } from './pseudo.ts';
import { serve, type ServedSite } from './site.ts';

const project = projectInPseudo();
let browser: Browser;
let served: ServedSite;
beforeAll(async () => {
  const { code, output } = await project.run('node_modules/astro/bin/astro.mjs', 'build');
  if (code !== 0) throw new Error(output);
  [browser, served] = await Promise.all([launch(), serve(join(project.folder, 'dist'))]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
  project.remove();
});
const open = (path: string, options = {}) => openPage(browser, new URL(`${CODE}/${path}`, served.url).href, options);

const PAGES = [
  '',
  'guidance/family-reunification/extending-collateral/',
  'glossary/',
  'search/',
  ...(isWhole
    ? ['guidance/', 'guidance/family-reunification/', 'guidance/contact/contact-the-immigration-service/']
    : []),
  ...(isWhole ? ['laws/', 'case-list/', 'about/', 'calculators/', 'newsletters/'] : []),
];

it.each(PAGES)('/qx/%s has room for longer words, from right to left, on every screen', async (path) => {
  const page = await open(path);
  expect(await page.locator('html').getAttribute('lang')).toBe(CODE);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await unfold(page);
  await lengthen(page);
  for (const size of [...SCREENS, ZOOMED.viewport]) {
    await page.setViewportSize(size);
    expect(await misfits(page), `${size.width}`).toEqual([]);
  }
  await page.context().close();
});

const rules = Object.values(calculators).slice(0, isWhole ? undefined : 2);
it.each(rules)('$id: asks and answers in the language, and has room on a phone and on paper', async (rule) => {
  const example = rule.examples.find(({ outcome }) => outcome !== 'needs-facts')!;
  const path = site.addresses[`/beregnere/${rule.slug}/`]!.slice(1);
  const page = await open(`${path}#${fragmentOf(factsOf(example))}`, { viewport: SCREENS.at(-1)! });
  await page.waitForSelector('h2#resultat');
  // Each sentence of the English has an e or an o: none is left of what the result says and asks.
  expect(await page.locator('#beregner').innerText()).toMatch(/[éø]/);
  expect(await page.locator('h2#resultat').innerText()).not.toMatch(/[eo](?![^»]*«)/);
  await unfold(page);
  await lengthen(page);
  expect(await misfits(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  expect(await printFaults(page)).toEqual([]);
  await page.context().close();
});

it('finds in the language', async () => {
  const page = await open(`search/#q=${encodeURIComponent('cøllatéral')}`);
  await page.locator('.results a.title', { hasText: /^Cøllatéral: / }).waitFor();
  await page.context().close();
});

describe('what is left out', () => {
  const compile = () => project.run('node_modules/typescript/bin/tsc', '-p', 'src/rules');

  it('compiles when nothing is', async () => expect(await compile()).toEqual({ code: 0, output: '' }));

  it('does not compile, and is named', async () => {
    rmSync(join(project.folder, `src/rules/lapse/questions.${CODE}.ts`));
    expect((await compile()).output).toContain(`lapse/questions.${CODE}.ts`);
  });
});
