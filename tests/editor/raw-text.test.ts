import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../scripts/editor/facts.ts';
import { readRawText } from '../../scripts/editor/raw-text.ts';

const raw = (name: string) => readRawText(readFileSync(join(import.meta.dirname, 'raw', name), 'utf8'));

describe('an issue with numbers and contents', () => {
  const { sections, numbered, contact } = raw('numbered.txt');

  it('finds each section by its number, though its title differs from the contents', () => {
    expect(numbered).toBe(true);
    expect(sections.map(({ nr, title }) => `${nr}. ${title}`)).toEqual([
      '1. Nyt skema til opdigtede sager',
      '2. Frist for at indsende erklæringen',
      '3. Gebyret stiger efter nytår',
      '4. Ny hotline for kommuner',
      '5. Kontoret i Korsbæk flytter',
      '6. Færre breve med posten',
    ]);
  });

  it('leaves the numbered list in its section, and the contact pages out of the last', () => {
    expect(sections[0]!.text).toContain('2. Sager, hvor der mangler');
    expect(sections[5]!.text).toBe('I 2017 blev 85 procent af brevene sendt digitalt.');
    expect(contact).toContain('87 65 43 21');
  });

  it('lists what must not be forgotten', () => {
    const facts = sections.map(({ text }) => Object.fromEntries(factsOf(text)));
    expect(facts[0]).toMatchObject({
      Datoer: ['2. maj 2018', '1. marts 2018'],
      Love: ['udlændingelovens § 9, stk. 26', 'bekendtgørelse nr. 4321 af 1. marts 2018'],
      Skemaer: ['ZQ7'],
      Netadresser: ['www.proevestyrelsen.example/skemaer'],
    });
    expect(facts[1]).toMatchObject({ Frister: ['14 dage', '6 måneder'], Love: ['integrationslovens § 5'] });
    expect(facts[2]).toMatchObject({ 'Beløb og tal': ['1.234,50 kr.'], Love: ['lov om aktiv socialpolitik'] });
    expect(facts[3]).toMatchObject({
      Telefonnumre: ['12 34 56 78'],
      Åbningstider: ['mandag-torsdag kl. 9-12'],
      'E-mail': ['kvaksalver@example.dk'],
    });
    expect(facts[4]).toMatchObject({ 'Postadresser og numre': ['Opdigtet Allé 7 9999 Korsbæk'] });
    expect(facts[5]).toMatchObject({ 'Beløb og tal': ['85 procent'] });
    expect(Object.fromEntries(factsOf(contact))).toMatchObject({
      Telefonnumre: ['87 65 43 21'],
      'Postadresser og numre': ['CVR-nummer er: 12345678'],
    });
  });
});

describe('an issue whose contents and headings differ', () => {
  const issue = (second: string) =>
    readRawText(
      [
        'Indhold',
        '1. Nye telefontider i styrelsen',
        '2. Visiteringen flytter',
        '3. Gebyret stiger efter nytår',
        '',
        '1. Nye telefontider i styrelsen',
        '',
        'Telefonen åbner kl. 9.',
        '',
        second,
        '',
        'Kontoret ligger nu i Korsbæk.',
        '',
        '3. Gebyret stiger efter nytår',
        '',
        '2. En liste',
        '',
        'Gebyret er 100 kr.',
      ].join('\n'),
    );
  const titles = ({ sections }: ReturnType<typeof issue>) => sections.map(({ nr, title }) => `${nr}. ${title}`);

  it('takes the line with the number, where no heading has the words of the contents', () => {
    const found = issue('2. Kontoret i Korsbæk har ny adresse');
    expect(titles(found)).toEqual([
      '1. Nye telefontider i styrelsen',
      '2. Kontoret i Korsbæk har ny adresse',
      '3. Gebyret stiger efter nytår',
    ]);
    expect(found.sections[0]!.text).toBe('Telefonen åbner kl. 9.');
    expect(found.missing).toEqual([]);
  });

  it('tells which sections of the contents are not found', () => {
    const found = issue('Kontoret i Korsbæk har ny adresse');
    expect(titles(found)).toEqual(['1. Nye telefontider i styrelsen', '3. Gebyret stiger efter nytår']);
    expect(found.missing).toEqual(['2. Visiteringen flytter']);
  });
});

describe('an issue without numbers', () => {
  const { sections, numbered, contact } = raw('unnumbered.txt');

  it('finds titles by the lead below them, also over two lines, and gives them numbers', () => {
    expect(numbered).toBe(false);
    expect(sections.map(({ nr, title }) => `${nr}. ${title}`)).toEqual([
      '1. Tidligere besked til kommunerne om opdigtede sager',
      '2. Regler om opdigtede tilladelser i særlige tilfælde, herunder betydning for kommunens arbejde',
    ]);
    expect(sections[0]!.text).toContain('Kontrol med kvaliteten');
    expect(contact).toContain('Skriv til os');
  });
});

it('finds nothing in a text without headings, and does not fail', () => {
  expect(readRawText('')).toEqual({ sections: [], numbered: false, missing: [], contact: '' });
  expect(readRawText('bare en sætning.\n\nog en til.').sections).toEqual([]);
});
