import { shortDate } from '../../rules/core/en.ts';
import type { PageWords } from './state.ts';

const count = (number: number) => number.toLocaleString('en-GB');
const rows = (number: number) => (number === 1 ? '1 row' : `${count(number)} rows`);

export const words: PageWords = {
  count,

  // While it is read
  reading: 'Reading the list …',
  deciding: (done, of) => `${count(done)} of ${rows(of)} decided …`,
  cancel: 'Stop',
  cancelled: 'Stopped.',
  notLoaded: 'Something could not be loaded. Check that you are online, and reload the page.',
  notRead: 'The list cannot be read',
  badSettings: 'The settings cannot be read. The list has been read without them.',

  // Columns
  setup: 'How the list is read',
  columnsKnown: (known, of) => `${count(known)} of ${count(of)} columns are recognised. The rest go along unchanged.`,
  column: 'Column',
  sample: 'Example',
  meaning: 'Means',
  own: '(goes along unchanged)',
  noHeading: (name) => `(column ${name} without a heading)`,
  same: 'The same for all rows',
  sameHint: 'Counts where a row says nothing itself.',
  unset: '(not chosen)',
  together: (number: number) => `${count(number)} rows`,
  joined: (number: number) =>
    `In ${number === 1 ? 'one case' : `${count(number)} cases`} several rows have been put together, because the case number is the same. All their periods count.`,
  sameCase: 'Rows with the same case number are one case with several periods',
  century: 'Years with two digits (27-03-15) are after 2000',
  sheet: 'Sheet',
  lacking: (label, number) => `“${label}” is missing in ${rows(number)}. Is the answer the same for all?`,
  saveSettings: 'Save the settings',
  settingsName: (rule) => `settings-${rule}.json`,

  // The list
  list: 'The list',
  told: (shown, of) => (shown === of ? rows(of) : `${count(shown)} of ${rows(of)} are shown`),
  counted: {
    passed: 'The day has passed',
    within3: 'Within 3 months',
    within12: 'Within 12 months',
    missing: 'Information is missing',
    unreadable: 'Cannot be read',
  },
  filterOutcome: 'Result',
  filterText: 'Search the list',
  all: 'All',
  listHint:
    'The arrow keys go from row to row, Enter opens. Page Down goes ten ahead, End to the last. Rows that are not seen are found with “Search the list”.',
  noneShown: 'No rows match. Remove a filter.',
  row: 'Case',
  outcome: 'Result',
  deadline: 'Next deadline',
  todo: 'Do this',
  passed: 'passed',
  missing: (labels) => `Missing: ${labels}`,
  rowAt: (at) => `Row ${count(at)}`,
  day: (at) => shortDate(at),
  alike: (groups) => {
    const some = groups.slice(0, 5).map((at) => at.map(count).join(' and '));
    const more = groups.length > some.length ? ' and more' : '';
    return `These rows cannot be told apart and become one in the calendar: ${some.join('; ')}${more}. Choose a column with the case number.`;
  },

  // An open row
  close: 'Close, back to the list',
  inCalculator: 'Open in the calculator',
  newTab: '(opens in a new tab)',
  mend: 'Correct or fill in',
  others: 'Other information in the row',
  choose: 'Choose',
  meansWhat: 'Did you mean:',
  nextRow: 'Next row',

  // The picture
  picture: 'Days by month',
  pictureAbout: (past, later) => `Passed: ${count(past)}, later: ${count(later)}.`,
  pictureText: 'The picture as text',
  bar: (month, number) => `${month}: ${count(number)}`,

  // Another list beside
  compared: 'The lists have been compared.',
  beside: 'Compare with an earlier list',
  besideHint: 'Choose last month’s file, for example. The rows are known by the case number.',
  since: { came: 'new', changed: 'changed' },
  sinceFilter: { came: 'New', changed: 'Changed' },
  was: (title, on) => `Before: ${title}${on === '' ? '' : `, ${on}`}`,
  went: (number) => `No longer there: ${rows(number)}`,
  noneWent: 'No rows have gone.',

  // Away
  away: 'Take away',
  awayHint: (number) => `What is shown now: ${rows(number)}.`,
  writeAs: { csv: 'Download CSV', xlsx: 'Download Excel', ics: 'Download calendar with all deadlines' },
  print: 'Print',
  written: (name) => `${name} has been downloaded.`,
  mostOnPaper: (number) => `On paper the first ${rows(number)} are included.`,
};
