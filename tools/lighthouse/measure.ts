import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { packagedChromium } from '../../tests/browser/packaged-chromium.ts';
import { serve } from '../../tests/browser/site.ts';

// npm start in this folder: Lighthouse with its mobile settings on one page of each kind of the built site (dist/).

const PAGES = [
  '',
  'vejledning/',
  'vejledning/familiesammenfoering/',
  'vejledning/familiesammenfoering/forlaengelse-af-sikkerhed/',
  'nyhedsbreve/2014-12/',
  'beregnere/',
  'beregnere/sikkerhedsstillelse/',
  'ordbog/',
  'soeg/',
];

const { CHROMIUM_PATH } = process.env;
const { executablePath, env } = CHROMIUM_PATH
  ? { executablePath: CHROMIUM_PATH, env: process.env }
  : ((await packagedChromium()) ?? {});
const site = await serve();
const chrome = await launch({
  ...(executablePath && { chromePath: executablePath }),
  envVars: { ...process.env, ...env } as Record<string, string>,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

console.log('performance, accessibility, best practices, SEO; LCP, CLS, blocking time');
for (const path of PAGES) {
  const result = await lighthouse(new URL(path, site.url).href, {
    port: chrome.port,
    output: 'json',
    logLevel: 'error',
  });
  const { categories, audits } = result!.lhr;
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) =>
    Math.round((categories[id]?.score ?? 0) * 100),
  );
  const times = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'].map(
    (id) => audits[id]?.displayValue,
  );
  console.log(`/${path}: ${scores.join(' ')}; ${times.join(', ')}`);
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => audits[id]!)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'notApplicable');
  for (const { id, title, displayValue } of lost) console.log(`    ${id}: ${title} ${displayValue ?? ''}`);
}
chrome.kill();
await site.close();
