import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

// What an editor writes in the front matter of each kind of file. Messages are for editors: Danish, with the mend.

const AUDIENCES = ['kommune', 'borger'] as const;
const audiences = z.array(z.enum(AUDIENCES, { error: 'Skriv kommune, borger eller begge: [kommune, borger]' })).min(1);

/** A civil day; YAML reads it as a date at midnight UTC. */
const day = z
  .union([z.date(), z.string()], { error: 'Skriv en dato som 2015-01-31' })
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)))
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), { error: 'Skriv en dato som 2015-01-31' });

/** A section of an issue; its contact pages have no number. */
const section = z.union([z.number().int().positive(), z.literal('kontakt')], {
  error: 'Skriv afsnittets nummer, fx 4, eller kontakt',
});

/** Printed by the source, or »about« with how it is known. A date that the source does not print is never invented. */
const issueDate = z.union([
  z.strictObject({ trykt: z.string(), sortering: day }),
  z.strictObject({ omkring: z.string(), grundlag: z.string(), sortering: day }),
]);

const sentence = (max: number) => z.string().trim().min(1).max(max);

const collection = <T extends z.ZodType>(folder: string, pattern: string, schema: T) =>
  defineCollection({ loader: glob({ base: `./src/content/${folder}`, pattern }), schema });

export const collections = {
  nyhedsbreve: collection(
    'nyhedsbreve',
    '*.mdx',
    z.strictObject({
      titel: sentence(80),
      nummer: z.number().int().optional(),
      dato: issueDate,
      resume: sentence(400),
      afsnit: z.array(z.strictObject({ nr: z.number().int().positive(), titel: sentence(120), resume: sentence(700) })).min(1),
      kladde: z.boolean().default(false),
    }),
  ),
  vejledning: collection(
    'vejledning',
    '*/*.mdx',
    z.strictObject({
      titel: sentence(80),
      svar: sentence(400),
      for: audiences,
      kilder: z.array(z.strictObject({ brev: reference('nyhedsbreve'), afsnit: z.array(section).min(1) })).min(1),
      /** The id of a file in retskilder, then the place: »udlaendingeloven § 9, stk. 1, nr. 1«. */
      retskilder: z.array(z.string()).default([]),
      gaelderFra: day.optional(),
      gaelderTil: day.optional(),
      erstatter: z.array(reference('vejledning')).default([]),
      erstattetAf: reference('vejledning').optional(),
      kontrolleret: day,
      beregnere: z.array(z.string()).default([]),
      soegeord: z.array(z.string()).default([]),
      kladde: z.boolean().default(false),
    }),
  ),
  ordbog: collection(
    'ordbog',
    '*.mdx',
    z.strictObject({
      term: sentence(60),
      former: z.array(z.string()).min(1),
      forklaring: sentence(400),
      seOgsaa: z.array(reference('ordbog')).default([]),
    }),
  ),
  retskilder: collection(
    'retskilder',
    '*.yaml',
    z.strictObject({
      titel: z.string(),
      kort: z.string(),
      /** How a reference to a place in it is printed: »udlændingelovens {sted}«. */
      medSted: z.string().includes('{sted}'),
      slags: z.enum(['lov', 'bekendtgoerelse', 'dom', 'aftale', 'notat', 'myndighed']),
      adresse: z.url().optional(),
      note: z.string().optional(),
    }),
  ),
  emner: collection(
    'emner',
    '*.yaml',
    z.strictObject({
      titel: z.string(),
      resume: z.string(),
      raekkefoelge: z.number().int(),
      indgange: z.array(
        z.strictObject({ for: z.enum(AUDIENCES), spoergsmaal: z.string(), sti: reference('vejledning') }),
      ),
    }),
  ),
  kontakt: collection(
    'kontakt',
    '*.yaml',
    z.strictObject({
      titel: z.string(),
      for: audiences,
      slags: z.enum(['telefon', 'email', 'skriftligt', 'fremmoede', 'adresse', 'cvr', 'moede', 'hjemmeside']),
      /** Newest first. */
      raekker: z
        .array(
          z.strictObject({
            brev: reference('nyhedsbreve'),
            afsnit: section,
            vaerdi: z.string().optional(),
            tider: z.array(z.string()).optional(),
            fra: day.optional(),
            til: day.optional(),
            note: z.string().optional(),
          }),
        )
        .min(1),
    }),
  ),
  kontorer: collection(
    'kontorer',
    '*.yaml',
    z.strictObject({
      titel: z.string(),
      pr: day,
      kontorer: z.array(z.strictObject({ navn: z.string(), adresse: z.array(z.string()).min(1) })),
      aabningstider: z.array(z.strictObject({ dage: z.string(), fra: z.string(), til: z.string() })),
    }),
  ),
  om: collection('om', '*.mdx', z.strictObject({ titel: z.string(), resume: z.string() })),
};
