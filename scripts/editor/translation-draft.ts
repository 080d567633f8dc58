import { z } from 'astro/zod';
import {
  isTranslated,
  type Language,
  type TranslatedName,
  translationSchemas,
  wordsIn,
} from '../../src/site/translation.ts';
import { bodyOf, markOfEntry } from './checks/stale.ts';
import type { Entry, Site } from './content.ts';
import { fieldText, toWrite } from './draft.ts';

/** The editors' own page stays Danish, and so does what is for municipalities alone. */
const isForReaders = ({ collection, data, id }: Entry) =>
  (collection !== 'vejledning' || (data['for'] as readonly string[] | undefined)?.includes('borger') === true) &&
  !(collection === 'om' && id === 'redaktion');

/** The Danish files that have no translation yet, of those that may have one. */
export const withoutTranslation = (site: Site, language: Language): (Entry & { collection: TranslatedName })[] =>
  site.entries.filter(
    (entry): entry is Entry & { collection: TranslatedName } =>
      isTranslated(entry.collection) &&
      isForReaders(entry) &&
      entry.legible &&
      !entry.draft &&
      !site.translations.some((one) => one.danish === entry && one.language === language),
  );

/** Where the translation of a Danish file stands: `uis.mdx` → `uis.en.mdx`. */
export const translationOf = (file: string, language: Language): string => file.replace(/(?=\.\w+$)/, `.${language}`);

/** Puts a word at its place; a list keeps its length, with an empty row where it has no words. */
function put(
  into: Record<PropertyKey, unknown>,
  [step, ...rest]: readonly PropertyKey[],
  danish: unknown,
  text: string,
) {
  const theirs = (danish as Record<PropertyKey, unknown>)[step!];
  if (rest.length === 0) into[step!] = text;
  else
    put(
      (into[step!] ??= Array.isArray(theirs) ? theirs.map(() => ({})) : {}) as Record<PropertyKey, unknown>,
      rest,
      theirs,
      text,
    );
}

/** A letter is quoted in Danish; beside it goes what it says. */
const withRenderings = (body: string) =>
  body.replace(/(<WorkedExample\b[^>]*?\bletter="[^"]*")/g, `$1 rendering="${toWrite('Hvad brevet siger.')}"`);

/**
 * A translation as a file to be translated where it stands: the Danish words alone, the mark of the text they are from, and
 * what only the translation has.
 */
export function translationDraft(danish: Entry & { collection: TranslatedName }): string {
  const { collection, data, file, source } = danish;
  const shape: Readonly<Record<string, z.ZodType>> = translationSchemas[collection].shape;
  const values: Record<PropertyKey, unknown> = { oversatFra: markOfEntry(collection, danish) };
  for (const { path, text } of wordsIn(collection, data)) put(values, path, data, text);
  if ('raekker' in shape) values['raekker'] ??= (data['raekker'] as unknown[]).map(() => ({}));
  if ('indgange' in shape) values['indgange'] ??= [];
  if ('former' in shape) values['former'] = [toWrite('Alle former af det engelske ord.')];
  if ('adresse' in shape) values['adresse'] = 'SKRIV';
  if ('soegeord' in shape && data['soegeord']) values['soegeord'] = [toWrite('Engelske ord, som læsere søger med.')];
  const fields = Object.keys(shape)
    .filter((name) => name in values)
    .map((name) => fieldText(name, values[name]))
    .join('\n');
  if (!file.endsWith('.mdx')) return `${fields}\n`;
  const body = withRenderings(bodyOf(source, true).replace(/\{\/\*[^]*?\*\/\}\s*/g, '')).trim();
  return `---\n${fields}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}
