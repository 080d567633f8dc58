import type { Asker } from './ask.ts';
import {
  addSection,
  joinToBefore,
  type Letter,
  MARKS,
  moveBorder,
  Refused,
  rename,
  sectionsOf,
  textOf,
  turnInto,
} from './letter/letter.ts';
import { tally } from './letter/issue.ts';

const AROUND = 3;
const SHOWN = 70;

const partName = (letter: Letter, part: number): string => {
  const section = sectionsOf(letter).find((one) => one.part === part);
  return section === undefined ? letter.parts[part]!.mark : `afsnit ${section.nr}`;
};

/** A part on a line: where it begins, what it is, its first words. */
function label(letter: Letter, part: number): string {
  const { from, title } = letter.parts[part]!;
  const words = title || textOf(letter, part).text.replace(/\s+/g, ' ');
  return `linje ${from + 1}: ${partName(letter, part)}${words === '' ? '' : ` – ${words.slice(0, SHOWN)}`}`;
}

/** Where the words of a letter stand, with their sum. */
export function told(letter: Letter): string[] {
  const counts = tally(letter);
  const sum = counts.reduce((total, { words }) => total + words, 0);
  return [
    ...counts.map(
      ({ name, title, words }) =>
        `${String(words).padStart(6)} ord  ${name}${title === '' ? '' : `: ${title.slice(0, SHOWN)}`}`,
    ),
    `${String(sum).padStart(6)} ord  i hele brevet`,
  ];
}

/** The lines of a part with their numbers, and some around it. */
function numbered(letter: Letter, part: number): string {
  const [from, to] = [letter.parts[part]!.from, letter.parts[part + 1]?.from ?? letter.lines.length];
  const first = Math.max(0, from - AROUND);
  return letter.lines
    .slice(first, to + AROUND)
    .map(({ text }, i) => `${String(first + i + 1).padStart(5)}  ${text}`)
    .join('\n');
}

/** The line that an answer means: its number, or its first words. */
function lineNamed(letter: Letter, answer: string): number {
  if (/^\d+$/.test(answer)) return Number(answer) - 1;
  const bare = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
  const found = letter.lines.flatMap(({ text }, at) => (bare(text).startsWith(bare(answer)) ? [at] : []));
  if (found.length === 1) return found[0]!;
  throw new Refused(
    found.length === 0
      ? 'Ingen linje begynder sådan. Skriv linjens nummer eller dens første ord.'
      : `Flere linjer begynder sådan: ${found.map((at) => at + 1).join(', ')}. Skriv nummeret.`,
  );
}

/** A change as a check of the answer it is made from. */
const refusal = (change: () => Letter): string | undefined => {
  try {
    change();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
};

/** Lets the editor move, add, join and rename the parts of a letter until they are right. */
export async function editBorders(letter: Letter, ask: Asker, show: (text: string) => void): Promise<Letter> {
  const line = async (question: string, change: (at: number) => Letter): Promise<Letter> => {
    const answer = await ask.text('', undefined, question, undefined, (given) =>
      refusal(() => change(lineNamed(letter, given))),
    );
    return change(lineNamed(letter, answer));
  };
  const pick = async (question: string, first = 0) => {
    const options = letter.parts.flatMap((_, part) =>
      part < first ? [] : [{ value: String(part), label: label(letter, part) }],
    );
    const back = { value: '', label: 'Tilbage' };
    const answer = await ask.one('', undefined, question, [...options, back]);
    return answer === '' ? undefined : Number(answer);
  };
  const before: Letter[] = [];
  for (;;) {
    show(told(letter).join('\n'));
    const action = await ask.one('', undefined, 'Passer afsnittene?', [
      { value: 'ja', label: 'Ja, gå videre' },
      { value: 'se', label: 'Se teksten i en del, med linjenumre' },
      { value: 'flyt', label: 'Flyt, hvor en del begynder' },
      { value: 'ny', label: 'Lav et nyt afsnit' },
      { value: 'saml', label: 'Læg en del sammen med den før' },
      { value: 'navn', label: 'Giv et afsnit en anden titel' },
      { value: 'slags', label: 'Gør en del til noget andet, fx kontakt' },
      ...(before.length > 0 ? [{ value: 'fortryd', label: 'Fortryd den sidste ændring' }] : []),
    ]);
    if (action === 'ja') {
      if (sectionsOf(letter).length > 0) return letter;
      show('Et nyhedsbrev skal have mindst ét afsnit. Lav et nyt.');
      continue;
    }
    if (action === 'fortryd') {
      letter = before.pop()!;
      continue;
    }
    if (action === 'ny') {
      before.push(letter);
      letter = await line('Hvor begynder afsnittet? Skriv linjens nummer eller dens første ord', (at) =>
        addSection(letter, at),
      );
      continue;
    }
    const part = await pick('Hvilken del?', action === 'flyt' || action === 'saml' ? 1 : 0);
    if (part === undefined) continue;
    if (action === 'se') {
      show(numbered(letter, part));
      continue;
    }
    before.push(letter);
    if (action === 'flyt')
      letter = await line('Hvor skal den begynde? Skriv linjens nummer eller dens første ord', (at) =>
        moveBorder(letter, part, at),
      );
    if (action === 'saml') letter = joinToBefore(letter, part);
    if (action === 'navn')
      letter = rename(letter, part, await ask.text('', undefined, 'Titel', letter.parts[part]!.title));
    if (action === 'slags') {
      const as = await ask.one(
        '',
        undefined,
        'Hvad er den?',
        MARKS.map((value) => ({ value })),
      );
      letter = turnInto(
        letter,
        part,
        MARKS.find((one) => one === as)!,
      );
    }
  }
}
