import { beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../site/pages.ts';
import { openIndex } from './built-index.ts';
import { setAside, tuned } from './queries.en.ts';
import { recall } from './recall.ts';

const ENOUGH = 0.95;

describe('of what readers of English type, the page they need is among the first three', () => {
  let find: Awaited<ReturnType<typeof openIndex>>;
  beforeAll(async () => {
    find = await openIndex('dist', 'en');
  });

  it('of 60 queries, each with a page that there is', async () => {
    expect([tuned.length, setAside.length]).toEqual([40, 20]);
    const paths = new Set((await builtPages()).map(({ path }) => path));
    for (const { typed, pages } of [...tuned, ...setAside])
      for (const page of pages) expect([...paths], typed).toContain(page.replace(/#.*/, ''));
  });

  it.each([
    ['tuned on', tuned],
    ['set aside', setAside],
  ])('%s', async (_, queries) => {
    const { atThree, missed } = await recall(find, queries);
    expect(atThree, missed.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  });
});
