import { z } from 'astro/zod';
import { readDay } from '../rules/core/day.ts';

// The kinds of fields that the schemas are made of.

/** A field with what editors are told of it, in a draft and when it is wrong: what it is, and the line as it may look. */
export const field = <T extends z.ZodType>(schema: T, description: string, example: string): T =>
  schema.meta({ description, examples: [example] });

const AUDIENCES = ['kommune', 'borger'] as const;
export const audience = z.enum(AUDIENCES, { error: 'Skriv kommune, borger eller begge: [kommune, borger]' });
export const audiences = field(z.array(audience).min(1), 'Hvem siden er for.', 'for: [kommune, borger]');

/** A civil day. The build's YAML reads it as a date at midnight UTC. */
export const day = z
  .union([z.date(), z.string()], { error: 'Skriv en dato som 2015-01-31' })
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)))
  .refine((value) => readDay(value) === value, {
    error: ({ input }) =>
      /^\d{4}-\d{2}-\d{2}$/.test(String(input))
        ? `Datoen ${String(input)} findes ikke. Skriv en dato, der findes, som 2015-01-31`
        : 'Skriv en dato som 2015-01-31',
  });

/** A section of an issue; its contact pages have no number. */
export const section = field(
  z.union([z.number().int().positive(), z.literal('kontakt')], {
    error: 'Skriv afsnittets nummer, fx 4, eller kontakt',
  }),
  'Afsnittets nummer, eller kontakt om kontaktsiderne.',
  'afsnit: kontakt',
);

/** A Danish telephone number as it is written here. Pages make it into a link to call. */
export const EIGHT_DIGITS = /^\d{2}( \d{2}){3}$/;

const sortering = field(day, 'Den dag, brevet ordnes efter.', 'sortering: 2018-03-15');

/** Printed by the source, or »about« with how it is known. A date that the source does not print is never invented. */
export const issueDate = z.union(
  [
    z.strictObject({
      trykt: field(
        z.string(),
        'Datoen, som den er trykt i brevet. Er den ikke trykt, så skriv omkring og grundlag i stedet.',
        'trykt: "13. marts 2017"',
      ),
      sortering,
    }),
    z.strictObject({
      omkring: field(z.string(), 'Omkring hvornår brevet er fra.', 'omkring: december 2014'),
      grundlag: field(z.string(), 'Hvad du bygger det på.', 'grundlag: "Nævner 1. marts 2018 som den seneste dag."'),
      sortering,
    }),
  ],
  {
    error:
      'Skriv enten { trykt: "13. marts 2017", sortering: 2017-03-13 } eller { omkring: december 2014, grundlag: "Nævner …", sortering: 2014-12-15 }',
  },
);

export const sentence = (max: number) => z.string().trim().min(1).max(max);
export const draft = field(
  z.boolean().default(false),
  'Kladder bliver ikke offentliggjort. Slet linjen, eller slå kladde fra, når siden er færdig.',
  'kladde: true',
);

export const formerAddresses = field(
  z
    .array(
      z.string().regex(/^(\/[a-z0-9-]+)+\/$/, { error: 'Skriv adressen fra skråstreg til skråstreg, uden domænet' }),
    )
    .default([]),
  'Adresser, som siden har haft før. De fører hertil.',
  'tidligereAdresser: [/vejledning/kontakt/aabningstider/]',
);

/** What readers are told where a page has been wrong. */
export const corrected = field(
  z
    .strictObject({
      dag: field(day, 'Den dag, siden blev rettet.', 'dag: 2026-03-01'),
      hvad: field(
        sentence(300),
        'Hvad der var forkert, og hvad der er rigtigt.',
        'hvad: Fristen er 14 dage. Her stod 4.',
      ),
      trukketTilbage: field(
        z.boolean().default(false),
        'Siden gælder slet ikke. Skriv det også i svaret.',
        'trukketTilbage: true',
      ),
    })
    .optional(),
  'Har læserne kunnet handle efter noget forkert? Så står det øverst på siden og i feedet.',
  'rettet: { dag: 2026-03-01, hvad: Fristen er 14 dage. Her stod 4. }',
);

/** What readers come back for: when what changed on a page. */
export const changes = field(
  z
    .array(
      z.strictObject({
        dag: field(day, 'Den dag, siden blev ændret.', 'dag: 2026-03-01'),
        hvad: field(sentence(200), 'Hvad der er anderledes, i en sætning.', 'hvad: Fristen er nu 14 dage.'),
      }),
    )
    .default([]),
  'Sidens historie, det nyeste først. Den står nederst på siden og i feedet med ændringer. Skriv kun det, der betyder noget for læseren.',
  'aendringer:\n  - { dag: 2026-03-01, hvad: Fristen er nu 14 dage. }\n  - { dag: 2026-01-31, hvad: Siden er ny. }',
);
