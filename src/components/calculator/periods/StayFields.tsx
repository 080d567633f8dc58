import type { PeriodsProps } from '../app.ts';
import { again } from '../again.ts';
import { change } from '../answers.ts';
import { type Entry, ids } from '../state.ts';
import { DayFields } from '../DayFields.tsx';
import { type PeriodWords, textOf } from '../rule.ts';
import { firstOfStay, NO_STAY, PASTED, stayAt, type StayText } from '../typed.ts';

const loadReader = again(() => import('./paste.ts'));
let loadRows: PeriodWords['ofRows'] | undefined;

/** Periods, one row each. One that is filled in is folded to a line, unless it is open, wrong or the only one. */
export function StayFields({ app, fact, spec, entry, wrong }: PeriodsProps) {
  const { rule, state, update, take, id } = app;
  const { words } = rule;
  const { stays } = rule;
  const own = rule.lists!;
  const { row: more } = spec;
  const { open, pasted } = entry;
  const rows = (entry.typed as readonly StayText[] | undefined) ?? [NO_STAY];
  const field = ids.field(fact);
  const text = textOf(rule, fact);
  const label = (key: string, general: string) => text.options?.[key] ?? general;
  const called = own.listWords(spec);

  const isWrong = (at: number) => state.faults.some((fault) => fault.id.startsWith(`${field}-${at}-`));
  /** The period, where its row is folded: once there is what reads it. */
  const folded = (all: readonly StayText[], at: number, opened: number | undefined) =>
    all.length === 1 || at === opened ? undefined : stays?.one(words, spec, all[at]!, at);
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
      heard: own.removed(own.period(at, called.one)),
    }));
  };
  const readIn = () =>
    Promise.all([loadReader(), (loadRows ??= again(own.ofRows))()]).then(
      ([{ readInto }, { words: ofRows }]) =>
        take((asking, before) => readInto(asking, { ...own, ...ofRows }, before, fact, target)),
      () => set({ pasted: { text: pasted?.text ?? '', faults: [own.notLoaded] } }, field + PASTED),
    );

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
        const name = own.period(at, called.one);
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
              <span class="muted">{name}</span> <strong>{stays!.told(rule, fact, spec, line)}</strong>
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
          {own.readRows}
        </button>
      </details>
    </>
  );
}
