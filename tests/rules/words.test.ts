import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/rules/core/languages.ts';
import type { Reason } from '../../src/rules/core/truth.ts';
import { calculators } from '../../src/rules/index.ts';
import { titles } from '../../src/rules/titles.en.ts';
import { citationsOf } from '../../src/site/legal.ts';
import { completeFacts } from './arbitrary.ts';

type Params = Readonly<Record<string, unknown>>;

/** Not words: what a text is of, the same in every language. */
const SAME = new Set(['as', 'past', 'behind']);
/** Names that a language has of its own, as many as it likes. */
const OWN = 'otherNames';

/** Every text of a language's words by its place, those with parameters in each way that a case has given them. */
function textsIn(words: unknown, params: ReadonlyMap<string, readonly Params[]>, place = ''): Map<string, string> {
  if (typeof words === 'string') return new Map([[place, words]]);
  const found = new Map<string, string>();
  const parts: [string, unknown][] =
    typeof words === 'function'
      ? (params.get(place) ?? []).map((given) => [JSON.stringify(given), words(given)])
      : Object.entries(words as object).filter(([key]) => !SAME.has(key) && key !== OWN);
  for (const [key, part] of parts)
    for (const [at, text] of textsIn(part, params, place ? `${place} ${key}` : key)) found.set(at, text);
  return found;
}

/** What must be the same whatever the language, by its place. */
function marksIn(words: unknown, place = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  if (typeof words !== 'object' || words === null) return found;
  for (const [key, part] of Object.entries(words)) {
    if (SAME.has(key)) found.set(`${place} ${key}`, part);
    for (const [at, mark] of marksIn(part, `${place} ${key}`)) found.set(at, mark);
  }
  return found;
}

/** The parameters that examples and any case give a statement or a reason, by its place among the words. */
function paramsOf(rule: (typeof calculators)[string]): ReadonlyMap<string, readonly Params[]> {
  const found = new Map<string, Map<string, Params>>();
  const add = (place: string, given: Params) => {
    if (!found.has(place)) found.set(place, new Map());
    found.get(place)!.set(JSON.stringify(given), given);
  };
  const visit = ({ id, params = {}, children = [] }: Reason) => {
    for (const given of [{}, params]) add(`reasons ${id}`, given);
    for (const child of children) visit(child);
  };
  const generated = fc.sample(completeFacts(rule), { numRuns: 500, seed: 19 });
  for (const facts of [...rule.examples.map((example) => example.facts), ...generated]) {
    const answer = rule.evaluate(facts);
    if ('invalid' in answer) continue;
    for (const { id, params } of answer.statements) add(`statements ${id}`, params as Params);
    visit(answer.reasons);
  }
  return new Map(Array.from(found, ([place, given]) => [place, [...given.values()]]));
}

/** What a text ends in: the full stop of »kr.« ends a sentence too, that of »pr.« and of a title does not. */
const ending = (place: string, text: string) =>
  (/ (?:title|label)$/.test(place) ? /[?:]$/ : /(?<!pr)[.?:]$/).exec(text)?.[0] ?? '';

describe.each(Object.values(calculators))('$id', (rule) => {
  const { da, ...others } = rule.texts;
  const params = paramsOf(rule);
  const danish = textsIn(da, params);

  it('says every sentence in Danish', () => {
    for (const [place, text] of danish) {
      expect(text, place).toMatch(/\S/);
      expect(text, place).not.toMatch(/undefined|null|NaN|Invalid|\[object|\.\.|  /);
    }
  });

  it.each(codes.filter((code) => rule.texts[code]))(
    'names a choice of the form as it stands there, in %s',
    (language) => {
      const texts = textsIn(rule.texts[language], params);
      const choices = Array.from(texts).flatMap(([place, text]) => (/^facts \S+ options /.test(place) ? [text] : []));
      for (const [place, text] of texts)
        if (place.startsWith('statements '))
          for (const [, named] of text.matchAll(/[»“]((?:En?|Et|A) [^«”]{20,})[«”]/g))
            expect(choices, place).toContain(named);
    },
  );

  describe.each(Object.keys(others) as (keyof typeof others)[])('in %s', (language) => {
    const words = others[language]!;
    const texts = textsIn(words, params);

    it('has a text wherever Danish has one, and no other', () => {
      expect([...texts.keys()]).toEqual(expect.arrayContaining([...danish.keys()]));
      expect([...texts.keys()].filter((place) => !danish.has(place))).toEqual([]);
      expect(marksIn(words)).toEqual(marksIn(da));
    });

    it('ends each text as the Danish ends, says it whole, and marks what is Danish', () => {
      for (const [place, text] of texts) {
        expect(text, place).toMatch(/\S/);
        expect(text, place).not.toMatch(/undefined|null|NaN|Invalid|\[object|\.\.|  /);
        expect(ending(place, text), `${place}: ${text}`).toBe(ending(place, danish.get(place)!));
        expect(text.replaceAll(/»[^»«]+«/g, ''), place).not.toMatch(/[æøå»«]/i);
      }
    });
  });
});

it('says what every cited document is called in English, and no other', () => {
  const cited = new Set(Object.values(calculators).flatMap((rule) => citationsOf(rule).map(({ title }) => title)));
  expect(Object.keys(titles).toSorted()).toEqual([...cited].toSorted());
});
