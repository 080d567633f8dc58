import { z } from 'astro/zod';
import { codes, type Language } from '../rules/core/languages.ts';
import { changes, field, sentence } from './schema-fields.ts';
import { type CollectionName, files } from './schemas.ts';

// What a translation of a Danish file holds: its words, and nothing else. It stands beside it: `uis.mdx`, `uis.en.mdx`.
// Sources, laws, dates and status are the Danish file's. Read by the build and by the editors' tools, as the schemas are.

export type { Language } from '../rules/core/languages.ts';

/** The languages that content is translated into. */
export const LANGUAGES = codes.filter((code) => code !== 'da');

const rendered = field(
  z.string().regex(/^[a-z]{10}$/, { error: 'Skriv de ti bogstaver, som npm run tjek viser' }),
  'Mærket for den danske tekst, som oversættelsen gengiver. npm run tjek og redaktionen i browseren viser det.',
  'oversatFra: abcdefghij',
);
const address = field(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'Brug kun små bogstaver a-z, tal og bindestreg' }),
  'Sidens navn i den engelske adresse.',
  'adresse: amount-of-collateral',
);
const searchWords = field(
  z.array(z.string()).default([]),
  'Engelske ord, som læsere søger med, men som ikke står på siden.',
  'soegeord: [bank guarantee, deposit]',
);

/** The schema of each collection's translations. */
export const translationSchemas = {
  vejledning: z.strictObject({
    oversatFra: rendered,
    adresse: address,
    titel: field(sentence(90), 'Læserens spørgsmål på engelsk.', 'titel: How much collateral must we provide?'),
    svar: field(sentence(440), 'Svaret på engelsk.', 'svar: The amount is …'),
    aendret: field(
      z
        .strictObject({ regel: field(sentence(340), 'Reglen i dag på engelsk.', 'regel: Today the amount is …') })
        .optional(),
      'Når den danske side har aendret. Kun ordene: dag og kilde er den danske sides.',
      'aendret: { regel: Today the amount is … }',
    ),
    rettet: field(
      z.strictObject({ hvad: field(sentence(340), 'Hvad der var forkert.', 'hvad: The deadline is …') }).optional(),
      'Når den danske side har rettet. Kun ordene.',
      'rettet: { hvad: The deadline is 14 days. It said 4. }',
    ),
    soegeord: searchWords,
    // The English page's own: when what changed on it.
    aendringer: changes,
  }),
  ordbog: z.strictObject({
    oversatFra: rendered,
    term: field(sentence(60), 'Ordet på engelsk.', 'term: residence permit'),
    former: field(
      z.array(z.string()).min(1),
      'Alle former af det engelske ord, som skal kunne slås op.',
      'former: [residence permit, residence permits]',
    ),
    forklaring: field(sentence(440), 'Forklaringen på engelsk.', 'forklaring: Permission to live in Denmark.'),
  }),
  retskilder: z.strictObject({
    oversatFra: rendered,
    titel: field(z.string(), 'Navnet på engelsk. Det danske står ved siden af.', 'titel: Aliens Act'),
    kort: field(z.string(), 'Navnet, som det står i en sætning.', 'kort: the Aliens Act'),
    note: field(z.string().optional(), 'Noten på engelsk.', 'note: In force from 1 January 2015.'),
    serie: field(
      z.string().optional(),
      'Overskriften på engelsk, den samme på alle kilder i serien.',
      'serie: Earlier consolidations of the Aliens Act',
    ),
  }),
  emner: z.strictObject({
    oversatFra: rendered,
    adresse: address,
    titel: field(z.string(), 'Emnets navn på engelsk.', 'titel: Family reunification'),
    resume: field(z.string(), 'Hvad der står under emnet.', 'resume: Rules on …'),
    indgange: field(
      z.array(z.strictObject({ spoergsmaal: field(z.string(), 'Spørgsmålet.', 'spoergsmaal: "How do I apply?"') })),
      'Spørgsmålene på engelsk, lige så mange som de danske og i samme rækkefølge.',
      'indgange:\n  - { spoergsmaal: "When do we get notice?" }',
    ),
  }),
  kontakt: z.strictObject({
    oversatFra: rendered,
    titel: field(z.string(), 'Hvad det er, på engelsk.', 'titel: Main number'),
    raekker: field(
      z.array(
        z.strictObject({
          vaerdi: field(z.string().optional(), 'Kun hvis det er ord.', 'vaerdi: The local police'),
          note: field(z.string().optional(), 'Noten på engelsk.', 'note: For letters and forms.'),
        }),
      ),
      'Lige så mange rækker som den danske og i samme rækkefølge. En række uden ord er {}.',
      'raekker:\n  - { note: For letters and forms. }\n  - {}',
    ),
  }),
  kontorer: z.strictObject({
    oversatFra: rendered,
    titel: field(z.string(), 'Listens navn på engelsk. Kontorernes egne navne bliver på dansk.', 'titel: Offices of …'),
  }),
  om: z.strictObject({
    oversatFra: rendered,
    titel: field(z.string(), 'Sidens navn på engelsk.', 'titel: About this guidance'),
    resume: field(z.string(), 'Hvad siden handler om.', 'resume: …'),
  }),
} satisfies Partial<Record<CollectionName, z.ZodObject>>;

