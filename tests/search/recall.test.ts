import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from './built-index.ts';
import { type Query, setAside, tuned } from './queries.ts';
import { recall } from './recall.ts';

const ENOUGH = 0.95;

describe('of what readers type, the page they need is among the first three', () => {
  let find: Awaited<ReturnType<typeof openIndex>>;
  beforeAll(async () => {
    find = await openIndex('dist');
  });

  it('of at least 150 queries', () => expect(tuned.length + setAside.length).toBeGreaterThanOrEqual(150));

  it.each<[string, readonly Query[]]>([
    ['tuned on', tuned],
    ['set aside', setAside],
  ])('%s', async (_, queries) => {
    const { atThree, missed } = await recall(find, queries);
    expect(atThree, missed.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  });
});
