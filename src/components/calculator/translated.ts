import { options } from 'preact';

// A browser's translator puts nodes of its own in the place of text, and moves, merges and splits what it finds. Preact goes
// on with the nodes that it made, which are no longer seen. So each time it draws, they are put back first.

/** What each node below another held: an element its children, text its characters. */
type Held = ReadonlyMap<Node, readonly Node[] | string>;

function look(at: Node, held = new Map<Node, readonly Node[] | string>()): Held {
  const children = [...at.childNodes];
  held.set(at, at instanceof CharacterData ? at.data : children);
  for (const child of children) look(child, held);
  return held;
}

/** Makes a node hold again what it held. What is in its place stays there untouched, with focus and selection. */
function lay(at: Node, held: Held): void {
  const what = held.get(at) ?? [];
  if (typeof what === 'string') {
    if (at.nodeValue !== what) at.nodeValue = what;
    return;
  }
  for (const foreign of [...at.childNodes].filter((child) => !what.includes(child))) foreign.remove();
  let place = at.firstChild;
  for (const child of what) {
    if (child === place) place = place.nextSibling;
    else at.insertBefore(child, place);
    lay(child, held);
  }
}

function isSame(at: Node, before: Held, after: Held): boolean {
  const [was, is] = [before.get(at), after.get(at)];
  if (typeof was !== 'object' || typeof is !== 'object') return was === is;
  return was.length === is.length && was.every((child, i) => child === is[i] && isSame(child, before, after));
}

// A translation that comes late is of the text that was asked for: another text is another node, out of its reach.
const made = options.vnode;
options.vnode = (node) => {
  if ((node.type as unknown) === null) node.key = node.props;
  made?.(node);
};

/**
 * Lets Preact draw in `root` though a translator is at work there. What did not change keeps its translation, sentence by
 * sentence; what did is in Danish until the translator has seen it.
 */
export function besideTranslator(root: Element): (draw: () => void) => void {
  let own = look(root);
  return (draw) => {
    const focus = document.activeElement as HTMLElement | null;
    const [before, seen] = [own, look(root)];
    lay(root, before);
    draw();
    own = look(root);
    const giveBack = (at: Node) => {
      const children = [...at.childNodes];
      if (!children.some((child) => child instanceof Text)) children.forEach(giveBack);
      else if (seen.has(at) && isSame(at, before, own)) lay(at, seen);
    };
    giveBack(root);
    if (focus?.isConnected && focus !== document.activeElement) focus.focus();
  };
}