export type TranslatedName = keyof typeof translationSchemas;
export const isTranslated = (name: CollectionName): name is TranslatedName => Object.hasOwn(translationSchemas, name);

/** Where the translations of a collection stand: `*.en.mdx`. */
export const translationFiles = (name: TranslatedName): string[] =>
  LANGUAGES.map((language) => files[name].replace(/\*\.(\w+)$/, `*.${language}.$1`));

const ENDING = new RegExp(`\\.(${LANGUAGES.join('|')})(?=\\.\\w+$)`);

/** The language of a file by its name, and the Danish file that it translates: `uis.en.mdx` → `en`, `uis.mdx`. */
export function translationIn(file: string): { language: Language; danish: string } | undefined {
  const language = ENDING.exec(file)?.[1];
  return language === undefined ? undefined : { language: language as Language, danish: file.replace(ENDING, '') };
}

/** The words of each collection's Danish fields, by place: `*` is each of a list. Search words are each language's own. */
export const WORDS: Record<TranslatedName, readonly string[]> = {
  vejledning: ['titel', 'svar', 'aendret.regel', 'rettet.hvad'],
  ordbog: ['term', 'forklaring'],
  retskilder: ['titel', 'kort', 'note', 'serie'],
  emner: ['titel', 'resume', 'indgange.*.spoergsmaal'],
  kontakt: ['titel', 'raekker.*.note'],
  kontorer: ['titel'],
  om: ['titel', 'resume'],
};

export interface Word {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

function below(value: unknown, [step, ...rest]: readonly string[], path: readonly PropertyKey[]): Word[] {
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const steps = step === '*' && Array.isArray(value) ? [...value.keys()] : [step];
  return steps.flatMap((one) => below((value as Record<PropertyKey, unknown>)[one], rest, [...path, one]));
}

/** The words of a file's fields that are translated, with where they stand. */
export const wordsIn = (name: TranslatedName, data: unknown): Word[] =>
  WORDS[name].flatMap((place) => below(data, place.split('.'), []));

/** A text's paragraphs, each on one line: how its lines are broken changes nothing. Comments are nobody's to read, calculators have no words here. */
export const paragraphsOf = (body: string): string[] =>
  body
    .replace(/\{\/\*[^]*?\*\/\}|<(?:Calculator|Explains)\b[^>]*\/>/g, '')
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** What a translation renders, a line a field or paragraph. */
export const renderedText = (name: TranslatedName, data: unknown, body: string): string[] => [
  ...wordsIn(name, data).map(({ text }) => text.replace(/\s+/g, ' ').trim()),
  ...paragraphsOf(body),
];

// FNV-1a, 64 bits: the same without waiting in the build and in a browser.
const [BASIS, PRIME] = [0xcb_f2_9c_e4_84_22_23_25n, 0x1_00_00_00_01_b3n];
const LETTERS = 26n;
const LENGTH = 10;

/** The mark of a Danish text, ten letters (YAML would read digits as a number): another text has another. */
export function markOf(lines: readonly string[]): string {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(lines.join('\n')))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return Array.from({ length: LENGTH }, (_, i) =>
    String.fromCharCode(97 + Number((hash / LETTERS ** BigInt(i)) % LETTERS)),
  ).join('');
}
