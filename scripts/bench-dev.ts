import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../tests/browser/chromium.ts';
import { siteWith } from './bench-builds.ts';

const root = join(import.meta.dirname, '..');
const FILE = 'src/content/vejledning/familiesammenfoering/eu-sager.mdx';
const TIMES = 7;
const GOAL = 300;

/** How `npm run dev` shows a change of one page in an open browser: milliseconds from the file's being saved. In a copy of the project. */
export async function devBench(): Promise<string[]> {
  const site = siteWith(0);
  const server = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', '0'],
    { cwd: site, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const browser = await launch();
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let told = '';
      server.stdout.on('data', (data: Buffer) => {
        told += data.toString('utf8');
        const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(told) ?? [];
        if (found) resolve(found);
      });
      server.once('exit', () => reject(new Error(`astro dev stopped: ${told}`)));
    });
    const page = await browser.newPage();
    await page.goto(new URL('vejledning/familiesammenfoering/eu-sager/', url).href, { timeout: 120_000 });
    // The check of all files runs at the start, in a process of its own.
    await page.waitForTimeout(15_000);
    const file = join(site, FILE);
    const text = readFileSync(file, 'utf8');
    const taken: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      const mark = `Prøveord${time}`;
      const shown = page.getByText(mark).first().waitFor({ timeout: 60_000 });
      const saved = performance.now();
      writeFileSync(file, `${text}\n${mark} står her.\n`);
      await shown;
      taken.push(performance.now() - saved);
      // The check that a change starts is over.
      await page.waitForTimeout(4000);
    }
    const sorted = taken.toSorted((a, b) => a - b).map(Math.round);
    const [best, middle] = [sorted[0]!, sorted[Math.floor(TIMES / 2)]!];
    return [
      `a change of one page is shown in ${middle} ms in the median, ${best} at best of ${TIMES} (goal ${GOAL})${middle > GOAL ? '!' : ''}`,
    ];
  } finally {
    await browser.close();
    server.kill();
    rmSync(site, { recursive: true, force: true });
  }
}

/** `npm run tjek`, of all and of what has changed: seconds, the best of three. */
export function checkBench(): string[] {
  const best = (...options: string[]) => {
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      spawnSync('npm', ['run', '--silent', 'tjek', '--', ...options], {
        cwd: root,
        shell: process.platform === 'win32',
      });
      return (performance.now() - start) / 1000;
    });
    return Math.min(...runs);
  };
  const line = (what: string, seconds: number, goal: number) =>
    `${what}: ${seconds.toFixed(1).replace('.', ',')} s (goal ${goal})${seconds > goal ? '!' : ''}`;
  return [line('npm run tjek', best(), 5), line('npm run tjek -- --kun-aendret', best('--kun-aendret'), 2)];
}
