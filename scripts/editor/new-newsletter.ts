import { readFile } from 'node:fs/promises';
import { asker, longest, stop } from './ask.ts';
import { editBorders, told } from './borders.ts';
import { readSite } from './project.ts';
import { factsOf, listed } from './facts.ts';
import { latestNamed, printedDates, printedNumber, readPrinted, wrongDay } from './letter/dates.ts';
import { readLetterFile } from './letter/file.ts';
import { addressOf, fileOf, issueDraft, type IssueDate, suggestedTitle, wrongId as wrongName } from './letter/issue.ts';
import { type Letter, readLetter, sectionsOf, textOf } from './letter/letter.ts';
import { Unreadable } from './letter/unreadable.ts';
import { warningsOf } from './letter/warnings.ts';
import { optionsOf } from './options.ts';
import { today } from './today.ts';
import { writeNew } from './write-new.ts';

// npm run ny:nyhedsbrev [-- --fra brev.docx]: asks, and writes the draft of a newsletter. With --ja it asks nothing.

const { values: given } = optionsOf('npm run ny:nyhedsbrev', {
  options: {
    fra: { type: 'string' },
    id: { type: 'string' },
    titel: { type: 'string' },
    nummer: { type: 'string' },
    trykt: { type: 'string' },
    omkring: { type: 'string' },
    grundlag: { type: 'string' },
    dato: { type: 'string' },
    afsnit: { type: 'string', multiple: true },
    ja: { type: 'boolean', default: false },
  },
});
const ask = asker(given.ja);
const root = process.cwd();
const site = readSite(root, today);

