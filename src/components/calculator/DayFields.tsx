import { type DayText, fill, NO_DAY } from './day-text.ts';
import type { Words } from './rule.ts';
import { DAY_PARTS } from './typed.ts';

interface Props {
  words: Words;
  id: string;
  /** An id as it stands in the page. */
  at: (id: string) => string;
  typed: DayText | undefined;
  wrong: (id: string) => { 'aria-invalid'?: true; 'aria-describedby'?: string };
  onChange: (typed: DayText) => void;
}

/** Day, month and year as three fields of text. */
export function DayFields({ words, id, at: placed, typed = NO_DAY, wrong, onChange }: Props) {
  return (
    <div class="day">
      {DAY_PARTS.map((part, at) => (
        <label>
          {words.dayParts[at]}
          <input
            id={placed(id + part)}
            inputMode="numeric"
            autoComplete="off"
            value={typed[at]}
            {...wrong(id + part)}
            onInput={({ currentTarget: { value } }) => onChange(fill(typed, at, value))}
          />
        </label>
      ))}
    </div>
  );
}
