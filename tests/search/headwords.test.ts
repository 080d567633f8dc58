import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readSite } from '../../scripts/editor/project.ts';
import { today } from '../../scripts/editor/today.ts';
import type { Result } from '../../src/components/search/engine.ts';
import { builtPages, visibleText } from '../site/pages.ts';
import { openIndex } from './built-index.ts';

const site = readSite(join(import.meta.dirname, '../..'), today);
const terms = site.all('ordbog').filter(({ draft }) => !draft);
const laws = site.all('retskilder').filter(({ draft }) => !draft);
const text = (value: unknown) => value as string;
const headwords = [
  ...terms.flatMap(({ data }) => [text(data['term']), ...(data['former'] as string[])]),
  ...laws.flatMap(({ data }) => [text(data['kort']), text(data['titel'])]),
];

let find: (query: string) => Promise<readonly Result[]>;
/** Each page of guidance, with what it is found by: its text, and the search words that editors gave it. */
let guidance: { path: string; words: string }[];
beforeAll(async () => {
  const open = await openIndex('dist');
  find = async (query) => (await open(query)).results;
  guidance = (await builtPages())
    .filter(({ path }) => /^\/vejledning\/[^/]+\/[^/]+\/$/.test(path))
    .map(({ path, html }) => ({ path, words: wordsOf(path, html) }));
});
const given = new Map(
  site
    .all('vejledning')
    .map(({ id, data }) => [`/vejledning/${id}/`, (data['soegeord'] as string[] | undefined) ?? []]),
);
const wordsOf = (path: string, html: string) =>
  ` ${visibleText(html)} ${given.get(path)!.join(' ')} `.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ');
const urls = (results: readonly Result[]) => results.map(({ url }) => `/${url}`);

it('at most one entry of the glossary or the law register stands above the guidance, whichever headword is typed', async () => {
  const wrong: string[] = [];
  for (const typed of headwords) {
    const results = await find(typed);
    const best = results.findIndex(({ kind }) => kind === 'vejledning');
    const above = results.slice(0, best).filter(({ kind }) => kind === 'ordbog' || kind === 'retskilde');
    if (best >= 0 && above.length > 1) wrong.push(`»${typed}«: ${urls(results.slice(0, best + 1)).join(' ')}`);
  }
  expect(headwords.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

it('guidance that explains a term of the glossary is among the first three, whichever form of it is typed', async () => {
  const wrong: string[] = [];
  let explained = 0;
  for (const { source, data } of terms) {
    const forms = [text(data['term']), ...(data['former'] as string[])];
    // Where the term's own entry says where to read on, that; else what has it, for its readers or for search.
    const named = guidance.filter(({ path }) => source.includes(`](${path}`));
    const having = guidance.filter(({ words }) => forms.some((form) => words.includes(` ${form.toLowerCase()} `)));
    const pages = (named.length > 0 ? named : having).map(({ path }) => path);
    if (pages.length === 0) continue;
    explained++;
    for (const typed of forms) {
      const three = urls(await find(typed)).slice(0, 3);
      if (!three.some((path) => pages.includes(path)))
        wrong.push(`»${typed}«: ${three.join(' ')}; not ${pages.join(' ')}`);
    }
  }
  expect(explained).toBeGreaterThan(terms.length * 0.9);
  expect(wrong).toEqual([]);
});
