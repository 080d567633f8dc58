import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words as danishWords } from '../../src/components/calculator/words.da.ts';
import { words as englishWords } from '../../src/components/calculator/words.en.ts';
import { MONTHS as danishMonths } from '../../src/rules/core/da.ts';
import { MONTHS as englishMonths } from '../../src/rules/core/en.ts';
import { codes } from '../../src/rules/core/languages.ts';
import type { QuestionText, RuleTexts } from '../../src/rules/core/rule.ts';
import type { Reason } from '../../src/rules/core/truth.ts';
import type { Verdict } from '../../src/rules/core/verdict.ts';
import { type Calculator, calculators } from '../../src/rules/index.ts';

const written = {
  da: {
    months: danishMonths,
    numbers: 'to tre fire fem seks syv otte ni ti elleve tolv'.split(' '),
    plain: (number: string) => number.replaceAll('.', '').replace(',', '.'),
  },
  en: {
    months: englishMonths,
    numbers: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
    plain: (number: string) => number.replaceAll(',', ''),
  },
};

/** Days, amounts, numbers and places in the law of a sentence, each once, however the language writes them. */
function figuresOf(sentence: string, language: keyof typeof written): string[] {
  const { months, numbers, plain } = written[language];
  const figures = new Set<string>();
  const month = new RegExp(`(\\d{1,2})\\.? (${months.join('|')})\\b|\\b(${months.join('|')}) (?=\\d{4})`, 'g');
  const rest = sentence.replace(month, (_, day: string | undefined, ofDay: string, alone: string) => {
    figures.add(`${day ?? ''}/${months.indexOf(ofDay ?? alone) + 1}`);
    return ' ';
  });
  for (const [number] of rest.matchAll(/\d[\d.,]*\d|\d/g)) figures.add(plain(number));
  // »The two of you« is how English says that »you« are more than one.
  for (const [word] of rest
    .toLowerCase()
    .replaceAll('the two of you', '')
    .matchAll(/(?<!\p{L})\p{L}+(?!\p{L})/gu))
    if (numbers.includes(word)) figures.add(`${numbers.indexOf(word) + 2}`);
  return [...figures].toSorted();
}

function* nodes(reason: Reason): Iterable<Reason> {
  yield reason;
  for (const child of reason.children ?? []) yield* nodes(child);
}

function verdictsOf(rule: Calculator): readonly Verdict[] {
  const cases: { facts: object }[] = JSON.parse(readFileSync(`tests/cases/${rule.id}.json`, 'utf8'));
  return [...rule.examples, ...cases].flatMap(({ facts }) => {
    const answer = rule.evaluate(facts);
    return 'invalid' in answer ? [] : [answer];
  });
}

/** Every sentence of a rule by where it stands; those with parameters with each set of them that its cases lead to. */
function sentencesOf(texts: RuleTexts, verdicts: readonly Verdict[]): ReadonlyMap<string, string> {
  const sentences = new Map<string, string>();
  const walk = (at: string, value: unknown): void => {
    if (typeof value === 'string') sentences.set(at, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value))
        if (key !== 'otherNames' && key !== 'as') walk(`${at}.${key}`, one);
  };
  walk('', texts);
  const fill = (at: string, text: unknown, params: object) => {
    if (typeof text === 'function') walk(`${at} ${JSON.stringify(params)}`, text(params));
  };
  for (const { statements, reasons } of verdicts) {
    for (const { id, params } of statements) fill(id, texts.statements[id], params);
    for (const { id, params = {} } of nodes(reasons)) fill(id, texts.reasons[id], params);
  }
  return sentences;
}

const rules = Object.values(calculators);

describe.each(rules)('$id', (rule) => {
  const verdicts = verdictsOf(rule);
  const danish = sentencesOf(rule.texts.da, verdicts);

  it.each(codes)(
    'tells its questions and their answers apart, in %s: columns and cells of lists are known by them',
    (code) => {
      const { facts } = rule.texts[code];
      const alike = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
      expect(alike(Object.values<QuestionText>(facts).map(({ label }) => label.toLowerCase()))).toEqual([]);
      for (const [fact, { options = {} }] of Object.entries<QuestionText>(facts))
        expect(alike(Object.values(options).map((option) => option.toLowerCase())), fact).toEqual([]);
    },
  );

  it('ends no sentence twice', () => {
    const twice = [...danish, ...sentencesOf(rule.texts.en, verdicts)].filter(([, text]) => /\.\.(?!\.)/.test(text));
    expect(twice).toEqual([]);
  });

  it('names the same days, amounts, numbers and places in the law in English as in Danish', () => {
    const english = sentencesOf(rule.texts.en, verdicts);
    expect([...english.keys()].toSorted()).toEqual([...danish.keys()].toSorted());
    const other = [...danish].filter(
      ([at, text]) => `${figuresOf(text, 'da')}` !== `${figuresOf(english.get(at)!, 'en')}`,
    );
    expect(other.map(([at, text]) => ({ at, da: text, en: english.get(at) }))).toEqual([]);
  });

  it('forbids nothing in English that the Danish only says need not be', () => {
    const english = sentencesOf(rule.texts.en, verdicts);
    const forbidden = [...danish]
      .filter(([, text]) => /\b(skal|skulle) (\p{L}+ ){0,2}?(ikke|hverken|heller ikke)\b|behøver(?! du) /iu.test(text))
      .filter(([at]) =>
        /\b(must|may|should) (not|neither)\b|\b(is|are) not to\b|\bno\b.* is to be\b/i.test(english.get(at)!),
      );
    expect(forbidden.map(([at, text]) => ({ at, da: text, en: english.get(at) }))).toEqual([]);
  });

  it('leaves no doubt in English whether somebody is allowed to be here, or perhaps is', () => {
    for (const text of sentencesOf(rule.texts.en, verdicts).values())
      expect(text).not.toMatch(/\bmay (not )?be here\b/);
  });

  it('names the answer that is not known as the button does', () => {
    const english = sentencesOf(rule.texts.en, verdicts);
    for (const [at, text] of danish)
      if (text.includes(`»${danishWords.dontKnow}«`)) expect(english.get(at)).toContain(`“${englishWords.dontKnow}”`);
  });
});
