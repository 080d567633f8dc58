import { options } from 'preact';

// A browser's translator puts nodes of its own in the place of text, and moves, merges and splits what it finds. Preact goes
// on with the nodes that it made, which are no longer seen. So each time it draws, they are put back first.

/** What each node below another held: its text, if it is text, then its children. */
type Held = Map<Node, readonly [text: string | null, ...children: ChildNode[]]>;

function look(at: Node, held: Held = new Map()): Held {
  held.set(at, [at.nodeValue, ...at.childNodes]);
  for (const child of at.childNodes) look(child, held);
  return held;
}

/** Makes a node hold again what it held. What is in its place stays there untouched, with focus and selection. */
function lay(at: Node, held: Held): void {
  const [text, ...children] = held.get(at)!;
  if (at.nodeValue !== text) at.nodeValue = text;
  const foreign = [...at.childNodes].filter((child) => !children.includes(child));
  for (const child of foreign) child.remove();
  let place = at.firstChild;
  for (const child of children) {
    if (child === place) place = place.nextSibling;
    else at.insertBefore(child, place);
    lay(child, held);
  }
}

// A translation that comes late is of the text that was asked for: another text is another node, out of its reach.
options.vnode = (node) => {
  if ((node.type as unknown) === null) node.key = node.props;
};

/**
 * Lets Preact draw in `root` though a translator is at work there. What did not change keeps its translation, sentence by
 * sentence; what did is in Danish until the translator has seen it.
 */
export function besideTranslator(root: Node): (draw: () => void) => void {
  let own = look(root);
  return (draw) => {
    const [before, seen] = [own, look(root)];
    lay(root, before);
    draw();
    own = look(root);
    const isSame = (at: Node): boolean => {
      const [was, is] = [before.get(at), own.get(at)!];
      return was?.length === is.length && is.every((one, i) => one === was[i] && (i === 0 || isSame(one as Node)));
    };
    const giveBack = (at: Node) => {
      const [, ...children] = own.get(at)!;
      if (!children.some((child) => child.nodeValue !== null)) children.forEach(giveBack);
      else if (seen.has(at) && isSame(at)) lay(at, seen);
    };
    giveBack(root);
  };
}
