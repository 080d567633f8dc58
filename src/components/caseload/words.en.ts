import type { ListWords } from './listed.ts';

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toLocaleString('en-GB', { maximumFractionDigits: 0 })} MB`;
const count = (number: number) => number.toLocaleString('en-GB');

export const words: ListWords = {
  // What is wrong with a cell
  notDay: (text) => `“${text}” cannot be read as a date. Write it like this: 27-03-2015.`,
  twoDigits: (text) => `“${text}”: Which year is it? Write the year with four digits.`,
  notFlag: (text) => `“${text}” is neither yes nor no.`,
  notOption: (text) => `“${text}” is not one of the answers.`,
  severalOptions: (text) => `“${text}” can be more than one of the answers. Choose one of them.`,
  notMoney: (text) => `“${text}” cannot be read as an amount. Write it like this: 52,490.12.`,
  sheetError: (text) => `The spreadsheet shows an error: ${text}.`,
  tooNarrow: 'The spreadsheet showed only ###: the column was too narrow when it was copied.',
  notPeriods: 'Write periods like this: 01-02-2015 to 03-04-2016; 05-06-2017 to still there.',
  notList: 'The list in the cell cannot be read.',
  halfPeriod: 'One of the two dates of the period is missing.',

  otherAnswer: (row: number) =>
    `Row ${row} has the same case number and says otherwise. Correct one of them, or give each case its own number.`,
  tooLarge: (bytes, most) => `The file is ${megabytes(bytes)}. At most ${megabytes(most)} can be read. Split it.`,
  unpacksTooLarge: (bytes, most) =>
    `Unpacked, the spreadsheet is ${megabytes(bytes)}. At most ${megabytes(most)} can be read. Save only the sheet with the list.`,
  tooManyParts: 'The spreadsheet has too many parts. Save only the sheet with the list.',
  tooManyRows: (most) => `The list has more than ${count(most)} rows. Split it.`,
  tooManyColumns: (most, row) =>
    `Row ${count(row)} has more than ${count(most)} columns. Delete those that are not needed.`,
  tooLongCell: (cell, most) =>
    `Cell ${cell} has more than ${count(most)} characters. Is there a quotation mark that is not closed?`,
  oldWorkbook:
    'It is an old Excel format (.xls), or the file has a password. Save it as .xlsx without a password, or copy the rows and paste them.',
  openDocument: 'OpenDocument (.ods) cannot be read. Save as .xlsx or .csv, or copy the rows and paste them.',
  otherFile: 'The file is not a spreadsheet. Use .xlsx, .csv or .txt, or copy the rows and paste them.',
  brokenWorkbook: 'The spreadsheet cannot be opened. Open it in Excel and save it again as .xlsx.',
  emptyFile: 'There are no rows in the file.',
  openQuote: (row) =>
    `A quotation mark is not closed in or after row ${count(row)}. The rows from there may have been read wrongly.`,

  // Columns
  caseColumn: 'Case number or name',
  side: (label, which) => `${label}: ${which.toLowerCase()}`,

  // What is added to the reader's own columns
  added: {
    outcome: 'Result',
    day: 'Day',
    passed: 'The day has passed',
    deadlineOn: 'Next deadline',
    deadline: 'The deadline is',
    todo: 'What to do',
    missing: 'Missing',
    faults: 'Cannot be read',
  },
  cellFault: (cell, text) => `${cell}: ${text}`,
  unreadable: 'Cannot be read',
  caseAt: (row) => `row ${row}`,
  casesSheet: 'Cases',
  answersSheet: 'Answers',
  ofCase: (name, deadline) => `${name}: ${deadline}`,
  listName: (rule) => `case-list-${rule}`,
  templateName: (rule) => `template-${rule}`,
  failed: 'It did not work. Try again, or try with a smaller part of the list.',
};
