import type { SearchWords } from './speech.ts';

/**
 * The field: in the HTML of every page, in a dialog that is closed, and of the search's own page. It takes keys before there is
 * a script. No form: there is nowhere to send what is typed.
 */
export const fieldIn = (label: string): string =>
  `<label for="soegefelt">${label}</label><div class="field"><input id="soegefelt" type="search"></div>`;

/** What stands below the field, and the room of what the script fills in: on the search's own page from the start. */
export const belowIn = (words: SearchWords): string =>
  `<p id="soegetip" class="small">${words.hint}<span class="keys">${words.keys}</span></p><div class="search-filters"></div>`;
