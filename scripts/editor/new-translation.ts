import { LANGUAGES } from '../../src/site/translation.ts';
import { asker, stop } from './ask.ts';
import { optionsOf } from './options.ts';
import { readSite } from './project.ts';
import { today } from './today.ts';
import { translationDraft, translationOf, withoutTranslation } from './translation-draft.ts';
import { choose } from './words.ts';
import { writeNew } from './write-new.ts';

// npm run ny:oversaettelse [-- src/content/ordbog/uis.mdx]: asks, and writes a translation of a Danish file, to be translated
// where it stands. With --ja it asks nothing.

const {
  values: { sprog, ja },
  positionals: [given, ...more],
} = optionsOf('npm run ny:oversaettelse', {
  allowPositionals: true,
  options: { sprog: { type: 'string' }, ja: { type: 'boolean', default: false } },
});
if (more.length > 0) stop(`Skriv én fil ad gangen: npm run ny:oversaettelse -- ${given}`);
const ask = asker(ja);
const root = process.cwd();
const only = LANGUAGES.length === 1 ? LANGUAGES[0] : undefined;
const answered = await ask.one(
  'sprog',
  sprog ?? only,
  'Hvilket sprog?',
  LANGUAGES.map((value) => ({ value })),
);
const language = LANGUAGES.find((one) => one === answered)!;
const danish = withoutTranslation(readSite(root, today), language);
const named = given?.replaceAll('\\', '/').replace(/^.*?(?=src\/content\/)/, '');
if (named !== undefined && !danish.some(({ file }) => file === named))
  stop(
    `${named} kan ikke oversættes: Filen findes ikke, er en kladde, har en oversættelse eller er kun på dansk, som det, der er for kommuner alene. ${choose(
      named,
      danish.map(({ file }) => file),
    )}`,
  );
if (danish.length === 0) stop('Alt er oversat. npm run --silent status viser, hvad der er ændret siden.');
if (named === undefined && !ask.asks)
  stop('Hvilken fil? Skriv den: npm run ny:oversaettelse -- src/content/ordbog/uis.mdx');
const chosen =
  named ??
  (await ask.one(
    '',
    undefined,
    'Hvilken fil?',
    danish.map(({ file, data }) => ({ value: file, label: `${String(data['titel'] ?? data['term'])} (${file})` })),
  ));

const file = translationOf(chosen, language);
if (!(await writeNew(root, file, translationDraft(danish.find((one) => one.file === chosen)!))))
  stop(`${file} findes allerede og bliver ikke overskrevet.`);
console.log(`\nSkrevet: ${file}, med den danske tekst og mærket i oversatFra.

Det gør du nu:
1. Oversæt den, hvor den står, og skriv, hvor der står SKRIV.
2. Find det, der mangler: npm run tjek -- ${file}`);
