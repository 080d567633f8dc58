import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../scripts/editor/ask.ts';
import { editBorders } from '../../scripts/editor/borders.ts';
import { tally } from '../../scripts/editor/letter/issue.ts';
import { readLetter, sectionsOf, textOf } from '../../scripts/editor/letter/letter.ts';

/** Somebody at a keyboard: an answer that cannot be used is told of, and the next one taken. */
function answering(...answers: string[]) {
  const told: string[] = [];
  const next = () => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error('asked once more');
    return answer;
  };
  const ask: Asker = {
    asks: true,
    text: async (_flag, _given, _question, _suggestion, check = () => undefined) => {
      for (;;) {
        const answer = next();
        const wrong = check(answer);
        if (wrong === undefined) return answer;
        told.push(wrong);
      }
    },
    one: async (_flag, _given, _question, options) => {
      const answer = next();
      return options.find(({ value, label }) => value === answer || label?.includes(answer))!.value;
    },
    some: () => Promise.reject(new Error('not asked')),
  };
  return { ask, told, left: answers };
}

describe('the parts of a letter, in the terminal', () => {
  const letter = readLetter(readFileSync(join(import.meta.dirname, 'raw/inner-list.txt'), 'utf8'));
  const edited = async (...answers: string[]) => {
    const shown: string[] = [];
    const editor = answering(...answers);
    const result = await editBorders(letter, editor.ask, (text) => shown.push(text));
    expect(editor.left).toEqual([]);
    const words = tally(result).reduce((sum, one) => sum + one.words, 0);
    expect(words).toBe(148);
    return { titles: sectionsOf(result).map(({ title }) => title), result, shown, told: editor.told };
  };
  const TITLES = sectionsOf(letter).map(({ title }) => title);

  it('are as they were found, where they are right', async () => {
    const { titles, shown } = await edited('ja');
    expect(titles).toEqual(TITLES);
    expect(shown[0]).toContain('148 ord  i hele brevet');
  });

  it('can be added by the first words of a line, joined, renamed, moved and turned into something else', async () => {
    const { titles, result, told } = await edited(
      'ny',
      'findes ikke',
      '999',
      'skriv det nye',
      'navn',
      'afsnit 3',
      'Det nye svar',
      'saml',
      'Kontoret i Korsbæk',
      'flyt',
      'Det nye svar',
      '1',
      '15',
      'slags',
      'Færre breve',
      'kontakt',
      'se',
      'afsnit 3',
      'ja',
    );
    expect(titles).toEqual([TITLES[0], TITLES[1], 'Det nye svar']);
    expect(told).toEqual([
      'Ingen linje begynder sådan. Skriv linjens nummer eller dens første ord.',
      'Vælg en linje med tekst.',
      expect.stringMatching(/^Vælg en linje fra 8 til \d+\.$/),
    ]);
    const { text } = textOf(result, sectionsOf(result)[2]!.part);
    expect(text).toMatch(/^2\. Ret feltet\s+Skriv det nye svar[^]*Opdigtet Allé 7/);
    expect(result.parts.at(-1)!.mark).toBe('kontakt');
  });

  it('can be had back, and an issue without a section is not gone on with', async () => {
    const all = TITLES.toReversed().flatMap((title) => ['slags', title, 'mellem']);
    const { titles, shown } = await edited(...all, 'ja', ...TITLES.map(() => 'fortryd'), 'ja');
    expect(titles).toEqual(TITLES);
    expect(shown.join('\n')).toContain('Et nyhedsbrev skal have mindst ét afsnit.');
  });
});
