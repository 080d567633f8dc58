import { href } from '../../site/address.ts';
import type { Passages } from '../../site/search/shape.ts';
import type { Asked } from '../../site/search/terms.ts';
import { element } from './dom.ts';
import type { Result } from './engine.ts';
import { type Piece, places } from './passage.ts';
import type { Speech } from './speech.ts';

/** A pause in the typing, after which passages are fetched: not for every letter on the way. */
const REST = 200;

/** All of their room, and not the edge of it. */
const SEEN = { threshold: 0.9 };

const waiting = new WeakMap<Element, () => void>();
/** Passages are fetched for the first result, then for those that are seen: by then it has pushed others out of sight. */
const watcher = new IntersectionObserver((entries) => {
  for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
    watcher.unobserve(target);
    waiting.get(target)?.();
  }
}, SEEN);
const rest = () => new Promise((resolve) => setTimeout(resolve, REST));
/** Over when the first result shows its passages. */
let first: Promise<void> = Promise.resolve();

async function whenFirst(node: Element, act: () => Promise<void>) {
  await rest();
  if (node.isConnected) await act();
}
async function whenSeen(node: Element, act: () => void) {
  await rest();
  await first;
  if (!node.isConnected) return;
  waiting.set(node, act);
  watcher.observe(node);
}

const passage = (pieces: readonly Piece[]) =>
  element(
    'p',
    { className: 'passage' },
    ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
  );

function about({ words }: Speech, { kind, facets }: Result): string {
  const topic = facets.find(({ filter }) => filter === 'emne')?.label;
  const former = facets.find((facet) => facet.former)?.label;
  return [words.kinds[kind], kind === 'vejledning' && topic, former].filter(Boolean).join(' · ');
}

/** One result: its title, what it is, and the places on it that answer. */
export function resultItem(speech: Speech, result: Result, asked: readonly Asked[], isFirst: boolean): HTMLLIElement {
  const address = href(`/${result.url}`);
  const shown = element('div', { className: 'places' });
  const fill = (passages: Passages) => {
    shown.replaceChildren(
      ...places(passages, asked, result.title, speech.terms).flatMap(({ slug, heading, pieces }) => [
        ...(slug === '' ? [] : [element('a', { href: `${address}#${slug}` }, heading)]),
        passage(pieces),
      ]),
    );
    // The reader may be further down by now: the focus is not pushed out of sight.
    const focus = document.activeElement!;
    if (shown.isConnected && shown.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING)
      focus.scrollIntoView({ block: 'nearest' });
  };
  const loaded = speech.source.loadedPassages(result.id);
  // Without its passages a result is still a result.
  const load = () => speech.source.loadPassages(result.id).then(fill, () => undefined);
  if (loaded) fill(loaded);
  else if (!isFirst) void whenSeen(shown, load);
  if (isFirst) first = loaded ? Promise.resolve() : whenFirst(shown, load);
  return element(
    'li',
    { className: result.kind },
    element('a', { className: 'title', href: address }, result.title),
    element('p', { className: 'about' }, about(speech, result)),
    shown,
  );
}
