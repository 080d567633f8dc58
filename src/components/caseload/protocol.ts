import type { Day } from '../../rules/core/day.ts';
import type { Language } from '../../rules/core/languages.ts';
import type { Opened } from './detail.ts';
import type { Line } from './lines.ts';
import type { From } from './reminders.ts';
import type { Setup } from './rows.ts';

// What the page asks of its worker, and what it is told. All work on rules and files is the worker's.

/** How a list is read, by what its columns are called: kept in a file of the reader's. */
export interface Settings {
  readonly list: 'sagsliste';
  readonly rule: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly common: Readonly<Record<string, string>>;
  readonly century: boolean;
  /** Absent in files from before rows could be put together. */
  readonly together?: boolean;
}

/** How a list is read, for the file that the reader keeps. */
export const settingsOf = (
  rule: string,
  headings: readonly string[],
  { targets, common, century, together }: Setup,
): Settings => ({
  list: 'sagsliste',
  rule,
  columns: Object.fromEntries(headings.map((heading, at) => [heading, targets[at] ?? ''])),
  common,
  century,
  together,
});

/** What the reader has chosen in the form: the rule, and its calculator's address. */
export interface Chosen {
  readonly rule: string;
  readonly address: string;
}

/** A list as it comes: pasted text, or a file. */
export type Source = string | Blob;

/** What the worker is sent: what is asked, and the language of the page. */
export type Sent = Ask & { readonly language: Language };

export type Ask =
  | {
      readonly type: 'read';
      readonly rule: string;
      readonly source: Source;
      readonly today: Day;
      readonly settings?: Settings;
    }
  | { readonly type: 'sheet'; readonly sheet: number }
  | { readonly type: 'decide'; readonly setup: Setup }
  | { readonly type: 'open'; readonly at: number }
  | { readonly type: 'mend'; readonly at: number; readonly target: string; readonly text: string }
  | { readonly type: 'beside'; readonly source: Source }
  | {
      readonly type: 'write';
      readonly as: 'csv' | 'xlsx' | 'ics';
      readonly rows: readonly number[];
      readonly from: From;
    }
  | { readonly type: 'template'; readonly rule: string; readonly as: 'csv' | 'xlsx' };

/** Something that a column can be, or that can be the same for all rows. */
export interface Choosable {
  readonly target: string;
  readonly label: string;
  /** Answers to choose from, where it is the same for all; absent where it is text. */
  readonly options?: readonly string[];
  /** Is it periods, of which a case may have several, each on a row? */
  readonly periods?: true;
}

/** What was found in a file, before its rows are decided. */
export interface Found {
  readonly type: 'found';
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly headings: readonly string[];
  /** The first text in each column. */
  readonly samples: readonly string[];
  readonly count: number;
  readonly choosable: readonly Choosable[];
  readonly setup: Setup;
  /** What the day is that the list is sorted by; absent where the rule has none. */
  readonly dayLabel?: string;
  readonly notes: readonly string[];
}

export type Told =
  | Found
  | { readonly type: 'lines'; readonly lines: readonly Line[]; readonly of: number }
  | { readonly type: 'opened'; readonly opened: Opened }
  | { readonly type: 'beside'; readonly lines: readonly Line[] }
  | { readonly type: 'file'; readonly name: string; readonly blob: Blob }
  | { readonly type: 'refused'; readonly text: string };
