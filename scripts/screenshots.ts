import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { inDenmark, launch } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/site.ts';

const widths = [360, 768, 1280];
const colorSchemes = ['light', 'dark'] as const;

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'node_modules/.cache/screenshots' },
    url: { type: 'string' },
  },
});
if (paths.length === 0) {
  console.error(
    'Skriv en eller flere adresser: npm run screenshots -- / /beregnere/ [--out <mappe>] [--url http://localhost:4321/]\n' +
      'Uden --url bruges den byggede side i dist/ (npm run build).',
  );
  process.exit(2);
}

function fileName(path: string) {
  return (
    path
      .replace(/[^a-z0-9]+/gi, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 100) || 'forside'
  );
}

async function photograph(browser: Browser, path: string, site: string) {
  for (const width of widths) {
    const page = await browser.newPage({ ...inDenmark, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const response = await page.goto(new URL(path.replace(/^\/+/, ''), site).href, { waitUntil: 'networkidle' });
    if (!response?.ok()) process.exitCode = 1;
    for (const colorScheme of colorSchemes) {
      await page.emulateMedia({ colorScheme });
      const file = join(values.out, `${fileName(path)}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(`${response?.status() ?? ''} ${path} ${file}`);
    }
    await page.close();
  }
}

await mkdir(values.out, { recursive: true });
const site = values.url ? undefined : await serve();
const browser = await launch();
try {
  for (const path of paths) await photograph(browser, path, (values.url ?? site?.url ?? '').replace(/\/?$/, '/'));
} finally {
  await browser.close();
  await site?.close();
}
