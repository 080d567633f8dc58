import fc from 'fast-check';
import { type Calculator, calculators } from '../../src/rules/index.ts';
import { completeFacts, fragmentOf, someFacts } from './arbitrary.ts';

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
];
const DAYS = [
  '2015-02-30',
  '2015-13-01',
  '0000-00-00',
  '0001-01-01',
  '1899-12-31',
  '9999-12-31',
  '+275760-09-13',
  '-000001-01-01',
  '2015-2-3',
  '2015-02-03T00:00',
  '２０１５-０２-０３',
];
const NUMBERS = ['1e999', '1e9', '-0', '-1', '0', 'NaN', 'Infinity', '0x10', '1,5', '9'.repeat(400), '0.001'];
const SHAPES = [
  'null',
  '[]',
  '{}',
  '[null]',
  '[{}]',
  '["__proto__"]',
  '{"__proto__":{"polluted":true}}',
  '[{"departedOn":"2015-01-01","returnedOn":null,"__proto__":{"polluted":true}}]',
  '[{"departedOn":"2015-01-02","returnedOn":"2015-01-01"}]',
  '[{"departedOn":"2015-01-01"}]',
  '['.repeat(3000),
  'x'.repeat(9000),
];
const BROKEN = [
  '%',
  '%%',
  '%E0%A4%A',
  '%zz',
  '%00',
  '%u0041',
  '%FF%FE',
  '%C0%AE',
  '\u202e',
  '\ud800',
  '\0',
  '+',
  ';',
  '=',
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'facts', 'v', 'o', ''];

/** What somebody may put after the `#` of a calculator's address, in earnest or not: some of it is a link that works. */
export function hostileFragment(rule: Calculator): fc.Arbitrary<string> {
  const own = Object.keys(rule.logic.facts);
  const others = Object.values(calculators).filter(({ id }) => id !== rule.id);
  const ofOthers = others.flatMap(({ logic }) => Object.keys(logic.facts));
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...own) },
    fc.constantFrom(...KEYS, ...ofOthers),
    fc.string(),
  );
  const valid = completeFacts(rule).chain((facts) => fc.constantFrom(...Object.values(facts)));
  const value = fc.oneof(
    {
      weight: 4,
      arbitrary: valid.map((answer) => (typeof answer === 'object' ? JSON.stringify(answer) : `${answer}`)),
    },
    fc.constantFrom(...MARKUP, ...DAYS, ...NUMBERS, ...SHAPES, ...BROKEN),
    fc.string({ unit: 'binary' }),
    fc.json(),
  );
  const pairs = fc.array(fc.tuple(key, value), { maxLength: 5 });
  const bytes = fc.uint8Array({ maxLength: 60 }).map((codes) => [...codes]);
  const link = someFacts(rule).map(fragmentOf);
  const cut = fc.tuple(link, fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.oneof(
    { weight: 3, arbitrary: pairs.map((list) => `${new URLSearchParams(list)}`) },
    { weight: 3, arbitrary: pairs.map((list) => list.map(([name, text]) => `${name}=${text}`).join('&')) },
    { weight: 2, arbitrary: cut.map(([text, at]) => text.slice(0, Math.ceil(text.length * at))) },
    { weight: 2, arbitrary: fc.tuple(link, pairs).map(([text, list]) => `${text}&${new URLSearchParams(list)}`) },
    { weight: 2, arbitrary: link },
    fc.oneof(...others.map(someFacts)).map(fragmentOf),
    fc.tuple(cut, value).map(([[text, at], junk]) => {
      const place = Math.floor(text.length * at);
      return text.slice(0, place) + junk + text.slice(place + 1);
    }),
    bytes.map((codes) => String.fromCharCode(...codes)),
    bytes.map((codes) => codes.map((code) => `%${code.toString(16).padStart(2, '0')}`).join('')),
    fc.constantFrom(...MARKUP, ...BROKEN, ...SHAPES),
  );
}
