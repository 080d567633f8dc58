import { z } from 'astro/zod';
import { schemas } from '../../../src/site/schemas.ts';
import { translationSchemas } from '../../../src/site/translation.ts';
import type { Entry, Site } from '../content.ts';
import type { Finding } from '../finding.ts';
import { choose, closest } from '../words.ts';
import { goneFrom } from './moved.ts';

const KINDS: Record<string, string> = {
  string: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste: [a, b]',
  object: 'felter med navne',
};
const kind = (name: string) => KINDS[name] ?? name;

/** Zod's own errors in Danish. Where a schema has words of its own, those are used. */
function danish(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'mangler' : `skal være ${kind(issue.expected)}`;
    case 'too_big':
      return typeof issue.input === 'string'
        ? `er på ${issue.input.length} tegn og må højst være på ${issue.maximum}`
        : `må højst være ${issue.maximum}`;
    case 'too_small':
      return 'er tomt';
    case 'invalid_value':
      return `er »${String(issue.input)}«, men skal være en af: ${issue.values.join(', ')}`;
    case 'invalid_format':
      return `»${String(issue.input)}« er ikke en hel adresse`;
    case 'unrecognized_keys':
      return 'kendes ikke';
    default:
      return 'er ikke skrevet rigtigt';
  }
}

const nameOf = (path: readonly PropertyKey[]) =>
  path.map((part) => (typeof part === 'number' ? `nr. ${part + 1} i listen` : String(part))).join(', ');

/** The schemas with references that are looked up among the files. */
const schemasOf = (site: Site) =>
  schemas((collection) =>
    z.string({ error: 'skal være navnet på en fil' }).transform((id, context) => {
      if (site.find(collection, id) === undefined) {
        const known = site.all(collection).map((entry) => entry.id);
        const gone = goneFrom(site, `src/content/${collection}/${id}.mdx`);
        context.addIssue({
          code: 'custom',
          message: gone?.found ?? `»${id}« findes ikke i src/content/${collection}. ${choose(id, known)}`,
          ...(gone && { params: { mend: gone.mend } }),
        });
      }
      return { collection, id };
    }),
  );

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap() as z.ZodType) : schema;

/** The fields that a schema has, those of each choice where there are several. */
function fieldsIn(schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  const plain = bare(schema);
  if (plain instanceof z.ZodUnion) return plain.options.flatMap((choice) => fieldsIn(choice as z.ZodType));
  return plain instanceof z.ZodObject ? Object.entries<z.ZodType>(plain.shape) : [];
}

function below(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const plain = bare(schema);
  if (plain instanceof z.ZodArray) return plain.element as z.ZodType;
  return fieldsIn(plain).find(([name]) => name === step)?.[1];
}

/** The names of the fields that may stand at a place, and what editors are told of it: its own words, or those of what is around it. */
function placeOf(schema: z.ZodType, path: readonly PropertyKey[]) {
  let at: z.ZodType | undefined = schema;
  let told: { description?: string | undefined; examples?: string[] } = {};
  for (const step of path) {
    at = at && below(at, step);
    told = (at && z.globalRegistry.get(at)) ?? told;
  }
  return { names: at === undefined ? [] : [...new Set(fieldsIn(at).map(([name]) => name))], ...told };
}

/** Where a field may be written in several ways: what is wrong with the way that it is nearest to, if that can be told. */
function nearest(issue: z.core.$ZodIssue, schema: z.ZodType): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [best = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  const { names } = placeOf(schema, issue.path);
  const isOther = (inner: z.core.$ZodIssue) =>
    inner.code === 'unrecognized_keys' ? inner.keys.some((key) => names.includes(key)) : inner.path.length === 0;
  return best.length === 0 || best.some(isOther)
    ? [issue]
    : best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** `elsewhere`: fields of the Danish file, which a translation never repeats. */
function findingsOf(entry: Entry, schema: z.ZodObject, elsewhere: readonly string[] = []): Finding[] {
  const issues = schema.safeParse(entry.data).error?.issues ?? [];
  const at = (path: readonly PropertyKey[], problem: string) => ({
    file: entry.file,
    line: entry.lineOf(path),
    level: 'fejl' as const,
    found: `Feltet »${nameOf(path)}« ${problem}`,
  });
  return issues
    .flatMap((issue) => nearest(issue, schema))
    .flatMap((issue): Finding[] => {
      const { names, description = 'Ret feltet.', examples } = placeOf(schema, issue.path);
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) =>
          // Of another way to write the field.
          names.includes(key)
            ? {
                ...at([...issue.path, key], 'kan ikke stå sammen med de andre felter.'),
                mend: description,
                example: examples?.[0],
              }
            : {
                ...at([...issue.path, key], 'kendes ikke.'),
                mend: elsewhere.includes(key)
                  ? 'Slet det. Det står i den danske fil og gælder begge sprog.'
                  : choose(key, names),
                example: elsewhere.includes(key)
                  ? `# slet: ${key}`
                  : placeOf(schema, [...issue.path, closest(key, names) ?? names[0]!]).examples?.[0],
              },
        );
      }
      const missing = !entry.fields.hasIn(issue.path);
      // The words of a schema are sentences of their own; Zod's go on from the name of the field.
      const problem = missing
        ? 'mangler'
        : /^\p{Lu}/u.test(issue.message)
          ? `er forkert. ${issue.message}`
          : issue.message;
      return [
        {
          ...at(issue.path, /[.?]$/.test(problem) ? problem : `${problem}.`),
          mend: missing
            ? `Skriv linjen. ${description}`
            : issue.code === 'custom' && typeof issue.params?.['mend'] === 'string'
              ? issue.params['mend']
              : description,
          example: examples?.[0],
        },
      ];
    });
}

/** The fields at the top of a file: which there are, and what they hold. */
export function checkFields(site: Site): Finding[] {
  z.config({ localeError: danish });
  const shapes = schemasOf(site);
  return [
    ...site.entries.filter(({ legible }) => legible).flatMap((entry) => findingsOf(entry, shapes[entry.collection])),
    ...site.translations
      .filter(({ legible }) => legible)
      // The mark is told of beside what it must be.
      .flatMap((entry) =>
        findingsOf(
          entry,
          (translationSchemas[entry.collection] as z.ZodObject).extend({ oversatFra: z.unknown().optional() }),
          Object.keys(shapes[entry.collection].shape),
        ),
      ),
  ];
}
