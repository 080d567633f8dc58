import { expect, it } from 'vitest';
import { headOf, HEADS, letterOf, LETTERS, packTerms, unpackTerms } from './term-list.ts';

it('is read as it was written, sorted, and shorter', () => {
  const terms = ['opholdstillad', 'ophold', '9', 'p9c', 'a', 'opholdskort', `${'x'.repeat(40)}a`, `${'x'.repeat(40)}b`];
  const packed = packTerms(terms);
  expect(unpackTerms(packed)).toEqual(terms.toSorted());
  expect(packed.length).toBeLessThan(terms.join(' ').length);
});

it('each term has a file that is written, and what is typed of it so far asks for the same letter', () => {
  for (const term of ['opholdstillad', 'zz', 'a', '9', 'p9c', 'p146', '2024', 'ßx', 'æ', 'ſ', '']) {
    expect(HEADS, term).toContain(headOf(term));
    expect(LETTERS, term).toContain(letterOf(term));
    expect(headOf(term).startsWith(letterOf(term)), term).toBe(true);
  }
  expect(new Set(['sa', 'sf', 'sg', 'sz', 's9'].map(headOf))).toEqual(new Set(['s0', 's1', 's4']));
});
