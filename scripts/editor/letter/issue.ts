import { month } from '../../../src/rules/core/da.ts';
import { day, readDay } from '../../../src/rules/core/day.ts';
import { fieldsOf, textComment, toWrite } from '../draft.ts';
import { asComment } from '../raw-comment.ts';
import { quoted } from '../words.ts';
import { furnitureOf, isNumbered, type Letter, sectionsOf, textOf, wordsIn } from './letter.ts';
import { countWords } from './lines.ts';

/** When an issue is from, as its file says it. */
export type IssueDate =
  | { readonly trykt: string; readonly sortering: string }
  | { readonly omkring: string; readonly grundlag: string; readonly sortering: string };

export interface IssueFields {
  readonly id: string;
  readonly titel: string;
  readonly nummer?: number;
  readonly dato: IssueDate;
  readonly resume?: string;
  /** Of sections, by their numbers; where there is none, it is to be written in the draft. */
  readonly resumes?: ReadonlyMap<number, string>;
}

/** The title of an issue, as the others have it. */
export function suggestedTitle(dato: IssueDate): string {
  const when =
    'omkring' in dato ? dato.omkring : readDay(dato.trykt) === 'format' ? dato.trykt : month(day(dato.sortering));
  return `Nyt fra Udlændingestyrelsen, ${when[0]?.toLowerCase() ?? ''}${when.slice(1)}`;
}

/** Where an issue's file stands. */
export const fileOf = (id: string): string => `src/content/nyhedsbreve/${id}.mdx`;

/** What is wrong with an issue's name, if anything; in Danish. `taken`: is there one of that name? */
export function wrongId(id: string, taken: boolean): string | undefined {
  if (!/^[a-z0-9-]+$/.test(id))
    return `Navnet ${id} kan ikke bruges i en adresse. Brug små bogstaver, tal og bindestreg, fx 2018-03.`;
  return taken ? `${fileOf(id)} findes allerede og bliver ikke overskrevet. Vælg et andet navn, fx ${id}-2` : undefined;
}

const LONGEST_TITLE = 120;

/** A title that fits its field; the whole of it stands in the comment beside it. */
function titleOf(title: string): string {
  const whole = quoted(title).replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST_TITLE) return whole;
  return `${whole.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}

/** What page headers and footers are called in a draft. */
const FURNITURE = 'sidehoved';

/** How many words of a letter stand where in its draft. Their sum is that of the letter. */
export function tally(letter: Letter): { readonly name: string; readonly title: string; readonly words: number }[] {
  const sections = new Map(sectionsOf(letter).map(({ part, nr }) => [part, nr]));
  const parts = letter.parts.map(({ mark, title }, part) => ({
    name: sections.has(part) ? `afsnit ${sections.get(part)}` : mark,
    title,
    words: wordsIn(letter, part),
  }));
  const furniture = { name: FURNITURE, title: '', words: countWords(furnitureOf(letter)) };
  return [...parts, furniture].filter(({ name, words }) => words > 0 || name.startsWith('afsnit'));
}

/** The draft of an issue as a file: an entry for each section with its words beside it, and all other words below the fields. */
export function issueDraft(letter: Letter, { id, titel, nummer, dato, resume, resumes }: IssueFields): string {
  const sections = sectionsOf(letter);
  const beside = sections.flatMap(({ nr, part }) => {
    const { heading, text } = textOf(letter, part);
    return heading === '' && text === '' ? [] : [[nr, asComment(nr, text, heading)] as const];
  });
  const fields = fieldsOf(
    'nyhedsbreve',
    {
      titel,
      ...(nummer !== undefined && { nummer }),
      dato,
      resume: resume || toWrite('Hvad brevet handler om, i to-tre sætninger.'),
      afsnit: sections.map(({ nr, title }) => ({
        nr,
        titel: titleOf(title),
        resume: resumes?.get(nr) || toWrite('To til fire sætninger om afsnittet.'),
      })),
      kladde: true,
    },
    [
      'Kladde til et nyhedsbrev. Linjer med # er til dig og bliver aldrig vist.',
      `Skriv, hvor der står ${toWrite('…')} Se siden: npm run dev, og åbn ${addressOf(id)}`,
      ...(isNumbered(letter) ? [] : ['Brevet har ingen afsnitsnumre. De er sat i rækkefølge.']),
    ],
    new Map(beside),
  );
  const others = letter.parts.flatMap(({ mark }, part) => (mark === 'afsnit' ? [] : [{ name: mark as string, part }]));
  const texts = [
    ...others.map(({ name, part }) => {
      const { heading, text } = textOf(letter, part);
      return { name, text: [heading, text].filter((one) => one !== '').join('\n') };
    }),
    { name: FURNITURE, text: furnitureOf(letter) },
  ].filter(({ text }) => countWords(text) > 0);
  return fields + texts.map(({ name, text }) => `\n${textComment(asComment(name, text))}`).join('');
}

/** Where an editor sees the draft. */
export const addressOf = (id: string): string => `http://localhost:4321/nyhedsbreve/${id}/`;
