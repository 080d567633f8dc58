import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../scripts/editor/facts.ts';
import { issueDraft, tally } from '../../scripts/editor/letter/issue.ts';
import { foreignLanguage } from '../../scripts/editor/letter/language.ts';
import {
  addSection,
  furnitureOf,
  isNumbered,
  joinToBefore,
  type Letter,
  moveBorder,
  readLetter,
  rename,
  sectionsOf,
  textOf,
  turnInto,
} from '../../scripts/editor/letter/letter.ts';

const RAW = join(import.meta.dirname, 'raw');
const names = readdirSync(RAW).filter((name) => name.endsWith('.txt'));
const source = (name: string) => readFileSync(join(RAW, name), 'utf8');
const raw = (name: string) => readLetter(source(name));

const titles = (letter: Letter) => sectionsOf(letter).map(({ nr, title }) => `${nr}. ${title}`);
const section = (letter: Letter, nr: number) =>
  textOf(letter, sectionsOf(letter).find((one) => one.nr === nr)!.part).text;
const other = (letter: Letter, mark: string) =>
  letter.parts.flatMap((part, i) => (part.mark === mark ? [textOf(letter, i).text] : [])).join('\n');

describe('an issue with numbers and contents', () => {
  const letter = raw('numbered.txt');

  it('finds each section by its number, though its title differs from the contents', () => {
    expect(isNumbered(letter)).toBe(true);
    expect(titles(letter)).toEqual([
      '1. Nyt skema til opdigtede sager',
      '2. Frist for at indsende erklæringen',
      '3. Gebyret stiger efter nytår',
      '4. Ny hotline for kommuner',
      '5. Kontoret i Korsbæk flytter',
      '6. Færre breve med posten',
    ]);
  });

  it('leaves the numbered list in its section, and headings of groups and contact pages out of the sections', () => {
    expect(section(letter, 1)).toContain('2. Sager, hvor der mangler');
    expect(section(letter, 3)).not.toContain('KONTAKT');
    expect(other(letter, 'mellem')).toBe('KONTAKT TIL PRØVESTYRELSEN');
    expect(section(letter, 6)).toBe('I 2017 blev 85 procent af brevene sendt digitalt.');
    expect(other(letter, 'kontakt')).toContain('87 65 43 21');
  });

  it('lists what must not be forgotten', () => {
    const facts = sectionsOf(letter).map(({ nr }) => Object.fromEntries(factsOf(section(letter, nr))));
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
    expect(Object.fromEntries(factsOf(other(letter, 'kontakt')))).toMatchObject({
      Telefonnumre: ['87 65 43 21'],
      'Postadresser og numre': ['CVR-nummer er: 12345678'],
    });
  });
});

