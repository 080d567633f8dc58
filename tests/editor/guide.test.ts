import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readComponents } from '../../scripts/editor/checks/components.ts';
import { projectIn } from '../../scripts/editor/project.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const guide = read('src/content/om/redaktion.mdx');

/** Each piece of MDX that is shown as source, with what follows it. */
const shown = [...guide.matchAll(/^```mdx\n([^]*?)\n```\n\n/gm)].map((match) => ({
  source: match[1]!,
  after: guide.slice(match.index + match[0].length),
}));

describe('the guide for editors', () => {
  it.each([...readComponents(projectIn(root)).keys()])('shows %s as source and live', (name) => {
    const examples = shown.filter(({ source }) => source.includes(`<${name}`));
    expect(examples).not.toEqual([]);
    for (const { source, after } of examples) expect(after.startsWith(source)).toBe(true);
  });

  it('shows a new amount together with the line before it, which ends the day before', () => {
    const lines = guide.matchAll(/^year\((\d{4}), [\d_.]+, s\.\w+(, '[\d-]+')?\),$/gm).toArray();
    expect(lines.map(([, year, end]) => [year, end])).toEqual([
      ['2031', undefined],
      ['2032', ", '2032-06-30'"],
    ]);
  });

  it.each(['src/content/om/redaktion.mdx', 'CONTRIBUTING.md'])('%s names only commands that there are', (file) => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);
    const named = [...read(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(4);
    expect(scripts).toEqual(expect.arrayContaining(named));
  });
});