/** The letter in a file, or what is wrong with the file. A path that is dragged into a terminal has quotation marks. */
async function letterIn(path: string): Promise<Letter | string> {
  const bytes = await readFile(path.trim().replace(/^(['"])(.*)\1$/, '$2')).catch(() => undefined);
  if (bytes === undefined)
    return `Filen ${path} findes ikke. Træk den ind i terminalen, så bliver stien skrevet for dig.`;
  try {
    const { text, furniture = '', notes = [] } = await readLetterFile(bytes);
    for (const note of notes) console.log(`Advarsel: ${note}`);
    return readLetter(text, { furniture, titles: given.afsnit ?? [] });
  } catch (error) {
    if (error instanceof Unreadable) return `${path}: ${error.message}`;
    throw error;
  }
}

async function readAsked(path: string): Promise<Letter> {
  const read = await letterIn(path);
  if (typeof read !== 'string') return read;
  if (!ask.asks) stop(read);
  console.log(read);
  return readAsked(await ask.text('fra', undefined, 'Hvilken fil er brevet i?'));
}

/** Titles alone, where there is no text to read: each stands in a line of its own. */
async function withoutText(): Promise<Letter> {
  const titles =
    given.afsnit ?? (await ask.text('afsnit', undefined, 'Afsnittenes titler med semikolon imellem')).split(';');
  return {
    lines: [],
    parts: titles.map((title) => ({ mark: 'afsnit', from: 0, heading: 0, title: title.trim() })),
    listed: 0,
    missing: [],
  };
}

async function askDate(letter: Letter): Promise<IssueDate> {
  const sortering = (suggestion: string | undefined, trykt?: string) =>
    ask.text('dato', given.dato, 'Hvilken dag skal brevet ordnes efter? Skriv som 2018-03-15', suggestion, (value) =>
      wrongDay(value, trykt, today),
    );
  const printed = printedDates(letter, today);
  const fitting =
    given.dato === undefined
      ? printed
      : printed.filter(({ first, last }) => first <= given.dato! && given.dato! <= last);
  let trykt = given.trykt;
  if (trykt === undefined && given.omkring === undefined) {
    if (!ask.asks && fitting.length !== 1)
      stop(
        printed.length === 0
          ? 'Hvornår er brevet fra? Der er ikke fundet en trykt dato. Svar med --trykt "marts 2018", eller med --omkring "marts 2018", --grundlag og --dato 2018-03-15.'
          : `Hvornår er brevet fra? Der er trykt: ${printed.map(({ text }) => `»${text}«`).join(', ')}. Vælg med --trykt.`,
      );
    const answer = await ask.one('trykt', undefined, 'Hvornår er brevet fra?', [
      ...fitting.map(({ text }) => ({ value: text, label: `»${text}« er trykt i brevet` })),
      ...(ask.asks
        ? [
            {
              value: 'anden',
              label: fitting.length === 0 ? 'Der er trykt en dato i brevet' : 'Der er trykt en anden dato',
            },
            { value: 'omkring', label: 'Der er ingen dato i brevet' },
          ]
        : []),
    ]);
    if (answer === 'anden') trykt = await ask.text('trykt', undefined, 'Datoen, som den er trykt');
    else if (answer !== 'omkring') trykt = answer;
  }
  if (trykt !== undefined) return { trykt, sortering: await sortering(readPrinted(trykt, today)?.first, trykt) };
  const latest = latestNamed(letter, today);
  const hint = latest === undefined ? '' : ` Den seneste dag, brevet nævner, er ${latest.text}.`;
  const omkring = await ask.text('omkring', given.omkring, `Omkring hvornår, fx marts 2018?${hint}`);
  const about = readPrinted(omkring, today);
  // A day that the letter names is a basis only for a time that it is in.
  const within = latest && about && about.first <= latest.first && latest.first <= about.last ? latest : undefined;
  const basis = within && `Nævner ${within.text} som den seneste dag.`;
  const grundlag = await ask.text('grundlag', given.grundlag, 'Hvad bygger du det på?', basis);
  return { omkring, grundlag, sortering: await sortering(within?.first ?? about?.first) };
}

const LONGEST_TITLE = 80;
const wrongId = (id: string) => wrongName(id, site.find('nyhedsbreve', id) !== undefined);
const wrongNumber = (value: string) =>
  /^\d+$/.test(value) ? undefined : `${value} er ikke et nummer. Skriv et tal, fx 3.`;

const read = given.fra === undefined ? await withoutText() : await readAsked(given.fra);
for (const warning of warningsOf(read)) console.log(`\nAdvarsel: ${warning}`);
if (sectionsOf(read).length === 0) console.log('Brug --afsnit "Titel", som den står i brevet, en gang for hvert.');
const letter = ask.asks && given.fra !== undefined ? await editBorders(read, ask, console.log) : read;
const sections = sectionsOf(letter);
if (sections.length === 0)
  stop('Et nyhedsbrev skal have mindst ét afsnit. Svar med --afsnit "Titel", som den står i brevet.');
const dato = await askDate(letter);
const id = await ask.text('id', given.id, 'Brevets navn i adressen', dato.sortering.slice(0, 7), wrongId);
const titel = await ask.text('titel', given.titel, 'Titel', suggestedTitle(dato), longest(LONGEST_TITLE));
const nummer =
  given.nummer === undefined
    ? printedNumber(letter)
    : Number(await ask.text('nummer', given.nummer, 'Nummeret på brevet', undefined, wrongNumber));

const file = fileOf(id);
if (!(await writeNew(root, file, issueDraft(letter, { id, titel, ...(nummer !== undefined && { nummer }), dato }))))
  stop(`${file} findes allerede og bliver ikke overskrevet.`);

console.log(`\nSkrevet: ${file} (kladde med ${sections.length} afsnit)`);
if (given.nummer === undefined && nummer !== undefined) console.log(`Nummer ${nummer} er trykt på brevet.`);
if (given.fra !== undefined) console.log(`Brevets ord står i kladden sådan:\n${told(letter).join('\n')}`);
for (const [part, { mark, title }] of letter.parts.entries()) {
  const section = sections.find((one) => one.part === part);
  const facts = mark === 'indhold' ? [] : listed(factsOf(textOf(letter, part).text));
  if (section === undefined && facts.length === 0) continue;
  console.log(section === undefined ? `\n${title || mark}` : `\n${section.nr}. ${title}`);
  for (const line of facts) console.log(`   ${line}`);
}
console.log(`
Det gør du nu:
1. Se kladden: npm run dev, og åbn ${addressOf(id)}
2. Skriv resumeerne i ${file}. Råteksten står ved hvert afsnit, og resten af brevet står nederst.
3. Lav en side til hvert afsnit, som læsere kan bruge:
${sections.map(({ nr }) => `   npm run ny:vejledning -- --brev ${id} --afsnit ${nr}`).join('\n')}
4. Er der nye telefontider eller adresser, så skriv dem i src/content/kontakt/.
5. Find fejl: npm run tjek. Se, hvad der mangler: npm run --silent status
6. Udgiv brevet og dets sider: npm run udgiv -- ${id}`);
