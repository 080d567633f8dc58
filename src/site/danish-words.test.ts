import { expect, it } from 'vitest';
import { danishMarked, withoutMarks } from './danish-words.ts';

const TEXT = 'The Aliens Act (»udlændingeloven«) & its »bekendtgørelser« <b>';

it('says which words are Danish, and nothing else of a text is HTML', () => {
  expect(danishMarked(TEXT)).toBe(
    'The Aliens Act (<span lang="da" translate="no">udlændingeloven</span>) &#38; its <span lang="da" translate="no">bekendtgørelser</span> &#60;b&#62;',
  );
});

it('leaves the words alone in a title', () => {
  expect(withoutMarks(TEXT)).toBe('The Aliens Act (udlændingeloven) & its bekendtgørelser <b>');
});
