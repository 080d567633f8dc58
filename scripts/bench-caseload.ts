import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDenmark, launch } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/site.ts';

/** A list of securities as a municipality has it; one row in ten lacks one or two facts. */
export function madeList(rows: number): string {
  const day = (at: number) => `${(at % 28) + 1}-${(at % 12) + 1}-${2011 + (at % 6)}`;
  const lines = ['Sagsnr.;Navn;Stillet den;Familiesammenføring søgt;Udløber;Første dag;Opholdsgrundlag;Søgt om'];
  for (let at = 0; at < rows; at++) {
    const lacks = at % 10 === 0;
    const expires = `${(at % 28) + 1}-${(at % 12) + 1}-${2017 + (at % 14)}`;
    lines.push(
      [
        `S${at}`,
        `Borger ${at}`,
        day(at),
        day(at).replace(/\d{4}$/, (year) => `${Number(year) - 1}`),
        lacks && at % 20 === 0 ? '' : expires,
        lacks ? '' : day(at),
        lacks ? '' : at % 2 ? '§ 9 c, stk. 1' : '§ 9, stk. 1, nr. 1',
        at % 3 ? 'Ikke noget lige nu. Sikkerheden er stillet' : 'none',
      ].join(';'),
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

const decimals = (value: number) => value.toLocaleString('da-DK', { maximumFractionDigits: 1 });

/** Memory that the browser's processes of pages hold, in MiB, where the system tells. */
function memory(pids: readonly number[]): number | undefined {
  const held = pids.map((pid) => {
    const file = `/proc/${pid}/status`;
    const [, kibibytes] = (existsSync(file) && /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))) || [];
    return Number(kibibytes ?? Number.NaN) / 1024;
  });
  return held.some(Number.isNaN) ? undefined : held.reduce((sum, one) => sum + one, 0);
}

/** From the moment a file is chosen until its rows are decided and shown, in the built site. */
export async function caseloadBench(): Promise<string[]> {
  if (!existsSync(join(import.meta.dirname, '../dist'))) throw new Error('dist/ is missing: npm run build');
  const site = await serve();
  const browser = await launch();
  const lines: string[] = [];
  for (const rows of [500, 10_000, 100_000]) {
    const page = await (await browser.newContext(inDenmark)).newPage();
    await page.goto(new URL('sagsliste/', site.url).href);
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    const cpu = async () => {
      const { processInfo: now } = await session.send('SystemInfo.getProcessInfo');
      return now.filter(({ id }) => pids.includes(id)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    };
    const before = await cpu();
    const start = performance.now();
    const buffer = Buffer.from(madeList(rows));
    await page.setInputFiles('#fil', { name: 'liste.csv', mimeType: 'text/csv', buffer });
    await page.locator('.line[data-place]').first().waitFor();
    const seconds = (performance.now() - start) / 1000;
    const used = (await cpu()) - before;
    const scrolled = await page.locator('.grid').evaluate(async (grid) => {
      const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
      const gaps: number[] = [];
      let last = await frame();
      for (let at = 0; at < 120; at++) {
        grid.scrollTop += 400;
        const now = await frame();
        gaps.push(now - last);
        last = now;
      }
      return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.95)]!;
    });
    const held = memory(pids);
    lines.push(
      `${rows.toLocaleString('da-DK')} rows: ${decimals(seconds)} s, ${decimals(used)} s of processor, ` +
        `${held === undefined ? '?' : decimals(held)} MiB, 95 % of frames while scrolling within ${decimals(scrolled)} ms`,
    );
    await page.context().close();
  }
  await browser.close();
  await site.close();
  return lines;
}
