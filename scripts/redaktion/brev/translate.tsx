import { useState } from 'preact/hooks';
import type { Day } from '../../../src/rules/core/day.ts';
import { LANGUAGES } from '../../../src/site/translation.ts';
import { siteOf } from '../../editor/content.ts';
import { translationDraft, translationOf, withoutTranslation } from '../../editor/translation-draft.ts';
import { writeNew } from '../folder.ts';
import { projectOf, type Snapshot } from '../snapshot.ts';

interface Props {
  readonly folder: FileSystemDirectoryHandle;
  readonly snapshot: Snapshot;
  readonly today: Day;
  readonly reread: () => Promise<void>;
}

/** The Danish files that are not translated, and the way to begin one: as npm run ny:oversaettelse does. */
export function Translate({ folder, snapshot, today, reread }: Props) {
  const [made, setMade] = useState<string>();
  const [language, setLanguage] = useState(LANGUAGES[0]!);
  const danish = withoutTranslation(siteOf(projectOf(snapshot), today), language);

  const begin = async (form: HTMLFormElement) => {
    const chosen = danish.find(({ file }) => file === new FormData(form).get('dansk'));
    if (chosen === undefined) return;
    const file = translationOf(chosen.file, language);
    await writeNew(folder, file, translationDraft(chosen));
    await reread();
    setMade(file);
  };

  return (
    <section>
      <h2>Oversæt en side</h2>
      <p>Du får den danske tekst ved siden af den danske fil, med mærket i, og oversætter den, hvor den står.</p>
      {danish.length === 0 && <p>Alt, læserne kan få på et andet sprog, er oversat.</p>}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void begin(event.currentTarget);
        }}
      >
        {LANGUAGES.length > 1 && (
          <>
            <label htmlFor="sprog">Sprog</label>
            <select
              id="sprog"
              onChange={({ currentTarget: { value } }) => setLanguage(LANGUAGES.find((one) => one === value)!)}
            >
              {LANGUAGES.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </>
        )}
        <label htmlFor="dansk">Uden oversættelse</label>
        <select id="dansk" name="dansk">
          {danish.map(({ file, data }) => (
            <option key={file} value={file}>
              {String(data['titel'] ?? data['term'])}
            </option>
          ))}
        </select>
        <button type="submit" class="plain" disabled={danish.length === 0}>
          Begynd en oversættelse
        </button>
      </form>
      {made && (
        <p role="status">
          Skriv videre her: <a href={`./skriv/?fil=${encodeURIComponent(made)}`}>{made}</a>
        </p>
      )}
    </section>
  );
}
