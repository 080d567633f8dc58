import { codes, type Language, languages } from '../rules/core/languages.ts';
import { href } from './address.ts';

/** The language of a page, by its address: the first of the list where it begins with no other's. */
export function languageOf({ pathname }: URL): Language {
  const path = pathname.slice(href('/').length);
  return codes.find((code) => languages[code].prefix !== '' && path.startsWith(languages[code].prefix)) ?? codes[0]!;
}

/** Words by language, from the files that `import.meta.glob` finds: `./words.da.ts`. Fails the build where there is none. */
export function byLanguage<T>(files: Record<string, T>): (language: Language) => T {
  return (language) => {
    const found = Object.entries(files).find(([file]) => file.endsWith(`.${language}.ts`));
    if (found === undefined)
      throw new Error(
        `Ordene på sproget »${language}« mangler: opret en fil som ${Object.keys(files)[0]?.replace('.da.', `.${language}.`)}`,
      );
    return found[1];
  };
}
