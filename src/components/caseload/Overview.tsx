import { monthsOf } from './months.ts';
import type { App, Filter, Sums } from './state.ts';

const HEIGHT = 8;
const GAP = 0.15;

/** The days of the list by month, as a picture and as text. */
function Picture({ app }: { app: App }) {
  const found = monthsOf(app.state.lines, app.state.today);
  if (found === undefined) return null;
  const { past, months, later } = found;
  const most = Math.max(1, ...months.map(({ count }) => count));
  const width = 100 / months.length;
  const label = (at: number) => app.said.month(months[at]!.from);
  return (
    <figure class="months">
      <figcaption>{app.words.picture}</figcaption>
      <svg role="img" aria-labelledby="maaneder-navn maaneder-om" width="100%" height={`${HEIGHT}rem`}>
        <title id="maaneder-navn">{app.words.picture}</title>
        <desc id="maaneder-om">{app.words.pictureAbout(past, later)}</desc>
        {months.map(({ count }, at) => (
          <rect
            x={`${(at + GAP) * width}%`}
            width={`${(1 - 2 * GAP) * width}%`}
            y={`${100 - (count / most) * 100}%`}
            height={`${(count / most) * 100}%`}
          />
        ))}
      </svg>
      <p class="ends">
        <span>{label(0)}</span> <span>{label(months.length - 1)}</span>
      </p>
      <p class="small">{app.words.pictureAbout(past, later)}</p>
      <details>
        <summary>{app.words.pictureText}</summary>
        <ul>
          {months
            .filter(({ count }) => count > 0)
            .map(({ from, count }) => (
              <li>{app.words.bar(app.said.month(from), count)}</li>
            ))}
        </ul>
      </details>
    </figure>
  );
}

/** Counts, each a filter; the picture; the other filters. */
export function Overview({ app, sums, shown }: { app: App; sums: Sums; shown: number }) {
  const { filter, lines, compared } = app.state;
  const change = ({ ...now }: Filter, without: keyof Filter) => {
    const { [without]: _out, ...rest } = now;
    return rest as Filter;
  };
  const set = <K extends 'counted' | 'outcome' | 'since'>(key: K, value: Filter[K]) =>
    app.set({
      filter: value === undefined || filter[key] === value ? change(filter, key) : { ...filter, [key]: value },
    });
  return (
    <section class="overview-of-list">
      <h2>{app.words.list}</h2>
      <ul class="counts">
        {sums.counted.map(({ what, count }) => (
          <li>
            <button type="button" aria-pressed={filter.counted === what} onClick={() => set('counted', what)}>
              <strong>{app.words.count(count)}</strong> {app.words.counted[what]}
            </button>
          </li>
        ))}
        {compared &&
          (['came', 'changed'] as const).map((what) => (
            <li>
              <button type="button" aria-pressed={filter.since === what} onClick={() => set('since', what)}>
                <strong>{[...compared.since.values()].filter((one) => one === what).length}</strong>{' '}
                {app.words.sinceFilter[what]}
              </button>
            </li>
          ))}
      </ul>
      {compared && (
        <details>
          <summary>{compared.went.length === 0 ? app.words.noneWent : app.words.went(compared.went.length)}</summary>
          <ul>
            {compared.went.slice(0, 500).map((line) => (
              <li>
                {line.name || line.cells.filter(Boolean).slice(0, 3).join(', ')}: {line.title}
                {line.day && `, ${app.words.day(line.day)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Picture app={app} />
      <div class="filters">
        <p>
          <label for="filter-tekst">{app.words.filterText}</label>
          <input
            id="filter-tekst"
            type="search"
            value={filter.text}
            onInput={({ currentTarget }) => app.set({ filter: { ...filter, text: currentTarget.value } })}
          />
        </p>
        <p>
          <label for="filter-resultat">{app.words.filterOutcome}</label>
          <select
            id="filter-resultat"
            value={filter.outcome ?? ''}
            onChange={({ currentTarget: { value } }) => set('outcome', value === '' ? undefined : value)}
          >
            <option value="">{app.words.all}</option>
            {sums.outcomes.map(({ title, count }) => (
              <option value={title}>{`${title} (${app.words.count(count)})`}</option>
            ))}
          </select>
        </p>
      </div>
      <p role="status">{app.words.told(shown, lines.length)}</p>
    </section>
  );
}
