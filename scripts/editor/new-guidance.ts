import { calculators } from '../../src/rules/index.ts';
import { asker, longest, stop } from './ask.ts';
import { readSite } from './project.ts';
import { toWrite } from './draft.ts';
import { factsOf, lawsIn, listed } from './facts.ts';
import { guidanceDraft, pageAddress } from './guidance.ts';
import { optionsOf } from './options.ts';
import { rawTexts } from './raw-comment.ts';
import { slug } from './words.ts';
import { today } from './today.ts';
import { writeNew } from './write-new.ts';

// npm run ny:vejledning [-- --brev 2018-03 --afsnit 2]: asks, and writes the draft of a guidance page. With --ja it asks nothing.

const { values: given } = optionsOf('npm run ny:vejledning', {
  options: {
    brev: { type: 'string' },
    afsnit: { type: 'string', multiple: true },
    titel: { type: 'string' },
    emne: { type: 'string' },
    navn: { type: 'string' },
    for: { type: 'string', multiple: true },
    lov: { type: 'string', multiple: true },
    beregner: { type: 'string', multiple: true },
    erstatter: { type: 'string', multiple: true },
    ja: { type: 'boolean', default: false },
  },
});
const ask = asker(given.ja);
const root = process.cwd();
const site = readSite(root, today);

const choices = (collection: 'nyhedsbreve' | 'emner' | 'vejledning') =>
  site.all(collection).map(({ id, data }) => ({ value: id, label: `${String(data['titel'])} (${id})` }));

const brev = await ask.one(
  'brev',
  given.brev,
  'Hvilket nyhedsbrev bygger siden på?',
  choices('nyhedsbreve').toReversed(),
);
const issue = site.find('nyhedsbreve', brev)!;
const listedSections = (issue.data['afsnit'] as { nr: number; titel: string }[]).map(({ nr, titel }) => ({
  value: String(nr),
  label: `${nr}. ${titel}`,
}));
const afsnit = await ask.some('afsnit', given.afsnit, 'Hvilke afsnit?', [
  ...listedSections,
  { value: 'kontakt', label: 'Kontaktsiderne' },
]);
if (afsnit.length === 0) stop('Siden skal bygge på mindst ét afsnit. Svar med --afsnit 2');

const texts = rawTexts(issue);
const raw = afsnit.flatMap((section) => texts.get(section) ?? []).join('\n\n');
const LONGEST_TITLE = 80;
const sectionTitle = listedSections
  .find(({ value }) => value === afsnit[0])
  ?.label.replace(/^\d+\. /, '')
  .slice(0, LONGEST_TITLE);

const titel = await ask.text(
  'titel',
  given.titel,
  'Læserens spørgsmål, fx »Hvornår får kommunen besked?«',
  sectionTitle,
  longest(LONGEST_TITLE),
);
const emne = await ask.one('emne', given.emne, 'Hvilket emne hører siden under?', choices('emner'));
const idOf = (name: string) => `${emne}/${slug(name)}`;
const fileOf = (name: string) => `src/content/vejledning/${idOf(name)}.mdx`;
const navn = await ask.text('navn', given.navn, 'Sidens navn i adressen', slug(titel), (name) =>
  slug(name) === ''
    ? 'Skriv et navn med bogstaver eller tal.'
    : site.find('vejledning', idOf(name)) &&
      `${fileOf(name)} findes allerede og bliver ikke overskrevet. Vælg et andet navn.`,
);
const audience = await ask.some(
  'for',
  given.for,
  'Hvem er siden for?',
  [
    { value: 'kommune', label: 'Ansatte i kommuner' },
    { value: 'borger', label: 'Borgere' },
  ],
  ['kommune'],
);
const suggested = lawsIn(raw, site);
const lov =
  given.lov ??
  (await ask.some(
    'lov',
    undefined,
    'Hvilke love? Fundet i råteksten',
    suggested.map((value) => ({ value })),
    suggested,
  ));
const rules = Object.values(calculators).map((rule) => ({ value: rule.id, label: rule.texts.da.title }));
const beregnere = await ask.some('beregner', given.beregner, 'Svarer en beregner på det samme?', rules);
const erstatter = await ask.some(
  'erstatter',
  given.erstatter,
  'Træder siden i stedet for en anden?',
  choices('vejledning'),
);

const id = idOf(navn);
const file = fileOf(navn);
const draft = guidanceDraft({
  id,
  titel,
  for: audience,
  brev,
  afsnit: afsnit.map((section) => (section === 'kontakt' ? section : Number(section))),
  raw,
  lov,
  erstatter,
  beregnere,
  today,
});
if (!(await writeNew(root, file, draft)))
  stop(`${file} findes allerede og bliver ikke overskrevet. Vælg et andet navn med --navn.`);

console.log(`\nSkrevet: ${file} (kladde)\n`);
for (const line of listed(factsOf(raw))) console.log(`   ${line}`);
console.log(`
Det gør du nu:
1. Se kladden: npm run dev, og åbn ${pageAddress(id)}
2. Skriv, hvor der står ${toWrite('…')}${raw === '' ? '' : ' Råteksten står i en kommentar i filen.'}
3. Find fejl: npm run tjek -- ${file}
4. Udgiv, når brevet er klar: npm run udgiv -- ${brev}`);
for (const old of erstatter) console.log(`5. Skriv i src/content/vejledning/${old}.mdx: erstattetAf: ${id}`);
