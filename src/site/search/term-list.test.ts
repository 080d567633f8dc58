import { expect, it } from 'vitest';
import { packTerms, unpackTerms } from './term-list.ts';

it('is read as it was written, sorted, and shorter', () => {
  const terms = ['opholdstillad', 'ophold', '9', 'p9c', 'a', 'opholdskort', `${'x'.repeat(40)}a`, `${'x'.repeat(40)}b`];
  const packed = packTerms(terms);
  expect(unpackTerms(packed)).toEqual(terms.toSorted());
  expect(packed.length).toBeLessThan(terms.join(' ').length);
});
