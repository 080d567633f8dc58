import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { languages } from '../../src/rules/core/languages.ts';
import { type CollectionName, files, schemas } from '../../src/site/schemas.ts';
import {
  isTranslated,
  type Language,
  LANGUAGES,
  type TranslatedName,
  translationSchemas,
} from '../../src/site/translation.ts';

// The editor's configuration, made from the schemas: a field is described there and nowhere else.

/** The schemas, in which a reference to another collection says which. */
export const shapes = schemas((collection) => z.string().meta({ collection }) as never);

interface Meta {
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly collection?: CollectionName;
}
const metaOf = (schema: z.ZodType): Meta => (z.globalRegistry.get(schema) ?? {}) as Meta;

type Shape = Readonly<Record<string, z.ZodType>>;

/** What a schema is, without what makes it optional. */
export function unwrapped(schema: z.ZodType): { readonly inner: z.ZodType; readonly required: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { inner: unwrapped(schema.unwrap() as z.ZodType).inner, required: false };
  return { inner: schema, required: true };
}

/** The fields of an object; of one that may look in several ways all of them, each required where every way has it. */
export function shapeOf(schema: z.ZodType): Shape | undefined {
  if (schema instanceof z.ZodObject) return schema.shape as Shape;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const ways = (schema.options as z.ZodType[]).map(shapeOf).filter((way) => way !== undefined);
  if (ways.length === 0) return undefined;
  const always = (name: string) => ways.every((way) => name in way);
  return Object.fromEntries(
    ways.flatMap((way) =>
      Object.entries(way).map(([name, one]) => [name, always(name) ? one : one.optional().meta({ ...metaOf(one) })]),
    ),
  );
}

/** »gaelderFra« as it is said: »Gælder fra«. */
export function labelOf(name: string): string {
  const words = name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/ae|oe|aa/g, (pair) => ({ ae: 'æ', oe: 'ø', aa: 'å' })[pair]!);
  return words[0]!.toUpperCase() + words.slice(1);
}

