import type { SearchWords } from './speech.ts';

/**
 * The field, and the room of what the script fills in: the same in the page's HTML, before there is a script, and in the
 * dialog. No form: there is nowhere to send what is typed.
 */
export const fieldIn = (
  words: SearchWords,
): string => `<div class="find" role="search"><label for="soegefelt">${words.label}</label>
<div class="field"><input id="soegefelt" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-describedby="soegetip"></div>
<p id="soegetip" class="small">${words.hint}<span class="keys">${words.keys}</span></p>
<div class="search-filters"></div></div><p class="search-count">${words.coming}</p>`;
