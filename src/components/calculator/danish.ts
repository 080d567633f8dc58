import { createElement, options } from 'preact';

/** As HTML it is written with a word; in a browser it is set as what an element says of itself. */
const isServed = typeof document === 'undefined';

/**
 * From here on the words between » and « are Danish wherever Preact writes them, as on the pages of another language: read
 * aloud so, and left alone by a translator. Not in what says of itself that it is Danish: there they are quotation marks.
 */
export function markDanish(): void {
  const { vnode } = options;
  options.vnode = (node) => {
    vnode?.(node);
    const { type } = node;
    const props = node.props as { lang?: string; children?: unknown };
    if (typeof type !== 'string' || props.lang === 'da') return;
    // What is chosen from a list, and what is written in a picture, is text alone.
    const isPlain = /^(op|te|ti)/.test(type);
    const marked = (child: unknown): unknown =>
      typeof child === 'string' && child.includes('»')
        ? child
            .split(/[»«]/)
            .map((part, i) =>
              i % 2 === 0 || isPlain
                ? part
                : createElement('span', { lang: 'da', translate: isServed ? 'no' : false }, part),
            )
        : child;
    const { children } = props;
    props.children = Array.isArray(children) ? children.map(marked) : marked(children);
  };
}
