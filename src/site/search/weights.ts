import type { Expansion } from './expansion.ts';
import type { SearchRecord } from './records.ts';
import { END } from './terms.ts';

// How much a term counts by where it stands; half of it for what is only meant.
const COUNTS = { title: 8, words: 6, called: 4, heading: 3, lead: 3, explains: 2, elsewhere: 3, body: 1 };
/** Of a calculator's own text much is examples, and its search words are lent by the guidance it belongs to. */
const CALCULATOR = { ...COUNTS, words: 3, heading: 1, body: 0.5 };
/** Pagefind's limit. */
const MOST = 10;

/** How much each term says of what a record is about. */
export function weightsOf(record: SearchRecord, expansion: Expansion): Map<string, number> {
  const counts = record.kind === 'beregner' ? CALCULATOR : COUNTS;
  const weights = new Map<string, number>();
  const put = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  const add = (texts: readonly string[], count: number) => {
    const expanded = texts.map((text) => expansion.expand(text));
    const found = Map.groupBy(
      expanded.flatMap((text) => text.found),
      (term) => term,
    );
    for (const [term, times] of found) put(term, count * (1 + Math.log2(times.length) / 2));
    const also = new Map<string, number>();
    for (const [term, { share }] of expanded.flatMap((text) => [...text.also]))
      also.set(term, Math.max(also.get(term) ?? 0, share));
    for (const [term, share] of also) if (!found.has(term)) put(term, (count / 2) * share);
  };
  add([record.title], counts.title);
  add(record.filters['soegeord'] ?? [], counts.words);
  add([...record.called], counts.called);
  add(
    record.sections.map(({ heading }) => heading),
    counts.heading,
  );
  add([record.lead], counts.lead);
  add(record.explains, counts.explains);
  add(record.elsewhere, counts.elsewhere);
  add(
    record.sections.map(({ blocks }) => blocks.join('\n')),
    counts.body,
  );
  return weights;
}

/** A page for Pagefind: each term once, with its weight. */
export function weightedPage(weights: ReadonlyMap<string, number>, language: string): string {
  const weight = (term: string) => Math.min(MOST, Math.round(weights.get(term)! * 2) / 4);
  const byWeight = Map.groupBy([...weights.keys()].toSorted(), weight);
  const groups = [...byWeight].map(([value, terms]) => {
    const attribute = value === 1 ? '' : ` data-pagefind-weight="${value}"`;
    return `<p${attribute}>${terms.map((term) => term + END).join(' ')}</p>`;
  });
  return `<!doctype html><html lang="${language}"><body>${groups.join('')}</body></html>`;
}
