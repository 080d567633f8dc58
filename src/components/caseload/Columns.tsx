import { CASE } from './columns.ts';
import { columnName } from './table.ts';
import { type Found, settingsOf } from './protocol.ts';
import type { Setup } from './rows.ts';
import type { App, Sums } from './state.ts';

/** How the list is read: what each column is, and what is the same for all rows. */
export function Columns({ app, found, lacking }: { app: App; found: Found; lacking: Sums['lacking'] }) {
  const { setup, headings, choosable } = found;
  const decide = (change: Partial<Setup>) => app.decide({ ...setup, ...change });
  const choose = (at: number, target: string) =>
    decide({ targets: setup.targets.map((old, i) => (i === at ? target : old === target ? '' : old)) });
  const say = (target: string, text: string) => decide({ common: { ...setup.common, [target]: text } });
  const known = setup.targets.filter((target) => target !== '').length;
  const canJoin =
    setup.targets.includes(CASE) && choosable.some(({ target, periods }) => periods && setup.targets.includes(target));
  const joined = app.state.lines.filter(({ more }) => more !== undefined).length;
  // A day is hardly the same for all.
  const missing = lacking.flatMap(({ title, count }) => {
    const one = choosable.find(({ label, options }) => options && label === title);
    return one ? [{ one, count }] : [];
  });
  const settings = () =>
    app.save(
      app.words.settingsName(app.state.rule),
      new Blob([JSON.stringify(settingsOf(app.state.rule, headings, setup), null, 1)], { type: 'application/json' }),
    );

  const common = ({ target, label, options }: Found['choosable'][number], prefix: string) => {
    const id = `${prefix}-${target}`;
    const text = setup.common[target] ?? '';
    return (
      <p>
        <label for={id}>{label}</label>
        {options ? (
          <select id={id} value={text} onChange={({ currentTarget }) => say(target, currentTarget.value)}>
            <option value="">{app.words.unset}</option>
            {options.map((option) => (
              <option value={option}>{option}</option>
            ))}
          </select>
        ) : (
          <input id={id} value={text} onChange={({ currentTarget }) => say(target, currentTarget.value)} />
        )}
      </p>
    );
  };

  return (
    <section class="columns-read">
      <h2 id="saadan" tabIndex={-1}>
        {app.words.setup}
      </h2>
      {found.notes.map((note) => (
        <p class="banner">{note}</p>
      ))}
      {joined > 0 && <p class="small">{app.words.joined(joined)}</p>}
      {missing.slice(0, 1).map(({ one, count }) => (
        <div class="banner">
          <p>{app.words.lacking(one.label, count)}</p>
          {common(one, 'mangler')}
        </div>
      ))}
      {found.sheets.length > 1 && (
        <p>
          <label for="ark">{app.words.sheet}</label>
          <select
            id="ark"
            value={found.sheet}
            onChange={({ currentTarget }) => app.ask({ type: 'sheet', sheet: Number(currentTarget.value) })}
          >
            {found.sheets.map((name, at) => (
              <option value={at}>{name}</option>
            ))}
          </select>
        </p>
      )}
      <details>
        <summary>{app.words.columnsKnown(known, headings.length)}</summary>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{app.words.column}</th>
                <th scope="col">{app.words.sample}</th>
                <th scope="col">{app.words.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {headings.map((heading, at) => {
                const name = heading || app.words.noHeading(columnName(at));
                return (
                  <tr>
                    <th scope="row">{name}</th>
                    <td>{found.samples[at]!.slice(0, 60)}</td>
                    <td>
                      <select
                        aria-label={`${app.words.meaning}: ${name}`}
                        value={setup.targets[at]}
                        onChange={({ currentTarget }) => choose(at, currentTarget.value)}
                      >
                        <option value="">{app.words.own}</option>
                        {choosable.map(({ target, label }) => (
                          <option value={target}>{label}</option>
                        ))}
                      </select>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
      <details>
        <summary>{app.words.same}</summary>
        <p class="small">{app.words.sameHint}</p>
        <div class="fields">
          {choosable
            .filter(({ target }) => target !== CASE && !setup.targets.includes(target))
            .map((one) => common(one, 'ens'))}
        </div>
        <p>
          <label class="choice">
            <input
              type="checkbox"
              checked={setup.century}
              onChange={({ currentTarget }) => decide({ century: currentTarget.checked })}
            />
            {app.words.century}
          </label>
        </p>
        {canJoin && (
          <p>
            <label class="choice">
              <input
                type="checkbox"
                checked={setup.together}
                onChange={({ currentTarget }) => decide({ together: currentTarget.checked })}
              />
              {app.words.sameCase}
            </label>
          </p>
        )}
        <p>
          <button type="button" class="second" onClick={settings}>
            {app.words.saveSettings}
          </button>
        </p>
      </details>
    </section>
  );
}
