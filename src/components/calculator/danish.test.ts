import { h, options } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { markDanish } from './danish.ts';

const { vnode } = options;
beforeEach(markDanish);
afterEach(() => void Object.assign(options, { vnode }));

it('says which words of a text are Danish, alone or among others', () => {
  const danish = 'signed a waiver (»frafaldserklæring«)?';
  expect(renderToStaticMarkup(h('p', null, danish))).toBe(
    '<p>signed a waiver (<span lang="da" translate="no">frafaldserklæring</span>)?</p>',
  );
  expect(renderToStaticMarkup(h('p', null, h('b', null, 'Have you'), ' ', danish, ' ', '»SU«'))).toBe(
    '<p><b>Have you</b> signed a waiver (<span lang="da" translate="no">frafaldserklæring</span>)? <span lang="da" translate="no">SU</span></p>',
  );
});

it('leaves what is Danish, what is text alone and what has no Danish words', () => {
  expect(renderToStaticMarkup(h('p', { lang: 'da' }, '»Ved ikke«'))).toBe('<p lang="da">»Ved ikke«</p>');
  expect(renderToStaticMarkup(h('option', null, 'State pension (»folkepension«)'))).toBe(
    '<option>State pension (folkepension)</option>',
  );
  expect(renderToStaticMarkup(h('p', null, 0))).toBe('<p>0</p>');
});
