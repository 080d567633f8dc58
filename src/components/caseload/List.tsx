import { Component } from 'preact';
import type { Line } from './lines.ts';
import type { App } from './state.ts';

// Rows outside the view are not in the document. They stand in blocks; a block in view is whole, of one outside there is
// only its height: measured once it has been in view, guessed until then. So rows may be as high as their text.

const BLOCK = 40;
const GUESS = 60 * BLOCK;
/** Above and below the view, so that scrolling and reading on meet no gap. */
const MORE = 1;
const ON_PAPER = 2_000;
const PAGE = 10;

interface Props {
  readonly app: App;
  readonly rows: readonly Line[];
}
interface Seen {
  readonly first: number;
  readonly last: number;
  /** The row that keys move from: its place among those shown. */
  readonly active: number;
}

const idOf = (at: number) => `raekke-${at}`;

/** The rows as a grid: arrow keys go from row to row, Enter opens. */
export class List extends Component<Props, Seen> {
  override state: Seen = { first: 0, last: MORE, active: 0 };
  readonly #heights = new Map<number, number>();
  #grid: HTMLElement | null = null;
  #wanted: number | undefined;
  #rows: readonly Line[] = [];

  get #blocks(): number {
    return Math.ceil(this.props.rows.length / BLOCK);
  }

  #height(block: number): number {
    return this.#heights.get(block) ?? GUESS;
  }

  #sum(from: number, to: number): number {
    let sum = 0;
    for (let block = from; block < to; block++) sum += this.#height(block);
    return sum;
  }

  /** The blocks in view, and one more on each side. */
  #look = () => {
    const grid = this.#grid!;
    let [top, block] = [0, 0];
    while (block < this.#blocks - 1 && top + this.#height(block) <= grid.scrollTop) top += this.#height(block++);
    const first = Math.max(0, block - MORE);
    while (block < this.#blocks - 1 && top < grid.scrollTop + grid.clientHeight) top += this.#height(block++);
    const last = Math.min(this.#blocks - 1, block + MORE);
    if (first === this.state.first && last === this.state.last) return;
    this.#keepFocus(first, last);
    this.setState({ first, last });
  };

  /** A row that leaves the document hands its focus to the grid: keys go on from it. */
  #keepFocus(first: number, last: number) {
    const at = Number((document.activeElement as HTMLElement | null)?.dataset['place'] ?? Number.NaN);
    const block = Math.floor(at / BLOCK);
    if (block < first || block > last) this.#grid?.focus({ preventScroll: true });
  }

  #go(to: number) {
    const active = Math.max(0, Math.min(this.props.rows.length - 1, to));
    const block = Math.floor(active / BLOCK);
    const { first, last } = this.state;
    this.#wanted = active;
    if (block >= first && block <= last) return this.setState({ active });
    // Scrolled to as far as heights are known, then to the row itself.
    this.#grid!.scrollTop = this.#sum(0, block);
    return this.setState({ active, first: Math.max(0, block - MORE), last: Math.min(this.#blocks - 1, block + MORE) });
  }

  #press = (event: KeyboardEvent) => {
    const { active } = this.state;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + PAGE,
      PageUp: active - PAGE,
      Home: 0,
      End: this.props.rows.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) this.#go(to);
    else if (event.key === 'Enter' || event.key === ' ') this.#open(active);
    else return;
    event.preventDefault();
  };

  #open(place: number) {
    const line = this.props.rows[place];
    if (line === undefined) return;
    this.setState({ active: place });
    this.props.app.ask({ type: 'open', at: line.at });
  }

  #measure() {
    const grid = this.#grid;
    if (!grid || this.props.app.state.printing) return;
    let changed = false;
    for (const element of grid.querySelectorAll<HTMLElement>('.block')) {
      const block = Number(element.dataset['block']);
      const { height } = element.getBoundingClientRect();
      if (Math.abs(this.#height(block) - height) > 1) changed = true;
      this.#heights.set(block, height);
    }
    if (this.#wanted !== undefined) {
      const row = grid.querySelector<HTMLElement>(`[data-place="${this.#wanted}"]`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
      // As long as heights are found to be others than was guessed, it moves.
      if (!changed) this.#wanted = undefined;
    }
    if (changed) this.setState({});
    this.#look();
  }

  override componentDidMount() {
    this.#measure();
  }

  override componentDidUpdate() {
    const { rows } = this.props;
    // Other rows have other heights, and the view begins anew; one that was mended has not moved it.
    if (rows.length !== this.#rows.length) {
      this.#heights.clear();
      if (this.state.active >= rows.length) this.setState({ active: 0 });
    }
    this.#rows = rows;
    this.#measure();
  }

  #row(line: Line, place: number) {
    const { app } = this.props;
    const { opened, compared } = app.state;
    const since = compared?.since.get(line.at);
    const before = compared?.before.get(line.at);
    const isOpen = opened?.line.at === line.at;
    const rows = line.more && [app.words.together(1 + line.more.length)];
    const extra = [...(rows ?? []), ...line.cells.filter((text) => text !== '' && text !== line.name).slice(0, 2)];
    const { faults } = line;
    return (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid takes the keys, one row at a time the focus
      <div
        role="row"
        id={idOf(line.at)}
        key={line.at}
        data-place={place}
        class={`line ${line.tone}${line.passed ? ' passed' : ''}`}
        aria-rowindex={place + 2}
        aria-selected={isOpen}
        tabIndex={place === this.state.active ? 0 : -1}
        onClick={() => this.#open(place)}
      >
        <span role="gridcell" data-label={app.words.row}>
          <strong>{line.name || app.words.rowAt(line.at)}</strong> <span class="muted">{extra.join(', ')}</span>
        </span>
        <span role="gridcell" data-label={app.words.outcome}>
          {line.title}
          {since && <em class="since"> {app.words.since[since]}</em>}
          {before && (
            <span class="muted"> {app.words.was(before.title, before.day ? app.words.day(before.day) : '')}</span>
          )}
        </span>
        <span role="gridcell" data-label={app.state.found?.dayLabel} class="number">
          {line.day && app.words.day(line.day)}
          {line.passed && <span class="is-passed"> {app.words.passed}</span>}
        </span>
        <span role="gridcell" data-label={app.words.deadline}>
          {line.deadline && `${app.words.day(line.deadline.on)} ${line.deadline.title}`}
        </span>
        <span role="gridcell" data-label={app.words.todo}>
          {faults.length > 0
            ? faults.map(({ cell, text }) => <span class="fault">{cell ? `${cell}: ${text}` : text} </span>)
            : line.todo}
          {line.missing.length > 0 && <span class="muted"> {app.words.missing(line.missing.join(', '))}</span>}
        </span>
      </div>
    );
  }

  override render({ app, rows }: Props, { first, last }: Seen) {
    const all = app.state.printing;
    const end = all ? Math.min(rows.length, ON_PAPER) : Math.min(rows.length, (last + 1) * BLOCK);
    const from = all ? 0 : Math.min(first, Math.max(0, this.#blocks - 1));
    const blocks: { block: number; lines: readonly Line[] }[] = [];
    for (let block = from; block * BLOCK < end; block++)
      blocks.push({ block, lines: rows.slice(block * BLOCK, Math.min(end, (block + 1) * BLOCK)) });
    const space = {
      paddingTop: `${all ? 0 : this.#sum(0, from)}px`,
      paddingBottom: `${all ? 0 : this.#sum(last + 1, this.#blocks)}px`,
    };
    return (
      <div class="list">
        <p class="small on-screen" id="liste-hjaelp">
          {app.words.listHint}
        </p>
        {rows.length === 0 && <p>{app.words.noneShown}</p>}
        <div
          role="grid"
          class="grid"
          aria-label={app.words.list}
          aria-describedby="liste-hjaelp"
          aria-rowcount={rows.length + 1}
          tabIndex={-1}
          ref={(element: HTMLElement | null) => {
            this.#grid = element;
          }}
          onScroll={this.#look}
          onKeyDown={this.#press}
        >
          <div role="row" aria-rowindex={1} class="line head">
            <span role="columnheader">{app.words.row}</span>
            <span role="columnheader">{app.words.outcome}</span>
            <span role="columnheader" aria-sort="ascending">
              {app.state.found?.dayLabel}
            </span>
            <span role="columnheader">{app.words.deadline}</span>
            <span role="columnheader">{app.words.todo}</span>
          </div>
          <div role="rowgroup" style={space}>
            {blocks.map(({ block, lines }) => (
              <div role="presentation" class="block" key={block} data-block={block}>
                {lines.map((line, at) => this.#row(line, block * BLOCK + at))}
              </div>
            ))}
          </div>
        </div>
        {all && rows.length > ON_PAPER && <p>{app.words.mostOnPaper(ON_PAPER)}</p>}
      </div>
    );
  }
}
