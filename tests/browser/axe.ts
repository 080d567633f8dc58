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

/** The same in the dark and with the reader's own colours, where only colours differ. */
export async function contrastFinds(page: Page, within = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    found.push(...(await axeFinds(page, within, ['color-contrast'])).map((text) => `${JSON.stringify(media)} ${text}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}
