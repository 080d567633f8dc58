import { codes, type Language, languages } from '../../../rules/core/languages.ts';
import type { ResultProps } from '../app.ts';
import { say } from './steps.ts';

/** The note can be had in another language than the page's: its words are fetched when it is chosen. */
export function NoteLanguage({ app: { result, state, update }, rule: { words } }: Pick<ResultProps, 'app' | 'rule'>) {
  const choose = (language: Language) =>
    void result!.inLanguage(language).then(
      (noteRule) => update((at) => ({ ...at, noteRule })),
      () => update((at) => say(at, words.notFetched)),
    );
  return (
    <p class="on-screen">
      <label>
        {words.noteLanguage}{' '}
        <select
          value={(state.noteRule?.words ?? words).language}
          onChange={({ currentTarget: { value } }) => choose(value as Language)}
        >
          {codes.map((code) => (
            <option value={code} lang={code}>
              {languages[code].name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
