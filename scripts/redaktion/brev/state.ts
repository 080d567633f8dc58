import { type Day, readDay } from '../../../src/rules/core/day.ts';
import { guidanceDraft } from '../../editor/guidance.ts';
import { printedDates, printedNumber, latestNamed, readPrinted, wrongDay } from '../../editor/letter/dates.ts';
import { fileOf, type IssueDate, issueDraft, suggestedTitle, wrongId } from '../../editor/letter/issue.ts';
import { type Letter, type Part, sectionsOf, textOf } from '../../editor/letter/letter.ts';
import { lawsIn } from '../../editor/facts.ts';
import { siteOf } from '../../editor/content.ts';
import { slug } from '../../editor/words.ts';
import { projectOf, type Snapshot } from '../snapshot.ts';

/** What an editor has answered of a letter; what is empty has not been answered. */
export interface Answers {
  /** One of the printed dates, or one that is typed; `undefined` where none is printed. */
  readonly trykt: string | undefined;
  readonly omkring: string;
  readonly grundlag: string;
  readonly sortering: string;
  readonly id: string;
  readonly titel: string;
  readonly nummer: string;
  readonly resume: string;
}

/** A part with what an editor has written of it. It goes along when a border moves: changes of a letter copy its parts. */
export interface OwnPart extends Part {
  readonly resume?: string;
  /** The topic under which the section becomes a page. */
  readonly topic?: string;
}

export const ownPart = (letter: Letter, part: number): OwnPart => letter.parts[part]!;

/** The letter with something written of one of its parts. */
export const withOwn = (letter: Letter, part: number, own: Pick<OwnPart, 'resume' | 'topic'>): Letter => ({
  ...letter,
  parts: letter.parts.with(part, { ...letter.parts[part]!, ...own }),
});

/** What a letter says of itself, before anybody has answered. */
export function suggested(letter: Letter, today: Day): Answers {
  const [printed, ...others] = printedDates(letter, today);
  const latest = latestNamed(letter, today);
  // One date that is printed is offered; of several the editor chooses.
  const trykt = printed && others.length === 0 ? printed.text : undefined;
  return {
    trykt: printed === undefined ? undefined : (trykt ?? ''),
    omkring: '',
    grundlag: printed === undefined && latest ? `Nævner ${latest.text} som den seneste dag.` : '',
    sortering: trykt === undefined ? '' : printed!.first,
    id: '',
    titel: '',
    nummer: printedNumber(letter)?.toString() ?? '',
    resume: '',
  };
}

/** The day that a date begins on, as an editor has written it. */
export const firstDay = (text: string, today: Day): string => readPrinted(text, today)?.first ?? '';

const dateOf = ({ trykt, omkring, grundlag, sortering }: Answers): IssueDate =>
  trykt === undefined
    ? { omkring: omkring.trim(), grundlag: grundlag.trim(), sortering }
    : { trykt: trykt.trim(), sortering };

export const idOf = ({ id, sortering }: Answers): string => id.trim() || sortering.slice(0, 7);
export const titleOf = (answers: Answers): string => answers.titel.trim() || suggestedTitle(dateOf(answers));

/** What stands in the way of a draft, in Danish, by what it is about. */
export function wrong(
  letter: Letter,
  answers: Answers,
  snapshot: Snapshot,
  today: Day,
): Readonly<Record<string, string>> {
  const { trykt, omkring, grundlag, sortering, nummer } = answers;
  const date =
    trykt === ''
      ? 'Vælg en dato, eller skriv, at der ikke er trykt nogen.'
      : trykt === undefined && (omkring.trim() === '' || grundlag.trim() === '')
        ? 'Skriv, omkring hvornår brevet er fra, og hvad du bygger det på.'
        : readDay(sortering) !== sortering
          ? 'Skriv, hvilken dag brevet skal ordnes efter.'
          : wrongDay(sortering, trykt, today);
  const id = date === undefined ? wrongId(idOf(answers), snapshot.texts.has(fileOf(idOf(answers)))) : undefined;
  const sections = sectionsOf(letter).length === 0 ? 'Et nyhedsbrev skal have mindst ét afsnit.' : undefined;
  const number = nummer.trim() === '' || /^\d+$/.test(nummer.trim()) ? undefined : 'Skriv et tal, fx 3.';
  return Object.fromEntries(
    Object.entries({ date, id, sections, number }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The files of a letter: its own, and one for each section that becomes a page. */
export function filesOf(
  letter: Letter,
  answers: Answers,
  snapshot: Snapshot,
  today: Day,
): Readonly<Record<string, string>> {
  const id = idOf(answers);
  const sections = sectionsOf(letter);
  const resumes = new Map(sections.map(({ nr, part }) => [nr, ownPart(letter, part).resume?.trim() ?? '']));
  const issue = issueDraft(letter, {
    id,
    titel: titleOf(answers),
    ...(answers.nummer.trim() !== '' && { nummer: Number(answers.nummer) }),
    dato: dateOf(answers),
    resume: answers.resume.trim(),
    resumes,
  });
  const site = siteOf(projectOf(snapshot), today);
  const pages = sections.flatMap(({ nr, part, title }) => {
    const { topic } = ownPart(letter, part);
    if (!topic) return [];
    const page = `${topic}/${slug(title)}`;
    const raw = textOf(letter, part).text;
    const draft = guidanceDraft({
      id: page,
      titel: title.slice(0, 80),
      for: ['kommune'],
      brev: id,
      afsnit: [nr],
      raw,
      lov: lawsIn(raw, site),
      erstatter: [],
      beregnere: [],
      today,
    });
    return [[`src/content/vejledning/${page}.mdx`, draft] as const];
  });
  return Object.fromEntries([[fileOf(id), issue], ...pages]);
}
