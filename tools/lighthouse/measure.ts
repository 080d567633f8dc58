import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serveAsHost } from '../../scripts/as-host.ts';
import { bareSite, built } from '../../scripts/bench-builds.ts';
import { packagedChromium } from '../../tests/browser/packaged-chromium.ts';

// npm start in this folder: Lighthouse with its mobile settings on one page of each kind of the built site (dist/), and on one of
// a bare Astro site, the floor of the machine as it is now. With -- <word>: only those whose address has it.

const PAGES = [
  '',
  'vejledning/',
  'vejledning/familiesammenfoering/',
  'vejledning/familiesammenfoering/forlaengelse-af-sikkerhed/',
  'en/guidance/family-reunification/extending-collateral/',
  'nyhedsbreve/',
  'nyhedsbreve/2014-12/',
  'beregnere/',
  'beregnere/sikkerhedsstillelse/',
  'beregnere/bortfald/',
  'sagsliste/',
  'ordbog/',
  'retskilder/',
  'om/',
  'soeg/',
];
/** The largest paint of a page beside that of the bare page, at most. */
const RATIO = 1.15;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const only = process.argv[2] ?? '';
const { CHROMIUM_PATH } = process.env;
const { executablePath, env } = CHROMIUM_PATH
  ? { executablePath: CHROMIUM_PATH, env: process.env }
  : ((await packagedChromium()) ?? {});
const chrome = await launch({
  ...(executablePath && { chromePath: executablePath }),
  envVars: { ...process.env, ...env } as Record<string, string>,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

async function measured(url: string) {
  const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
  const { categories, audits } = result!.lhr;
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => audits[id]!)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'notApplicable');
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    lcp: audits['largest-contentful-paint']!.numericValue!,
    shift: audits['cumulative-layout-shift']!.numericValue!,
    blocked: audits['total-blocking-time']!.numericValue!,
    lost: lost.map(({ id, title, displayValue }) => `${id}: ${title} ${displayValue ?? ''}`),
  };
}

const floor = await built(bareSite(1), async (folder) => {
  const site = await serveAsHost(join(folder, 'dist'));
  const { lcp } = await measured(new URL('proeve-1/', site.url).href);
  await site.close();
  return lcp;
});
const most = floor * RATIO;
console.log(
  `a bare Astro page: LCP ${Math.round(floor)} ms; goal ${RATIO} times that, ${Math.round(most)}; 100 in all four (! where missed)`,
);
console.log('performance, accessibility, best practices, SEO; LCP, times the floor; CLS; blocking time');
const site = await serveAsHost(join(import.meta.dirname, '../../dist'));
for (const path of PAGES.filter((page) => page.includes(only))) {
  const { scores, lcp, shift, blocked, lost } = await measured(new URL(path, site.url).href);
  const isLess = scores.some((score) => score < 100);
  console.log(
    `/${path}: ${scores.join(' ')}${isLess ? '!' : ''}; ${Math.round(lcp)} ms, ${(lcp / floor).toFixed(2)}${lcp > most ? '!' : ''}; ${shift.toFixed(3)}; ${Math.round(blocked)} ms`,
  );
  for (const line of lost) console.log(`    ${line}`);
}
chrome.kill();
await site.close();
