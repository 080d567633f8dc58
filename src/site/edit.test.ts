import { expect, it } from 'vitest';
import { editAddress } from './edit.ts';

const FILE = 'src/content/om/om.mdx';

it('leads to the file of a page, where there is a setting', () => {
  expect(editAddress(FILE, 'https://github.com/ejer/projekt/edit/main/{fil}')).toBe(
    `https://github.com/ejer/projekt/edit/main/${FILE}`,
  );
  expect(editAddress(FILE, 'https://redaktion.example.dk/skriv/?fil={fil}')).toBe(
    `https://redaktion.example.dk/skriv/?fil=${FILE}`,
  );
  expect(editAddress(FILE, undefined)).toBeUndefined();
  expect(editAddress(FILE, '')).toBeUndefined();
});

it.each(['https://example.dk/', 'github.com/{fil}'])('stops a build with %s', (setting) => {
  expect(() => editAddress(FILE, setting)).toThrow(/EDIT_URL.*\{fil\}/);
});
