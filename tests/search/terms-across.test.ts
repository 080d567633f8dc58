import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/editor/project.ts';
import { today } from '../../scripts/editor/today.ts';
import { builtPages, visibleText } from '../site/pages.ts';
import { openIndex } from './built-index.ts';

const site = readSite(join(import.meta.dirname, '../..'), today);
const terms = site.translations
  .filter(({ collection }) => collection === 'ordbog')
  .map(({ id, data, danish }) => ({
    id,
    english: [data['term'] as string, ...(data['former'] as string[])],
    danish: [danish!.data['term'] as string, ...(danish!.data['former'] as string[])],
  }));

const plain = (text: string) => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
let pages: { path: string; words: string }[];
beforeAll(async () => {
  pages = (await builtPages()).map(({ path, html }) => ({ path, words: plain(visibleText(html)) }));
});

/** What people also call another term: »kaution« is the guarantee that a bank gives. */
const ALSO: Readonly<Record<string, string>> = { kaution: 'oekonomisk-sikkerhed' };

describe('a term of the glossary finds its entry or a page that has it, in either search by its word in either language', () => {
  it.each([
    ['da', '/ordbog/', 'danish'],
    ['en', '/en/glossary/', 'english'],
  ] as const)('%s', async (language, glossary, own) => {
    const find = await openIndex('dist', language);
    const wrong: string[] = [];
    for (const term of terms) {
      const having = pages.filter(({ words }) =>
        [term, ...terms.filter(({ id }) => id === ALSO[term.id])]
          .flatMap((one) => one[own])
          .some((form) => words.includes(plain(form))),
      );
      const right = new Set([`${glossary}#${term.id}`, ...having.map(({ path }) => path)]);
      for (const typed of [...term.danish, ...term.english]) {
        const three = (await find(typed)).results.slice(0, 3).map(({ url }) => `/${url}`);
        if (!three.some((path) => right.has(path))) wrong.push(`»${typed}«, ${term.id}: ${three.join(' ')}`);
      }
    }
    expect(terms.length).toBeGreaterThan(90);
    expect(wrong).toEqual([]);
  });
});
