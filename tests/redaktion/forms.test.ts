import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { type CollectionName, files, schemas } from '../../src/site/schemas.ts';
import { isTranslated, translationIn, translationSchemas } from '../../src/site/translation.ts';
import { textOf, valuesOf } from '../../scripts/redaktion/file-text.ts';
import { BODY, configuration, fieldsOf, ORIGINAL } from '../../scripts/redaktion/forms.ts';

interface AnyField {
  readonly name: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly widget?: string;
  readonly field?: AnyField;
  readonly fields?: readonly AnyField[];
}
interface AnyCollection {
  readonly name: string;
  readonly folder?: string;
  readonly fields: readonly AnyField[];
}

const content = join(import.meta.dirname, '../../src/content');
const collections = configuration([{ id: 'kontakt', titel: 'Kontakt' }]).collections as readonly AnyCollection[];
const shapes = schemas(() => z.any());
const ofSchema = (name: CollectionName) =>
  collections.find(({ folder }) => folder?.startsWith(`src/content/${name}`))!.fields;

/** Every field that a schema has, at any depth, with what it tells of itself. */
function described(schema: unknown, path: readonly string[] = []): { path: readonly string[]; description: string }[] {
  const { description } = (z.globalRegistry.get(schema as z.ZodType) ?? {}) as { description?: string };
  const own = description === undefined || path.length === 0 ? [] : [{ path, description }];
  if (schema instanceof z.ZodObject)
    return [...own, ...Object.entries(schema.shape).flatMap(([name, one]) => described(one, [...path, name]))];
  const inside: unknown[] =
    schema instanceof z.ZodArray
      ? [schema.element]
      : schema instanceof z.ZodUnion
        ? [...schema.options]
        : schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
          ? [schema.unwrap()]
          : [];
  return [...own, ...inside.flatMap((one) => described(one, path))];
}

/** What is told of a field and of each of its entries. */
const hints = (field?: AnyField): string => `${field?.hint} ${field?.field?.hint}`;

const find = (fields: readonly AnyField[], [name, ...rest]: readonly string[]): AnyField | undefined => {
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 || field === undefined ? field : find(field.fields ?? [], rest);
};

describe("the editor's forms", () => {
  it.each(Object.keys(files) as CollectionName[])('%s: each field of the schema, with its hint', (name) => {
    const told = described(shapes[name]);
    expect(told.length).toBeGreaterThanOrEqual(Object.keys(shapes[name].shape).length);
    for (const { path, description } of told)
      expect(hints(find(ofSchema(name), path)), path.join('.')).toContain(description);
  });

  it('have no field but those of the schema, the text of a page and the file as it was', () => {
    for (const name of Object.keys(files) as CollectionName[])
      expect(
        ofSchema(name)
          .map((field) => field.name)
          .filter((field) => !(field in shapes[name].shape)),
      ).toEqual([
        ...(files[name].endsWith('.mdx') ? [BODY] : []),
        ORIGINAL,
        ...(isTranslated(name) ? ['oversatFra'] : []),
      ]);
  });

  it.each((Object.keys(files) as CollectionName[]).filter(isTranslated))(
    '%s in English: its words, and the mark',
    (name) => {
      const id = name === 'vejledning' ? 'vejledning-kontakt-en' : `${name}-en`;
      const { fields } = collections.find((one) => one.name === id)!;
      const named = [
        ...Object.keys(translationSchemas[name].shape),
        ...(files[name].endsWith('.mdx') ? [BODY] : []),
        ORIGINAL,
      ];
      expect(fields.map((field) => field.name)).toEqual(named);
    },
  );

  it('change with the schema', () => {
    const field = z
      .string()
      .max(40)
      .optional()
      .meta({ description: 'Noget nyt.', examples: ['nytFelt: sådan'] });
    expect(fieldsOf({ nytFelt: field })).toEqual([
      {
        name: 'nytFelt',
        label: 'Nyt felt',
        hint: 'Noget nyt. Fx: sådan',
        required: false,
        widget: 'string',
        maxlength: 40,
      },
    ]);
    expect(fieldsOf({ nytFelt: z.enum(['a', 'b']) })).toMatchObject([
      { widget: 'select', options: ['a', 'b'], required: true },
    ]);
  });

  it('ask for what must be there, and for a day as a day', () => {
    const page = ofSchema('vejledning');
    expect(find(page, ['svar'])).toMatchObject({ required: true, widget: 'text' });
    expect(find(page, ['gaelderFra'])).toMatchObject({ required: false, widget: 'datetime' });
    expect(find(ofSchema('nyhedsbreve'), ['dato', 'omkring'])).toMatchObject({ required: false });
    expect(find(ofSchema('nyhedsbreve'), ['dato', 'sortering'])).toMatchObject({ required: true });
  });
});

const all = (Object.keys(files) as CollectionName[]).flatMap((name) =>
  readdirSync(join(content, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const language = translationIn(entry.name)?.language;
      return [language === undefined ? name : `${name}-${language}`, join(entry.parentPath, entry.name)] as const;
    }),
);
const read = (file: string) => readFileSync(join(content, file), 'utf8');