describe('an issue whose contents and headings differ', () => {
  const issue = (second: string) =>
    readLetter(
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

  it('takes the line with the number, where no heading has the words of the contents', () => {
    const found = issue('2. Kontoret i Korsbæk har ny adresse');
    expect(titles(found)).toEqual([
      '1. Nye telefontider i styrelsen',
      '2. Kontoret i Korsbæk har ny adresse',
      '3. Gebyret stiger efter nytår',
    ]);
    expect(section(found, 1)).toBe('Telefonen åbner kl. 9.');
    expect(found.missing).toEqual([]);
  });

  it('tells which sections of the contents are not found', () => {
    const found = issue('Kontoret i Korsbæk har ny adresse');
    expect(titles(found)).toEqual(['1. Nye telefontider i styrelsen', '3. Gebyret stiger efter nytår']);
    expect(found.missing).toEqual(['2. Visiteringen flytter']);
  });

  it('tells of a list of twelve of which two are found', () => {
    const found = raw('twelve.txt');
    expect(titles(found)).toEqual(['1. Ny postkasse', '2. Gebyret stiger efter nytår']);
    expect(found.listed).toBe(12);
    expect(found.missing).toHaveLength(10);
  });
});

/** Each kind of letter, with the sections that it has. */
const KINDS: Record<string, { sections: string[]; says?: Record<string, RegExp> }> = {
  'unnumbered.txt': {
    sections: [
      '1. Tidligere besked til kommunerne om opdigtede sager',
      '2. Regler om opdigtede tilladelser i særlige tilfælde, herunder betydning for kommunens arbejde',
    ],
    says: { kontakt: /Skriv til os/ },
  },
  'brackets-tight.txt': {
    sections: [
      '1. Nyt skema til opdigtede sager',
      '2. Frist for erklæringen',
      '3. Kan kommunen selv rette en fejl i et skema, som styrelsen allerede har modtaget?',
      '4. Gebyret stiger',
    ],
    says: { indledning: /sommerens nyheder/, kontakt: /mandag-torsdag/, slutning: /Udgivet af/ },
  },
  'letters-dotted.txt': {
    sections: [
      '1. Ny adresse i Korsbæk',
      '2. Besked til kommunerne om opdigtede tilladelser',
      '3. Hvornår kan en tilladelse falde bort?',
    ],
    says: { indhold: /\.\.\. 3/, indledning: /Orientering nr\. 4/, kontakt: /kl\. 9-14/ },
  },
  'paragraphs.txt': {
    sections: ['1. Nye regler om opdigtede sager', '2. Overgang for gamle sager', '3. Vejledning til borgere'],
    says: { slutning: /nyhedsbrev@/ },
  },
  'sections-two-lines.txt': {
    sections: [
      '1. Styrelsen har fået en ny postkasse til opdigtede sager',
      '2. Sådan sender kommunen et skema, når borgeren er flyttet til en anden kommune, og sagen endnu ikke er afgjort i styrelsen eller i nævnet',
      '3. Kurser i efteråret',
    ],
    says: { indledning: /tre nyheder/, slutning: /Med venlig hilsen/ },
  },
  'questions.txt': {
    sections: [
      '1. Hvilket skema skal kommunen bruge?',
      '2. Kan en borger selv udfylde skemaet?',
      '3. Hvornår skal skemaet sendes?',
      '4. Hvad sker der, hvis fristen er gået?',
    ],
    says: { indledning: /SKEMAER/, mellem: /FRISTER\n\nFristerne herunder/ },
  },
  'capitals.txt': {
    sections: [
      '1. STYRELSEN FÅR NYE TELEFONTIDER',
      '2. NYE REGLER OM OPDIGTEDE TILLADELSER TIL PERSONER, SOM ER REJST IND FØR FYLDT 18 ÅR',
      '3. EU-BORGERE',
    ],
  },
  'inner-list.txt': {
    sections: [
      '1. Hotlinen har fået nye åbningstider',
      '2. Sådan retter kommunen en fejl',
      '3. Kontoret i Korsbæk flytter',
      '4. Færre breve med posten',
    ],
  },
};

describe.each(Object.entries(KINDS))('%s', (name, { sections, says = {} }) => {
  it('is found in its sections, and what stands around them under its own mark', () => {
    const letter = raw(name);
    expect(titles(letter)).toEqual(sections);
    expect(letter.missing).toEqual([]);
    for (const [mark, words] of Object.entries(says)) expect(other(letter, mark)).toMatch(words);
  });

  it.each([
    ['ended by CR alone', (text: string) => text.replaceAll('\n', '\r')],
    ['ended by CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with its letters decomposed', (text: string) => text.normalize('NFD')],
    ['with soft hyphens', (text: string) => text.replace(/(\p{Ll}{4})(\p{Ll}{3})/gu, '$1\u00ad$2')],
  ])('is the same %s', (_, written) => {
    expect(issueOf(readLetter(written(source(name))))).toBe(issueOf(raw(name)));
  });
});

it('takes no list that comes again in the letter for its contents', () => {
  const text = (title: string) =>
    `# ${title}\n\nKommunen skal bruge det nye skema i sagen. Det sker i to trin, som er de samme i alle sager.\n\n1. Find skemaet\n2. Ret feltet\n`;
  expect(titles(readLetter(['Om ansøgning', 'Om klage', 'Om frister'].map(text).join('\n')))).toEqual([
    '1. Om ansøgning',
    '2. Om klage',
    '3. Om frister',
  ]);
});

it('puts words together that were split at the end of a line or a page, and no others', () => {
  const letter = raw('brackets-tight.txt');
  expect(section(letter, 1)).toContain('3. Opdigtede oplysninger\nom ind- og udrejse');
  expect(section(letter, 2)).toContain('EU-domstolens');
  expect(section(letter, 2)).toContain('på e-mail.');
  const lines = (text: string) => readLetter(text).lines.map((line) => line.text);
  expect(lines('for-\nsørgelse ind-\nog udrejse\nChavez-\nVilchez\nmandag-\ntorsdag')).toEqual([
    'forsørgelse',
    'ind-',
    'og udrejse',
    'Chavez-Vilchez',
    'mandag-torsdag',
  ]);
  expect(lines('opholds\u00ad\ntilladelses-\npligtige i')).toEqual(['opholdstilladelsespligtige', 'i']);
});

it('takes page headers out of the text, and keeps them', () => {
  const letter = raw('brackets-tight.txt');
  expect(furnitureOf(letter)).toBe(
    'Nyhedsbrev · juli 2012 Side 2\nNyhedsbrev · juli 2012 Side 3\nNyhedsbrev · juli 2012 Side 4',
  );
  expect(section(letter, 4)).toBe('Gebyret er 1.234,50 kr. fra 1. januar 2013.\nKommunen betaler det ikke for børn.');
  // Pasted, a page's number is a line among the others.
  const pasted = readLetter(
    'Nyt om sager\nDet første.\nNyt fra styrelsen\nSide 1 af 2\nDet andet.\nNyt fra styrelsen\nSide 2 af 2',
  );
  expect(furnitureOf(pasted).split('\n')).toEqual([
    'Nyt fra styrelsen',
    'Side 1 af 2',
    'Nyt fra styrelsen',
    'Side 2 af 2',
  ]);
});

/** What a letter becomes; nothing of it depends on a file or a keyboard. */
const issueOf = (letter: Letter) =>
  issueDraft(letter, { id: 'brev', titel: 'Brev', dato: { trykt: 'juli 2012', sortering: '2012-07-01' } });

/** The words that stand in a draft as the letter's own: in comments, after their marks. */
const wordsInDraft = (draft: string) =>
  draft
    .split('\n')
    .flatMap((line) => /^\s*(?:# )?(?:\| ?|OVERSKRIFT: )(.*)$/.exec(line)?.[1] ?? [])
    .join('\n')
    .replaceAll('*\\/', '*/')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .toSorted();

const wordsOfText = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .toSorted();

describe('no word of a letter is lost', () => {
  const sumOf = (letter: Letter) => tally(letter).reduce((sum, { words }) => sum + words, 0);

  it.each(names)('%s', (name) => {
    const letter = raw(name);
    const whole = wordsOfText(letter.lines.map(({ text }) => text).join('\n'));
    // Split words are put together: their letters are those of the file all the same.
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)!.join('');
    expect(letters(letter.lines.map(({ text }) => text).join(''))).toBe(letters(source(name)));
    expect(wordsInDraft(issueOf(letter))).toEqual(whole);
    expect(sumOf(letter)).toBe(whole.length);
  });

  /** Words, marks and layouts as letters have them, in any order. */
  const word = fc.constantFrom(
    ...'Kommunen skal sende skemaet ZQ7 senest 14 dage § 9, stk. 26 m.fl. 1.234,50 kr. »sagen« */ {x} <b> # | -- --- `a` **fed** RÅTEKST SKRIV: e-mail us@us.example www.us.example EU- NYT FRA A) 1) 2. og'.split(
      ' ',
    ),
  );
  const line = fc.oneof(
    { weight: 5, arbitrary: fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('1. ', '2. ', '3) ', 'A) ', '§ 2 ', 'Afsnit 1', '# ', '- ', '| '),
          fc.array(word, { maxLength: 5 }),
        )
        .map(([mark, words]) => mark + words.join(' ')),
    },
    fc.constantFrom(
      '',
      'Indhold',
      'KONTAKT',
      'Kontakt os',
      'Kolofon',
      'Side 2',
      'Nyt skema ........ 2',
      'Publiceret 01-07-2018',
      '---',
    ),
    fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((text) => text.replace(/[\p{C}\p{Z}\p{M}\ufb00-\ufb06]|[^\P{L}\p{L}]/gu, '').normalize('NFC')),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\f')), { maxLength: 60 })
    .map((lines) => lines.flat().join(''));

  it('of any text, in any layout', () => {
    fc.assert(
      fc.property(text, (given) => {
        const letter = readLetter(given);
        const whole = wordsOfText(letter.lines.map((one) => one.text).join('\n'));
        expect(
          letter.lines
            .map((one) => one.text)
            .join('')
            .match(/[\p{L}\p{N}]/gu),
        ).toEqual(given.match(/[\p{L}\p{N}]/gu));
        expect(wordsInDraft(issueOf(letter))).toEqual(whole);
        expect(sumOf(letter)).toBe(whole.length);
      }),
      { numRuns: 400 },
    );
  });

  it('however its parts are changed', () => {
    const change = fc.tuple(fc.nat(4), fc.nat(80), fc.nat(80));
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 12 }), (given, changes) => {
        let letter = readLetter(given);
        const whole = wordsOfText(letter.lines.map((one) => one.text).join('\n'));
        for (const [kind, at, to] of changes) {
          const part = at % letter.parts.length;
          try {
            letter = [
              () => moveBorder(letter, part, to),
              () => addSection(letter, to),
              () => joinToBefore(letter, part),
              () => rename(letter, part, 'Et navn'),
              () => turnInto(letter, part, 'kontakt'),
            ][kind]!();
          } catch {
            // Refused: as it was.
          }
        }
        expect(sumOf(letter)).toBe(whole.length);
        if (sectionsOf(letter).length > 0) expect(wordsInDraft(issueOf(letter)).length).toBe(whole.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the parts of a letter', () => {
  const letter = raw('inner-list.txt');
  const second = sectionsOf(letter)[1]!.part;

  it('can begin elsewhere, and keep their title', () => {
    const moved = moveBorder(letter, second, letter.parts[second]!.from - 2);
    expect(titles(moved)).toEqual(titles(letter));
    expect(section(moved, 2)).toContain('Er der travlt');
    expect(section(moved, 2)).toContain('Sådan retter kommunen en fejl');
    expect(() => moveBorder(letter, second, 0)).toThrow('Vælg en linje fra 4 til 22.');
  });

  it('can be added, joined, renamed and turned into something else', () => {
    const line = letter.lines.findIndex(({ text }) => text === '2. Ret feltet');
    const added = addSection(letter, line);
    expect(titles(added)[2]).toBe('3. Ret feltet');
    expect(section(added, 3)).toContain('Skriv det nye svar');
    expect(titles(joinToBefore(added, second + 1))).toEqual(titles(letter));
    expect(titles(rename(letter, second, 'Fejl rettes'))[1]).toBe('2. Fejl rettes');
    const turned = turnInto(letter, letter.parts.length - 1, 'kontakt');
    expect(titles(turned)).toHaveLength(3);
    expect(other(turned, 'kontakt')).toContain('85 procent');
    expect(() => addSection(letter, 1)).toThrow('Vælg en linje med tekst.');
    expect(() => joinToBefore(letter, 0)).toThrow('Der er ingen del før den første.');
  });

  it('are those whose titles the editor gives', () => {
    const found = readLetter(source('inner-list.txt'), {
      titles: ['Find skemaet', 'Færre breve med posten', 'Findes ikke her'],
    });
    expect(titles(found)).toEqual(['1. Find skemaet', '2. Færre breve med posten']);
    expect(found.missing).toEqual(['Findes ikke her']);
  });
});

it('finds nothing in a text without headings, and does not fail', () => {
  expect(readLetter('').parts).toMatchObject([{ mark: 'indledning' }]);
  expect(titles(readLetter('bare en sætning.\n\nog en til.'))).toEqual([]);
});

it('reads a letter of 20,000 lines', () => {
  expect(titles(readLetter(Array.from({ length: 50 }, () => source('questions.txt')).join('\n\n')))).toBeDefined();
});

it('tells a language other than Danish, and nothing of a few words', () => {
  const english =
    'The municipality must send the form to the agency no later than four weeks after the decision was made. If the person has moved to another municipality, the form is sent there instead, and a copy of it is kept in the file.';
  const norwegian =
    'Kommunen skal sende skjemaet til Utlendingsdirektoratet innen fire uker etter at vedtaket er fattet. Dersom søkeren ikke har fått oppholdstillatelse, må kommunen gi beskjed om dette. Les mer om hvordan du søker på nettsiden vår.';
  expect(foreignLanguage(english)).toBe('engelsk');
  expect(foreignLanguage(norwegian)).toBe('norsk eller svensk');
  expect(foreignLanguage('The form is new.')).toBeUndefined();
  for (const name of names) expect(foreignLanguage(source(name))).toBeUndefined();
});
