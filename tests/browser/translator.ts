/**
 * How a translator goes about it. `nodes`: as Chrome's does, each text node becomes `<font><font>…</font></font>`. `late`: the
 * same, once an answer has come over the net. `parts`: every 24 characters become such a node. `sentences`: a sentence with the elements
 * in it is moved into one. `merged`: in place, a sentence's whole text in its first text node, the others empty. `clones`: what
 * an element holds is written anew.
 */
export const WAYS = ['nodes', 'late', 'parts', 'sentences', 'merged', 'clones'] as const;
export type Way = (typeof WAYS)[number];

/** How long the answers of the `late` translator take, in milliseconds. */
export const LATE = 60;

declare global {
  interface Window {
    /** Shows the original again, and stays away. */
    untranslate?: () => void;
    /** How many texts the translator has asked for. */
    asked?: number;
    /** What the translator has left as it was. */
    untouched?: () => string[];
  }
}

/** »Translates« the page and what is added to it, into full-width letters. Runs in the page: nothing from outside is used. */
export function translate([way, late]: readonly [Way, number]): void {
  const wide = (text: string) => text.replace(/[A-Za-z]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0));
  const originals = new Map<Node, readonly Node[]>();
  const written = new Map<CharacterData, { translation: string; original: string }>();
  const own = new WeakSet<Node>();
  const title = document.title;
  let off = false;

  const left = 'head, script, style, noscript, textarea, [translate=no]';
  const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '';
  const textsIn = (root: Node): Text[] => {
    if (root.parentElement?.closest(left)) return [];
    if (isText(root)) return own.has(root) ? [] : [root];
    return (root as Element).matches?.(left) ? [] : [...root.childNodes].flatMap(textsIn);
  };
  const font = (...inside: Node[]) => {
    const node = document.createElement('font');
    own.add(node);
    node.append(...inside);
    return node;
  };
  const shown = (text: string) => {
    const node = document.createTextNode(wide(text));
    own.add(node);
    return font(font(node));
  };
  const put = (text: Text, node: HTMLElement) => {
    if (!text.parentNode) return;
    originals.set(node, [text]);
    text.replaceWith(node);
  };
  /** The outermost element around a text that has text of its own: a sentence with what is marked in it. */
  const sentenceOf = (text: Text): Element => {
    let [at, sentence] = [text.parentElement, text.parentElement!];
    for (; at && at !== document.body; at = at.parentElement)
      if (!own.has(at) && [...at.childNodes].some((node) => isText(node))) sentence = at;
    return sentence;
  };

  const sentencesOf = (texts: readonly Text[]) => new Set(texts.map(sentenceOf));
  const partsOf = (sentence: Element): Text[] => {
    const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
    const parts: Text[] = [];
    while (walker.nextNode()) parts.push(walker.currentNode as Text);
    return parts;
  };
  /** What stands in a sentence is put into one node, and `inside` is what it becomes. What is typed into stays where it is. */
  const putSentence = (sentence: Element, inside: (nodes: readonly Node[]) => readonly Node[]) => {
    if (sentence.querySelector('input, select')) return ways.nodes(textsIn(sentence));
    const around = font();
    originals.set(around, [...sentence.childNodes]);
    sentence.replaceChildren(around);
    around.append(...inside(originals.get(around)!));
  };

  const ways: Record<Way, (texts: readonly Text[]) => void> = {
    nodes: (texts) => {
      for (const text of texts) put(text, shown(text.data));
    },
    late: (texts) => {
      const asked = texts.map((text) => [text, shown(text.data)] as const);
      setTimeout(() => {
        if (!off) for (const [text, node] of asked) put(text, node);
      }, late);
    },
    parts: (texts) => {
      for (const text of texts) put(text, font(...text.data.match(/.{1,24}/gs)!.map(shown)));
    },
    sentences: (texts) => {
      for (const sentence of sentencesOf(texts)) {
        ways.nodes(textsIn(sentence));
        putSentence(sentence, (nodes) => nodes);
      }
    },
    clones: (texts) => {
      for (const sentence of sentencesOf(texts)) {
        const copy = sentence.cloneNode(true) as Element;
        for (const part of partsOf(copy)) {
          part.data = wide(part.data);
          own.add(part);
        }
        putSentence(sentence, () => [...copy.childNodes]);
      }
    },
    merged: (texts) => {
      for (const sentence of sentencesOf(texts)) {
        const parts = partsOf(sentence).map((part) => {
          const last = written.get(part);
          return { part, original: last?.translation === part.data ? last.original : part.data };
        });
        const whole = wide(parts.map(({ original }) => original).join(''));
        for (const [at, { part, original }] of parts.entries()) {
          const translation = at === 0 ? whole : '';
          written.set(part, { translation, original });
          if (part.data !== translation) part.data = translation;
        }
      }
    },
  };
  const isDone = (text: Text) => written.get(text)?.translation === text.data;
  const work = (roots: readonly Node[]) => {
    const texts = [...new Set(roots.filter((root) => root.isConnected).flatMap(textsIn))].filter(
      (text) => !isDone(text),
    );
    window.asked = (window.asked ?? 0) + texts.length;
    ways[way](texts);
    if (document.title !== wide(document.title)) document.title = wide(document.title);
  };
  const watcher = new MutationObserver((changes) =>
    work(changes.flatMap(({ type, target, addedNodes }) => (type === 'characterData' ? [target] : [...addedNodes]))),
  );
  work([document.body]);
  watcher.observe(document.documentElement, { childList: true, characterData: true, subtree: true });

  window.untouched = () =>
    textsIn(document.body).flatMap((text) => (!isDone(text) && /[A-Za-z]/.test(text.data) ? [text.data] : []));
  window.untranslate = () => {
    off = true;
    watcher.disconnect();
    document.title = title;
    for (const [node, inside] of [...originals].toReversed())
      if (node.isConnected) (node as Element).replaceWith(...inside);
    for (const [text, { translation, original }] of written) if (text.data === translation) text.data = original;
  };
}