describe('a file through the editor', () => {
  it('stands as it stood where nothing was changed', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [name, path] of all) {
      const text = readFileSync(path, 'utf8');
      expect(textOf(name, valuesOf(name, text)), path).toBe(text);
    }
  });

  it('differs by the value that was changed, and by nothing else', () => {
    const id = 'vejledning-kontakt';
    const text = read('vejledning/kontakt/telefontider.mdx');
    const values = valuesOf(id, text);
    expect(textOf(id, { ...values, titel: 'Telefontider: de nye' })).toBe(
      text.replace(/titel: .*/, 'titel: "Telefontider: de nye"'),
    );
    const sources = structuredClone(values['kilder']) as { afsnit: (string | number)[] }[];
    sources[0]!.afsnit[0] = '4';
    expect(textOf(id, { ...values, kilder: sources })).toBe(text.replace('[3, kontakt]', '[4, kontakt]'));
    expect(textOf(id, { ...values, svar: 'Den er åben. Ring kl. 9.' })).toBe(
      text.replace(/svar: >-\n(?: {2}.*\n)+/, 'svar: >-\n  Den er åben.\n  Ring kl. 9.\n'),
    );
    expect(textOf(id, { ...values, gaelderTil: '2018-03-31' })).toBe(
      text.replace(/(gaelderFra: .*\n)/, '$1gaelderTil: 2018-03-31\n'),
    );
    expect(textOf(id, { ...values, gaelderFra: '' })).toBe(text.replace(/gaelderFra: .*\n/, ''));
    const body = String(values[BODY]).replace('<Contact id="hovednummer" />', '<Contact id="fagkontor" />');
    expect(textOf(id, { ...values, [BODY]: body })).toBe(text.replace('"hovednummer"', '"fagkontor"'));
  });

  it('of a translation differs by the words that were changed, and rows without words keep their places', () => {
    const text = 'oversatFra: abcdefghij\ntitel: Hotline\nraekker:\n  - {}\n  - { note: For municipalities. }\n';
    const values = valuesOf('kontakt-en', text);
    const rows = [{}, { note: 'For municipalities only.' }, {}];
    expect(textOf('kontakt-en', { ...values, titel: 'The hotline' })).toBe(text.replace('titel: H', 'titel: The h'));
    expect(textOf('kontakt-en', { ...values, raekker: rows })).toBe(
      'oversatFra: abcdefghij\ntitel: Hotline\nraekker:\n  - {}\n  - { note: For municipalities only. }\n  - {}\n',
    );
  });

  it('is a draft only where it says so, and a new one is', () => {
    const text = read('vejledning/kontakt/telefontider.mdx');
    const values = valuesOf('vejledning-kontakt', text);
    expect(values['kladde']).toBe(false);
    expect(textOf('vejledning-kontakt', { ...values, kladde: true })).toBe(
      text.replace(/(?=---\n\n)/, 'kladde: true\n'),
    );
    expect(find(ofSchema('vejledning'), ['kladde'])).toMatchObject({ default: true });
  });

  it('keeps the raw text beside the sections of a draft when one of them is written', () => {
    const text = `---
titel: Brev
dato: { trykt: "13. marts 2017", sortering: 2017-03-13 }
resume: Om tider.
afsnit:
  - nr: 1
    titel: Et
    # RÅTEKST afsnit 1. Skriv den om.
    # | Brevets ord.
    resume: >-
      SKRIV: To sætninger.
  - nr: 2
    titel: To
    # RÅTEKST afsnit 2. Skriv den om.
    # | Flere ord.
    resume: >-
      SKRIV: To sætninger.
kladde: true
---
`;
    const values = valuesOf('nyhedsbreve', text);
    const sections = structuredClone(values['afsnit']) as Record<string, unknown>[];
    sections[1]!['resume'] = 'Der er nye tider.';
    expect(textOf('nyhedsbreve', { ...values, afsnit: sections })).toBe(
      text.replace(/SKRIV: To sætninger\.\nkladde/, 'Der er nye tider.\nkladde'),
    );
    const added = textOf('nyhedsbreve', { ...values, afsnit: [{ nr: '3', titel: 'Ny', resume: 'Ny.' }, ...sections] });
    expect(added).toContain('nr: 3');
    expect(added.match(/RÅTEKST afsnit \d/g)).toEqual(['RÅTEKST afsnit 1', 'RÅTEKST afsnit 2']);
    expect(added).toMatch(/Et\n {4}# RÅTEKST afsnit 1\..*\n {4}# \| Brevets ord\.\n {4}resume/);
  });

  it('is written anew where there was none', () => {
    expect(
      textOf('ordbog', {
        term: 'UIS',
        former: ['UIS'],
        forklaring: 'Et system, som kommuner bruger.',
        seOgsaa: [],
        [BODY]: '',
      }),
    ).toBe('---\nterm: UIS\nformer: [UIS]\nforklaring: Et system, som kommuner bruger.\n---\n');
    expect(
      textOf('kontakt', {
        titel: 'Hotline',
        for: ['kommune'],
        slags: 'telefon',
        raekker: [{ brev: '2017-10', afsnit: '3', vaerdi: '35 36 66 00', tider: [], fra: '' }],
      }),
    ).toBe(
      'titel: Hotline\nfor: [kommune]\nslags: telefon\nraekker:\n  - brev: 2017-10\n    afsnit: 3\n    vaerdi: 35 36 66 00\n',
    );
  });
});
