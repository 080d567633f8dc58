import { da } from './words.da.ts';

/**
 * The field, and the room of what the script fills in: the same in the page's HTML, before there is a script, and in the
 * dialog. No form: there is nowhere to send what is typed.
 */
export const field = `<div class="find" role="search"><label for="soegefelt">${da.label}</label>
<div class="field"><input id="soegefelt" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-describedby="soegetip"></div>
<p id="soegetip" class="small">${da.hint}<span class="keys">${da.keys}</span></p>
<div class="search-filters"></div></div><p class="search-count">${da.coming}</p>`;
