import { expect, it } from 'vitest';
import { editAddress, feedbackAddress, publisher } from './settings.ts';

const FILE = 'src/content/om/om.mdx';
const PAGE = 'https://example.dk/vejledning/kontakt/telefontider/';

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

it('tells of a fault by mail or by a form, with the address of the page and nothing else', () => {
  expect(feedbackAddress(PAGE, 'mailto:redaktion@example.dk?subject=Fejl&body={side}')).toBe(
    'mailto:redaktion@example.dk?subject=Fejl&body=https%3A%2F%2Fexample.dk%2Fvejledning%2Fkontakt%2Ftelefontider%2F',
  );
  const form = new URL(feedbackAddress(PAGE, 'https://example.dk/fejl?side={side}')!);
  expect([...form.searchParams]).toEqual([['side', PAGE]]);
  expect(feedbackAddress(PAGE, undefined)).toBeUndefined();
  expect(feedbackAddress(PAGE, '')).toBeUndefined();
});

it.each([
  'https://example.dk/fejl',
  'mailto:redaktion@example.dk',
  'http://example.dk/{side}',
  'mailto:?body={side}',
  'javascript:alert({side})',
])('stops a build with %s', (setting) => {
  expect(() => feedbackAddress(PAGE, setting)).toThrow(/FEEDBACK_URL.*\{side\}/);
});

it('names who stands behind the site where it is told, and nobody else', () => {
  expect(publisher('Foreningen Vejen ')).toBe('Foreningen Vejen');
  expect(publisher('')).toBeUndefined();
  expect(publisher(undefined)).toBeUndefined();
});
