import type { openIndex } from './built-index.ts';
import type { Query } from './queries.ts';

/** How many queries have one of their pages first, and among the first three; and which have not. */
export async function recall(find: Awaited<ReturnType<typeof openIndex>>, queries: readonly Query[]) {
  let [first, three] = [0, 0];
  const missed: string[] = [];
  for (const { typed, pages } of queries) {
    const { results } = await find(typed);
    const rank = results.findIndex(({ url }) => pages.includes(`/${url}`));
    if (rank === 0) first++;
    if (rank >= 0 && rank < 3) three++;
    else
      missed.push(
        `»${typed}«: ${results
          .slice(0, 3)
          .map(({ url }) => url)
          .join(', ')}; ventede ${pages[0]}`,
      );
  }
  return { atOne: first / queries.length, atThree: three / queries.length, missed };
}
