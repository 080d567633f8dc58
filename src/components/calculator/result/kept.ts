import type { State } from '../state.ts';

/** The answers of a rule as they are kept for the tab: on which page they were given, and by which build of the site. */
export interface Kept {
  readonly page: string;
  /** What the page is called. */
  readonly from: string;
  readonly made: string;
  readonly state: Pick<State, 'entries' | 'mode' | 'editing' | 'before' | 'linked'>;
}

const key = (rule: string) => `svar:${rule}`;

/** Runs where the browser lets a page keep something. */
function kept<T>(run: (storage: Storage) => T): T | undefined {
  try {
    return run(sessionStorage);
  } catch {
    return undefined;
  }
}

export const readKept = (rule: string): Kept | undefined =>
  kept((storage) => JSON.parse(storage.getItem(key(rule)) ?? 'null') as Kept | null) ?? undefined;

/** One set a rule, for this tab alone. `undefined`: there is nothing to keep. */
export const keep = (rule: string, now: Kept | undefined): void =>
  kept((storage) => (now ? storage.setItem(key(rule), JSON.stringify(now)) : storage.removeItem(key(rule))));
