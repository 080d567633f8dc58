import type { PeriodWords } from '../rule.ts';

const stays = {
  one: 'stay',
  none: 'No stays',
  add: 'Add a stay',
  ongoing: 'Still there',
  empty: 'Enter the dates of the stay, or remove it.',
};
const periods: typeof stays = {
  one: 'period',
  none: 'No periods',
  add: 'Add a period',
  ongoing: 'Continues',
  empty: 'Fill in the period, or remove it.',
};
const readRows = 'Read the rows';
export const words: PeriodWords = {
  remove: 'Remove',
  removed: (period) => `${period} has been removed.`,
  choose: 'Choose',
  amountHint: 'Leave the field empty if the amount is not known.',
  paste: 'Paste rows from a spreadsheet',
  pasteHint: (columns) => `One row for each period, with columns in any order: ${columns}.`,
  notLoaded: 'The rows could not be read. Try again.',
  ofRows: () => import('./paste/words.en.ts'),

  listWords: ({ row }) => (row ? periods : stays),
  period: (at, one) => `${one[0]!.toUpperCase()}${one.slice(1)} ${at + 1}`,
  readRows,
  noPeriods: (none, dontKnow) => `Fill in the fields, or choose “${none}” or “${dontKnow}”.`,
  noEnd: (ongoing) => `Enter a date, or choose “${ongoing}”.`,
  noKind: 'Choose from the list what it is.',
  rowsNotRead: `The rows from the spreadsheet have not been read. Choose “${readRows}”, or delete them.`,
  endsFirst: 'The last day is before the first day. Correct one of them.',
  noFirstDay: 'Enter a date.',
  ongoing: (from, still) => `${from}, ${still.toLowerCase()}`,
  onDay: (day) => `on ${day}`,
  from: (days) => `from ${days}`,
};
