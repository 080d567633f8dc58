import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { type CollectionName, files, schemas } from './site/schemas.ts';

const collection = <T extends z.ZodType>(name: CollectionName, schema: T) =>
  defineCollection({ loader: glob({ base: `./src/content/${name}`, pattern: files[name] }), schema });

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
};
