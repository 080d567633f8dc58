import type { App } from './app.ts';
import { change } from './answers.ts';
import { type Entry, ids } from './state.ts';
import { DayFields } from './DayFields.tsx';
import { type Spec, textOf } from './rule.ts';
import { DAY_PARTS, NO_STAY, stayAt, type StayText } from './typed.ts';
import * as words from './words.da.ts';

interface Props {
  app: App;
  fact: string;
  spec: Spec & { kind: 'periods' };
  entry: Entry;
  wrong: Parameters<typeof DayFields>[0]['wrong'];
}

/** Stays, one row each, with a first and a last day or none yet. */
export function StayFields({ app, fact, spec, entry, wrong }: Props) {
  const { rule, update } = app;
  const rows = (entry.typed as readonly StayText[] | undefined) ?? [NO_STAY];
  const set = (typed: readonly StayText[], focus?: string) =>
    update((state) => {
      const changed = change(rule, state, fact, { typed, instead: undefined }, focus);
      // An error does not outlive the stay that it is about.
      return typed.length < rows.length && state.mode === 'steps' ? { ...changed, faults: [] } : changed;
    });
  const field = ids.field(fact);
  const first = (row: number) => field + stayAt(row, 'from') + DAY_PARTS[0];
  const label = (side: string, general: string) => textOf(rule, fact).options?.[side] ?? general;
  return (
    <>
      {rows.map((row, at) => {
        const put = (part: Partial<StayText>) => set(rows.with(at, { ...row, ...part }));
        const side = (key: 'from' | 'to', text: string) => (
          <fieldset>
            <legend>{text}</legend>
            <DayFields
              id={field + stayAt(at, key)}
              typed={row[key]}
              wrong={wrong}
              onChange={(typed) => put({ [key]: typed })}
            />
          </fieldset>
        );
        return (
          <fieldset class="stay">
            <legend>{words.period(at)}</legend>
            {side('from', label(spec.from, words.periodFrom))}
            {!row.ongoing && side('to', label(spec.to, words.periodTo))}
            <label class="choice">
              <input type="checkbox" checked={row.ongoing} onChange={() => put({ ongoing: !row.ongoing })} />
              {words.stillThere}
            </label>
            {rows.length > 1 && (
              <button
                type="button"
                class="plain"
                onClick={() => set(rows.toSpliced(at, 1), first(Math.max(0, at - 1)))}
              >
                {words.removePeriod(at)}
              </button>
            )}
          </fieldset>
        );
      })}
      <button type="button" class="second" onClick={() => set([...rows, NO_STAY], first(rows.length))}>
        {words.addPeriod}
      </button>
    </>
  );
}
