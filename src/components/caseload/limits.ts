// What a list may be. Beyond it a file is refused with a reason, before it takes the memory of the browser.

const MEGABYTE = 2 ** 20;

/** Bytes of a file. 100,000 rows of twelve columns are some 12 MB. */
export const MOST_BYTES = 50 * MEGABYTE;
/** Bytes of what a workbook is unpacked to. */
export const MOST_UNPACKED = 250 * MEGABYTE;
/** Files in a workbook. */
export const MOST_PARTS = 2_000;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 200;
/** Characters of a cell: that of a spreadsheet. */
export const MOST_CHARACTERS = 32_767;
