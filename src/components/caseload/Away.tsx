import type { Line } from './lines.ts';
import type { App, Sums } from './state.ts';

/** What is taken along: files of the rows that are shown, paper, and another list to lay beside. */
export function Away({ app, rows, alike }: { app: App; rows: readonly Line[]; alike: Sums['alike'] }) {
  const write = (as: 'csv' | 'xlsx' | 'ics') =>
    app.ask({
      type: 'write',
      as,
      rows: rows.map(({ at }) => at),
      from: { made: new Date(), host: location.hostname, address: location.origin + location.pathname },
    });
  return (
    <section class="away">
      <h2>{app.words.away}</h2>
      <p>{app.words.awayHint(rows.length)}</p>
      {alike.length > 0 && <p class="banner">{app.words.alike(alike)}</p>}
      <p class="buttons">
        {(['xlsx', 'csv', 'ics'] as const).map((as) => (
          <button type="button" class="second" onClick={() => write(as)}>
            {app.words.writeAs[as]}
          </button>
        ))}
        <button type="button" class="second" onClick={app.print}>
          {app.words.print}
        </button>
      </p>
      <p>
        <label for="tidligere">{app.words.beside}</label>
        <input
          id="tidligere"
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          aria-describedby="tidligere-om"
          onChange={({ currentTarget: { files } }) => files?.[0] && app.ask({ type: 'beside', source: files[0] })}
        />
        <span id="tidligere-om" class="small">
          {app.words.besideHint}
        </span>
      </p>
    </section>
  );
}
