import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { month, MONTHS } from '../../src/rules/core/da.ts';
import { day, readDay } from '../../src/rules/core/day.ts';
import { asker, stop } from './ask.ts';
import { readSite } from './content.ts';
import { decode, NOT_UTF8 } from './decode.ts';
import { fieldsOf, textComment, toWrite, writeNew } from './draft.ts';
import { factsOf, listed } from './facts.ts';
import { asComment } from './raw-comment.ts';
import { type RawIssue, readRawText } from './raw-text.ts';
import { today } from './today.ts';
import { quoted } from './words.ts';

// npm run ny:nyhedsbrev [-- --fra fil.txt]: asks, and writes the draft of a newsletter. With --ja it asks nothing.

const { values: given } = parseArgs({
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

const NONE: RawIssue = { sections: [], numbered: true, missing: [], contact: '' };

async function rawFrom(path: string): Promise<RawIssue> {
  const { text, utf8 } = decode(await readFile(path).catch(() => stop(`Filen ${path} findes ikke.`)));
  return utf8 ? readRawText(text) : stop(`${path}: ${NOT_UTF8.found} ${NOT_UTF8.mend}`);
}
const raw = given.fra === undefined ? NONE : await rawFrom(given.fra);
const whole = raw.sections.map(({ text }) => text).join('\n');

/** The latest day that the issue names and that has been: it cannot be older. */
const named = (factsOf(whole).get('Datoer') ?? []).flatMap((text) => {
  const [, at = '', name = '', year] = /^(\d{1,2})\. (\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const iso = `${year}-${String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0')}-${at.padStart(2, '0')}`;
  return readDay(iso) === iso && iso <= today ? [{ text, iso }] : [];
});
const latest = named.toSorted((a, b) => (a.iso < b.iso ? 1 : -1))[0];

// A date is never invented: where nobody can be asked, it must be given.
if (given.ja && given.dato === undefined)
  stop('Hvilken dag er brevet fra? Svar med --dato 2018-03-15, og med --trykt eller --omkring og --grundlag.');
const date = await ask.text(
  'dato',
  given.dato,
  'Hvilken dag er brevet fra? Skriv som 2018-03-15; er dagen ikke trykt, så den bedste dag',
  latest?.iso ?? today,
);
if (readDay(date) !== date) stop(`Datoen ${date} findes ikke. Skriv en dato som 2018-03-15.`);
const id = await ask.text('id', given.id, 'Brevets navn i adressen', date.slice(0, 7));
if (!/^[a-z0-9-]+$/.test(id))
  stop(`Navnet ${id} kan ikke bruges i en adresse. Brug små bogstaver, tal og bindestreg, fx 2018-03.`);
const file = `src/content/nyhedsbreve/${id}.mdx`;
if ((await readSite(root, today)).find('nyhedsbreve', id))
  stop(`${file} findes allerede og bliver ikke overskrevet. Vælg et andet navn, fx --id ${id}-2`);

const how =
  given.trykt || given.omkring
    ? given.trykt
      ? 'trykt'
      : 'omkring'
    : await ask.one(
        'trykt "15. marts 2018" eller --omkring "marts 2018"',
        given.ja ? 'omkring' : undefined,
        'Er datoen trykt i brevet?',
        [
          { value: 'trykt', label: 'Ja, den står i brevet' },
          { value: 'omkring', label: 'Nej, den er omkring' },
        ],
      );
const dato =
  how === 'trykt'
    ? { trykt: await ask.text('trykt', given.trykt, 'Datoen, som den er trykt', month(day(date))), sortering: date }
    : {
        omkring: await ask.text('omkring', given.omkring, 'Omkring hvornår', month(day(date))),
        grundlag: await ask.text(
          'grundlag',
          given.grundlag,
          'Hvad bygger du det på?',
          latest === undefined
            ? toWrite('Hvad datoen bygger på, fx en dag, som brevet nævner.')
            : `Nævner ${latest.text} som den seneste dag.`,
        ),
        sortering: date,
      };
const titel = await ask.text(
  'titel',
  given.titel,
  'Titel',
  `Nyt fra Udlændingestyrelsen, ${dato.omkring ?? month(day(date))}`,
);

const found = raw.sections.map(({ nr, title }) => ({ value: String(nr), label: `${nr}. ${title}` }));
const kept =
  found.length > 0 && given.afsnit === undefined
    ? await ask.some(
        'afsnit',
        undefined,
        `Fandt ${found.length} afsnit. Fjern dem, der ikke er afsnit`,
        found,
        found.map(({ value }) => value),
      )
    : [];
const titles =
  given.afsnit ??
  (found.length > 0
    ? []
    : (await ask.text('afsnit', undefined, 'Afsnittenes titler med semikolon imellem')).split(';'));
const sections =
  found.length > 0
    ? raw.sections
        .filter(({ nr }) => kept.includes(String(nr)))
        .map((section, i) => ({ ...section, nr: raw.numbered ? section.nr : i + 1 }))
    : titles.map((title, i) => ({ nr: i + 1, title: title.trim(), text: '' }));

const LONGEST_TITLE = 120;
const address = `http://localhost:4321/nyhedsbreve/${id}/`;
const fields = fieldsOf(
  'nyhedsbreve',
  {
    titel,
    ...(given.nummer && { nummer: Number(given.nummer) }),
    dato,
    resume: toWrite('Hvad brevet handler om, i to-tre sætninger.'),
    afsnit: sections.map(({ nr, title }) => ({
      nr,
      titel: quoted(title).slice(0, LONGEST_TITLE),
      resume: toWrite('To til fire sætninger om afsnittet.'),
    })),
    kladde: true,
  },
  [
    'Kladde til et nyhedsbrev. Linjer med # er til dig og bliver aldrig vist.',
    `Skriv, hvor der står ${toWrite('…')} Se siden: npm run dev, og åbn ${address}`,
    ...(raw.numbered ? [] : ['Brevet har ingen afsnitsnumre. De er sat i rækkefølge.']),
  ],
  new Map(sections.filter(({ text }) => text !== '').map(({ nr, text }) => [nr, text])),
);
const body = raw.contact === '' ? '' : `\n${textComment(asComment('kontakt', raw.contact))}`;
if (!(await writeNew(root, file, `${fields}${body}`))) stop(`${file} findes allerede og bliver ikke overskrevet.`);

console.log(`\nSkrevet: ${file} (kladde med ${sections.length} afsnit)\n`);
for (const { nr, title, text } of sections) {
  console.log(`${nr}. ${title}`);
  for (const line of listed(factsOf(text))) console.log(`   ${line}`);
}
if (raw.contact !== '') {
  console.log('Kontaktsider');
  for (const line of listed(factsOf(raw.contact))) console.log(`   ${line}`);
}
if (raw.missing.length > 0) {
  console.log(`
Advarsel: Indholdet nævner ${raw.sections.length + raw.missing.length} afsnit, men kun ${raw.sections.length} er fundet. Mangler: ${raw.missing.join('; ')}.
Teksten står i råteksten til afsnittet før. Skriv afsnittet ind i ${file}.`);
}
console.log(`
Det gør du nu:
1. Se kladden: npm run dev, og åbn ${address}
2. Skriv resumeerne i ${file}. Råteksten står ved hvert afsnit.
3. Lav en side til hvert afsnit, som læsere kan bruge:
${sections.map(({ nr }) => `   npm run ny:vejledning -- --brev ${id} --afsnit ${nr}`).join('\n')}
4. Er der nye telefontider eller adresser, så skriv dem i src/content/kontakt/.
5. Find fejl: npm run tjek. Se, hvad der mangler: npm run --silent status
6. Udgiv brevet og dets sider: npm run udgiv -- ${id}`);
