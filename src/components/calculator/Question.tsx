import type { App } from './app.ts';
import { change, leave } from './answers.ts';
import { type Entry, ids } from './state.ts';
import type { DayText } from './day-text.ts';
import { DayFields } from './DayFields.tsx';
import { fieldOf, textOf } from './rule.ts';

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name: string;
  id?: string | undefined;
  label: string;
  checked: boolean;
  onChange: () => void;
}

const Choice = ({ label, ...input }: ChoiceProps) => (
  <label class="choice">
    <input {...input} />
    {label}
  </label>
);

/** An error that appears while the pointer is down would move what it is about to press. */
function afterPress(run: () => void) {
  if (document.documentElement.matches(':active')) addEventListener('pointerup', () => setTimeout(run), { once: true });
  else setTimeout(run);
}

/** One question with its fields, whatever kind of fact it is about. */
export function Question({ app, fact }: { app: App; fact: string }) {
  const { rule, state, update, take, id } = app;
  const { words } = rule;
  const spec = fieldOf(rule, fact);
  const text = textOf(rule, fact);
  const entry: Entry = state.entries[fact] ?? {};
  const field = ids.field(fact);
  const faults = state.faults.filter((fault) => fault.fact === fact);
  const set = (now: Partial<Entry>) => update((at) => change(rule, at, fact, { instead: undefined, ...now }));
  const [error, where] = [id(`${field}-fejl`), id(`${field}-hvor`)];
  const wrong = (at: string) =>
    faults.some((fault) => fault.id === at) ? { 'aria-invalid': true as const, 'aria-describedby': error } : {};

  const radios = (options: readonly (readonly [value: string, label: string])[]) =>
    options.map(([value, label], at) => (
      <Choice
        type="radio"
        name={fact}
        id={at === 0 ? id(field) : undefined}
        label={label}
        checked={entry.instead === undefined && entry.typed === value}
        onChange={() => set({ typed: value })}
      />
    ));

  const fields = () => {
    switch (spec.kind) {
      case 'day':
        return (
          <DayFields
            words={words}
            id={field}
            at={id}
            typed={entry.typed as DayText | undefined}
            wrong={wrong}
            onChange={(typed) => set({ typed })}
          />
        );
      case 'money':
        return (
          <p class="money">
            <input
              id={id(field)}
              inputMode="decimal"
              autoComplete="off"
              aria-labelledby={id(ids.legend(fact))}
              value={entry.typed as string | undefined}
              {...wrong(field)}
              onInput={({ currentTarget: { value } }) => set({ typed: value })}
            />{' '}
            {words.currency}
          </p>
        );
      case 'flag':
        return radios([
          ['true', text.options?.['true'] ?? words.yes],
          ['false', text.options?.['false'] ?? words.no],
        ]);
      case 'choice':
        return radios(spec.options.map((option) => [option, text.options?.[option] ?? option]));
      case 'choices': {
        const chosen = entry.instead === undefined ? ((entry.typed ?? []) as readonly string[]) : [];
        return spec.options.map((option, at) => (
          <Choice
            type="checkbox"
            name={fact}
            id={at === 0 ? id(field) : undefined}
            label={text.options?.[option] ?? option}
            checked={chosen.includes(option)}
            onChange={() =>
              set({ typed: chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option] })
            }
          />
        ));
      }
      case 'periods':
        return (
          entry.instead !== 'none' &&
          app.Periods && <app.Periods app={app} fact={fact} spec={spec} entry={entry} wrong={wrong} />
        );
    }
  };

  const oneOf = spec.kind === 'flag' || spec.kind === 'choice';
  // No one option is wrong: the error is heard with the question.
  const wrongAsWhole = faults.length > 0 && (oneOf || spec.kind === 'choices');
  const instead = (which: 'unknown' | 'none', label: string) => (
    <Choice
      type={oneOf ? 'radio' : 'checkbox'}
      name={fact}
      label={label}
      checked={entry.instead === which}
      onChange={() => set({ instead: !oneOf && entry.instead === which ? undefined : which })}
    />
  );

  return (
    <fieldset
      class={`question${faults.length > 0 ? ' wrong' : ''}`}
      aria-describedby={wrongAsWhole ? `${where} ${error}` : where}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (state.mode === 'all' && !currentTarget.contains(relatedTarget as Node | null))
          afterPress(() => take((asking, at) => leave(asking, at, fact)));
      }}
    >
      <legend id={id(ids.legend(fact))} tabIndex={-1}>
        {text.question}
      </legend>
      {faults.length > 0 && (
        <div class="error" id={error}>
          {faults.map((fault) => (
            <p>
              <span class="visually-hidden">{words.error}</span> {fault.text}
            </p>
          ))}
        </div>
      )}
      {fields()}
      <div class="instead">
        {spec.kind === 'choices' && instead('none', words.noneOfThem)}
        {spec.kind === 'periods' && instead('none', rule.lists!.listWords(spec).none)}
        {instead('unknown', words.dontKnow)}
      </div>
      {/* Its terms are reached by Tab after the fields, wherever it is seen. */}
      <div class="where" id={where} dangerouslySetInnerHTML={{ __html: rule.texts.where![fact]! }} />
    </fieldset>
  );
}
