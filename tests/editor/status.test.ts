import { describe, expect, it } from 'vitest';
import { checkLaws, lawProblem } from '../../scripts/editor/checks/laws.ts';
import { checkStatus } from '../../scripts/editor/checks/status.ts';
import type { Entry, Site } from '../../scripts/editor/content.ts';
import { day } from '../../src/rules/core/day.ts';

const LAW = { collection: 'retskilder', id: 'aktivloven', data: {} } as unknown as Entry;

/** A site of one page and one law. `cited`: what the text of the page cites. */
function siteOf(data: Record<string, unknown>, cited?: string): Site {
  const position = { start: { line: 9, column: 1, offset: 0 }, end: { line: 9, column: 2, offset: 1 } };
  const citation = {
    type: 'mdxJsxTextElement',
    name: 'Citation',
    attributes: [{ name: 'law', value: cited }],
    position,
  };
  const tree = { type: 'root', children: cited === undefined ? [] : [citation] };
  const page = { collection: 'vejledning', id: 'kontakt/side', file: 'side.mdx', data, tree, lineOf: () => 1 };
  const entries = [page as unknown as Entry, LAW, { collection: 'emner', id: 'kontakt', data: {} } as unknown as Entry];
  const all: Site['all'] = (collection) => entries.filter((entry) => entry.collection === collection);
  return {
    project: {} as Site['project'],
    today: day('2026-01-01'),
    entries: entries.slice(0, 1),
    all,
    find: (collection, id) => all(collection).find((entry) => entry.id === id),
    translations: [],
    unread: [],
  };
}

const changed = { siden: '2024-07-01', regel: 'Reglen er en anden.', kilde: 'aktivloven § 3' };

describe('whether a page holds today', () => {
  it.each([
    ['it holds, by a law of a day', { status: 'gaelder', lovPr: '2025-09-25' }],
    ['it is changed, and to what', { status: 'aendret', aendret: changed }],
    [
      'it is changed, since a day that no source says',
      { status: 'aendret', aendret: { ...changed, siden: undefined } },
    ],
    ['nothing to hold it against', { status: 'ikke-kontrolleret' }],
  ])('is as it should be: %s', (_, data) => expect(checkStatus(siteOf(data))).toEqual([]));

  it.each([
    [{ status: 'gaelder' }, /ikke, hvilken lov den er holdt op mod/],
    [{ status: 'aendret' }, /ikke, hvad den er i dag/],
    [{ status: 'gaelder', lovPr: '2025-09-25', aendret: changed }, /feltet aendret, men status er en anden/],
    [{ status: 'ikke-kontrolleret', lovPr: '2025-09-25' }, /ikke kontrolleret, men har en dag for loven/],
    [{ status: 'gaelder', lovPr: '2026-01-02' }, /endnu ikke kommet/],
    [{ status: 'aendret', aendret: { ...changed, siden: '2026-01-02' } }, /ikke kommet endnu/],
    [{ status: 'aendret', aendret: { ...changed, kilde: 'aktivlov § 3' } }, /»aktivlov« findes ikke/],
  ])('finds %j', (data, found) => {
    const findings = checkStatus(siteOf(data));
    expect(findings.map((finding) => finding.found)).toEqual([expect.stringMatching(found)]);
    expect(findings[0]!.level).toBe('fejl');
  });
});

describe('sections of a law from one to another', () => {
  it.each(['§§ 14-17', '§§ 14-17 og 20', '§§ 14 til 17', '§ 9, stk. 34-41'])('are a place: %s', (place) =>
    expect(lawProblem(siteOf({}), `aktivloven ${place}`)).toBeUndefined(),
  );

  const listed = { retskilder: ['aktivloven §§ 14-17 og 20'] };
  it.each(['§ 15', '§ 20', '§§ 14-16'])('hold %s', (place) =>
    expect(checkLaws(siteOf(listed, `aktivloven ${place}`))).toEqual([]),
  );
  it.each(['§ 18', '§§ 16-18'])('do not hold %s', (place) =>
    expect(checkLaws(siteOf(listed, `aktivloven ${place}`)).map(({ found }) => found)).toEqual([
      expect.stringMatching(/§ 18 står ikke på sidens liste/),
    ]),
  );
});
