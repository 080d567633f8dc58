import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLetter, sectionsOf, wordsOf } from '../../scripts/editor/letter/letter.ts';

/** Invented sections, one with a question, one with a title that takes more than a line. */
const SECTIONS: readonly (readonly [title: string, text: string])[] = [
  [
    'Nyt skema til opdigtede sager',
    'Prøvestyrelsen har den 2. maj 2018 indført skema ZQ7, som kommunen skal bruge i alle opdigtede sager. Skemaet findes på styrelsens hjemmeside og sendes i udfyldt stand. Mangler der oplysninger, bliver sagen sendt tilbage.',
  ],
  [
    'Hvornår skal kommunen have besked?',
    'Kommunen får besked, når Prøvestyrelsen har afgjort sagen. Beskeden går til den kommune, hvor borgeren bor, og den kommer samme dag. Er borgeren flyttet, går den til den nye kommune.',
  ],
  [
    'Gebyret stiger efter nytår',
    'Gebyret er 1.234,50 kr. fra 1. januar 2019. Det følger af § 9, stk. 2, i den opdigtede lov. Kommunerne betaler det ikke for børn under 18 år.',
  ],
  [
    'Regler om opdigtede tilladelser i særlige tilfælde, herunder betydning for kommunens arbejde med borgere',
    'Nogle kommuner oplever, at opdigtede tilladelser bliver glemt, fordi de ligger i et system, som ingen åbner. Kommunen skal derfor se efter mindst én gang om måneden. Styrelsen kan hjælpe med adgang.',
  ],
  [
    'Kontoret i Korsbæk flytter',
    'Fra 1. juni 2018 ligger kontoret på Opdigtet Allé 7. Telefonnummeret er det samme som før. Post til den gamle adresse bliver sendt videre i et halvt år.',
  ],
  [
    'Færre breve med posten',
    'I 2017 blev 85 procent af brevene sendt digitalt. Det er flere end året før. Kommunerne kan se tallene i systemet.',
  ],
];
const LISTS: Record<string, readonly string[]> = {
  none: [],
  titles: ['Find skemaet', 'Ret feltet', 'Send det igen'],
  words: ['Opdigtede ophold,', 'opdigtede rejser, og', 'opdigtede tilladelser.'],
  sentences: ['Skriv sagens nummer øverst.', 'Skriv datoen.', 'Send svaret senest 14 dage efter.'],
};
const LABELS: Record<string, (nr: number) => string> = {
  none: () => '',
  '1.': (nr) => `${nr}. `,
  '1)': (nr) => `${nr}) `,
  'A)': (nr) => `${String.fromCodePoint(64 + nr)}) `,
  '§ 1': (nr) => `§ ${nr} `,
  'Afsnit 1:': (nr) => `Afsnit ${nr}: `,
  'Afsnit 1, the title below': (nr) => `Afsnit ${nr}\n`,
};
const PAGES: Record<string, (nr: number) => string> = {
  none: () => '',
  leaders: (nr) => ` ............ ${nr}`,
  tab: (nr) => `\t${nr}`,
};

const layout = fc.record({
  label: fc.constantFrom(...Object.keys(LABELS)),
  contents: fc.constantFrom('none', 'with a heading', 'without a heading'),
  pageNumbers: fc.constantFrom(...Object.keys(PAGES)),
  width: fc.constantFrom(Infinity, 40, 60, 90),
  blankLines: fc.boolean(),
  blankBelowTitle: fc.boolean(),
  list: fc.constantFrom(...Object.keys(LISTS)),
  capitals: fc.boolean(),
  pageBreaks: fc.boolean(),
  groups: fc.boolean(),
  subheading: fc.boolean(),
  count: fc.constantFrom(3, 6),
});
type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never;

/** What a person could not tell either: headings that nothing sets apart from those within sections, or two lists with one kind of number. */
const isTold = ({ label, contents, list, capitals, groups, pageNumbers, blankLines, subheading }: Layout) => {
  if (contents === 'none') return label !== 'none' && !(label === '1.' && list === 'titles') && pageNumbers === 'none';
  // A list of contents without a heading is known by its numbers or its pages.
  if (contents === 'without a heading' && pageNumbers === 'none') return false;
  return !(label === 'none' && capitals && groups) && (blankLines || !subheading);
};

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function written(made: Layout): { text: string; titles: string[] } {
  const { width } = made;
  const sections = SECTIONS.slice(0, made.count);
  const titles = sections.map(([title]) => (made.capitals ? title.toUpperCase() : title));
  const label = LABELS[made.label]!;
  const lines: string[] = [];
  const add = (text: string, blank = made.blankLines) =>
    lines.push(...text.split('\n').flatMap((line) => wrapped(line, width)), ...(blank ? [''] : []));

  add('Nyt fra Prøvestyrelsen\nNr. 3, juni 2018');
  if (made.contents !== 'none') {
    if (made.contents === 'with a heading') add('Indhold', false);
    for (const [i, title] of titles.entries()) {
      const entry = wrapped(label(i + 1).replace('\n', ' ') + title, Math.max(width - 8, 30));
      lines.push(...entry.slice(0, -1), entry.at(-1)! + PAGES[made.pageNumbers]!(i + 2));
    }
    if (made.blankLines) lines.push('');
  }
  for (const [i, [, text]] of sections.entries()) {
    if (made.groups && i % 2 === 0) add(i === 0 ? 'REGLER OG PROCEDURER' : `PRAKTISKE OPLYSNINGER ${'I'.repeat(i)}`);
    add(label(i + 1) + titles[i]!, made.blankLines && made.blankBelowTitle);
    add(text);
    if (i === 1) {
      if (made.subheading) add('Sikker post');
      if (made.subheading)
        add('Skemaet sendes altid med sikker post. Det gælder også, når kommunen retter en fejl i det.');
      if (made.list !== 'none') add('Sådan gør kommunen:');
      for (const [j, item] of LISTS[made.list]!.entries()) {
        add(`${j + 1}. ${item}`, made.blankLines && made.list === 'titles');
        if (made.blankLines && made.list === 'titles') add('Det kan tage et øjeblik.');
      }
      if (made.blankLines) lines.push('');
    }
    if (made.pageBreaks && i % 2 === 1 && i < sections.length - 1)
      add(`Nyt fra Prøvestyrelsen Side ${(i + 1) / 2}\n\fDet står der mere om i systemet.`);
  }
  add('Kontakt Prøvestyrelsen');
  add('Ring på 12 34 56 78, mandag-torsdag kl. 9-12, eller skriv til opdigtet@proevestyrelsen.example.');
  if (made.pageBreaks) lines.push('Nyt fra Prøvestyrelsen Side 9');
  return { text: lines.join('\n'), titles };
}

it('finds the sections of a letter in any layout that tells them', () => {
  fc.assert(
    fc.property(layout.filter(isTold), (made) => {
      const { text, titles } = written(made);
      const letter = readLetter(text);
      expect(sectionsOf(letter).map(({ title }) => title)).toEqual(titles);
      expect(letter.missing).toEqual([]);
      expect(letter.parts.at(-1)!.mark).toBe('kontakt');
      expect(wordsOf(letter)).toBe(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
    }),
    { numRuns: 400 },
  );
});
