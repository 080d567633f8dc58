import type { Tab } from './engines.ts';

/**
 * Turns a page into a language that nobody reads: every word is longer and has accents, and the page reads from right to
 * left, as Arabic does. Numbers stay. What the page then cannot hold, a new language would show.
 */
export const speakPseudo = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const accents: Record<string, string> = { a: 'åå', e: 'éé', i: 'ïï', o: 'øø', u: 'ûû', y: 'ÿÿ', n: 'ñ', c: 'ç' };
    const longer = (text: string) => text.replaceAll(/[aeiouync]/g, (letter) => accents[letter]!);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement!.closest('script, style')) node.nodeValue = longer(node.nodeValue!);
    Object.assign(document.documentElement, { lang: 'qps', dir: 'rtl' });
  });
