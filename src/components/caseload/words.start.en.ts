import type { words as danish } from './words.start.da.ts';

export const words: typeof danish = {
  title: 'Case list',
  lead: 'Paste a list of cases from a spreadsheet. Each row is decided by the same rule as in the calculator: which day counts, has it passed, and what must you do?',
  short: 'If you have many cases in a spreadsheet, you can have all of them decided at once.',
  nothingLeaves:
    'Everything happens in your browser. The list is not sent anywhere and not saved. It disappears when you close the page.',
  noScript:
    'The case list needs JavaScript, which is turned off in your browser. Use a calculator for one case at a time.',
  which: 'What is the list about?',
  paste: 'Paste rows from the spreadsheet',
  pasteHint: 'Include the headings. Copy in the spreadsheet, and press Ctrl+V here.',
  file: 'Or choose a file',
  fileHint:
    'Excel (.xlsx), CSV or text. You can also drag the file here. If you have saved settings (.json), choose them together with the list.',
  read: 'Read the list',
  nothingPasted: 'Paste rows, or choose a file.',
  notLoaded: 'Something could not be loaded. Check that you are online, and reload the page.',
  template: 'No list yet? Download a template:',
  templateAs: { csv: 'CSV', xlsx: 'Excel' },
};
