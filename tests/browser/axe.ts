import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Axe {
  run(within: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds within an element, by every rule or `only` by some. Its rule on the size of targets (WCAG 2.2)
 * has to be asked for. `analyze` brings axe to the page; for more than that it takes three times as long as axe itself.
 */
export async function axeFinds(page: Page, within = 'html', only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze();
  const options = {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
    ...(only && { runOnly: only }),
  };
  return page.evaluate(
    async ([where, how]) => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(where, how);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    },
    [within, options] as const,
  );
}

/** Colours the reader has chosen: what would no longer be seen, of all that stands out by its colour or its frame. */
const unseen = (page: Page, within: string) =>
  page.evaluate((where) => {
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    const all = (selector: string) =>
      [...document.querySelector(where)!.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const hasFrame = (element: Element) => {
      const { borderLeftStyle, borderLeftWidth, borderLeftColor } = getComputedStyle(element);
      return borderLeftStyle !== 'none' && borderLeftWidth !== '0px' && borderLeftColor !== canvas;
    };
    const framed = '.outcome, .errors, .question.wrong, .answer, .note, .banner, .button, .second, input';
    return [
      ...all(framed).filter((element) => !element.matches('[type=radio], [type=checkbox]') && !hasFrame(element)),
      ...all('.mark').filter((mark) => getComputedStyle(mark).stroke === canvas),
      ...all('.timeline rect, .timeline circle').filter((shape) => getComputedStyle(shape).fill === canvas),
      ...all('.timeline line').filter((line) => getComputedStyle(line).stroke === canvas),
      ...all('mark').filter((mark) => getComputedStyle(mark).outlineStyle === 'none'),
    ].map(({ outerHTML }) => `not seen: ${outerHTML.slice(0, 100)}`);
  }, within);

/** What is wrong in the dark and in colours of the reader's own. */
export async function colourFinds(page: Page, within = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFinds(page, within, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const forced = [...(await axeFinds(page, within, ['color-contrast'])), ...(await unseen(page, within))];
  await page.emulateMedia({ forcedColors: 'none' });
  return [...dark.map((text) => `dark: ${text}`), ...forced.map((text) => `forced: ${text}`)];
}
