import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculators } from '../../../rules/index.ts';
import { anyRule } from '../page/spoken.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { testRule } from '../test-rule.ts';

const civil = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const facts = fc.record(
  {
    track: fc.constant('a'),
    begunOn: civil,
    amount: fc.integer({ min: 1, max: 99_999_999_999 }).map((oere) => oere / 100),
    kept: fc.boolean(),
    signs: fc.subarray(['x', 'y']),
    stays: fc.oneof(
      fc.constant([]),
      civil.map((departedOn) => [{ departedOn, returnedOn: null }]),
    ),
  },
  { requiredKeys: [] },
);

describe('a link', () => {
  it('reads like the public addresses of ARCHITECTURE.md', () => {
    expect(writeFragment(testRule, { track: 'a', begunOn: '2011-02-01' })).toBe('track=a&begunOn=2011-02-01');
    expect(readFragment(testRule, '#track=a&begunOn=2011-02-01')).toEqual({
      facts: { track: 'a', begunOn: '2011-02-01' },
    });
  });

  it('brings back any facts, with the version and the outcome', () => {
    const made = { version: 'abc', outcome: 'kept' };
    fc.assert(
      fc.property(facts, (given) => {
        const expected = Object.keys(given).length > 0 ? { facts: given, ...made } : undefined;
        expect(readFragment(testRule, `#${writeFragment(testRule, given, made)}`)).toEqual(expected);
      }),
    );
  });

  it('brings back every worked example of every rule', () => {
    for (const calculator of Object.values(calculators)) {
      const rule = anyRule(calculator);
      for (const example of calculator.examples) {
        expect(readFragment(rule, writeFragment(rule, example.facts as Record<string, unknown>))).toEqual({
          facts: example.facts,
        });
      }
    }
  });

  it('is no link where it is an anchor', () => {
    for (const anchor of ['', '#', '#indhold', '#eksempler']) expect(readFragment(testRule, anchor)).toBeUndefined();
  });

  it('with one wrong fact is refused whole', () => {
    const refused = (fragment: string) => readFragment(testRule, fragment);
    expect(refused('#track=a&begunOn=2015-02-30')).toEqual({ invalid: [{ fact: 'begunOn', code: 'format' }] });
    expect(refused('#track=c')).toEqual({ invalid: [{ fact: 'track', code: 'unknown-value' }] });
    expect(refused('#kept=1')).toEqual({ invalid: [{ fact: 'kept', code: 'unknown-value' }] });
    expect(refused('#amount=25.000,00')).toEqual({ invalid: [{ fact: 'amount', code: 'format' }] });
    // Danish thousands are not 25 kr.
    expect(refused('#amount=25.000')).toEqual({ invalid: [{ fact: 'amount', code: 'format' }] });
    expect(refused('#amount=25000.5')).toEqual({ facts: { amount: 25_000.5 } });
    expect(refused('#stays=[')).toEqual({ invalid: [{ fact: 'stays', code: 'format' }] });
    expect(refused('#track=b&amount=5')).toEqual({ invalid: [{ fact: 'amount', code: 'unknown-key' }] });
    expect(refused('#track=a&track=b')).toEqual({ invalid: [{ fact: 'track', code: 'format' }] });
    expect(refused('#__proto__=x')).toEqual({ invalid: [{ fact: '__proto__', code: 'unknown-key' }] });
    expect(refused('#constructor=x')).toEqual({ invalid: [{ fact: 'constructor', code: 'unknown-key' }] });
    expect(refused(`#signs=${'['.repeat(9000)}`)).toEqual({ invalid: [{ fact: '', code: 'range' }] });
  });
});
