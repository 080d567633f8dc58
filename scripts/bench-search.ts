import { join } from 'node:path';
import { inDenmark, launch } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/site.ts';
import { openIndex } from '../tests/search/built-index.ts';
import { field, firstSearch, keyTimes } from '../tests/search/measure.ts';
import { setAside, tuned } from '../tests/search/queries.ts';
import { recall } from '../tests/search/recall.ts';

const root = join(import.meta.dirname, '..');
const percent = (share: number) => share.toLocaleString('da-DK', { style: 'percent', maximumFractionDigits: 1 });
const round = (numbers: readonly number[]) => numbers.map((value) => Math.round(value).toLocaleString('da-DK'));
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** The search of the built site, line by line: how often it finds the page, what the first search weighs, how fast it answers. */
export async function searchBench(dist = 'dist'): Promise<string[]> {
  const lines: string[] = [];
  const find = await openIndex(join(root, dist));
  for (const [name, queries] of [
    ['tuned on', tuned],
    ['set aside', setAside],
  ] as const) {
    const { atOne, atThree, missed } = await recall(find, queries);
    lines.push(
      `recall, ${queries.length} queries ${name}: ${percent(atThree)} in the first three, ${percent(atOne)} first`,
    );
    lines.push(...missed.map((miss) => `  missed ${miss}`));
  }

  const site = await serve(dist);
  const browser = await launch();
  try {
    const start = new URL('vejledning/', site.url).href;
    const typed = tuned.filter((_, i) => i % 14 === 0).map((query) => query.typed);
    const bytes: number[] = [];
    for (const query of typed) bytes.push(await firstSearch(browser, start, query));
    const [median, most] = round([middle(bytes), Math.max(...bytes)]);
    lines.push(`first search, gzip, ${typed.length} queries: ${median} bytes in the median, ${most} at most`);

    for (const slowdown of [1, 4]) {
      const page = await (await browser.newContext(inDenmark)).newPage();
      await page.goto(start);
      await page.keyboard.press('Control+k');
      await field(page).waitFor();
      const times = await keyTimes(page, slowdown);
      const [usual, slowest] = round([middle(times), times.at(-1)!]);
      lines.push(
        `from key to results, processor ${slowdown}× slower: ${usual} ms in the median, ${slowest} ms at most`,
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return lines;
}

if (import.meta.main) console.log((await searchBench()).join('\n'));
