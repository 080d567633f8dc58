import { expect, it } from 'vitest';
import { calculators } from '../../rules/index.ts';
import { anyRule } from './page/spoken.ts';
import { answerText } from './show.ts';
import { testRule as rule } from './test-rule.ts';

it('every kind of answer is written in words', () => {
  const written = (fact: string, answer: unknown) => answerText(rule, fact, answer).replaceAll('\u00a0', ' ');
  expect(written('track', 'a')).toBe('Spor A');
  expect(written('begunOn', '2015-01-01')).toBe('1. januar 2015');
  expect(written('amount', 52_490.12)).toBe('52.490,12 kr.');
  expect(written('kept', true)).toBe('Ja');
  expect(written('kept', false)).toBe('Nej');
  expect(written('signs', ['x', 'y'])).toBe('Tegn X og Tegn Y');
  expect(written('signs', [])).toBe('Ingen af dem');
  expect(
    written('stays', [
      { departedOn: '2017-01-10', returnedOn: '2017-07-09' },
      { departedOn: '2018-03-01', returnedOn: null },
    ]),
  ).toBe('10. januar 2017 til og med 9. juli 2017; 1. marts 2018, er der stadig');
  expect(written('stays', [])).toBe('Ingen ophold');
  expect(written('begunOn', null)).toBe('Ved ikke');
});

it('a period is written with what it is of, one a line', () => {
  const benefits = anyRule(calculators['permanent-benefits']!);
  const written = (answer: unknown) => answerText(benefits, 'benefits', answer).replaceAll('\u00a0', ' ');
  expect(
    written([
      { kind: 'cash-assistance', from: '2023-03-01', to: '2023-10-31' },
      { kind: 'one-off-help', from: '2025-02-01', to: '2025-02-01', amount: 800 },
      { kind: 'su', from: '2025-02-01', to: null, amount: 800 },
    ]),
  ).toBe(
    [
      'Kontanthjælp (også mindstesats og grundsats) fra 1. marts 2023 til og med 31. oktober 2023;',
      'Enkeltstående hjælp, der ikke er til forsørgelse, den 1. februar 2025, 800 kr.;',
      'SU fra 1. februar 2025, fortsætter',
    ].join('\n'),
  );
  expect(written([])).toBe('Ingen perioder');
});
