import type { PeriodsProps } from '../app.ts';
import { again } from '../again.ts';
import { change } from '../answers.ts';
import { type Entry, ids, type State } from '../state.ts';
import { DayFields } from '../DayFields.tsx';
import { faultsIn, reading } from '../faults.ts';
import { textOf } from '../rule.ts';
import { type Stay, stayText } from '../show.ts';
import { firstOfStay, isBlankStay, NO_STAY, PASTED, readStay, stayAt, type StayText } from '../typed.ts';

const loadReader = again(() => import('./paste.ts'));

/** Periods, one row each. One that is filled in is folded to a line, unless it is open, wrong or the only one. */
export function StayFields({ app, own, fact, spec, entry, wrong }: PeriodsProps) {
  const { rule, state, update, id } = app;
  const { words } = rule;
  const { row: more } = spec;
  const { open, pasted } = entry;
  const rows = (entry.typed as readonly StayText[] | undefined) ?? [NO_STAY];
  const field = ids.field(fact);
  const text = textOf(rule, fact);
  const label = (key: string, general: string) => text.options?.[key] ?? general;
  const called = words.listWords(spec);

  const isWrong = (at: number) => state.faults.some((fault) => fault.id.startsWith(`${field}-${at}-`));
  /** The period, where its row is folded. */
  const folded = (all: readonly StayText[], at: number, opened: number | undefined) =>
    all.length === 1 || at === opened ? undefined : readStay(words, spec, all[at]!, at).stay;
  /** Where the focus goes for a row. */
  const target = (all: readonly StayText[], at: number, opened?: number) =>
    field + (folded(all, at, opened) ? `-${at}` : firstOfStay(spec, at));

  const set = (now: Partial<Entry>, focus?: string) =>
    update((at) => change(rule, at, fact, { instead: undefined, ...now }, focus));
  const put = (at: number, part: Partial<StayText>) =>
    set({ typed: rows.with(at, { ...rows[at]!, ...part }), open: at });
  const remove = (at: number) => {
    const left = rows.toSpliced(at, 1);
    update((before) => ({
      ...change(rule, before, fact, { typed: left, open: undefined }, target(left, Math.min(at, left.length - 1))),
      // An error does not outlive the period that it is about.
      ...(before.mode === 'steps' && { faults: [] }),
      heard: own.removed(words.period(at, called.one)),
    }));
  };
  const readIn = () =>
    loadReader().then(
      ({ readPasted }) => update((before) => readInto(before, readPasted)),
      () => set({ pasted: { text: pasted?.text ?? '', faults: [own.notLoaded] } }, field + PASTED),
    );
  const readInto = (before: State, readPasted: (typeof import('./paste.ts'))['readPasted']): State => {
    const given: Entry = before.entries[fact] ?? {};
    const { rows: read, ...left } = readPasted({ ...words, ...own }, spec, text, given.pasted?.text ?? '');
    const kept = ((given.typed ?? []) as readonly StayText[]).filter((row) => !isBlankStay(row));
    const typed = [...kept, ...read];
    const isLeft = left.text !== '';
    const now: Partial<Entry> = { instead: undefined, pasted: isLeft ? left : undefined };
    const rest = read.length > 0 ? { ...now, typed, open: undefined } : now;
    const focus = isLeft || read.length === 0 ? field + PASTED : target(typed, kept.length);
    const after = change(rule, before, fact, rest, focus);
    const faults = faultsIn(fact, reading(rule, fact, after.entries[fact]!)).filter(
      (fault) => fault.id === field + PASTED,
    );
    const heard = [own.rowsRead(read.length), ...(isLeft ? [words.errorCount(faults.length)] : [])].join(' ');
    return { ...after, ...(before.mode === 'steps' && { faults }), heard };
  };

  const day = (at: number, side: 'from' | 'to', name: string) => (
    <fieldset>
      <legend>{name}</legend>
      <DayFields
        words={words}
        id={field + stayAt(at, side)}
        at={id}
        typed={rows[at]![side]}
        wrong={wrong}
        onChange={(typed) => put(at, { [side]: typed })}
      />
    </fieldset>
  );

  return (
    <>
      {rows.map((row, at) => {
        const name = words.period(at, called.one);
        const line = isWrong(at) ? undefined : folded(rows, at, open);
        const removal = rows.length > 1 && (
          <button type="button" class="plain" onClick={() => remove(at)}>
            {own.remove}
            <span class={line ? 'visually-hidden' : undefined}> {name}</span>
          </button>
        );
        if (line)
          return (
            <p class="folded">
              <span class="muted">{name}</span> <strong>{stayText(rule, fact, spec, line as Stay)}</strong>
              <button
                type="button"
                class="plain"
                id={id(`${field}-${at}`)}
                onClick={() => set({ open: at }, field + firstOfStay(spec, at))}
              >
                {words.change}
                <span class="visually-hidden"> {name}</span>
              </button>{' '}
              {removal}
            </p>
          );
        return (
          <fieldset class="stay">
            <legend>{name}</legend>
            {more && (
              <label class="field">
                {label(more.kind.key, more.kind.key)}
                <select
                  id={id(field + stayAt(at, 'kind'))}
                  value={row.kind ?? ''}
                  {...wrong(field + stayAt(at, 'kind'))}
                  onChange={({ currentTarget: { value } }) => put(at, { kind: value })}
                >
                  <option value="">{own.choose}</option>
                  {more.kind.options.map((option) => (
                    <option value={option}>{label(option, option)}</option>
                  ))}
                </select>
              </label>
            )}
            {day(at, 'from', label(spec.from, words.periodFrom))}
            {!row.ongoing && day(at, 'to', label(spec.to, words.periodTo))}
            <label class="choice">
              <input type="checkbox" checked={row.ongoing} onChange={() => put(at, { ongoing: !row.ongoing })} />
              {called.ongoing}
            </label>
            {more?.amountOf.includes(row.kind ?? '') && (
              <label class="field">
                {label(more.amount, more.amount)}
                <span class="small">{own.amountHint}</span>
                <input
                  id={id(field + stayAt(at, 'amount'))}
                  inputMode="decimal"
                  autoComplete="off"
                  value={row.amount}
                  {...wrong(field + stayAt(at, 'amount'))}
                  onInput={({ currentTarget: { value } }) => put(at, { amount: value })}
                />
              </label>
            )}
            {removal}
          </fieldset>
        );
      })}
      <button
        type="button"
        class="second"
        onClick={() => set({ typed: [...rows, NO_STAY], open: rows.length }, field + firstOfStay(spec, rows.length))}
      >
        {called.add}
      </button>
      <details open={pasted !== undefined}>
        <summary>{own.paste}</summary>
        <label class="field">
          {own.pasteHint(
            [more?.kind.key, spec.from, spec.to, more?.amount]
              .filter((key) => key !== undefined)
              .map((key) => label(key, key).toLowerCase())
              .join(', '),
          )}
          <textarea
            id={id(field + PASTED)}
            rows={4}
            autoComplete="off"
            spellcheck={false}
            value={pasted?.text ?? ''}
            {...wrong(field + PASTED)}
            onInput={({ currentTarget: { value } }) => set({ pasted: { text: value, faults: [] } })}
          />
        </label>
        <button type="button" class="second" onClick={() => void readIn()}>
          {words.readRows}
        </button>
      </details>
    </>
  );
}