/** What the field is, and how it may look where that is one value. */
function hintOf({ description = '', examples = [] }: Meta): string {
  const value = /^\w+: (?![[{]|true$)(.+)$/.exec(examples[0] ?? '')?.[1]?.replace(/^"(.*)"$/, '$1');
  return value === undefined ? description : `${description} Fx: ${value}`;
}

/** Of more signs, a field has several lines. */
const ONE_LINE = 150;

/** What an editor fills a field in with. */
function widgetOf(schema: z.ZodType, name: string): object {
  const { collection } = metaOf(schema);
  if (collection !== undefined) return { widget: 'henvisning', collection };
  const fields = shapeOf(schema);
  if (fields !== undefined) return { widget: 'object', fields: fieldsOf(fields) };
  if (schema instanceof z.ZodArray) {
    const item = schema.element as z.ZodType;
    const least = schema.safeParse([]).success ? {} : { min: 1 };
    if (item instanceof z.ZodEnum) return { ...widgetOf(item, name), multiple: true, ...least };
    const inside = shapeOf(item);
    return inside === undefined
      ? {
          widget: 'list',
          ...least,
          label_singular: labelOf(name).toLowerCase(),
          field: { name, label: labelOf(name), hint: hintOf(metaOf(item)), ...widgetOf(item, name) },
        }
      : {
          widget: 'list',
          ...least,
          label_singular: labelOf(name).toLowerCase(),
          summary: Object.keys(inside)
            .slice(0, 2)
            .map((one) => `{{fields.${one}}}`)
            .join(' '),
          fields: fieldsOf(inside),
        };
  }
  if (schema instanceof z.ZodEnum) return { widget: 'select', options: schema.options };
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (schema instanceof z.ZodNumber) return { widget: 'number', value_type: 'int' };
  if (schema instanceof z.ZodPipe) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const longest = schema instanceof z.ZodString ? (schema.maxLength ?? 0) : 0;
  return { widget: longest > ONE_LINE ? 'text' : 'string', ...(longest > 0 && { maxlength: longest }) };
}

/** A form: a field for each of the schema's. */
export const fieldsOf = (shape: Shape): Field[] =>
  Object.entries(shape).map(([name, schema]) => {
    const { inner, required } = unwrapped(schema);
    const hint = hintOf({ ...metaOf(inner), ...metaOf(schema) });
    return {
      name,
      label: labelOf(name),
      hint,
      required,
      ...widgetOf(inner, name),
      // A new page is nobody's until somebody says so.
      ...(name === 'kladde' && { default: true }),
    } as Field;
  });

/** What carries a file as it was through the editor, so that what nobody changed stays as it stood. */
export const ORIGINAL = 'filensTekst';
/** What a translation has and a Danish file has not. */
const MARK = 'oversatFra';
/** The text of a page, below its fields. */
export const BODY = 'body';

const NAMES: Record<Exclude<CollectionName, 'vejledning'>, readonly [label: string, one: string]> = {
  nyhedsbreve: ['Nyhedsbreve', 'nyhedsbrev'],
  emner: ['Emnernes sider', 'emne'],
  ordbog: ['Ordbog', 'ord'],
  kontakt: ['Numre og adresser', 'nummer eller adresse'],
  kontorer: ['Kontorer', 'liste over kontorer'],
  retskilder: ['Love og domme', 'lov eller dom'],
  om: ['Sider om sitet', 'side'],
};

/** The language of one of the editor's collections; nothing where it is Danish. */
export const languageNamed = (id: string): Language | undefined =>
  LANGUAGES.find((language) => id.endsWith(`-${language}`));

/** What one of the editor's collections fills in. */
export function schemaNamed(id: string): z.ZodObject {
  const name = collectionNamed(id);
  return languageNamed(id) !== undefined && isTranslated(name) ? translationSchemas[name] : shapes[name];
}

const collection = (name: CollectionName, id: string, folder: string, label: string, one: string) => {
  const extension = files[name].endsWith('.mdx') ? 'mdx' : 'yaml';
  const title = name === 'ordbog' ? 'term' : 'titel';
  return {
    name: id,
    label,
    label_singular: one,
    folder,
    extension,
    // The editor takes this ending for files with fields above a text.
    format: extension === 'mdx' ? `${id}-frontmatter` : id,
    identifier_field: title,
    slug: { template: `{{${title}}}`, editable: ['create'] },
    summary: `{{${title}}}`,
    // A translation stands in the same folder as the Danish file, and is begun as a copy of it.
    ...(languageNamed(id) === undefined
      ? isTranslated(name) && { filter: { field: MARK, value: null } }
      : { filter: { field: MARK, pattern: '.' }, create: false }),
    sortable_fields: { fields: ['slug', title], default: { field: 'slug' } },
    fields: [
      ...fieldsOf(schemaNamed(id).shape as Shape),
      ...(extension === 'mdx' ? [{ name: BODY, label: 'Tekst', widget: 'mdx', required: false }] : []),
      { name: ORIGINAL, widget: 'hidden' },
      // Known here by not being there.
      ...(languageNamed(id) === undefined && isTranslated(name)
        ? [{ name: MARK, widget: 'hidden', required: false }]
        : []),
    ],
  } as unknown as EntryCollection;
};

/** The collection of the schemas that one of the editor's belongs to: guidance has one for each topic. */
export const collectionNamed = (id: string): CollectionName =>
  id.startsWith('vejledning-') ? 'vejledning' : (id.replace(`-${languageNamed(id)}`, '') as CollectionName);

export interface Topic {
  readonly id: string;
  readonly titel: string;
}

/** Where changes are put forward. Without it, the editor works in a folder of the machine alone. */
export interface Repository {
  readonly name: 'github' | 'gitlab';
  /** `owner/project` */
  readonly repo: string;
  readonly branch: string;
}

/** The editor must know of some place; this one it asks nothing. */
const LOCAL = { name: 'gitea', repo: 'lokal/mappe', app_id: 'ingen' };

/** The whole configuration. Guidance stands in a folder for each topic. */
export const configuration = (topics: readonly Topic[], repository?: Repository): CmsConfig => {
  const one = (name: Exclude<CollectionName, 'vejledning'>) =>
    collection(name, name, `src/content/${name}`, ...NAMES[name]);
  return {
    load_config_file: false,
    app_title: 'Redaktion',
    backend: { ...(repository ?? LOCAL), auth_methods: ['token'] } as CmsConfig['backend'],
    publish_mode: repository ? 'editorial_workflow' : 'simple',
    media_folder: 'public',
    public_folder: '/',
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      one('nyhedsbreve'),
      { divider: true, name: 'foer-vejledning' },
      ...topics.map(({ id, titel }) =>
        collection('vejledning', `vejledning-${id}`, `src/content/vejledning/${id}`, titel, 'side'),
      ),
      { divider: true, name: 'efter-vejledning' },
      one('emner'),
      one('ordbog'),
      one('kontakt'),
      one('kontorer'),
      one('retskilder'),
      one('om'),
      ...LANGUAGES.flatMap((language) => [
        { divider: true, name: `foer-${language}` },
        ...topics.map(({ id, titel }) =>
          collection(
            'vejledning',
            `vejledning-${id}-${language}`,
            `src/content/vejledning/${id}`,
            `${titel}, ${languages[language].name}`,
            'oversættelse',
          ),
        ),
        ...(Object.keys(translationSchemas) as TranslatedName[]).flatMap((name) =>
          name === 'vejledning'
            ? []
            : collection(
                name,
                `${name}-${language}`,
                `src/content/${name}`,
                `${NAMES[name][0]}, ${languages[language].name}`,
                'oversættelse',
              ),
        ),
      ]),
    ],
  };
};
