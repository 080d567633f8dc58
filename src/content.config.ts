import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { type CollectionName, files, schemas } from './site/schemas.ts';
import {
  LANGUAGES,
  type TranslatedName,
  translationFiles,
  translationIn,
  translationSchemas,
} from './site/translation.ts';

const collection = <T extends z.ZodType>(name: CollectionName, schema: T) =>
  defineCollection({
    loader: glob({
      base: `./src/content/${name}`,
      pattern: [files[name], ...LANGUAGES.map((language) => `!**/*.${language}.*`)],
    }),
    schema,
  });

/** Its ids are the language and the Danish file's: `en/familiesammenfoering/eu-sager`. */
const translation = <N extends TranslatedName>(name: N) =>
  defineCollection({
    loader: glob({
      base: `./src/content/${name}`,
      pattern: translationFiles(name),
      generateId: ({ entry }) => {
        const { language, danish } = translationIn(entry)!;
        return `${language}/${danish.replace(/\.\w+$/, '')}`;
      },
    }),
    schema: translationSchemas[name],
  });

const { nyhedsbreve, vejledning, ordbog, retskilder, emner, kontakt, kontorer, om } = schemas(reference);

export const collections = {
  nyhedsbreve: collection('nyhedsbreve', nyhedsbreve),
  vejledning: collection('vejledning', vejledning),
  ordbog: collection('ordbog', ordbog),
  retskilder: collection('retskilder', retskilder),
  emner: collection('emner', emner),
  kontakt: collection('kontakt', kontakt),
  kontorer: collection('kontorer', kontorer),
  om: collection('om', om),
  vejledningOversat: translation('vejledning'),
  ordbogOversat: translation('ordbog'),
  retskilderOversat: translation('retskilder'),
  emnerOversat: translation('emner'),
  kontaktOversat: translation('kontakt'),
  kontorerOversat: translation('kontorer'),
  omOversat: translation('om'),
};
