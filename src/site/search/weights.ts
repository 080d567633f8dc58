import type { Expansion } from './expansion.ts';
import type { SearchRecord } from './records.ts';
import { END } from './terms.ts';

// How much a term counts by where it stands; half of it for what is only meant.
const COUNTS = { title: 8, words: 6, lent: 3, called: 4, heading: 3, lead: 3, body: 1 };
/** Pagefind's limit. */
const MOST = 10;

/** How much each term says of what a record is about. */
export function weightsOf(record: SearchRecord, expansion: Expansion): Map<string, number> {
  const weights = new Map<string, number>();
  const put = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  const add = (texts: readonly string[], count: number) => {
    const expanded = texts.map((text) => expansion.expand(text));
    const found = Map.groupBy(
      expanded.flatMap((text) => text.found),
      (term) => term,
    );
    for (const [term, times] of found) put(term, count * (1 + Math.log2(times.length) / 2));
    const also = new Set(expanded.flatMap((text) => [...text.also.keys()]));
    for (const term of also) if (!found.has(term)) put(term, count / 2);
  };
  add([record.title], COUNTS.title);
  add(record.filters['soegeord'] ?? [], record.kind === 'beregner' ? COUNTS.lent : COUNTS.words);
  add([...record.called], COUNTS.called);
  add(
    record.sections.map(({ heading }) => heading),
    COUNTS.heading,
  );
  add([record.lead], COUNTS.lead);
  add(
    record.sections.map(({ blocks }) => blocks.join('\n')),
    COUNTS.body,
  );
  return weights;
}

/** A page for Pagefind: each term once, with its weight. */
export function weightedPage(weights: ReadonlyMap<string, number>, language: string): string {
  const weight = (term: string) => Math.min(MOST, Math.round(weights.get(term)! * 2) / 2);
  const byWeight = Map.groupBy([...weights.keys()].toSorted(), weight);
  const groups = [...byWeight].map(([value, terms]) => {
    const attribute = value === COUNTS.body ? '' : ` data-pagefind-weight="${value}"`;
    return `<p${attribute}>${terms.map((term) => term + END).join(' ')}</p>`;
  });
  return `<!doctype html><html lang="${language}"><body>${groups.join('')}</body></html>`;
}
