import { type ElementNode, ELEMENT_NODE, type Node, parse, TEXT_NODE } from 'ultrahtml';
import { expect, it } from 'vitest';
import { words as frame } from '../../src/components/layout/words.en.ts';
import { base, builtPages } from './pages.ts';

/** Words that no Danish sentence does without, and no English one has; »for«, »at«, »under« and the like are both. */
const DANISH = new Set(
  'og ikke skal til med eller der som hvis kan har ved fra efter også denne dette disse hvad hvor hvornår hvem jeg du din dit dine vi af om på før når være blev bliver siden dansk'.split(
    ' ',
  ),
);
/** Names, which are the same in every language. */
const NAMES = /^(Udlændingevejledningen|København|Storkøbenhavn|Sjælland|Næstved|Rønne|Hillerød|Køge|Netværk|Dansk)$/;

/** The text of a page that is not said to be in another language, and is no name or address. */
function textsOf(node: Node): string[] {
  if (node.type === TEXT_NODE) return [(node as unknown as { value: string }).value];
  if (node.type === ELEMENT_NODE) {
    const { name, attributes } = node as ElementNode;
    const elsewhere = attributes['lang'] !== undefined && attributes['lang'] !== 'en' && name !== 'html';
    // What is chosen from a list is text alone: nothing in it can be said to be Danish.
    const isUnmarked = ['script', 'style', 'code', 'pre', 'option'].includes(name);
    if (elsewhere || attributes['translate'] === 'no' || isUnmarked) return [];
  }
  return 'children' in node ? (node.children as Node[]).flatMap(textsOf) : [];
}

it.each([
  ['/nyhedsbreve/2014-12/', '/en/newsletters/'],
  ['/vejledning/flygtninge/visiteringsskema/', '/en/guidance/refugees/'],
  ['/om/redaktion/', '/en/about/'],
  ['/404.html', '/en/'],
])('%s is not in English, says so, and leads to what is nearest', async (path, nearest) => {
  const { html } = (await builtPages()).find((page) => page.path === path)!;
  expect(/<a href="([^"]+)" hreflang="en"[^>]*><span>([^<]*)/.exec(html)!.slice(1)).toEqual([
    `${base}${nearest}`,
    frame.notHere,
  ]);
});

it('no English page has a Danish word that is not said to be Danish', async () => {
  const found = new Map<string, string>();
  for (const { path, html } of await builtPages()) {
    if (!path.startsWith('/en/')) continue;
    for (const text of textsOf(parse(html) as Node)) {
      // Between these are Danish words in its file: on the page they are marked.
      if (/[»«]/.test(text)) found.set(`» «: ${text.trim().slice(0, 80)}`, path);
      const words = text.match(/(?<![\p{L}\d])\p{L}[\p{L}’'-]*(?!\d)/gu) ?? [];
      for (const word of words)
        if ((DANISH.has(word) || /[æøå]/i.test(word)) && word !== 'øre' && !NAMES.test(word))
          found.set(`${word}: ${text.trim().slice(0, 80)}`, path);
    }
  }
  expect([...found].map(([what, path]) => `${path} ${what}`)).toEqual([]);
});
