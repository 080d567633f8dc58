import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRule } from '../../src/components/calculator/page/spoken.ts';
import { readFragment } from '../../src/components/calculator/result/fragment.ts';
import { calculators } from '../../src/rules/index.ts';
import { some } from '../effort.ts';
import { hostileFragment } from './hostile.ts';

describe.each(Object.values(calculators))('a link to $id', (rule) => {
  it('never throws, and brings only facts that the rule accepts, none of them left out', () => {
    const seen = { facts: 0, invalid: 0, none: 0 };
    fc.assert(
      fc.property(hostileFragment(rule), (fragment) => {
        const read = readFragment(anyRule(rule), fragment);
        if (read === undefined) return void seen.none++;
        if ('invalid' in read) {
          seen.invalid++;
          expect(read.invalid.length).toBeGreaterThan(0);
          return;
        }
        seen.facts++;
        expect(rule.evaluate(read.facts)).not.toHaveProperty('invalid');
        const params = [...new URLSearchParams(fragment)].filter(([key]) => key !== 'v' && key !== 'o');
        // `null` in a list's place says nothing, and is no fact.
        const said = params.filter(([key, text]) => Object.hasOwn(read.facts, key) || text !== 'null');
        expect(Object.keys(read.facts).toSorted()).toEqual(said.map(([key]) => key).toSorted());
        for (const [key, text] of said) {
          const value = read.facts[key];
          if (typeof value === 'number') expect(Number(text)).toBe(value);
          else if (typeof value !== 'object') expect(text).toBe(String(value));
        }
      }),
      { numRuns: some(5000) },
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    // Each kind of answer was put to the test.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(some(300));
  });
});
