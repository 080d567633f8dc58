import type { Day } from '../../../src/rules/core/day.ts';
import { printedDates } from '../../editor/letter/dates.ts';
import type { Letter } from '../../editor/letter/letter.ts';
import { type Answers, firstDay, idOf, titleOf } from './state.ts';

interface Props {
  readonly letter: Letter;
  readonly answers: Answers;
  readonly wrong: Readonly<Record<string, string>>;
  readonly today: Day;
  readonly change: (answers: Partial<Answers>) => void;
}

const Wrong = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <p class="wrong" role="alert">
      {text}
    </p>
  );

/** When the letter is from, and what it is called. Today is never offered as its date. */
export function DateAndName({ letter, answers, wrong, today, change }: Props) {
  const printed = printedDates(letter, today);
  const { trykt, omkring, grundlag, sortering, id, titel, nummer, resume } = answers;
  const isOther = trykt !== undefined && !printed.some(({ text }) => text === trykt);
  const choose = (text: string) => change({ trykt: text, sortering: firstDay(text, today) });
  return (
    <div>
      <fieldset>
        <legend>Hvornår er brevet fra?</legend>
        {printed.map(({ text }) => (
          <label key={text} class="choice">
            <input type="radio" name="trykt" checked={trykt === text} onChange={() => choose(text)} />
            <span>»{text}« er trykt i brevet</span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name="trykt" checked={isOther} onChange={() => change({ trykt: '', sortering: '' })} />
          <span>Der er trykt {printed.length === 0 ? 'en dato' : 'en anden dato'}</span>
        </label>
        <label class="choice">
          <input
            type="radio"
            name="trykt"
            checked={trykt === undefined}
            onChange={() => change({ trykt: undefined, sortering: firstDay(omkring, today) })}
          />
          <span>Der er ingen dato i brevet</span>
        </label>
      </fieldset>
      {isOther && (
        <>
          <label htmlFor="trykt">Datoen, som den er trykt</label>
          <input id="trykt" class="short" value={trykt} onInput={({ currentTarget }) => choose(currentTarget.value)} />
        </>
      )}
      {trykt === undefined && (
        <>
          <label htmlFor="omkring">Omkring hvornår, fx marts 2018</label>
          <input
            id="omkring"
            class="short"
            value={omkring}
            onInput={({ currentTarget }) =>
              change({ omkring: currentTarget.value, sortering: firstDay(currentTarget.value, today) })
            }
          />
          <label htmlFor="grundlag">Hvad bygger du det på?</label>
          <input
            id="grundlag"
            value={grundlag}
            onInput={({ currentTarget }) => change({ grundlag: currentTarget.value })}
          />
        </>
      )}
      <label htmlFor="sortering">Den dag, brevet ordnes efter</label>
      <input
        id="sortering"
        class="short"
        type="date"
        max={today}
        value={sortering}
        onInput={({ currentTarget }) => change({ sortering: currentTarget.value })}
      />
      <Wrong text={wrong['date']} />
      <label htmlFor="titel">Titel</label>
      <input
        id="titel"
        maxLength={80}
        placeholder={sortering === '' ? '' : titleOf({ ...answers, titel: '' })}
        value={titel}
        onInput={({ currentTarget }) => change({ titel: currentTarget.value })}
      />
      <label htmlFor="navn">Navn i adressen</label>
      <input
        id="navn"
        class="short"
        placeholder={idOf({ ...answers, id: '' })}
        value={id}
        onInput={({ currentTarget }) => change({ id: currentTarget.value })}
      />
      <Wrong text={wrong['id']} />
      <label htmlFor="nummer">Nummer, kun hvis der er trykt et på brevet</label>
      <input
        id="nummer"
        class="short"
        inputMode="numeric"
        value={nummer}
        onInput={({ currentTarget }) => change({ nummer: currentTarget.value })}
      />
      <Wrong text={wrong['number']} />
      <label htmlFor="resume">Hvad brevet handler om, i to-tre sætninger</label>
      <textarea
        id="resume"
        rows={4}
        lang="da"
        value={resume}
        onInput={({ currentTarget }) => change({ resume: currentTarget.value })}
      />
    </div>
  );
}
